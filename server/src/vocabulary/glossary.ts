import type { Concept, Row } from './row.ts';

/** What a measure is, said once in plain words. Which direction is better stands in its row of `MEASURES`. */
export interface GlossaryRow extends Row {
  /** Completes "NDCG@10 is …". */
  readonly is: string;
  /** Where the direction differs from that of the family in `MEASURES` (crashes belong to reliability), or `MEASURES` lacks the term. */
  readonly better?: 'up' | 'down';
}

export const GLOSSARY: readonly GlossaryRow[] = [
  // Ranking and recommendation
  { words: 'ndcg', is: 'how close a ranking comes to the ideal order, where hits near the top weigh most; 1 is ideal' },
  {
    words: 'mrr, mean reciprocal rank',
    is: 'one divided by the rank of the first right result, averaged over queries',
  },
  {
    words: 'map, mean average precision',
    is: 'precision averaged over all ranks with a right result, then over queries',
  },
  { words: 'average precision', is: 'precision averaged over the ranks at which right results stand' },
  { words: 'hit rate', is: 'the share of queries with at least one right result among those shown' },
  { words: 'diversity', is: 'how different the shown results are from one another' },
  // Classification
  { words: 'accuracy', is: 'the share of all predictions that are right; it flatters a model where one class is rare' },
  { words: 'precision, precision rate', is: 'the share of what the model flagged that was rightly flagged' },
  {
    words: 'recall, recall rate, sensitivity, detection rate',
    is: 'the share of the true cases that the model found',
  },
  { words: 'specificity', is: 'the share of the negative cases that the model left alone' },
  {
    words: 'f1, f1 score, f1-score, f-score, f-measure',
    is: 'the harmonic mean of precision and recall, low as soon as one of them is',
  },
  { words: 'macro-f1, macro f1', is: 'F1 averaged over the classes, rare ones counting as much as common ones' },
  { words: 'micro-f1, micro f1', is: 'F1 over all decisions together, so that common classes weigh most' },
  {
    words: 'auc, roc auc, roc-auc, auroc, auc-roc',
    is: 'the chance that a positive case is scored above a negative one; 0.5 is guessing, 1 is perfect',
  },
  {
    words: 'auprc, pr-auc',
    is: 'precision averaged over all recalls; it tells more than AUC where positives are rare',
  },
  { words: 'false positive rate, fpr', is: 'the share of the negative cases that were flagged' },
  { words: 'false negative rate, fnr', is: 'the share of the true cases that were missed' },
  { words: 'false alarm rate, false-alarm rate', is: 'how often an alarm goes off for nothing' },
  { words: 'kappa, cohen kappa', is: 'agreement beyond what chance would give; 1 is full agreement' },
  { words: 'gini, gini coefficient', is: 'twice the AUC less one; 0 is guessing, 1 is perfect' },
  { words: 'error rate', is: 'the share of cases that go wrong' },
  // Forecasts and regression
  { words: 'mape', is: 'the mean absolute error as a percentage of the true value; small true values inflate it' },
  { words: 'smape', is: 'MAPE with the mean of forecast and truth below the line' },
  { words: 'wape', is: 'the sum of absolute errors as a share of the sum of true values' },
  { words: 'mae, mean absolute error', is: 'the average size of the error, in the unit of what is predicted' },
  { words: 'mse, mean squared error', is: 'the average squared error, in which large errors weigh most' },
  { words: 'rmse, root mean squared error', is: 'the root of the mean squared error: large errors weigh most' },
  { words: 'r2, r², r-squared', is: 'the share of the variance that the model explains; 1 is all of it' },
  // Probabilities, language, images
  { words: 'log loss, logloss, cross-entropy', is: 'how little probability the model gave to what happened' },
  { words: 'brier, brier score', is: 'the mean squared error of predicted probabilities; 0 is perfect' },
  { words: 'ece, calibration error', is: 'how far predicted probabilities lie from observed frequencies' },
  { words: 'perplexity', is: 'how many next words a language model hesitates between, on average' },
  { words: 'wer, word error rate', is: 'words substituted, dropped or added, as a share of the words spoken' },
  { words: 'cer, character error rate', is: 'characters substituted, dropped or added, as a share of all' },
  { words: 'bleu', is: 'the overlap of a text with reference translations, counted in word sequences' },
  { words: 'rouge, rouge-l', is: 'how much of a reference text a summary covers' },
  { words: 'iou, miou', is: 'the overlap of predicted and true area as a share of both together' },
  // Serving
  {
    words: 'latency, response time, tail latency',
    is: 'the time from request to answer; percentiles (p95, p99) say what the slowest see',
  },
  {
    words: 'throughput, qps, rps, tps, requests per second, queries per second',
    is: 'how much is answered in a given time',
  },
  { words: 'uptime, availability', is: 'the share of time in which the service answers' },
  { words: 'error budget', is: 'how much failure the agreed level of service still allows' },
  { words: 'mttr, mean time to recovery', is: 'the average time from a failure to normal service' },
  { words: 'mttd, mean time to detect', is: 'the average time from a failure to its being noticed' },
  { words: 'cold start', is: 'the wait for the first answer of an instance that was not running' },
  { words: 'hit ratio', is: 'the share of requests answered from the cache' },
  { words: 'cost per query', is: 'what one answer costs, machines included' },
  // Product and business
  { words: 'ctr, click-through rate, click through rate, clickthrough', is: 'clicks as a share of what was shown' },
  { words: 'conversion, conversion rate', is: 'the share of visitors who do what the page is for' },
  { words: 'churn, attrition', is: 'the share of customers or users who leave in a period' },
  { words: 'retention', is: 'the share of users who are still there after a period' },
  { words: 'active users', is: 'how many people used the product in a period (DAU: a day, MAU: a month)' },
  { words: 'mau, monthly active user', is: 'how many people used the product in a month', better: 'up' },
  { words: 'wau, weekly active user', is: 'how many people used the product in a week', better: 'up' },
  { words: 'dau, daily active user', is: 'how many people used the product in a day', better: 'up' },
  { words: 'bounce rate', is: 'the share of visits that end on their first page' },
  { words: 'dwell time', is: 'how long people stay with what they opened' },
  { words: 'nps, net promoter score', is: 'the share who would recommend the product less the share who would not' },
  { words: 'csat, customer satisfaction', is: 'the share of answers that call the service good' },
  { words: 'revenue, turnover, sales', is: 'the money taken, before costs' },
  { words: 'gmv', is: 'the value of all goods sold over a marketplace, before fees' },
  { words: 'aov, average order value, order value', is: 'the money taken per order' },
  { words: 'ltv, lifetime value', is: 'what a customer is worth over the whole relation' },
  { words: 'arpu', is: 'the money taken per user in a period' },
  { words: 'arr', is: 'the yearly income from running subscriptions' },
  { words: 'roi, return on investment', is: 'the gain as a share of what was spent' },
  { words: 'roas, return on ad spend', is: 'revenue for each unit of money spent on advertising' },
  { words: 'cac, cost per acquisition, cpa', is: 'what winning one customer costs' },
  { words: 'return rate', is: 'the share of what was sold that comes back' },
  { words: 'deflection, deflection rate', is: 'the share of requests settled without a person' },
  // Classes whose direction is not that of their family
  {
    words:
      'incident, outage, downtime, crash, timeout, failure, bug, regression, breakage, rollback rate, on-call load, deploy failure, alert noise, flakiness',
    is: 'something that breaks, or wakes people, counted or timed',
    better: 'down',
  },
  {
    words:
      'hallucination, misclassification, false positive, false negative, false alarm, false wake, miss, rejection, bias, noise, overfitting, variance, variability',
    is: 'a way in which predictions go wrong',
    better: 'down',
  },
  { words: 'speed, pace, velocity', is: 'how much is done in a given time', better: 'up' },
  {
    words: 'efficiency, operational efficiency, workforce efficiency',
    is: 'what comes out for the work put in',
    better: 'up',
  },
];

/** What a measure without a row of its own is, by its family; families too wide to say anything are left out. */
export const FAMILIES: Readonly<Partial<Record<Concept, string>>> = {
  time: 'a time somebody or something waits',
  cost: 'money spent',
  revenue: 'money earned or saved',
  usage: 'how much people use the product',
  satisfaction: 'what people think of the product',
  quality: 'how good the predictions or results are',
  reliability: 'how well the system keeps working',
  effort: 'work that people put in',
  load: 'how much the system handles',
  resources: 'what the machines have to provide',
  harm: 'something nobody wants more of',
};
