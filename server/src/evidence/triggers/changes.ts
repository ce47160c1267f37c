import { CHANGE_VERBS, type ChangeRow } from '../../vocabulary/changes.ts';
import { INTENSIFIERS, SYSTEM_NOUNS, UNMEASURABLE_OBJECTS, VAGUE_BENEFITS } from '../../vocabulary/phrases.ts';
import { WordSet } from '../../wordSet.ts';
import { ADVERBS } from '../forms.ts';
import { Lexicon, type Match } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Token } from '../tokens.ts';
import {
  ADJECTIVES,
  DETERMINERS,
  type Doubts,
  doubtsOf,
  measureOf,
  NOUN_PREPOSITIONS,
  NOUNS,
  named,
  OBJECT_STOPS,
  type Trigger,
  withMeasure,
} from './shared.ts';

const VERBS = new Lexicon(CHANGE_VERBS, 'verb');

/** A verb of change: "reduced latency", "CTR skyrocketed". */
export function verbAt(scan: Scan, i: number): Trigger | undefined {
  const match = VERBS.at(scan.tokens, i);
  if (!match) return undefined;
  const { row, form } = match as Match<ChangeRow>;
  const before = scan.tokens[i - 1];
  if (nounlike(scan, match, form, before)) return undefined;
  const passive = form === 'ed' && isPassive(scan, i);
  const after = scan.tokens[match.to];
  const ends = after?.kind !== 'word' || ADVERBS.has(after) || OBJECT_STOPS.has(after);
  const measure = measureOf(
    scan,
    i,
    match.to,
    row.subject ? 'subject' : passive || ends ? 'both' : row.needs === 'strong' ? 'both' : 'object',
  );
  if (scan.tokens[match.to]?.text === ':') return undefined;
  const attributive =
    form === 'ed' && before !== undefined && (DETERMINERS.has(before) || NOUN_PREPOSITIONS.has(before));
  const stress = scan.tokens[match.to];
  const stressed = stress?.kind === 'word' && ADVERBS.has(stress) && INTENSIFIERS.has(stress) && row.subject === true;
  const eased = row.concept === 'effort' && INTENSIFIERS.has(before);
  const doubts: Doubts = {
    quality: passive && row.concept === 'quality' && row.direction === 'better',
    bare: !measure && row.needs === 'any' && row.concept !== 'time' && form !== 'ed' && form !== 's',
    attributive: attributive && measure?.from !== match.to && measure?.from !== match.to + 1,
    unmeasured:
      row.needs === 'measure' && !measure && !stressed && !eased && !systemWent(scan, match) && !MOSTLY.has(after),
    unmeasurable: row.needs === 'any' && !measure && unmeasurable(scan, match.to),
    weak: row.needs === 'measure' && measure?.row.weak === true && !named(scan, measure.to),
  };
  return {
    kind: 'change',
    from: i,
    to: match.to,
    clause: scan.clauseOf[i]!,
    concept:
      row.concept && (!measure || measure.row.weak) ? row.concept : (measure?.row.concept ?? row.concept ?? 'any'),
    polarity: row.direction === 'worse' ? 'bad' : 'good',
    past: form === 'ed' || form === 'ing',
    form,
    row,
    doubts: doubtsOf(doubts),
    ...withMeasure(measure),
  };
}

/** "Got rid of most duplicates": nearly all of it is a measure that nobody took. */
const MOSTLY = new WordSet(['most', 'nearly', 'almost']);

/** "The website went down": what serves, and stops. */
function systemWent({ tokens }: Scan, { from, to }: Match<ChangeRow>): boolean {
  return tokens[to - 1]!.lower === 'down' && SYSTEM_NOUNS.among(tokens, Math.max(0, from - 3), from);
}

const BE = new WordSet('is are was were be been being got gets get');

function isPassive(scan: Scan, at: number): boolean {
  return BE.among(scan.tokens, at - 3, at);
}

/** "a cut", "the increase in …", "of growth": nouns that look like verbs are left to the table of nouns. */
function nounlike(scan: Scan, match: Match<ChangeRow>, form: string, before: Token | undefined): boolean {
  if (!before || (form !== 'base' && form !== 's' && form !== 'ing')) return false;
  if (form === 'ing') return DETERMINERS.has(before);
  const after = scan.tokens[match.to]?.lower ?? '';
  if (form === 'base' && !before.lower.endsWith('s') && scan.measures.some((m) => m.to === match.from)) return true;
  if (DETERMINERS.has(before) || before.text === '%') return true;
  if (NOUN_PREPOSITIONS.has(before)) return true;
  const level = ADJECTIVES.at(scan.tokens, match.from - 1);
  if (level && level.form !== 'ly' && form === 'base') return true;
  return (after === 'in' || after === 'of') && form === 's';
}

function unmeasurable(scan: Scan, from: number): boolean {
  for (let i = from; i < Math.min(from + 6, scan.tokens.length); i++) {
    const token = scan.tokens[i]!;
    if (token.kind !== 'word' || OBJECT_STOPS.has(token)) return false;
    if (UNMEASURABLE_OBJECTS.has(token) || VAGUE_BENEFITS.has(token)) return true;
  }
  return false;
}

/** A noun of change: "a reduction in stockouts", "huge savings". */
export function nounAt(scan: Scan, i: number): Trigger | undefined {
  const match = NOUNS.at(scan.tokens, i);
  if (!match) return undefined;
  const { row } = match as Match<ChangeRow>;
  const measure = measureOf(scan, i, match.to);
  const near = measure && (measure.to >= i - 1 || measure.from <= match.to + 7);
  const article = DETERMINERS.has(scan.tokens[i - 1]) || DETERMINERS.has(scan.tokens[i - 2]);
  const of = ['in', 'of', 'for', 'to'].includes(scan.tokens[match.to]?.lower ?? '');
  const stressed = INTENSIFIERS.has(scan.tokens[i - 1]) || ADJECTIVES.at(scan.tokens, Math.max(0, i - 1)) !== undefined;
  // "an improvement over the old rules", "an advance on manual alignment"
  const against = row.direction === 'better' && article && ['over', 'on'].includes(scan.tokens[match.to]?.lower ?? '');
  const loose = row.needs === 'strong' ? !stressed && !of && match.form !== 's' : !near || !(of || stressed || article);
  return {
    kind: 'noun',
    from: i,
    to: match.to,
    clause: scan.clauseOf[i]!,
    concept: measure?.row.concept ?? row.concept ?? 'any',
    polarity: row.direction === 'worse' ? 'bad' : 'good',
    past: false,
    form: match.form,
    row,
    doubts: doubtsOf({ loose: loose && !against }),
    ...withMeasure(measure),
  };
}
