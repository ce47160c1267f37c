import { INTENSIFIERS } from '../vocabulary/phrases.ts';
import { OLD_STATE, STORY_WORDS } from '../vocabulary/stances.ts';
import { BIAS, WEIGHTS } from '../vocabulary/weights.ts';
import { isAdvice, isAimed, isHypothetical, isNegated, type Stance } from './clauses.ts';
import { IRREGULAR_PASTS } from './inflect.ts';
import { statesLevel } from './levels.ts';
import type { Measured } from './quantities.ts';
import type { Scan } from './scan.ts';
import { doubtsOf, type Trigger } from './triggers/shared.ts';

/**
 * How surely a candidate claims something: the sum of the weights of its features, a claim from 0 on. What the grammar
 * reads decides by itself nowhere; `vocabulary/weights.ts` says how much each reading speaks for or against.
 */
export function scoreOf(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (WEIGHTS[feature] ?? 0), BIAS);
}

/** What is read at and around a word that may claim something, as names of features that are there. Linear in the sentence. */
export function featuresOf(scan: Scan, stance: Stance, trigger: Trigger): string[] {
  const { tokens } = scan;
  const clause = scan.clauses[trigger.clause]!;
  const { kind, concept, measure } = trigger;
  const doubts = [...trigger.doubts, ...stanceDoubts(scan, stance, trigger)];
  const stressed = [trigger.from - 1, trigger.to].some((i) => INTENSIFIERS.has(tokens[i]?.lower ?? ''));
  const size = trigger.polarity === 'size' ? 'size' : trigger.polarity;
  return [
    ...doubts.map((doubt) => `doubt: ${doubt}`),
    ...doubts.map((doubt) => `doubt: ${kind}, ${doubt}`),
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
    `${kind}, ${size}`,
    `${kind}, ${measure ? (measure.row.weak ? 'weak measure' : 'measure') : 'no measure'}`,
    `clause opens: ${clause.opener || 'sentence'}`,
    ...surroundings(scan, stance, clause).map((name) => `${name}`),
    ...surroundings(scan, stance, clause).map((name) => `${kind}: ${name}`),
  ];
}

/** What is read at and around a number that may state a level or a change by itself. */
export function levelFeatures(scan: Scan, stance: Stance, q: Measured): string[] {
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
    }),
    ...surroundings(scan, stance, clause).map((name) => `number: ${name}`),
  ];
}

/** How the sentence speaks: of whom, when, in what kind of block. */
function surroundings(scan: Scan, stance: Stance, clause: { from: number; to: number }): string[] {
  const { tokens } = scan;
  const words = tokens.slice(clause.from, clause.to);
  const has = (set: ReadonlySet<string>) => words.some((token) => set.has(token.lower));
  const first = tokens[0]!;
  return [
    `in a ${scan.context.kind}`,
    ...doubtsOf({
      'first person': stance.own,
      'no first person': !stance.own,
      'story word': tokens.some((token) => STORY_WORDS.has(token.lower)),
      'told in the past': words.some(
        ({ lower }) => /[^e]ed$/.test(lower) || IRREGULAR_PASTS.has(lower) || lower === 'was' || lower === 'were',
      ),
      'general present': !stance.own && has(PRESENT),
      modal: has(MODAL),
      'old state': has(OLD_STATE),
      'speaks to the reader': tokens.some(({ lower }) => READER.has(lower)),
      'passive of others': has(OTHERS),
      'a number stands by': words.some(({ kind }) => kind === 'number'),
      fragment: scan.clauses.length === 1 && !words.some(({ lower }) => FINITE.has(lower) || /[^e]ed$/.test(lower)),
      'starts with -ing': /.ing$/.test(first.lower),
      'starts with a name': /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(tokens[1]?.text ?? 'a'),
      short: tokens.length <= 8,
      long: tokens.length > 30,
      'starts with if or when': CONDITION.has(first.lower),
      compared: words.some(({ lower }) => lower === 'than'),
    }),
  ];
}

const PRESENT = new Set("is are has have does do isn't aren't can".split(' '));
const MODAL = new Set("will would could can may might should must 'll shall".split(' '));
const READER = new Set(['you', 'your']);
const OTHERS = new Set('people companies users customers they their business businesses'.split(' '));
const FINITE = new Set('is are was were has have had do does did can could will would'.split(' '));
const CONDITION = new Set('if when while as since because although though once'.split(' '));

/** Reasons in the sentence for which a trigger may assert nothing of this story. */
function stanceDoubts(scan: Scan, stance: Stance, trigger: Trigger): string[] {
  const { tokens } = scan;
  const clause = scan.clauses[trigger.clause]!;
  return doubtsOf({
    general: stance.general && !(trigger.kind === 'change' && trigger.past),
    negated: !trigger.measured && isNegated(tokens, clause, trigger.from),
    hypothetical: isHypothetical(tokens, clause, trigger.from),
    advice: isAdvice(tokens, clause, trigger.from),
    truth: trigger.kind !== 'phrase' && isTruth(scan, trigger),
    question: stance.question,
    reader: stance.reader,
    definition: stance.definition,
  });
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
