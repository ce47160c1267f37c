import { ofText } from '../pieces.ts';
import type { Alias } from '../vocabulary/aliases.ts';
import { ALIASES } from '../vocabulary/aliases.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import type { RawHeading } from './blocks.ts';
import type { Vote } from './headingVotes.ts';
import type { Heading } from './types.ts';

type Opening = Alias['section'];

/** Words of the longest phrase that is looked up. */
const LONGEST = 8;
const ARTICLES = new Set(['the', 'a', 'an', 'our', 'my', 'your', 'its']);

/** Phrases by their words, so that a heading of n words costs at most n × the longest's look-ups. */
type Phrases = ReadonlyMap<string, Opening>;

const table = (pick: (alias: Alias) => readonly string[] | undefined): Phrases =>
  new Map(
    ALIASES.flatMap((alias) =>
      (pick(alias) ?? []).map((phrase) => [normalize(phrase).join(' '), alias.section] as const),
    ),
  );
const PHRASES = table(({ phrases }) => phrases);
const WEAK = table(({ weak }) => weak);
const ALONE = table(({ alone }) => alone);
const FIRST = table(({ first }) => first);
const DOING = table(({ doing }) => doing);

/** What follows these words says more about what stands before them: "evaluation of the model". */
const PREPOSITIONS = new Set(['of', 'on', 'in', 'for', 'with', 'by']);

const NAMES = new Map<string, SectionId>(
  SECTIONS.flatMap(
    ({ id, name, letter }) =>
      [
        [name.toLowerCase(), id],
        [letter.toLowerCase(), id],
      ] as const,
  ),
);

/**
 * The section that a heading's words open, `none` where they say that it opens none, `undefined` where they say nothing. Case, emoji,
 * numbering, punctuation, articles and plurals do not matter.
 */
export function openedBy(text: string, extra: ReadonlyMap<string, Opening> = NO_ALIASES): Opening | undefined {
  let opened = openers.get(extra);
  if (!opened) {
    opened = ofText((heading) => openedByWords(normalize(heading), extra));
    openers.set(extra, opened);
  }
  return opened(text);
}

const NO_ALIASES: ReadonlyMap<string, Opening> = new Map();
/** By the aliases of a configuration. */
const openers = new WeakMap<ReadonlyMap<string, Opening>, (heading: string) => Opening | undefined>();

function openedByWords(words: readonly string[], extra: ReadonlyMap<string, Opening>): Opening | undefined {
  const whole = words.join(' ');
  const [first = ''] = words;
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
  return (
    NAMES.get(whole) ??
    ALONE.get(whole) ??
    longestIn(words, extra) ??
    FIRST.get(first) ??
    (preposition > 0 ? longestIn(words.slice(0, preposition), PHRASES) : undefined) ??
    longestIn(words, PHRASES) ??
    longestIn(words, WEAK) ??
    doneIn(words)
  );
}

/** "Gathering pages", "Sharding the tests": what a heading tells to be done opens; what the table does not name was built. */
function doneIn([first = '', second]: readonly string[]): Opening | undefined {
  if (second === undefined || !/.{3}ing$/.test(first)) return undefined;
  return DOING.get(first) ?? DOING.get('ing');
}

/** What the longest phrase among the words opens, the last of several. */
function longestIn(words: readonly string[], phrases: Phrases): Opening | undefined {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let at = words.length - length; at >= 0; at--) {
      const opening = phrases.get(words.slice(at, at + length).join(' '));
      if (opening) return opening;
    }
  }
  return undefined;
}

/** Phrases from a configuration, as `openedBy` looks them up; undefined where there are none. */
export function aliasesOf(
  phrases: Readonly<Partial<Record<Opening, readonly string[]>>>,
): ReadonlyMap<string, Opening> | undefined {
  const entries = Object.entries(phrases).flatMap(([section, list]) =>
    list.map((phrase) => [normalize(phrase).join(' '), section as Opening] as const),
  );
  return entries.length > 0 ? new Map(entries) : undefined;
}

/** A heading's words as the alias table spells them. Exported for the table's tests. */
export function normalize(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/^[^\p{L}]*(?:(?:step|part|phase|chapter|section)\s+\d+)?[^\p{L}]*/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word))
    .map(singular);
}

/** Plural nouns to singular ones by the regular endings; words in -ss, -us and -is have none. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Headings that open the evaluation where the text under them tells of a model's quality, else the outcome. */
const EITHER = new Set([
  'result',
  'outcome',
  'final result',
  'key result',
  'main result',
  'finding',
  'performance',
  'result and discussion',
  'result and analysis',
  'discussion',
]);

/** Stations of a career are no sections, whatever was done there. */
const ROLE =
  /\b(?:engineer|scientist|developer|analyst|consultant|advisor|adviser|intern|internship|manager|lead|administrator|architect|freelancer|researcher|assistant|student|founder)\b/i;
/** A job and nothing else: "Senior Data Scientist". */
const TITLE =
  /^[\p{L} ,&/*_-]{0,50}\b(?:engineer|scientist|developer|analyst|consultant|intern|internship|manager|administrator|freelancer|researcher|founder)[s*_ ]*$/iu;
const YEARS = /\b(?:19|20)\d\d\s*[-–—]|\||\([^()]*\b(?:19|20)\d\d\)/;
const EMPLOYED = /\b(?:19|20)\d\d\b|\s[-–—|@]\s|\bat\s|,/;

/**
 * What the text under a heading says it opens, where its words leave that open: they say nothing, or name a result without
 * saying of what.
 */
function votedFor(
  { text, end, opening }: RawHeading & { readonly opening?: Opening },
  to: number,
  inherited: SectionId | undefined,
  vote: Vote,
): Opening | undefined {
  const { station, career, result } = soundOf(text);
  if (station) return 'none';
  if (opening === undefined) return career ? undefined : vote(end, to, inherited);
  if (!result) return opening;
  return vote(end, to) === 'evaluation' ? 'evaluation' : opening;
}

/** Whether a heading sounds like a station of a career, like something of one, or like a result. */
const soundOf = ofText((text) => ({
  station: (ROLE.test(text) && EMPLOYED.test(text)) || TITLE.test(text),
  career: ROLE.test(text) || YEARS.test(text),
  result: EITHER.has(normalize(text).join(' ')),
}));

/** Headings with what they open, what they inherit and how far they reach; lead-ins that open nothing are no headings unless they fill their paragraph. */
export function readHeadings(
  raw: readonly RawHeading[],
  end: number,
  extra?: ReadonlyMap<string, Opening>,
  vote: Vote = () => undefined,
): { headings: Heading[]; title?: Heading } {
  const kept = raw.flatMap((heading) => {
    const opening = openedBy(heading.text, extra);
    return heading.label && !isLabel(heading, opening) ? [] : [{ ...heading, opening }];
  });
  const title = titleOf(kept);
  const depths = levels(kept);
  const headings: Heading[] = [];
  /** The section each level is in; a deeper level without one inherits from above. */
  const open: { level: number; section?: SectionId }[] = [];
  kept.forEach((heading, index) => {
    const level = depths[index]!;
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const inherited = open.at(-1)?.section;
    const opening = heading === title ? undefined : votedFor(heading, kept[index + 1]?.start ?? end, inherited, vote);
    const opens = opening === 'none' ? undefined : opening;
    const section = opens ?? (opening === 'none' ? undefined : inherited);
    open.push({ level, section });
    let next = index + 1;
    while (next < kept.length && depths[next]! > level) next++;
    const scope = { start: heading.start, end: kept[next]?.start ?? end };
    headings.push({
      start: heading.start,
      end: heading.end,
      level,
      text: heading.text,
      form: heading.form,
      opens,
      section,
      scope,
    });
  });
  return { headings, title: title && headings[kept.indexOf(title)] };
}

/** A label that opens a section of its own; in a list only the sections' own names do, as items carry many a label. */
function isLabel(heading: RawHeading, opening: Opening | undefined): boolean {
  if (opening === undefined || opening === 'none') return false;
  return !heading.listed || NAMES.has(normalize(heading.text).join(' '));
}

/** The first heading, where it stands alone on the highest level or opens nothing. A study that has only begun may have none but its title. */
function titleOf<T extends RawHeading & { opening?: Opening }>(headings: readonly T[]): T | undefined {
  const [first] = headings;
  if (!first || first.level === 7) return undefined;
  const alone = headings.every((other) => other === first || other.level > first.level);
  const below = headings.length > 1 || (first.level === 1 && !NAMES.has(normalize(first.text).join(' ')));
  return (alone && below) || first.opening === undefined || first.opening === 'none' ? first : undefined;
}

/** Levels with lead-ins one deeper than the `#` heading above them. */
function levels(headings: readonly RawHeading[]): number[] {
  let above = 0;
  return headings.map(({ level }) => {
    if (level < 7) above = level;
    return level < 7 ? level : above + 1;
  });
}
