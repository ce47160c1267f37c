import { MEASURE_COMPOUNDS, MEASURES, type MeasureRow, SETTING_TERMS } from '../vocabulary/measures.ts';
import { WordSet } from '../wordSet.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { Lexicon, type Match } from './lexicon.ts';
import { type Sentence, tokenize } from './tokens.ts';
import type { SentenceContext } from './types.ts';

/** What every reader of a sentence works on: its tokens, its clauses, and where something measurable is named. */
export interface Scan {
  readonly text: string;
  readonly context: SentenceContext;
  readonly tokens: Sentence;
  readonly clauses: readonly Clause[];
  /** For each token, the index of its clause. */
  readonly clauseOf: readonly number[];
  readonly measures: readonly Match<MeasureRow>[];
}

const SETTING_LEXICON = new Lexicon(SETTING_TERMS, 'noun');
/** Everything that can be measured. */
export const MEASURE_LEXICON = new Lexicon(MEASURES, 'noun');

/** Whether something measurable is named at token `at`. */
export function namesMeasure(tokens: Sentence, at: number): boolean {
  return MEASURE_LEXICON.at(tokens, at) !== undefined;
}

/** Tokenises a sentence and marks clauses and measures, in one pass each. */
export function scan(text: string, context: SentenceContext): Scan {
  const tokens = tokenize(text, context.overlay);
  const clauses = splitClauses(tokens);
  const clauseOf = new Array<number>(tokens.length).fill(0);
  for (const [index, clause] of clauses.entries()) clauseOf.fill(index, clause.from, clause.to);
  const settings = SETTING_LEXICON.scan(tokens);
  const inSetting = new Set(settings.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const measures = MEASURE_LEXICON.scan(tokens).filter(
    (match) => !inSetting.has(match.from) && isMeasure(tokens, match),
  );
  return { text, context, tokens, clauses, clauseOf, measures };
}

/** Time as a circumstance ("over time", "real-time"), and words before which a measure names something else ("cost function"). */
const TIME_IDIOMS = new WordSet(
  'over in at this each first next last real same any every of long short full part some that every-time',
);

/** "The cost per 1k predictions": what something is counted by is not what is measured. */
function isCountedBy(tokens: Sentence, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && /^(?:[\d.,]+)?(?:k|m|thousand|million|billion)?$/.test(tokens[at]?.lower ?? 'none')) at--;
  return tokens[at]?.lower === 'per';
}

function isMeasure(tokens: Sentence, match: Match<MeasureRow>): boolean {
  const next = tokens[match.to];
  const first = tokens[match.from]!;
  const before = tokens[match.from - 1];
  if (next && MEASURE_COMPOUNDS.has(next)) return false;
  if (isCountedBy(tokens, match.from)) return false;
  if (first.lower === 'time' && match.to === match.from + 1 && (TIME_IDIOMS.has(before) || next?.lower === 'to'))
    return false;
  if (first.lower === 'map' && first.text !== 'mAP' && first.text !== 'MAP') return false;
  if (first.lower === 'up' || first.lower === 'io') return false;
  if (first.lower === 'page' && tokens[match.to]?.lower !== 'speed' && match.to === match.from + 1) return false;
  return true;
}
