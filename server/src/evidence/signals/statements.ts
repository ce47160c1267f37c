import type { Dimension } from '../../vocabulary/dimensions.ts';
import { WordSet } from '../../wordSet.ts';
import type { Stance } from '../clauses.ts';
import { IRREGULAR_PASTS } from '../inflect.ts';
import type { Measured } from '../quantities.ts';
import { type Scan, scan as scanText } from '../scan.ts';
import type { Claim } from '../types.ts';
import { holdsPlan, NAMED_MODELS } from './shared.ts';

/** Whether a sentence tells what was done in this story, or found in it. */
export function tellsStory({ tokens, context }: Scan, stance: Stance): 'deed' | 'fact' | undefined {
  if (context.kind === 'row' || stance.question || stance.reader || stance.definition || stance.general)
    return undefined;
  if (holdsPlan(tokens)) return undefined;
  if (DEEDS.in(tokens)) return 'deed';
  return TOLD.in(tokens) || tokens.some(({ kind }) => kind === 'number') ? 'fact' : undefined;
}

const NO_DEEDS = new Set('is are was were been had got read cost set put'.split(' '));
const DEEDS = new WordSet(
  [...IRREGULAR_PASTS].filter((word) => !NO_DEEDS.has(word)),
  /[^e]ed$/,
);
const TOLD = new WordSet('i we was were had');

const PREDICTS = new WordSet(
  'predict classify rank forecast estimate detect recommend flag return suggest output identify score route decide',
);
const SYSTEMS = new WordSet(
  'system model engine classifier recommender service tool bot assistant ranker detector it we i',
);

/** "The system should flag a payment before it settles", "We need to rank the alerts": what is to be predicted. The index of the verb, or -1. */
export function specifiedAt({ tokens }: Scan): number {
  for (let at = PREDICTS.first(tokens); at >= 0; at = PREDICTS.first(tokens, at + 1)) {
    const before = tokens[at - 1];
    const asked = ASKING.has(before) || (before?.lower === 'to' && HAVING.has(tokens[at - 2]));
    if (asked && SYSTEMS.among(tokens, at - 4, at)) return at;
  }
  return -1;
}

const ASKING = new WordSet('should must');
/** "The model has to", "we need to". */
const HAVING = new WordSet('need needs has have had needed');

const GAINS = new WordSet('improve improved help helped better beat outperform gain matter');

/** "Beam size 5 was not better", "no better than", "hard to beat": no claim, but somebody measured. The index of the word, or -1. */
export function deniedGain({ tokens }: Scan): number {
  for (let at = GAINS.first(tokens); at >= 0; at = GAINS.first(tokens, at + 1))
    if (DENIALS.among(tokens, at - 3, at)) return at;
  return -1;
}

const DENIALS = new WordSet("not didn't wasn't weren't");

const TARGETS = new WordSet(
  'target targets goal goals aim aims aimed objective objectives bar raise raising wanted want agreed',
);

/** Whether a claim is called a target in so many words: "the goal was 3%", "a bar of 99.5% precision". */
export function namesAim({ tokens }: Scan, { start, end }: Claim): boolean {
  return (
    TARGETS.in(tokens) &&
    tokens.some(
      (token, i) =>
        token.start >= start && token.end <= end && TARGETS.has(token) && tokens[i + 1]?.lower !== 'oriented',
    )
  );
}

/** A value behind a label that names a target: "Target: +5% by the end of the year", "Bar set by the lead: 99.5% precision". */
export function labelledTarget({ tokens }: Scan, quantities: readonly Measured[]): Measured | undefined {
  if (!TARGET_LABELS.has(tokens[0])) return undefined;
  const colon = tokens.slice(0, 8).find((token) => token.text === ':');
  return colon && quantities.find((q) => q.start > colon.start && !q.faint);
}

const TARGET_LABELS = new WordSet('target goal aim objective bar success yardstick kpi threshold');

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

const MODELLED = new WordSet(
  'model models classifier predictor prediction predictions forecast forecasts estimate estimates score scores bot network net accuracy error errors algorithm recogniser detector ranker recommender tool system method approach baseline cnn lstm intervals results',
);

/** Whether a finding about quality is about what was modelled: it names a measure or the thing that predicts. */
export function isOfModel({ tokens }: Scan, claim: Claim): boolean {
  return (
    claim.measure !== undefined ||
    (MODELLED.in(tokens) &&
      tokens.some((token) => token.start >= claim.start && token.end <= claim.end && MODELLED.has(token)))
  );
}

const DATA_NOUNS = new WordSet(
  'row record sample example observation datapoint instance pair log label annotation image photo picture frame clip scan page document letter article review transcript utterance recording sentence flow reading measurement season line chunk audio hour tweet brain volunteer case',
);

/** "94 hours of audio". */
const RECORDED = new WordSet('audio video data logs footage history recordings speech text images');

/** A stated volume of data ("94 hours of audio", "6.2 million pairs") says that somebody gathered it. */
export function isDataVolume(scan: Scan, q: Measured): boolean {
  if (q.circumstance || q.faint || q.role === 'change' || q.concept === 'time') return false;
  if (q.dimension === 'count' && q.counted === 'volume' && (q.value ?? 0) >= 100) {
    const head = scan.tokens[q.last - 1]!;
    return DATA_NOUNS.has(head) || DATA_NOUNS.holds(head.lower.replace(/s$/, ''));
  }
  const of = scan.tokens[q.last];
  return (
    (q.dimension === 'time' || q.dimension === 'data') &&
    of?.lower === 'of' &&
    RECORDED.among(scan.tokens, q.last + 1, q.last + 5)
  );
}

const JUDGED = new WordSet(
  'correct incorrect wrong misclassified mislabelled mislabeled unmatched accurate inaccurate',
);

/** "93% correct", "4% were wrong": somebody has judged what came out. */
export function isShareRight({ tokens }: Scan, { dimension, last }: Measured): boolean {
  return dimension === 'ratio' && JUDGED.among(tokens, last, last + 3);
}
