import type { ActionRow } from './actionRow.ts';

/** From the question to what a model is fed: framing, data, features. */
export const PREPARING_ACTIONS: readonly ActionRow[] = [
  {
    responsibility: 'data-collection',
    own: true,
    verbs:
      'join, log, record, scrape, relabel, reconstruct, back-fill, backfill, transcribe, label, crawl, collect, gather, sample, re-scale, rescale, curate, clean, annotate, instrument, deduplicate, anonymise, pseudonymise, query, randomise',
    examples: ['I logged every emergency brake.', 'We joined five sources.'],
    counter: ['The mayor joined the meeting.'],
  },
  {
    responsibility: 'feature-engineering',
    own: true,
    verbs: 'featurise, bucketise, one-hot encode, vectorise, tokenise, feature-engineer, derive',
    examples: ['From the scans I derived peak values.'],
  },
  {
    responsibility: 'problem-framing',
    opens: true,
    verbs: 'predict, classify, forecast, maximise, maximize, flag, estimate',
    examples: ['Predict which patients stay longer than three weeks'],
    counter: ['Predictions are cached'],
  },
  {
    responsibility: 'problem-framing',
    verbs:
      'frame, cast, formulate, reword, rephrase, reframe, define, turn, translate, reduce, treat, recast, agree on, agree, set, specify, state, scope',
    objects:
      'as expected, problem, task, objective, success metric, metric, target, label, goal, classification, regression, ranking, ranking task, binary task, ranking problem, classification problem, yardstick, guard-rail, guardrail, kpi, success, success figure, one number, hypothesis, success criterion, north star, ml problem, ml task, extraction, prediction problem, threshold of success, forecasting problem, formulation',
    examples: ['I framed churn as a binary classification problem.', 'We agreed on one success metric with sales.'],
    counter: ['The problem was hard.'],
  },
  {
    responsibility: 'problem-framing',
    verbs: 'predict, classify, recommend, rank, detect, forecast, flag, estimate, identify, focus on',
    objects: '@aim',
    examples: ['The aim is a model that predicts churn.', 'The goal of the project is to predict demand.'],
    counter: ['Predictions are stored in Redis.'],
  },
  {
    responsibility: 'problem-framing',
    verbs: 'build, develop, implement, create, train, design',
    objects:
      'recommendation system, recommendation engine, recommender, prediction model, classifier, risk model, risk score, risk score algorithm, proof of concept, model, detector, forecast model, ranking, machine learning model, prediction system, algorithm',
    aim: true,
    examples: ['The goal of the project is to build a recommendation engine.'],
    counter: ['We built a recommendation engine.'],
  },
  {
    responsibility: 'problem-framing',
    verbs: 'explore, investigate, look at, look into, understand, examine, study, assess, ask',
    objects:
      'whether, whether ai, whether machine learning, potential, feasibility, proof of concept, possibility, if ai, if machine learning',
    examples: [
      'We looked at whether a model could predict no-shows.',
      'The team explored the feasibility of triage by text.',
    ],
    counter: ['The potential is large.'],
  },
  {
    responsibility: 'problem-framing',
    verbs: 'use, choose, pick, settle on, take',
    objects:
      'learning to rank, learning-to-rank, ltr formulation, ranking formulation, pairwise formulation, pointwise formulation',
    examples: ['We can use a pairwise formulation.'],
    counter: ['The formulation is open.'],
  },
  {
    responsibility: 'problem-framing',
    verbs:
      'decide to predict, decide to rank, decide to forecast, decide to classify, decide to estimate, choose to predict',
    examples: ['We decided to predict the chance of a delay instead of its length.'],
    counter: ['We decided to wait.'],
  },
  {
    responsibility: 'problem-framing',
    own: true,
    verbs: 'define, count',
    objects: 'as, as a, as an, as any, as no, as churned, as fraud, as positive, as relevant',
    examples: ['I defined churn as no login in sixty days.'],
    counter: ['Churn is defined as the loss of customers.', 'I count on my team.'],
  },
  {
    responsibility: 'data-collection',
    system: true,
    verbs:
      'come from, arrive from, stem from, collect, gather, source, scrape, log, join, clean, label, annotate, export, extract, ingest, crawl, curate, deduplicate, record, back-fill, backfill, anonymise, pseudonymise, mask, transcribe, sample, downsample, augment, merge, harvest, impute, relabel, re-label, rebuild, reconstruct, preprocess, pre-process, filter, remove, exclude, query, import, load, instrument, aggregate, archive, match, rekey, re-key, normalise, standardise, deduped, hand-label, crop, randomise, assemble, receive, download, parse, crowdsource, obtain, acquire, throw out, throw away, discard, drop, leave out, filter out, keep out, set aside, pull, stream, keep as typed, transform, fill, fill in, resize, balance, automate, cut, add to, go into, go back into, roll up',
    objects: '@data',
    examples: [
      'I joined click logs with orders.',
      'Two doctors labelled the images.',
      'Messages were pseudonymised on site.',
    ],
    counter: ['The data looks interesting.', 'Cleaning data is hard.'],
  },
  {
    responsibility: 'data-collection',
    verbs: 'build, create, develop, implement, write, design, set up, make, maintain, add, agree on, engineer',
    objects:
      'dataset, data set, data pipeline, etl, etls, preprocessing pipeline, preprocessing data pipeline, ingestion, ingestion pipeline, training set, test set, corpus, schema, labelling guide, labeling guide, annotation guide, labelling tool, annotation tool, data warehouse, data lake, scraper, crawler, gold set, joins, image dataset, data loader, cropping tool, historical dataset, query, queries, sql, sql query, extraction script, data contract, time series, logging',
    examples: ['I built the ingestion pipeline.', 'Implemented ETLs in PySpark.'],
    counter: ['The dataset is public.'],
  },
  {
    responsibility: 'data-collection',
    verbs:
      'pseudonymise, anonymise, impute, relabel, transcribe, deduplicate, oversample, over-sample, undersample, under-sample, downsample, annotate, hand-label, back-fill, backfill, scrape, crawl, re-key, crowdsource, interpolate, label, mask',
    system: true,
    examples: [
      'All letters are pseudonymised.',
      'Each clip was transcribed twice.',
      'The minority classes were over-sampled.',
    ],
    counter: ['Labels are expensive.'],
  },
  {
    responsibility: 'data-collection',
    verbs: 'use, apply, try, do',
    objects:
      'smote, oversampling, undersampling, data augmentation, augmentation, imputation, weak supervision, active labelling',
    examples: ['We used SMOTE to balance the classes.'],
    counter: ['SMOTE is a method.'],
  },
  {
    responsibility: 'data-collection',
    system: true,
    verbs: 'become, turn into, serve as, go in as',
    objects: 'label, ground truth, training data, training example, negative, positive example',
    examples: ['Their verdicts become the new labels.'],
    counter: ['Labels become stale.'],
  },
  {
    responsibility: 'feature-engineering',
    system: true,
    verbs:
      '@make, compute, calculate, derive, select, extract, store, normalise, encode, bucketize, bucketise, embed, vectorize, vectorise, tokenise, transform, generate, materialise, precompute, aggregate, find, reduce, feed, get, convert, hash, one-hot',
    objects: '@feature',
    examples: [
      'I computed lag features per store.',
      'Documents were chunked and embedded as vectors.',
      'We built a feature store.',
    ],
    counter: ['The app has many features.', 'Feature engineering matters.'],
  },
  {
    responsibility: 'feature-engineering',
    verbs: 'use, take, feed, treat, handle, encode, add, include, pass',
    objects: 'as feature, as features, as a feature, as input, as inputs, as regressor, as regressors, as covariate',
    examples: ['Price changes were handled as regressors.'],
    counter: ['We use these features in our model.'],
  },
  {
    responsibility: 'feature-engineering',
    verbs: 'become, turn into, serve as, go in as, enter as',
    objects: 'feature, input feature, model input',
    examples: ['Weather and opening hours became features.'],
    counter: ['Our features became popular.'],
  },
  {
    responsibility: 'feature-engineering',
    verbs: 'chunk, tokenise, one-hot encode, vectorise, featurise, embed, encode, bucketise, one-hot, scale, normalise',
    objects:
      'document, text, part number, transcript, word, page, token, sentence, chunk, description, title, name, query, passage, paragraph, message, item, product, article, post, question, episode, listing, review, column, variable, category, range, age, numeric value, id',
    examples: ['Part numbers are tokenised into trigrams.'],
  },
];
