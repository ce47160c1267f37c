import { INTENSIFIERS, SYSTEM_NOUNS } from '../vocabulary/phrases.ts';
import { ADVICE, ASSOCIATIONS, INSTRUCTIONS, OLD_STATE, STORY_WORDS } from '../vocabulary/stances.ts';
import { COUNTED } from '../vocabulary/units.ts';
import { BIAS, WEIGHTS } from '../vocabulary/weights.ts';
import { type Clause, isAdvice, isAimed, isHypothetical, isNegated, type Stance } from './clauses.ts';
import { IRREGULAR_PASTS } from './inflect.ts';
import { statesLevel } from './levels.ts';
import { Lexicon } from './lexicon.ts';
import type { Measured } from './quantities.ts';
import type { Scan } from './scan.ts';
import type { Token } from './tokens.ts';
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
  const stressed = [trigger.from - 1, trigger.to].some((i) => INTENSIFIERS.has(tokens[i]?.lower ?? ''));
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
      'number: beside a setting': tokens.slice(clause.from, clause.to).some(({ lower }) => SETTINGS.has(lower)),
    }),
    ...surround(q.clause).map((name) => `number: ${name}`),
  ];
}

/** How a clause speaks, by its index: of whom, when, in what kind of block. */
export type Surroundings = (clause: number) => readonly string[];

/** Reads each clause when it is first asked for; what holds of the whole sentence is read once. */
export function surroundings(scan: Scan, stance: Stance): Surroundings {
  const whole = sentenceFeatures(scan, stance);
  const known = new Map<number, readonly string[]>();
  return (index) => {
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
      'story word': tokens.some(({ lower }) => STORY_WORDS.has(lower)),
      'speaks to the reader': tokens.some(({ lower }) => READER.has(lower)),
      fragment: clauses.length === 1 && !tokens.some(({ lower }) => FINITE.has(lower) || PAST.test(lower)),
      'starts with -ing': /.ing$/.test(first.lower),
      'starts with a name': /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(tokens[1]?.text ?? ''),
      'starts with if or when': CONDITION.has(first.lower),
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

function clauseFeatures({ tokens }: Scan, stance: Stance, clause: Clause): string[] {
  const words = tokens.slice(clause.from, clause.to);
  const has = (set: ReadonlySet<string>) => words.some(({ lower }) => set.has(lower));
  return doubtsOf({
    'told in the past': words.some(({ lower }) => PAST.test(lower) || IRREGULAR_PASTS.has(lower)),
    'general present': !stance.own && has(PRESENT),
    modal: has(MODAL),
    'old state': has(OLD_STATE),
    'of others': has(OTHERS),
    'a number stands by': words.some(({ kind }) => kind === 'number'),
    compared: words.some(({ lower }) => lower === 'than'),
    [`about ${subjectOf(words)}`]: true,
  });
}

/** Whom or what a clause opens with: the teller, a known thing, some thing, things in general, a name. */
function subjectOf(words: readonly Token[]): string {
  const at = words.findIndex(({ kind, lower }) => kind === 'word' && !LEADS.has(lower) && !/ly$/.test(lower));
  const word = words[at];
  if (!word) return 'nothing';
  const row = SUBJECTS.find(([, set]) => set.has(word.lower));
  if (row) return row[0];
  if (/^\p{Lu}/u.test(word.text) && at > 0) return 'a name';
  if (/.ing$/.test(word.lower)) return 'doing';
  if (PAST.test(word.lower)) return 'what was done';
  return /[^s]s$/.test(word.lower) ? 'things' : 'a thing';
}

/** Words of what was set, not reached: "a delay of 17 s", "alerts at 90%". */
const SETTINGS = new Set(
  'cropped padded resampled truncated trimmed clipped resized rescaled downsampled long length alert alerts alerting threshold thresholds timeout timeouts delay limit limits limited interval intervals window windows schedule scheduled default defaults configured set setting settings cap capped quota ttl retry retries'.split(
    ' ',
  ),
);
/** "01:52:", "2019-10-20": an entry of a log. */
const STAMP = /^\d{1,2}:\d{2}|^\d{4}[-/]/;

const LEADS = new Set(
  'and but or so also then while which that because since when as if although though however - * •'.split(' '),
);
const SUBJECTS: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['the teller', new Set('i we my our us'.split(' '))],
  ['it or they', new Set('it they he she this these those its their his her there'.split(' '))],
  ['the thing', new Set(['the', 'both', 'each', 'all'])],
  ['some thing', new Set(['a', 'an', 'some', 'any', 'many', 'most', 'every'])],
  ['what is told to do', new Set('to for in on with by at from of'.split(' '))],
];

/** What introduces the noun that a word stands before: known, some, or nothing. */
function determinerOf(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'number') return 'a number';
    if (kind !== 'word') return 'a sign';
    if (DEFINITE.has(lower)) return 'the';
    if (lower === 'a' || lower === 'an') return 'a';
    if (BE.has(lower)) return 'be';
    if (lower === 'and' || lower === 'or') return 'and';
    if (PREPOSITIONS.has(lower)) return 'a preposition';
    if (!/ly$/.test(lower) && !INTENSIFIERS.has(lower) && lower !== 'more' && lower !== 'less') return 'a word';
  }
  return 'nothing';
}

const DEFINITE = new Set('the this that these those our my its their his her your each'.split(' '));
const BE = new Set("is are was were be been being became become becomes 's seems remains proved".split(' '));
const PREPOSITIONS = new Set('of in on for with by to at from via into as than'.split(' '));

const PAST = /[^e]ed$/;
const PRESENT = new Set("is are has have does do isn't aren't can".split(' '));
const MODAL = new Set("will would could can may might should must 'll shall".split(' '));
const READER = new Set(['you', 'your']);
const OTHERS = new Set('people companies users customers they their business businesses'.split(' '));
const TELLER = new Set(['i', "i'm", 'we']);
const FINITE = new Set('is are was were has have had do does did can could will would'.split(' '));
const CONDITION = new Set('if when while as since because although though once'.split(' '));

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
    self: trigger.kind === 'phrase' && trigger.concept === 'satisfaction' && TELLER.has(tokens[clause.from]!.lower),
    setting:
      /er$|^less$/.test(tokens[trigger.from]!.lower) &&
      [0, 1, 2].some((by) => CONFIG.at(tokens, trigger.to + by) !== undefined && !parted(tokens, trigger.to, by)),
    borrowed: isBorrowed(tokens, trigger.from),
    association:
      trigger.kind !== 'phrase' && tokens.slice(clause.from, clause.to).some(({ lower }) => ASSOCIATIONS.has(lower)),
  });
}

/** How a clause speaks of no event: under a condition that holds at any time, to the reader, as a recommendation, for a purpose. */
function generality(
  { tokens }: Scan,
  stance: Stance,
  clause: Clause,
  trigger: Trigger,
): Readonly<Record<'condition' | 'told to the reader' | 'recommended' | 'purpose', boolean>> {
  const words = tokens.slice(clause.from, clause.to);
  const told = tokens.some(({ lower }) => PAST.test(lower) || IRREGULAR_PASTS.has(lower));
  const first = tokens[0]!.lower;
  return {
    condition: !stance.own && !told && WHENEVER.has(first),
    'told to the reader': !stance.own && words.some(({ lower }) => READER.has(lower)),
    recommended: tokens.slice(0, trigger.from).some(({ lower }) => RECOMMENDING.has(lower)),
    purpose: !stance.own && !told && trigger.kind === 'change' && tokens[trigger.from - 1]?.lower === 'to',
  };
}

const WHENEVER = new Set('when whenever if unless once'.split(' '));
const RECOMMENDING = new Set(
  'recommend recommends recommended recommendation recommendations suggest suggests suggested advise advised propose proposed tip tips'.split(
    ' ',
  ),
);

/** "You should cache" is advice; "the system should be fast" is what is required of it. */
function demand(tokens: readonly Token[], clause: Clause, at: number): { advice: boolean; required: boolean } {
  const asked = isAdvice(tokens, clause, at);
  const modal = tokens.findIndex(({ lower }, i) => i >= clause.from && ADVICE.has(lower));
  const subject = tokens.slice(clause.from, Math.max(clause.from, modal));
  const required =
    asked &&
    subject.some(({ lower }) => lower === 'it' || SYSTEM_NOUNS.has(lower)) &&
    tokens[modal + 1]?.lower !== 'not';
  return { advice: asked && !required, required };
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
  return !stance.own && clauses[0]!.from === 0 && INSTRUCTIONS.has(tokens[0]!.lower);
}

/** Nouns of settings: "fewer training steps", "smaller layers" say how it was run. */
const CONFIG = new Lexicon(
  COUNTED.filter(({ role }) => role === 'config'),
  'noun',
);

/** A preposition or a comma within the next `by` tokens: what follows it is another thing. */
function parted(tokens: readonly Token[], from: number, by: number): boolean {
  return tokens
    .slice(from, from + by)
    .some(({ lower, kind }) => kind === 'sign' || (lower !== 'than' && PREPOSITIONS.has(lower)));
}

/** "For faster training on large machines:" leads into a list and says nothing by itself. */
function isLeadIn({ tokens, text }: Scan): boolean {
  return (
    (tokens[0]!.lower === 'for' || tokens[0]!.lower === 'to') &&
    /:[\s*_]*$/.test(text.slice(-8)) &&
    !tokens.some(({ lower }) => FINITE.has(lower))
  );
}

/** "ZenML's robust framework": praise of something that bears somebody else's name. */
function isBorrowed(tokens: readonly Token[], at: number): boolean {
  const owner = [tokens[at - 1], tokens[at - 2]].find((token) => /['’]s$/.test(token?.text ?? ''));
  return owner !== undefined && /^\p{Lu}/u.test(owner.text) && owner !== tokens[0] && !STORY_WORDS.has(owner.lower);
}

/** "Fast inference is expensive": a level in the present tense, said of nothing in this story. */
function isTruth(scan: Scan, trigger: Trigger): boolean {
  if (trigger.kind !== 'level' || trigger.measure || scan.context.kind !== 'paragraph') return false;
  const clause = scan.clauses[trigger.clause]!;
  const words = scan.tokens.slice(clause.from, trigger.from).map((token) => token.lower);
  return (
    words.some((word) => word === 'is' || word === 'are') && !scan.tokens.some((token) => STORY_WORDS.has(token.lower))
  );
}
