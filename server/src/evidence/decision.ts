import { INTENSIFIERS, SYSTEM_NOUNS } from '../vocabulary/phrases.ts';
import { ADVICE, ASSOCIATIONS, INSTRUCTIONS, OLD_STATE, STORY_WORDS } from '../vocabulary/stances.ts';
import { COUNTED } from '../vocabulary/units.ts';
import { BIAS, WEIGHTS } from '../vocabulary/weights.ts';
import { WordSet } from '../wordSet.ts';
import { type Clause, isAdvice, isAimed, isHypothetical, isNegated, OWN, type Stance } from './clauses.ts';
import { ADVERBS, GERUNDS, PASTS, PLURALS, REGULAR_PASTS } from './forms.ts';
import { statesLevel } from './levels.ts';
import { Lexicon } from './lexicon.ts';
import type { Measured } from './quantities.ts';
import type { Scan } from './scan.ts';
import type { Sentence, Token } from './tokens.ts';
import { doubtsOf, type Trigger } from './triggers/shared.ts';

/**
 * How surely a candidate claims something: the sum of the weights of its features, a claim from 0 on. What the grammar
 * reads decides by itself nowhere; `vocabulary/weights.ts` says how much each reading speaks for or against.
 */
export function scoreOf(features: readonly string[]): number {
  return BIAS + weigh(features);
}

/** The sum of the weights of some features. */
export function weigh(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), 0);
}

/** A candidate below this is no claim whatever stands around its sentence. */
export const HOPELESS = -1.5;

/** What is read at and around a word that may claim something, as names of features that are there. Linear in the sentence. */
export function featuresOf(scan: Scan, stance: Stance, trigger: Trigger, surround: Surroundings): string[] {
  const { tokens } = scan;
  const clause = scan.clauses[trigger.clause]!;
  const { kind, concept, measure } = trigger;
  const around = surround(trigger.clause);
  const doubts = [...trigger.doubts, ...stanceDoubts(scan, stance, trigger)];
  const stressed = [trigger.from - 1, trigger.to].some((i) => INTENSIFIERS.has(tokens[i]));
  const size = trigger.polarity;
  return [
    ...doubts.map((doubt) => `doubt: ${doubt}`),
    ...doubts.map((doubt) => `doubt: ${kind}, ${doubt}`),
    ...trigger.doubts.flatMap((doubt) => [
      `${doubt}, ${size}`,
      `${doubt}, ${concept}`,
      `${doubt}: ${trigger.row.words.split(',')[0]!}`,
    ]),
    ...doubtsOf({
      'no doubt': doubts.length === 0,
      'one doubt': doubts.length === 1,
      aimed: isAimed(tokens, clause, trigger.from),
      stressed,
      'in the past': trigger.past,
    }),
    `kind: ${kind}`,
    `form: ${trigger.form ?? 'none'}`,
    `word: ${trigger.row.words.split(',')[0]!}`,
    `concept: ${concept}`,
    `${kind} after ${determinerOf(tokens, trigger.from)}`,
    `${kind}, ${size}`,
    `${kind}, ${measure ? (measure.row.weak ? 'weak measure' : 'measure') : 'no measure'}`,
    `clause opens: ${clause.opener || 'sentence'}`,
    ...around,
    ...around.map((name) => `${kind}: ${name}`),
  ];
}

/** What is read at and around a number that may state a level or a change by itself. */
export function levelFeatures(scan: Scan, q: Measured, surround: Surroundings): string[] {
  const { tokens } = scan;
  const clause = scan.clauses[q.clause]!;
  return [
    'number',
    `number: ${statesLevel(scan, q) ? 'states' : 'does not state'}`,
    `number: ${q.dimension}, ${q.role}`,
    `number: ${q.dimension}, ${statesLevel(scan, q) ? 'states' : 'does not state'}`,
    `number: counts ${q.counted ?? 'nothing'}`,
    `number: of ${q.concept ?? 'nothing'}`,
    ...doubtsOf({
      'number: circumstance': q.circumstance === true,
      'number: metric': q.metric,
      'number: calendar': q.calendar,
      'number: from': q.from !== undefined,
      'number: supposed': isHypothetical(tokens, clause, q.first) || isAdvice(tokens, clause, q.first),
      'number: aimed': isAimed(tokens, clause, q.first, true),
      'number: in brackets': clause.opener === '(',
      'number: beside a setting': SETTINGS.among(tokens, clause.from, clause.to),
    }),
    ...surround(q.clause).map((name) => `number: ${name}`),
  ];
}

/** How a clause speaks, by its index: of whom, when, in what kind of block. */
export type Surroundings = (clause: number) => readonly string[];

/** Reads each clause when it is first asked for; what holds of the whole sentence is read once, if ever. */
export function surroundings(scan: Scan, stance: Stance): Surroundings {
  let whole: readonly string[] | undefined;
  const known = new Map<number, readonly string[]>();
  return (index) => {
    whole ??= sentenceFeatures(scan, stance);
    const features = known.get(index) ?? [...whole, ...clauseFeatures(scan, stance, scan.clauses[index]!)];
    known.set(index, features);
    return features;
  };
}

function sentenceFeatures({ tokens, clauses, context }: Scan, stance: Stance): string[] {
  const first = tokens[0]!;
  return [
    `in a ${context.kind}`,
    ...doubtsOf({
      'first person': stance.own,
      'no first person': !stance.own,
      'story word': STORY_WORDS.in(tokens),
      'speaks to the reader': READER.in(tokens),
      fragment: clauses.length === 1 && !FINITE.in(tokens) && !REGULAR_PASTS.in(tokens),
      'starts with -ing': GERUNDS.has(first),
      'starts with a name': /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(tokens[1]?.text ?? ''),
      'starts with if or when': CONDITION.has(first),
      'starts with a time':
        first.kind === 'number' &&
        STAMP.test(
          tokens
            .slice(0, 4)
            .map(({ text }) => text)
            .join(''),
        ),
      short: tokens.length <= 8,
      long: tokens.length > 30,
    }),
  ];
}

function clauseFeatures({ tokens }: Scan, stance: Stance, { from, to }: Clause): string[] {
  const words = tokens.slice(from, to);
  const has = (set: WordSet) => set.among(tokens, from, to);
  return doubtsOf({
    'told in the past': has(PASTS),
    'general present': !stance.own && has(PRESENT),
    modal: has(MODAL),
    'old state': has(OLD_STATE),
    'of others': has(OTHERS),
    'a number stands by': words.some(({ kind }) => kind === 'number'),
    compared: has(THAN),
    [`about ${subjectOf(words)}`]: true,
  });
}

/** Whom or what a clause opens with: the teller, a known thing, some thing, things in general, a name. */
function subjectOf(words: readonly Token[]): string {
  const at = words.findIndex((word) => word.kind === 'word' && !LEADS.has(word) && !ADVERBS.has(word));
  const word = words[at];
  if (!word) return 'nothing';
  const row = SUBJECTS.find(([, set]) => set.has(word));
  if (row) return row[0];
  if (/^\p{Lu}/u.test(word.text) && at > 0) return 'a name';
  if (GERUNDS.has(word)) return 'doing';
  if (REGULAR_PASTS.has(word)) return 'what was done';
  return PLURALS.has(word) ? 'things' : 'a thing';
}

/** Words of what was set, not reached: "a delay of 17 s", "alerts at 90%". */
const SETTINGS = new WordSet(
  'cropped padded resampled truncated trimmed clipped resized rescaled downsampled long length alert alerts alerting threshold thresholds timeout timeouts delay limit limits limited interval intervals window windows schedule scheduled default defaults configured set setting settings cap capped quota ttl retry retries',
);
/** "01:52:", "2019-10-20": an entry of a log. */
const STAMP = /^\d{1,2}:\d{2}|^\d{4}[-/]/;

const LEADS = new WordSet(
  'and but or so also then while which that because since when as if although though however - * •',
);
const SUBJECTS: readonly (readonly [name: string, words: WordSet])[] = [
  ['the teller', OWN],
  ['it or they', new WordSet('it they he she this these those its their his her there')],
  ['the thing', new WordSet(['the', 'both', 'each', 'all'])],
  ['some thing', new WordSet(['a', 'an', 'some', 'any', 'many', 'most', 'every'])],
  ['what is told to do', new WordSet('to for in on with by at from of')],
];

/** What introduces the noun that a word stands before: known, some, or nothing. */
function determinerOf(tokens: Sentence, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i]!;
    const { lower, kind } = token;
    if (kind === 'number') return 'a number';
    if (kind !== 'word') return 'a sign';
    if (DEFINITE.has(token)) return 'the';
    if (lower === 'a' || lower === 'an') return 'a';
    if (BE.has(token)) return 'be';
    if (lower === 'and' || lower === 'or') return 'and';
    if (PREPOSITIONS.has(token)) return 'a preposition';
    if (!ADVERBS.has(token) && !INTENSIFIERS.has(token) && lower !== 'more' && lower !== 'less') return 'a word';
  }
  return 'nothing';
}

const DEFINITE = new WordSet('the this that these those our my its their his her your each');
const BE = new WordSet("is are was were be been being became become becomes 's seems remains proved");
const PREPOSITIONS = new WordSet('of in on for with by to at from via into as than');

const THAN = new WordSet('than');
const PRESENT = new WordSet("is are has have does do isn't aren't can");
const MODAL = new WordSet("will would could can may might should must 'll shall");
const READER = new WordSet(['you', 'your']);
const OTHERS = new WordSet('people companies users customers they their business businesses');
const TELLER = new WordSet(['i', "i'm", 'we']);
const FINITE = new WordSet('is are was were has have had do does did can could will would');
const CONDITION = new WordSet('if when while as since because although though once');

/** Reasons in the sentence for which a trigger may assert nothing of this story. */
function stanceDoubts(scan: Scan, stance: Stance, trigger: Trigger): string[] {
  const { tokens } = scan;
  const clause = scan.clauses[trigger.clause]!;
  return doubtsOf({
    general: stance.general && !(trigger.kind === 'change' && trigger.past),
    ...denial(scan, trigger, clause),
    hypothetical: isHypothetical(tokens, clause, trigger.from),
    ...demand(tokens, clause, trigger.from),
    truth: trigger.kind !== 'phrase' && isTruth(scan, trigger),
    ...generality(scan, stance, clause, trigger),
    question: stance.question,
    reader: stance.reader,
    definition: stance.definition,
    instruction: trigger.kind !== 'change' && scan.context.kind !== 'row' && isInstruction(scan, stance),
    'lead-in': isLeadIn(scan),
    // "I am satisfied with the result": the teller's own feelings are nobody's approval.
    self: trigger.kind === 'phrase' && trigger.concept === 'satisfaction' && TELLER.has(tokens[clause.from]),
    setting:
      /er$|^less$/.test(tokens[trigger.from]!.lower) &&
      [0, 1, 2].some((by) => CONFIG.at(tokens, trigger.to + by) !== undefined && !parted(tokens, trigger.to, by)),
    borrowed: isBorrowed(tokens, trigger.from),
    association: trigger.kind !== 'phrase' && ASSOCIATIONS.among(tokens, clause.from, clause.to),
  });
}

/** How a clause speaks of no event: under a condition that holds at any time, to the reader, as a recommendation, for a purpose. */
function generality(
  { tokens }: Scan,
  stance: Stance,
  clause: Clause,
  trigger: Trigger,
): Readonly<Record<'condition' | 'told to the reader' | 'recommended' | 'purpose', boolean>> {
  const told = PASTS.in(tokens);
  return {
    condition: !stance.own && !told && WHENEVER.has(tokens[0]),
    'told to the reader': !stance.own && READER.among(tokens, clause.from, clause.to),
    recommended: RECOMMENDING.among(tokens, 0, trigger.from),
    purpose: !stance.own && !told && trigger.kind === 'change' && tokens[trigger.from - 1]?.lower === 'to',
  };
}

const IT = new WordSet('it');
const WHENEVER = new WordSet('when whenever if unless once');
const RECOMMENDING = new WordSet(
  'recommend recommends recommended recommendation recommendations suggest suggests suggested advise advised propose proposed tip tips',
);

/** "You should cache" is advice; "the system should be fast" is what is required of it. */
function demand(tokens: Sentence, clause: Clause, at: number): { advice: boolean; required: boolean } {
  const asked = isAdvice(tokens, clause, at);
  if (!asked) return { advice: false, required: false };
  const modal = ADVICE.first(tokens, clause.from);
  const required =
    (IT.among(tokens, clause.from, modal) || SYSTEM_NOUNS.among(tokens, clause.from, modal)) &&
    tokens[modal + 1]?.lower !== 'not';
  return { advice: !required, required };
}

/** "Did not improve" claims nothing; "is not scalable" tells what is lacking. */
function denial({ tokens }: Scan, trigger: Trigger, clause: Clause): { negated: boolean; lacking: boolean } {
  const denied = !trigger.measured && isNegated(tokens, clause, trigger.from);
  const lacking =
    denied &&
    trigger.kind === 'level' &&
    trigger.polarity === 'good' &&
    [1, 2, 3].some((by) => /^not$|n't$/.test(tokens[trigger.from - by]?.lower ?? ''));
  return { negated: denied && !lacking, lacking };
}

/** "Use LoRA adapters for efficient training": the sentence opens with a bare verb that tells the reader what to do. */
function isInstruction({ tokens, clauses }: Scan, stance: Stance): boolean {
  return !stance.own && clauses[0]!.from === 0 && INSTRUCTIONS.has(tokens[0]);
}

/** Nouns of settings: "fewer training steps", "smaller layers" say how it was run. */
const CONFIG = new Lexicon(
  COUNTED.filter(({ role }) => role === 'config'),
  'noun',
);

/** A preposition or a comma within the next `by` tokens: what follows it is another thing. */
function parted(tokens: Sentence, from: number, by: number): boolean {
  return tokens
    .slice(from, from + by)
    .some((token) => token.kind === 'sign' || (token.lower !== 'than' && PREPOSITIONS.has(token)));
}

/** "For faster training on large machines:" leads into a list and says nothing by itself. */
function isLeadIn({ tokens, text }: Scan): boolean {
  return (
    (tokens[0]!.lower === 'for' || tokens[0]!.lower === 'to') && /:[\s*_]*$/.test(text.slice(-8)) && !FINITE.in(tokens)
  );
}

/** "ZenML's robust framework": praise of something that bears somebody else's name. */
function isBorrowed(tokens: Sentence, at: number): boolean {
  const owner = [tokens[at - 1], tokens[at - 2]].find((token) => /['’]s$/.test(token?.text ?? ''));
  return owner !== undefined && /^\p{Lu}/u.test(owner.text) && owner !== tokens[0] && !STORY_WORDS.has(owner);
}

const ARE = new WordSet('is are');

/** "Fast inference is expensive": a level in the present tense, said of nothing in this story. */
function isTruth(scan: Scan, trigger: Trigger): boolean {
  if (trigger.kind !== 'level' || trigger.measure || scan.context.kind !== 'paragraph') return false;
  const clause = scan.clauses[trigger.clause]!;
  return !STORY_WORDS.in(scan.tokens) && ARE.among(scan.tokens, clause.from, trigger.from);
}
