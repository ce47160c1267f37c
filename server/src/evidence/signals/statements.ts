import type { Dimension } from '../../vocabulary/dimensions.ts';
import type { Stance } from '../clauses.ts';
import { IRREGULAR_PASTS } from '../inflect.ts';
import type { Measured } from '../quantities.ts';
import { type Scan, scan as scanText } from '../scan.ts';
import type { Claim } from '../types.ts';
import { isPlan, NAMED_MODELS } from './shared.ts';

/** Whether a sentence tells what was done in this story, or found in it. */
export function tellsStory({ tokens, context }: Scan, stance: Stance): 'deed' | 'fact' | undefined {
  if (context.kind === 'row' || stance.question || stance.reader || stance.definition || stance.general)
    return undefined;
  if (tokens.some((_, i) => isPlan(tokens, i))) return undefined;
  if (tokens.some(({ lower }) => DEEDS.has(lower) || /[^e]ed$/.test(lower))) return 'deed';
  const told = tokens.some(({ lower, kind }) => kind === 'number' || TOLD.has(lower));
  return told ? 'fact' : undefined;
}

const NO_DEEDS = new Set('is are was were been had got read cost set put'.split(' '));
const DEEDS = new Set([...IRREGULAR_PASTS].filter((word) => !NO_DEEDS.has(word)));
const TOLD = new Set('i we was were had'.split(' '));

const PREDICTS = new Set(
  'predict classify rank forecast estimate detect recommend flag return suggest output identify score route decide'.split(
    ' ',
  ),
);
const SYSTEMS = new Set(
  'system model engine classifier recommender service tool bot assistant ranker detector it we i'.split(' '),
);

/** "The system should flag a payment before it settles", "We need to rank the alerts": what is to be predicted. The index of the verb, or -1. */
export function specifiedAt({ tokens }: Scan): number {
  return tokens.findIndex(({ lower }, at) => {
    if (!PREDICTS.has(lower)) return false;
    const lead = tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
    const asked =
      lead.at(-1) === 'should' ||
      lead.at(-1) === 'must' ||
      (lead.at(-1) === 'to' && /^(?:needs?|has|have|had|needed)$/.test(lead.at(-2) ?? ''));
    return asked && lead.some((word) => SYSTEMS.has(word));
  });
}

const GAINS = new Set('improve improved help helped better beat outperform gain matter'.split(' '));

/** "Beam size 5 was not better", "no better than", "hard to beat": no claim, but somebody measured. The index of the word, or -1. */
export function deniedGain({ tokens }: Scan): number {
  return tokens.findIndex(
    (token, i) =>
      GAINS.has(token.lower) &&
      tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'not' || /^(?:did|was|were)n't$/.test(lower)),
  );
}

const TARGETS = new Set(
  'target targets goal goals aim aims aimed objective objectives bar raise raising wanted want agreed'.split(' '),
);

/** Whether a claim is called a target in so many words: "the goal was 3%", "a bar of 99.5% precision". */
export function namesAim({ tokens }: Scan, { start, end }: Claim): boolean {
  return tokens.some(
    (token, i) =>
      token.start >= start && token.end <= end && TARGETS.has(token.lower) && tokens[i + 1]?.lower !== 'oriented',
  );
}

/** A value behind a label that names a target: "Target: +5% by the end of the year", "Bar set by the lead: 99.5% precision". */
export function labelledTarget({ tokens }: Scan, quantities: readonly Measured[]): Measured | undefined {
  if (!TARGET_LABELS.has(tokens[0]?.lower ?? '')) return undefined;
  const colon = tokens.slice(0, 8).find((token) => token.text === ':');
  return colon && quantities.find((q) => q.start > colon.start && !q.faint);
}

const TARGET_LABELS = new Set('target goal aim objective bar success yardstick kpi threshold'.split(' '));

/** Whether a claim is about an offline metric by its name, or a table's row holds the values of one. */
export function namesMetric(scan: Scan, claim: Claim): boolean {
  if (claim.kind === 'goal') return false;
  if (scan.context.kind === 'row') return claim.quantified && isMetricRow(scan);
  if (!claim.quantified && claim.kind !== 'result') return false;
  return scan.measures.some(
    (measure) =>
      measure.row.metric &&
      scan.tokens[measure.from]!.start >= claim.start &&
      scan.tokens[measure.to - 1]!.end <= claim.end,
  );
}

/** A row of a table whose label or headers name a metric, or whose headers compare models. */
function isMetricRow(scan: Scan): boolean {
  const [label, ...values] = scan.context.cells ?? [];
  if (!label) return false;
  const headers = scanText(values.map((cell) => cell.header).join(' | '), { kind: 'row' });
  const name = scanText(scan.text.slice(label.start, label.end), { kind: 'row' });
  return (
    headers.measures.some(({ row }) => row.metric) ||
    name.measures.some(({ row }) => row.metric) ||
    NAMED_MODELS.scan(headers.tokens).length > 0
  );
}

/** Load, money, time and bytes measure a service, not a model's quality. */
export function isOperational({ quantified, dimensions: [first] }: Claim): boolean {
  return quantified && first !== undefined && OPERATIONAL.has(first);
}

const OPERATIONAL: ReadonlySet<Dimension> = new Set<Dimension>(['rate', 'money', 'time', 'data']);

const MODELLED = new Set(
  'model models classifier predictor prediction predictions forecast forecasts estimate estimates score scores bot network net accuracy error errors algorithm recogniser detector ranker recommender tool system method approach baseline cnn lstm intervals results'.split(
    ' ',
  ),
);

/** Whether a finding about quality is about what was modelled: it names a measure or the thing that predicts. */
export function isOfModel({ tokens }: Scan, claim: Claim): boolean {
  return (
    claim.measure !== undefined ||
    tokens.some((token) => token.start >= claim.start && token.end <= claim.end && MODELLED.has(token.lower))
  );
}

const DATA_NOUNS = new Set(
  'row record sample example observation datapoint instance pair log label annotation image photo picture frame clip scan page document letter article review transcript utterance recording sentence flow reading measurement season line chunk audio hour tweet brain volunteer case'.split(
    ' ',
  ),
);

/** A stated volume of data ("94 hours of audio", "6.2 million pairs") says that somebody gathered it. */
export function isDataVolume(scan: Scan, q: Measured): boolean {
  if (q.circumstance || q.faint || q.role === 'change' || q.concept === 'time') return false;
  if (q.dimension === 'count' && q.counted === 'volume' && (q.value ?? 0) >= 100) {
    const head = scan.tokens[q.last - 1]!.lower;
    return DATA_NOUNS.has(head) || DATA_NOUNS.has(head.replace(/s$/, ''));
  }
  const of = scan.tokens[q.last];
  return (
    (q.dimension === 'time' || q.dimension === 'data') &&
    of?.lower === 'of' &&
    scan.tokens
      .slice(q.last + 1, q.last + 5)
      .some((token) => /^(?:audio|video|data|logs|footage|history|recordings|speech|text|images)$/.test(token.lower))
  );
}

const JUDGED = new Set(
  'correct incorrect wrong misclassified mislabelled mislabeled unmatched accurate inaccurate'.split(' '),
);

/** "93% correct", "4% were wrong": somebody has judged what came out. */
export function isShareRight({ tokens }: Scan, { dimension, last }: Measured): boolean {
  return dimension === 'ratio' && [0, 1, 2].some((by) => JUDGED.has(tokens[last + by]?.lower ?? ''));
}
