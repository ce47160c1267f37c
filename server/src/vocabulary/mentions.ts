import { MODELS } from './models.ts';
import type { ResponsibilityId } from './responsibilities.ts';

/** Words that name a model and often something else ("a clip of audio"), or are no model by themselves. */
const AMBIGUOUS = new Set([
  'clip',
  'tf idf',
  'tfidf',
  'glm',
  'gam',
  'als',
  'ets',
  'phi',
  'falcon',
  'donut',
  'glove',
  'prophet',
  'whisper',
  'tesseract',
  'chatgpt',
  'gpt',
  'gpt 3',
  'gpt 4',
  'gpt 4o',
  'claude',
  'gemini',
  'faiss',
  'hnsw',
  'rag',
  'llm',
  'human',
]);

/** Families of models whose name alone says that one was chosen; plain alternatives ("a heuristic") do not. */
export const MODEL_NAMES = MODELS.filter((row) => row.family !== 'plain alternatives')
  .flatMap((row) => row.words.split(',').map((word) => word.trim()))
  .filter((word) => !AMBIGUOUS.has(word))
  .join(', ');

/**
 * Nouns that show a responsibility when the story asserts something of them ("A stability check pages me"), without a
 * verb of action beside them. In a plan, a question, a denial or a bare list they show nothing.
 */
export const MENTIONS: readonly {
  readonly responsibility: ResponsibilityId;
  readonly words: string;
  /** Names of work: a list item that is such a name reports it ("Missing value imputation"), without a verb. */
  readonly work?: boolean;
  readonly examples?: readonly string[];
  readonly counter?: readonly string[];
}[] = [
  {
    responsibility: 'problem-framing',
    words:
      'binary classification, ranked list, ranking task, ranking problem, ranking formulation, classification problem, classification task, ranking approach, regression problem, regression task, ml category, ml objective, ml task, success metric, success figure, success criterion, business objective, learning-to-rank problem, ltr, prediction task, yardstick, guard-rail metric, target was, target is, target variable, prediction target, success meant, success means, counts as a positive, counted as positive, positive class, positive label, label is 1, label is 0, label is one, label was whether, target is whether, input is, output is a, we predict whether, question became, question was whether, instead of predicting, rather than predicting',
    examples: ['Success metric: euros recovered per hour was agreed.'],
    counter: ['Which success metric matters?'],
  },
  {
    responsibility: 'deployment',
    words:
      'triton, on board, inference service, live environment, live system, ec2 instance, kafka consumer, sagemaker endpoint, inference pipeline, model server, batch scoring, on-device inference, edge device, serving container, container, fastapi service, rest endpoint, streamlit, gradio, inference happens, inference runs, tensorflow lite, batch inference, batch prediction, real-time inference, online inference, prediction service, prediction endpoint, model endpoint, serving layer, is live, are live, went live, now live, been live, in production since, is in production, are in production, running in production, used in production, in daily use, in use since',
    examples: ['The score is written by a Kafka consumer.'],
    counter: ['A live system would be nice.'],
  },
  {
    responsibility: 'model-training',
    words: `${MODEL_NAMES}, focal loss, label smoothing, class weight, gradient-boosted tree, multi-task, mtl, hyperparameter search, grid search, hierarchical model, linear blend, second head, attention head, separate model, training code, training run, training script, training pipeline, training was, training took, training ran, fine-tuning run`,
    examples: ['The winner is a CatBoost classifier, one per group.', 'A small PointNet or CNN scores the cluster.'],
    counter: ['XGBoost, PyTorch, LightGBM, BERT', 'We will try a transformer next.'],
  },
  {
    responsibility: 'evaluation',
    words:
      'error analysis, error review, ablation, backtest, back-test, test set, held-out set, held-out data, hold-out set, holdout, cross-validation, cross validation, confusion matrix, comparator, sparring partner, baseline run, error rate by slice, leave one season out, ablation study, offline evaluation, leave-one-out, rolling window, time-based split, validation set, validation fold, test split, train/test split, golden set, stratified cv, unseen data, as a baseline, as baseline, baseline is, baseline was, naive baseline, false positives were, false negatives were, false alarms were, errors were, misses were, mistakes were, gain came, gains came, improvement came, on the leaderboard, most errors, most mistakes, most of the errors, most of the mistakes, most misses, most of the misses, most false positives, most false alarms, typical error, failure mode, failure case, human rater, raters preferred, side-by-side, blind comparison, learning curve, roc curve, reliability plot, error rate of, confusion matrix, sanity check, frozen set, expert raters, performance of experts, that of experts, human ceiling, human baseline, inter-rater agreement, worst prediction, remaining error, misclassified case',
    examples: ['An error review showed that most misses were short.', 'Test set: 12 speakers never heard in training.'],
    counter: ['What is a good test set?'],
  },
  {
    responsibility: 'experimentation',
    words:
      'a/b test, ab test, a/b testing, split test, shadow mode, silent run, canary, control group, control arm, treatment group, interleaving, switchback, randomised trial, randomized trial, coin flip, chosen by lot, drawn by lot, by lot, twin branch, holdout group, ramp-up, staged roll-out, staged rollout, coin, challenger, random half, randomly assigned, assigned at random, test group, treated group, test ran, experiment ran, pilot ran, trial ran, online experiment, controlled experiment, live experiment, live test, online test, field test, field trial, beta users, dark launch, split by user id, both arms, each arm, variant won, variant lost, against control, against the control, versus control, holdout of, permanent holdout, never sees the model, in the treatment, in the control, p-value, statistically significant at',
    examples: ['A 50/50 A/B test followed for three weeks.'],
    counter: ['Proper A/B testing', 'We had no control group.'],
  },
  {
    responsibility: 'data-collection',
    words: 'annotators agreed, raters agreed, labellers agreed, crowd worker, inter-annotator agreement',
    examples: ['Two annotators agreed on nine calls of ten.'],
    counter: ['Annotators are expensive.'],
  },
  {
    responsibility: 'feature-engineering',
    words:
      'feature set, features fall, groups of features, features include, features included, features cover, features covered, inputs to the model, inputs include, inputs included, input variables, predictors are, predictors were, most useful feature, strongest feature, top feature, the features are, the features were, the inputs are, the inputs were, input feature, hand-made feature, handcrafted feature, hand-crafted feature, rolling average, target encoding, one-hot encoding, interaction feature, feature pipeline, feature cross',
    examples: ['A hand-made feature fixed most of them.'],
    counter: ['Lag features, target encoding, embeddings'],
  },
  {
    responsibility: 'data-collection',
    work: true,
    words:
      'extraction of, labelling of, labeling of, annotation of, collection of, cleaning of, cleansing of, preprocessing of, pre-processing of, augmentation of, removal of, imputation of, anonymisation of, deduplication of, filtering of, merging of, scraping of, text cleaning, image preprocessing, stop word removal, outlier detection',
    examples: ['Extraction of tiles along the main roads'],
    counter: ['Extraction of oil is expensive'],
  },
  {
    responsibility: 'feature-engineering',
    work: true,
    words:
      'log transformation, log transform, encoding of, scaling of, normalisation of, normalization of, calculation of features, computation of features, standardisation of, standardization of, binning of, aggregation of, label encoding, ordinal encoding, one-hot encoding, standard scaling, min-max scaling, dimensionality reduction',
    examples: ['Log transformation of the skewed columns'],
    counter: ['Which encoding of the columns is needed?'],
  },
  {
    responsibility: 'model-training',
    work: true,
    words: 'training of, fine-tuning of, tuning of, retuning of, fitting of, ensembling of, stacking of, cascade of',
    examples: ['Training of one network per region'],
    counter: ['Training of staff is planned'],
  },
  {
    responsibility: 'evaluation',
    work: true,
    words:
      'evaluation of, validation of, comparison of, backtesting of, cross-validation of, benchmarking of, analysis of errors, analysis of the errors',
    examples: ['Comparison of the four candidates on the hold-out'],
    counter: ['Which evaluation of the offers is needed?'],
  },
  {
    responsibility: 'deployment',
    work: true,
    words:
      'deployment of, packaging of, containerisation of, containerization of, dockerisation of, integration of the model, serving of',
    examples: ['Deployment of the ranker behind the gateway'],
    counter: ['Deployment of troops is a topic of the news'],
  },
  {
    responsibility: 'optimization',
    work: true,
    words: 'quantisation of, quantization of, pruning of, compression of, distillation of, caching of, batching of',
    examples: ['Quantisation of the encoder to eight bits'],
    counter: ['Compression of air needs energy'],
  },
  {
    responsibility: 'data-collection',
    work: true,
    words:
      'missing value imputation, data imputation, data cleaning, data cleansing, data preprocessing, data pre-processing, data transformation, data validation, data augmentation, deduplication, outlier removal, negative sampling, downsampling, oversampling, data ingestion',
    examples: ['Missing value imputation and outlier removal'],
    counter: ['Which data cleaning is needed?'],
  },
  {
    responsibility: 'feature-engineering',
    work: true,
    words:
      'feature engineering, feature computation, feature compute, feature extraction, feature selection, feature scaling, one hot, one-hot, bucketize, bucketise, bucketization, vectorization, vectorisation, tokenization, tokenisation, tokenize, streaming feature, target encoding',
    examples: ['Efficient feature computation for distances', 'Age: one hot'],
    counter: ['Python, SQL, feature engineering, Spark'],
  },
  {
    responsibility: 'model-training',
    work: true,
    words:
      'hp tuning, hyperparameter tuning, hyper-parameter tuning, hyperparameter optimization, hyperparameter optimisation, model tuning, model selection, transfer learning, distributed training',
    examples: ['Model evaluation and hyperparameter tuning'],
    counter: ['Python, hyperparameter tuning, Docker, Spark'],
  },
  {
    responsibility: 'evaluation',
    work: true,
    words:
      'model eval, model evaluation, model validation, offline eval, train/test splitting, train/test split, train-test split, error analysis, baseline comparison',
    examples: ['Train/test splitting for model validation'],
    counter: ['What about model validation?'],
  },
  {
    responsibility: 'monitoring',
    words:
      'alerts on, dashboard tracks, dashboard shows, dashboard plots, get a message, gets a message, slack message, grafana, prometheus alert, pages me, pages us, page us, am paged, are paged, is paged, was paged, get paged, gets paged, get a page, gets a page, got a page, get a call, gets a call, get an alert, gets an alert, alert fires, alerts fire, alert fired, alarm goes, alarm went, alarm rings, alarm fires, alarm fired, alert goes, alert went, drift alert, slo, error budget, cusum chart, dashboard with, quality dashboard, wall screen',
    examples: ['A stability check pages me.'],
    counter: ['add monitoring and alerts'],
  },
  {
    responsibility: 'drift-detection',
    words:
      'stability check, cusum, cusum chart, psi, population stability index, drift alert, drift alarm, drifted, decayed, went stale, goes stale, model decay, performance decay, decay, degradation, drift detection, drift detector, data drift, concept drift, distribution shift, with the week before',
    examples: ['A stability check on the brand mix runs daily.'],
    counter: ['Data drift is a common problem.'],
  },
  {
    responsibility: 'versioning',
    words:
      'rollback, roll-back, rolling back, model registry, fixed seed, seed is fixed, seeds are fixed, can be reproduced, bit for bit, pinned version, versions are pinned, experiment tracker, model artefacts, model card, versioned snapshot, data lineage, model version, experiment tracking, mlflow, dvc, blue-green, previous build, reproducible, artifact tracking, model versioning',
    examples: ['Rollback is one config flag.'],
    counter: ['We have no model registry yet.'],
  },
  {
    responsibility: 'retraining',
    words:
      'refit, weekly retrain, monthly retrain, nightly retrain, retraining job, scheduled retraining, weekly retraining, nightly retraining, monthly retraining, daily retraining, automatic retraining, automated retraining, retraining took, retraining takes, retraining runs, retraining happens, retraining is triggered, retraining pipeline, learns online, feedback loop, online learning, continual learning, data flywheel',
    examples: ['A refit on six weeks of new cases brought it back.'],
    counter: ['Retraining is planned.'],
  },
  {
    responsibility: 'optimization',
    words:
      'quantisation, quantization, int8, fp16, pruning, distillation, distilling, quantising, quantizing, caching, prompt caching, response caching, batching, mixed precision, variational inference, onnx runtime, tensorrt, times the price, times the cost, times the compute, times the latency, cheaper to run, latency budget, half precision, bfloat16, dynamic batching, warm start, ann index',
    examples: ['Pruning the second block left the net leaner.', 'Caching halved the bill.'],
    counter: ['Caching is a common technique.'],
  },
];
