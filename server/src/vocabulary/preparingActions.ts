import type { ActionRow } from './actionRow.ts';

/** From the question to what a model is fed: framing, data, features. */
export const PREPARING_ACTIONS: readonly ActionRow[] = [
  {
    responsibility: 'data-collection',
    own: true,
    verbs:
      'log, record, scrape, relabel, reconstruct, back-fill, backfill, transcribe, label, crawl, collect, gather, sample, re-scale, rescale, curate, clean, annotate, instrument, deduplicate, anonymise, pseudonymise, query, randomise',
    examples: ['I logged every emergency brake.'],
    counter: ['The mayor joined the meeting.'],
  },
  {
    responsibility: 'feature-engineering',
    own: true,
    verbs: 'featurise, bucketise, one-hot encode, vectorise, tokenise, feature-engineer, derive',
    examples: ['From the scans I derived peak values.'],
  },
  {
    responsibility: 'data-collection',
    verbs: 'join, merge, match, link',
    objects:
      'source, table, feed, stream, system, file, on the id, by id, by date, on date, on the date, with weather, with the weather, with the crm, calendar, weather data',
    examples: ['We joined five sources.'],
    counter: ['I joined the company in May.'],
  },
  {
    responsibility: 'problem-framing',
    verbs: 'measure success by, define success as, judge success by, judge ourselves by, count as success',
    examples: ['We measure success by the orders without a call.'],
    counter: ['We measure success.'],
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
    verbs: 'use, apply, try, do, perform, implement, develop, add, include',
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
  {
    responsibility: 'problem-framing',
    verbs:
      'frame, cast, formulate, pose, phrase, reframe, recast, restate, rephrase, model, treat, approach, tackle, see, view, pitch',
    objects:
      'as binary, as multi-class, as multiclass, as multi-label, as classification, as regression, as ranking, as clustering, as survival analysis, as survival, as anomaly detection, as sequence labelling, as token classification, as retrieval, as a retrieval, as link prediction, as time-to-event, as a time-to-event, as a time series, as forecasting, as a forecasting, as learning to rank, as matching, as a matching, as similarity search, as a bandit, as reinforcement learning, as extraction, as segmentation, as a segmentation, as an assignment, as optimisation, as object detection, as a supervised, as an unsupervised',
    examples: ['I cast the question as survival analysis.', 'We treat it as anomaly detection.'],
    counter: ['They see him as a friend.'],
  },
  {
    responsibility: 'problem-framing',
    verbs: 'optimise for, maximise for, select for, aim for',
    objects: '@metric, high precision, high recall',
    examples: ['We optimise for precision, because a false alarm wakes an engineer.'],
    counter: ['We optimise for search engines.'],
  },
  {
    responsibility: 'problem-framing',
    verbs: 'count, count as, treat, treat as, label, label as, mark, mark as',
    objects:
      'positive, as a positive, as positive, as a negative, as churned, as fraud, as relevant, as success, positive example, as no-show, as late',
    examples: ['A sale within two weeks was counted as a positive.'],
    counter: ['The votes were counted as usual.'],
  },
  {
    responsibility: 'data-collection',
    own: true,
    verbs:
      'download, harvest, exclude, discard, filter, filter out, dedupe, hand-label, hand-annotate, web-scrape, digitise, record',
    examples: ['We downloaded tiles of two seasons.', 'I digitised the paper forms.'],
    counter: ['Users downloaded the app.'],
  },
  {
    responsibility: 'data-collection',
    verbs: 'use, work with, start from, start with, draw on, rely on, buy, license',
    objects:
      'public dataset, open dataset, open data, kaggle dataset, public data, data from, dataset from, dataset of, records from, logs from, images from, transcripts from, records of, logs of, recordings of, photos of, scans of, history of, months of, years of, weeks of, imagenet, coco, movielens, mnist, common crawl',
    examples: ['I used a public dataset of loan applications.', 'We started with logs from two stores.'],
    counter: ['We started with coffee.', 'We use the data.'],
  },
  {
    responsibility: 'data-collection',
    verbs:
      'drop, remove, delete, fill, replace, impute, handle, treat, deal with, flag, cap, clip, winsorise, fix, repair, correct, convert, parse, cast, rename, standardise, harmonise, reconcile, map',
    objects:
      'null, null value, nan, nan value, missing value, missing entry, missing data, empty row, empty value, blank, invalid row, invalid value, corrupt file, broken record, duplicate, duplicate row, duplicate record, outlier, extreme value, column with, row with, column, date, timestamp, unit, typo, mislabelled example, wrong label, bad label, noisy label, data type, stop word, stopword, punctuation, html tag, url, special character, emoji, class imbalance, imbalance, imbalanced class, skewed class',
    examples: ['Null values were dropped.', 'We fixed 300 wrong labels.', 'I handled class imbalance by resampling.'],
    counter: ['I dropped the phone.'],
  },
  {
    responsibility: 'data-collection',
    verbs: 'split, cut, slice, chop, crop, segment, resample, convert, trim, pad, rescale, resize, downmix, denoise',
    objects:
      'recording, clip, audio, video, footage, frame, photo, patch, tile, time window, ten-second clip, satellite image, file, audio file, image file, mp3 file, wav file, signal, waveform',
    examples: ['We split long recordings into clips of ten seconds.'],
    counter: ['We split the bill.'],
  },
  {
    responsibility: 'data-collection',
    verbs: 'generate, create, produce, synthesise, write, simulate, build',
    objects:
      'label, weak label, synthetic data, synthetic example, synthetic sample, synthetic image, synthetic query, artificial data, training data, training example, training pair, hard negative, negative example, negative pair, paraphrase, augmented image, simulation data',
    examples: ['Weak labels were generated with a dozen rules.', 'We generated synthetic queries for rare intents.'],
    counter: ['They create content.'],
  },
  {
    responsibility: 'data-collection',
    system: true,
    verbs:
      'copy, copy into, load, load into, sync, dump, replicate, log, record, store, capture, collect, save, send to, join, write to, land in, stream into, ingest',
    objects:
      'click, impression, purchase, decision, override, keystroke, visit, page view, scroll, swipe, user action, user event, sensor value, in s3, into s3, into bigquery, into snowflake, into the warehouse, into postgres, in bigquery, in snowflake, in the warehouse, to the warehouse, in the data lake, into the data lake, to kafka, into kafka, data warehouse',
    examples: ['Every click is logged with its position.', 'Sensor values land in the data lake each hour.'],
    counter: ['A purchase is a contract.'],
  },
  {
    responsibility: 'feature-engineering',
    verbs:
      'turn, turn into, convert into, transform into, convert, transform, map, encode, break, split, expand, feed, represent, express, describe, summarise, project',
    objects:
      'into feature, into vector, into tf-idf vector, into column, into dummy, into dummy variable, into indicator, into flag, into bin, into bucket, into embedding, into one-hot vector, into count, into ratio, into hour, into year, into month, into weekday, into day, vector, to vector, to embedding, to numeric, to number, as vector, as a vector, as an embedding, as one-hot, as the average, by the average, by the mean, by a vector, by an embedding, as a bag, as a graph, as a sequence, hour-of-day, day-of-week, hour of day, day of week, sine and cosine, tf-idf, tf-idf vector, one-hot, one-hot vector, dummy variable, numeric value',
    examples: ['Text was turned into TF-IDF vectors.', 'I split timestamps into hour-of-day and weekday.'],
    counter: ['He turned into the street.'],
  },
  {
    responsibility: 'feature-engineering',
    verbs:
      'add, compute, calculate, derive, include, create, use, take, extract, build, engineer, make, feed, introduce, try, combine',
    objects:
      'rolling mean, rolling sum, rolling window, moving mean, lag, lagged value, ratio of, flag for, indicator for, indicator variable, dummy variable, dummies, time of day, day of week, day of the week, hour of day, month of year, recency, frequency encoding, count encoding, mean encoding, polynomial feature, log transform, z-score, mfcc, mel spectrogram, bag of words, bag-of-words, count vector, word count, graph feature, user vector, item vector, holiday flag, days since, time since, number of past, number of previous, distance to, as predictors, as predictor, as explanatory variables, predictor variable, explanatory variable',
    examples: ['We added rolling means over two windows.', 'I computed the days since the last order.'],
    counter: ['We added a button.'],
  },
  {
    responsibility: 'feature-engineering',
    system: true,
    verbs: 'serve, fetch, retrieve, look up, refresh, load, keep, hold, cache, materialise, backfill, version',
    objects: 'feature, feature value, feature vector, online store, feature table, feature view',
    examples: ['Features are served from a key-value store.', 'Feature values are refreshed every hour.'],
    counter: ['The page loads fast.'],
  },
  {
    responsibility: 'feature-engineering',
    verbs: 'drop, remove, discard, eliminate, rank, rule out, leave out, shortlist',
    objects: 'feature, variable, predictor, correlated column, collinear column',
    examples: ['We dropped features that were nearly the same.'],
    counter: ['They dropped the price.'],
  },
  {
    responsibility: 'feature-engineering',
    verbs: 'standardise, normalise, scale, log-transform, bin, bucket, discretise, min-max scale, whiten, one-hot',
    objects:
      'column, numeric column, variable, numeric variable, value, input, covariate, amount, price, age, continuous variable, target, count, pixel value',
    examples: ['The numeric columns were standardised.', 'Amounts were log-transformed.'],
    counter: ['We scaled the team.'],
  },
];
