import { WordSet } from '../wordSet.ts';
import type { Concept, Row } from './row.ts';

/** Nouns that can be measured. `better` says which direction a committee wants; `metric` marks model-quality metrics, whose stated value is an evaluation. */
export interface MeasureRow extends Row {
  readonly concept: Concept;
  readonly better: 'up' | 'down';
  readonly metric?: boolean;
  /** The usual range of the metric; a bare number inside it is read as its value. */
  readonly range?: readonly [number, number];
  /** Counts as the thing claimed only next to a word of change or degree, never on its own ("work", "model"). */
  readonly weak?: boolean;
}

export const MEASURES: readonly MeasureRow[] = [
  {
    words:
      'latency, response time, load time, loading time, page load, inference time, page speed, runtime, run time, running time, execution time, processing time, turnaround, turnaround time, lag, delay, wait, wait time, waiting time, time to first byte, render time, lookup time, query time, fetch time, startup time, start-up time, cold start, build time, training time, retraining time, iteration time, lead time, cycle time, time to market, handling time, handle time, resolution time, time to detect, mean time to detect, mean time to recovery, mttr, mttd, mtti, length of stay, review time, labelling time, labeling time, deployment time, release time, recovery time, time to value, time to insight, tail latency, keying time, queueing time, response, duration, planning time, delivery time, onboarding time, scoring time, prediction time, retrieval time, search time, refresh time, compute time, speed, pace, velocity, iteration cycle, feedback loop time',
    concept: 'time',
    better: 'down',
    examples: ['We significantly reduced latency.', 'The change cut response times.'],
    counter: ['We measured latency on every request.'],
  },
  {
    words:
      'throughput, qps, rps, tps, requests per second, queries per second, traffic, bandwidth, load, peak load, scalability',
    concept: 'load',
    better: 'up',
    examples: ['The new queue increased throughput.'],
    counter: ['Throughput is logged per worker.'],
  },
  {
    words:
      'cost, spend, spending, expense, bill, expenditure, overhead, fee, licence fee, licensing cost, budget, invoice total, cost per query, cost per click, cost per acquisition, cpa, cac, tco, total cost of ownership, opex, price, infrastructure cost, cloud bill, hosting, compute cost',
    concept: 'cost',
    better: 'down',
    examples: ['We lowered the infrastructure cost.'],
    counter: ['The cost function has two terms.', 'We store the price of each item.'],
  },
  {
    words:
      'revenue, sales, turnover, profit, profitability, margin, gross margin, income, earnings, gmv, arr, order value, basket size, basket value, average order value, aov, ltv, lifetime value, roi, roas, return on investment, return on ad spend, monetisation, monetization, arpu, saving, cost saving, recovery, yield',
    concept: 'revenue',
    better: 'up',
    examples: ['It increased revenue.'],
    counter: ['Sales data came from the warehouse.'],
  },
  {
    words:
      'conversion, conversion rate, ctr, click-through rate, click through rate, clickthrough, retention, engagement, user engagement, adoption, uptake, usage, activation, sign-up, signup, open rate, response rate, acceptance, acceptance rate, order-through rate, occupancy, utilisation, utilization, dwell time, watch time, listening time, session length, time on site, visibility, discoverability, popularity, productivity, output, creative output, cadence, velocity of experiments, market share, coverage rate, renewal, renewal rate, fill rate, take rate, hit ratio, cache hit rate, automation rate, self-service rate, deflection, deflection rate, completion rate, win rate, success rate, views, clicks, reactions, registrations, interactions, bookings, shares, downloads, active users',
    concept: 'usage',
    better: 'up',
    examples: ['Engagement increased noticeably.', 'The redesign boosted click-through rates.'],
    counter: ['Clicks are stored in one table.'],
  },
  {
    words:
      'satisfaction, customer satisfaction, user satisfaction, staff satisfaction, csat, nps, net promoter score, user experience, customer experience, rating, star rating, trust, confidence of users, morale, feedback score',
    concept: 'satisfaction',
    better: 'up',
    examples: ['It improved customer satisfaction.'],
    counter: ['Satisfaction is asked in a survey.'],
  },
  {
    words:
      'accuracy, precision, recall, f1, f1 score, f1-score, f-score, f-measure, micro-f1, macro-f1, micro f1, macro f1, auc, roc auc, roc-auc, auroc, auprc, pr-auc, auc-roc, average precision, map, mean average precision, ndcg, mrr, mean reciprocal rank, hit rate, r2, r², r-squared, sensitivity, specificity, kappa, cohen kappa, bleu, rouge, rouge-l, iou, miou, dice, silhouette score, coherence score, top-1 accuracy, detection rate, recall rate, precision rate, gini, gini coefficient, lift over random, likelihood, log-likelihood, interval coverage, band coverage, exact match',
    concept: 'quality',
    better: 'up',
    metric: true,
    range: [-1, 100],
    examples: ['The new features improved NDCG.', 'AUC rose from 0.81 to 0.85.'],
    counter: ['Accuracy misleads on imbalanced classes.'],
  },
  {
    words:
      'mape, smape, wape, rmse, mae, mse, rmsle, mean absolute error, mean squared error, root mean squared error, log loss, logloss, perplexity, wer, cer, word error rate, character error rate, error rate, command error rate, brier, brier score, false positive rate, false negative rate, false alarm rate, false-alarm rate, fpr, fnr, calibration error, ece, fid, crps, forecast error, prediction error, validation loss, test loss, cross-entropy, pinball loss, mean error, absolute error',
    concept: 'quality',
    better: 'down',
    metric: true,
    range: [0, 1e6],
    examples: ['Retraining lowered MAPE.', 'WER fell from 14% to 9%.'],
    counter: ['MAPE punishes small denominators.'],
  },
  {
    words:
      'predictive power, predictive performance, model effectiveness, effectiveness, discriminative power, discrimination power, quality, relevance, relevancy, model performance, model quality, data quality, search quality, prediction, forecast, forecasts, forecast accuracy, estimate, accuracy of forecasts, result, robustness to noise, generalisation, generalization, generalizability, calibration, interpretability, explainability, fit, detection, identification, decision, allocation decision, diversity, personalisation, freshness, score, coverage, ranking quality, ranking, recommendations, predictive power, discrimination, detection capability, cohesion, clarity, quality of service, consistency, answers, visibility, variance, variability, noise, bias, overfitting, hallucination, hallucinations, misclassification, false positive, false negative, false alarm, false wake, miss, rejection',
    concept: 'quality',
    better: 'up',
    examples: ['A re-ranker drastically improved relevance.', 'Hallucinations were almost eliminated.'],
    counter: ['The ranking is written to a table.', 'Hallucination is a known weakness of language models.'],
  },
  {
    words:
      'uptime, availability, reliability, stability, robustness, resilience, resiliency, fault tolerance, durability, incident, outage, downtime, crash, timeout, failure, bug, regression, breakage, rollback rate, error budget, on-call load, deploy failure, alert noise, flakiness, dependability, repeatability, reproducibility',
    concept: 'reliability',
    better: 'up',
    examples: ['It improved fault tolerance.'],
    counter: ['Uptime is shown on the dashboard.'],
  },
  {
    words:
      'effort, workload, manual work, manual effort, manual review, toil, labour, labor, overtime, headache, maintenance, maintenance burden, burden, manual labour, staff time, engineering time, developer time, clinician time, analyst time, hands-on time, hours of work, man-hours, person-hours, efficiency, operational efficiency, workforce efficiency, rework, paperwork, technical debt, complexity, manual step, manual intervention, intervention, correction, error correction, handwork, time, work, manual tagging, manual labelling, friction, admin',
    concept: 'effort',
    better: 'down',
    examples: ['It cut manual work.', 'The tool improved operational efficiency.'],
    counter: ['Work began in May.'],
  },
  {
    words:
      'memory, memory usage, memory footprint, footprint, ram, disk, disk space, storage, cpu, cpu usage, gpu usage, gpu utilisation, gpu utilization, cpu time, compute, model size, size, bundle size, payload, payload size, power draw, power consumption, energy, energy consumption, battery, battery drain, resource consumption, resource usage, resources, storage footprint, network traffic, egress, io, i/o, image size, file size, index size',
    concept: 'resources',
    better: 'down',
    examples: ['Quantisation reduced memory usage.'],
    counter: ['Memory is shared between the workers.'],
  },
  {
    words:
      'churn, attrition, bounce rate, abandonment, opt-out, drop-off, fraud, fraud loss, chargeback, waste, loss, return rate, refund, complaint, backlog, stockout, stock-out, sold-out, excess inventory, overstock, mortality, readmission, readmission rate, deterioration, default rate, spam, abuse, risk, escalation, defect, defect rate, error, mistake, mis-pick, no-show, cancellation, scrap, rework rate, injury, accident, imbalance, support ticket, ticket, support call, zero-result rate, patient move, queue, contact rate, missed case, phantom stop, leak, leakage, noise, empty room, alert fatigue, alert, over-reporting, under-reporting, delay in processing, rejection rate',
    concept: 'harm',
    better: 'down',
    examples: ['Churn dropped noticeably.', 'Support tickets fell.'],
    counter: ['Churn is the loss of customers.', 'The loss is a weighted cross-entropy.'],
  },
  {
    words:
      'performance, system performance, website performance, application performance, query performance, results, metrics, kpis, key metrics, offline metrics, online metrics, business metrics, key figures',
    concept: 'any',
    better: 'up',
    examples: ['The new index improved performance.'],
    counter: ['Performance reviews are due in March.'],
  },
  {
    words:
      'number, amount, volume, share, proportion, percentage, rate, frequency, ratio, average, median, total, quantity, figure, level, count, traffic volume, data volume',
    concept: 'volume',
    better: 'up',
    weak: true,
    examples: ['The number of complaints went down.'],
    counter: ['The number of layers is fixed.'],
  },
];

/** Words after which a measure names something else: "cost function", "loss curve", "error handling", "memory cell", "time series". */
export const MEASURE_COMPOUNDS = new WordSet(
  'function functions curve curves term handling message messages log logs series stamp stamps matrix column columns table tables field fields team teams cell cells page pages ' +
    'data dataset history record records report reports dashboard dashboards tracking monitoring metric metrics model models prediction forecasting analysis store stores service services ' +
    'engine system systems pipeline pipelines window windows zone step steps slot slots test tests tester threshold thresholds engineer engineers engineering review reviews management budget',
);

/** Settings whose name ends in a measure: changing them claims nothing ("we increased the batch size"). */
export const SETTING_TERMS: readonly { readonly words: string }[] = [
  {
    words:
      'batch size, sample size, chunk size, vocabulary size, vocab size, window size, step size, beam size, kernel size, embedding size, population size, pool size, page size, font size, block size, learning rate, sampling rate, sample rate, dropout rate, frame rate, weight decay, ' +
      'search space, class weight, time window, time step, training loss weight, data volume limit, rate limit, memory cell, sales rep, sales team, customer call, phone call, function call, api call, time zone, time stamp, time of day, time series, run time environment, response variable, response code, error code, error message, loss term',
  },
];
