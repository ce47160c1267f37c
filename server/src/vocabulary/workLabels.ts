import type { ResponsibilityId } from './responsibilities.ts';

/** Labels by which bare notes name the work that what follows reports: "Features: hour, weekday, lag 1 to 7". */
export const WORK_LABELS: readonly {
  readonly responsibility: ResponsibilityId;
  readonly words: string;
  readonly examples: readonly string[];
  readonly counter: readonly string[];
}[] = [
  {
    responsibility: 'problem-framing',
    words:
      'input, output, ml category, ml problem type, prediction target, task, ml task, ml objective, ml goal, target, target variable, success metric, guard-rail, guardrail, problem type, formulation, label definition',
    examples: ['Task: multi-class classification of waste'],
    counter: ['Task: done'],
  },
  {
    responsibility: 'data-collection',
    words:
      'text cleaning, data cleansing, text preprocessing, image preprocessing, augmentation, deduplication, preprocess, pre-processing, read data, load data, data loading, data extraction, exact matching, fuzzy matching, our data, source, data source, training data, labelling, labeling, annotation, cleaning, data cleaning, preprocessing, data collection, sampling, negatives',
    examples: ['Sources: exports of the till and call transcripts'],
    counter: ['Source: Wikipedia'],
  },
  {
    responsibility: 'feature-engineering',
    words:
      'feature, input feature, feature engineering, encoding, numerical feature, categorical feature, text feature',
    examples: ['Features: hour, weekday, lag 1 to 7'],
    counter: ['Features: none'],
  },
  {
    responsibility: 'model-training',
    words:
      'model, baseline, algorithm, architecture, loss, loss function, training, hyperparameter, optimizer, optimiser, fine-tuning, final model',
    examples: ['Loss: weighted cross-entropy over both heads'],
    counter: ['Model: unknown'],
  },
  {
    responsibility: 'evaluation',
    words:
      'evaluation, metric, offline metric, offline, validation, test set, error analysis, ablation, split, backtest, cross-validation',
    examples: ['Offline metrics: NDCG and recall per market'],
    counter: ['Metric: none'],
  },
  {
    responsibility: 'experimentation',
    words: 'a/b test, ab test, online test, experiment design, rollout, roll-out, ramp-up, pilot, canary',
    examples: ['Pilot: two depots against two twins'],
    counter: ['Pilot: none'],
  },
  {
    responsibility: 'deployment',
    words: 'serving, deployment, inference, model serving, batch scoring, hosting',
    examples: ['Serving: one container per region'],
    counter: ['Serving: none'],
  },
  {
    responsibility: 'versioning',
    words: 'versioning, model registry, rollback, reproducibility, lineage, experiment tracking',
    examples: ['Rollback: one flag in the config'],
    counter: ['Rollback: none'],
  },
  {
    responsibility: 'monitoring',
    words: 'monitoring, alert, alerting, dashboard, observability, slo',
    examples: ['Alerts: null rate above a tenth'],
    counter: ['Alerts: none'],
  },
  {
    responsibility: 'drift-detection',
    words: 'drift, drift detection, drift monitoring',
    examples: ['Drift: PSI per feature and week'],
    counter: ['Drift: none'],
  },
  {
    responsibility: 'retraining',
    words: 'retraining, retrain, re-training, model refresh, feedback loop, continual learning',
    examples: ['Retraining: monthly, or on drift'],
    counter: ['Feedback loop: none'],
  },
  {
    responsibility: 'optimization',
    words:
      'quantisation, quantization, caching, distillation, pruning, latency optimisation, latency optimization, batching',
    examples: ['Caching: embeddings of the top queries'],
    counter: ['Caching: none'],
  },
];
