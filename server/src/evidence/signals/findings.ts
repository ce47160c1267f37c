import { isHypothetical } from '../clauses.ts';
import { IRREGULAR_PASTS } from '../inflect.ts';
import type { Scan } from '../scan.ts';
import { isPlan, NAMED_MODELS } from './shared.ts';

const PREDICTING = new Set(
  'model models network networks net classifier regressor ranker recommender detector predictor forecaster forecast forecasts algorithm baseline ensemble bot llm llms prediction predictions'.split(
    ' ',
  ),
);

/** What a model is found to do well or badly. */
const DOINGS = new Set(
  'struggle struggles struggled fail fails failed confuse confuses confused misclassify misclassifies misclassified mislabels generalise generalises generalised generalize generalizes generalized overfit overfits overfitted overfitting underfit underfits underfitted outperform outperforms outperformed underperforms underperformed beat beats hallucinate hallucinates hallucinated overestimate overestimates overestimated underestimate underestimates underestimated overpredicts underpredicts overshoots undershoots performs performed won wins excels excelled converges converged'.split(
    ' ',
  ),
);
const VERDICTS = new Set('better worse best worst strongest weakest'.split(' '));
/** What stands before a verdict. */
const JUDGED = new Set('was were did no performed worked works performs much far'.split(' '));
const OURS = new Set('the our my this final all both neither none it'.split(' '));

/** "The model struggles with long sentences", "the CNN outperforms all others": the index of what it is found to do, or -1. */
export function findingAt(scan: Scan): number {
  const { tokens, clauses, clauseOf } = scan;
  return tokens.findIndex(({ lower }, at) => {
    const before = tokens[at - 1]?.lower ?? '';
    const verdict = VERDICTS.has(lower) && JUDGED.has(before);
    if (!verdict && !DOINGS.has(lower)) return false;
    const clause = clauses[clauseOf[at]!]!;
    const from = Math.max(clause.from, at - 8);
    const lead = tokens.slice(from, at);
    if (lead.some((_, i) => isPlan(tokens, from + i)) || isHypothetical(tokens, clause, at)) return false;
    const modelled =
      lead.some((token) => PREDICTING.has(token.lower)) ||
      NAMED_MODELS.scan(tokens).some((name) => name.from >= from && name.to <= at);
    const told = lead.some((token) => OURS.has(token.lower)) || /[^e]ed$/.test(lower) || IRREGULAR_PASTS.has(before);
    return modelled && told;
  });
}

const DECAYED = new Set(
  'fell dropped degraded degrades decayed decays eroded slid slipped deteriorated worsened drifted declined sank crept stale obsolete outdated off wrong weaker doubled rose broke stopped worse blind'.split(
    ' ',
  ),
);
const QUALITY = new Set(
  'model models accuracy precision recall auc f1 ndcg mape mae rmse error errors forecast forecasts prediction predictions score scores classifier ranker detector predictor calibration performance hit'.split(
    ' ',
  ),
);
const ELAPSED =
  /\b(?:after|within|over|in|by|since|for)\s+(?:the\s+)?(?:(?:a|an|one|two|three|four|five|six|nine|ten|twelve|\d+|first|few|several|some|next|last)\s+){0,2}(?:days?|weeks?|months?|quarters?|years?|season|time|spring|summer|autumn|winter|christmas|pandemic|lockdown|covid(?:-19)?)\b|\b(?:months?|weeks?|years?|days?) (?:later|after)\b|\b(?:gradually|slowly|steadily|over time|with time|during the)\b/i;
const OCCASION = /\b(?:when|after|as|because|since|once)\b/gi;
const MOVED =
  /\b(?:changed|changes|appeared|arrived|launched|introduced|shifted|moved|renamed|opened|closed|redesign\w*|rebrand\w*|raised|switched|rose|fell|jumped|reopened|started|began|new)\b/i;
/** What the authors did themselves is an experiment, no decay. */
const OWN_DOING =
  /\b(?:i|we) (?:removed|added|dropped|left|replaced|quantised|quantized|pruned|moved|switched|halved|cut|trained|tuned|retrained)\b/i;

/** "when the bank changed its codes", within a few words (in UTF-16 units) of what introduces it. */
function worldMoved(text: string): boolean {
  return Array.from(text.matchAll(OCCASION)).some(({ index }) => MOVED.test(text.slice(index, index + 80)));
}

/** "When the bank changed its codes, precision slid to 60%", "after six months the model had gone stale": quality that decays while the world moves on. */
export function decayAt({ text, tokens }: Scan): number {
  const at = tokens.findIndex(({ lower }) => DECAYED.has(lower));
  if (at < 0 || OWN_DOING.test(text) || !(ELAPSED.test(text) || worldMoved(text))) return -1;
  if (tokens.some((_, i) => isPlan(tokens, i))) return -1;
  const rising = /^(?:doubled|rose|crept)$/.test(tokens[at]!.lower);
  const near = tokens.slice(Math.max(0, at - 8), at);
  return near.some(({ lower }) => (rising ? /^errors?$/.test(lower) : QUALITY.has(lower))) ? at : -1;
}
