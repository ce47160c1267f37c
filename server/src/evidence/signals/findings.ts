import { WordSet } from '../../wordSet.ts';
import { isHypothetical } from '../clauses.ts';
import { IRREGULAR, REGULAR_PASTS } from '../forms.ts';
import type { Scan } from '../scan.ts';
import { holdsPlan, NAMED_MODELS } from './shared.ts';

const PREDICTING = new WordSet(
  'model models network networks net classifier regressor ranker recommender detector predictor forecaster forecast forecasts algorithm baseline ensemble bot llm llms prediction predictions',
);

/** What a model is found to do well or badly. */
const DOINGS = new WordSet(
  'struggle struggles struggled fail fails failed confuse confuses confused misclassify misclassifies misclassified mislabels generalise generalises generalised generalize generalizes generalized overfit overfits overfitted overfitting underfit underfits underfitted outperform outperforms outperformed underperforms underperformed beat beats hallucinate hallucinates hallucinated overestimate overestimates overestimated underestimate underestimates underestimated overpredicts underpredicts overshoots undershoots performs performed won wins excels excelled converges converged',
);
const VERDICTS = new WordSet('better worse best worst strongest weakest');
/** What stands before a verdict. */
const JUDGED = new WordSet('was were did no performed worked works performs much far');
const OURS = new WordSet('the our my this final all both neither none it');

/** "The model struggles with long sentences", "the CNN outperforms all others": the index of what it is found to do, or -1. */
export function findingAt(scan: Scan): number {
  const { tokens, clauses, clauseOf } = scan;
  if (!DOINGS.in(tokens) && !VERDICTS.in(tokens)) return -1;
  return tokens.findIndex((token, at) => {
    const before = tokens[at - 1];
    const verdict = VERDICTS.has(token) && JUDGED.has(before);
    if (!verdict && !DOINGS.has(token)) return false;
    const clause = clauses[clauseOf[at]!]!;
    const from = Math.max(clause.from, at - 8);
    if (holdsPlan(tokens, from, at) || isHypothetical(tokens, clause, at)) return false;
    const modelled =
      PREDICTING.among(tokens, from, at) ||
      NAMED_MODELS.scan(tokens).some((name) => name.from >= from && name.to <= at);
    const told = OURS.among(tokens, from, at) || REGULAR_PASTS.has(token) || IRREGULAR.has(before);
    return modelled && told;
  });
}

const DECAYED = new WordSet(
  'fell dropped degraded degrades decayed decays eroded slid slipped deteriorated worsened drifted declined sank crept stale obsolete outdated off wrong weaker doubled rose broke stopped worse blind',
);
/** Of these only errors do so for the worse. */
const RISING = new WordSet('doubled rose crept');
const ERRORS = new WordSet('error errors');
const QUALITY = new WordSet(
  'model models accuracy precision recall auc f1 ndcg mape mae rmse error errors forecast forecasts prediction predictions score scores classifier ranker detector predictor calibration performance hit',
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
  const at = DECAYED.first(tokens);
  if (at < 0 || OWN_DOING.test(text) || !(ELAPSED.test(text) || worldMoved(text))) return -1;
  if (holdsPlan(tokens)) return -1;
  return (RISING.has(tokens[at]) ? ERRORS : QUALITY).among(tokens, at - 8, at) ? at : -1;
}
