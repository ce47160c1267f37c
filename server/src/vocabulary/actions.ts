import type { ResponsibilityId } from './responsibilities.ts';

/**
 * Actions that show a responsibility: a verb of the class together with an object of the class in the same clause.
 * Both may name shared classes with `@`; a row without objects needs none; `@aim` wants a word of aiming instead.
 */
export interface ActionRow {
  readonly responsibility: ResponsibilityId;
  readonly verbs: string;
  readonly objects?: string;
  /** The thing that was built may itself be the subject, in the present: "Models retrain every Sunday". */
  readonly system?: boolean;
  /** Shown without an object by the verb that opens a list item: "Predict which patients stay". */
  readonly opens?: boolean;
  /** Shown only under a word of aiming: "the goal is to build …". */
  readonly aim?: boolean;
  /** Shown without an object, but only by "I" or "we". */
  readonly own?: boolean;
  readonly examples: readonly string[];
  readonly counter?: readonly string[];
}

export const ACTIONS: readonly ActionRow[] = [
  {
    responsibility: 'data-collection',
    own: true,
    verbs:
      'join, log, record, scrape, relabel, reconstruct, back-fill, backfill, transcribe, label, crawl, export, collect, gather, sample, re-scale, rescale, curate, clean, annotate, instrument, deduplicate, anonymise, pseudonymise, query, randomise',
    examples: ['I logged every emergency brake.', 'We joined five sources.'],
    counter: ['The mayor joined the meeting.'],
  },
  {
    responsibility: 'model-training',
    own: true,
    verbs: 'train, fine-tune, finetune, pretrain, freeze, refit, distil, ensemble',
    examples: ['I trained it on two years of orders.'],
    counter: ['The course trained me well.'],
  },
  {
    responsibility: 'model-training',
    verbs: 'choose, pick, settle on, opt for, decide for, go with, prefer, select',
    objects: 'it over, it because, it since, former, latter, former because, over',
    examples: ['I picked it over a cross-encoder because of latency.'],
    counter: ['They picked a date.'],
  },
  {
    responsibility: 'feature-engineering',
    own: true,
    verbs: 'featurise, bucketise, one-hot encode, vectorise, tokenise, feature-engineer, derive',
    examples: ['From the scans I derived peak values.'],
  },
  {
    responsibility: 'evaluation',
    own: true,
    verbs:
      'validate, backtest, back-test, evaluate, benchmark, ablate, replay, hold out, leave out, cross-validate, error-analyse',
    examples: ['I left out one season at a time.'],
    counter: ['The bank validated my card.'],
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
    verbs: 'use, explore, investigate, look at, look into, understand, examine, study, assess, ask',
    objects:
      'whether, whether ai, whether machine learning, potential, feasibility, proof of concept, possibility, if ai, if machine learning, learning to rank, learning-to-rank, ltr formulation',
    examples: [
      'We looked at whether a model could predict no-shows.',
      'The team explored the feasibility of triage by text.',
    ],
    counter: ['The potential is large.'],
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
      'come from, arrive from, stem from, collect, gather, source, scrape, log, join, clean, label, annotate, export, extract, ingest, crawl, curate, deduplicate, record, back-fill, backfill, anonymise, pseudonymise, mask, transcribe, sample, downsample, augment, merge, harvest, impute, relabel, re-label, rebuild, reconstruct, preprocess, pre-process, filter, remove, exclude, query, import, load, instrument, aggregate, archive, match, rekey, re-key, normalise, standardise, deduped, hand-label, crop, randomise, assemble, receive, download, parse, crowdsource, obtain, acquire, pull, stream, keep as typed, transform, map, split, cut, add to, go into, go back into, roll up',
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
    responsibility: 'model-training',
    verbs:
      'train, fine-tune, finetune, fine tune, pretrain, pre-train, tune, fit, refit, regularise, distil, distill, ensemble, stack, freeze, boost, calibrate, overfit',
    objects: '@model',
    examples: [
      'We trained a gradient-boosted model on click logs.',
      'A clinical RoBERTa was fine-tuned by the author.',
    ],
    counter: ['Models are often trained by many companies.', 'The team trained new colleagues.'],
  },
  {
    responsibility: 'model-training',
    verbs: 'fine-tune, finetune, hyperparameter-tune, grid-search',
    examples: ['I fine-tuned it on pairs of query and episode.'],
    counter: ['Fine-tuning is expensive.'],
  },
  {
    responsibility: 'model-training',
    verbs:
      '@build, @choose, take, combine, maintain, optimise, perform, employ, experiment with, try, continue, weigh, generate, create, sit, predict, re-rank, rerank',
    objects: '@model',
    examples: [
      'I chose LightGBM over a transformer.',
      'We built a churn model.',
      'A LambdaMART model re-ranks the best 200.',
    ],
    counter: ['The model was discussed in a meeting.'],
  },
  {
    responsibility: 'evaluation',
    verbs:
      'evaluate, validate, cross-validate, backtest, back-test, benchmark, ablate, replay, measure, score, compare, assess, review, inspect, error-analyse, judge, test, calculate, compute, examine, analyse, read, look at',
    objects: '@metric',
    examples: [
      'We evaluated recall on a held-out set.',
      'All three were validated with a rolling window, with WAPE as metric.',
    ],
    counter: ['Evaluation is hard.'],
  },
  {
    responsibility: 'evaluation',
    verbs: 'perform, run, do, make, carry out, conduct, use, devise, design, set up, implement, apply, calculate',
    objects:
      'cross-validation, cross validation, fold cv, stratified cv, cv score, train/test split, train/test splitting, train-test split, error analysis, ablation, ablation study, backtest, backtesting, offline evaluation, model evaluation, validation process, validation scheme, validation strategy, evaluation harness, evaluation set, sanity check, slice analysis',
    examples: ['I ran an ablation over the four feature groups.', 'Performs train/test splitting by date.'],
    counter: ['We did the laundry.', 'We will run an ablation later.'],
  },
  {
    responsibility: 'evaluation',
    verbs: 'cross-validate, backtest, replay offline, hold out, ablate',
    examples: ['All three candidates were cross-validated.'],
    counter: ['The form validates the address.'],
  },
  {
    responsibility: 'evaluation',
    verbs: 'test, evaluate, compare, benchmark, validate, assess, review, judge, read, estimate, quantify',
    objects:
      'model, classifier, ranker, forecast, prediction, approach, candidate, algorithm, baseline, query, answer, output, unseen data, checkpoint, variant, ensemble, feature set, error, bad answer, losing query, proof of concept, bias, proof of concept, bias',
    examples: ['We compared three approaches.', 'I read 300 losing queries by hand.'],
    counter: ['We compared prices of cloud vendors.'],
  },
  {
    responsibility: 'experimentation',
    verbs:
      'run, launch, conduct, do, perform, design, set up, start, make, follow, have, test, expose, hold, measure, randomise, ramp, split, stay, swap, analyse, roll out, evaluate, use, judge, go, switch on, alternate, compare',
    objects:
      'a/b test, ab test, a/b experiment, a/b testing, online experiment, interleaving, interleaving test, randomised trial, randomized trial, pilot, canary, shadow mode, shadow test, silent run, ramp-up, holdout group, control group, treatment group, control arm, test and control, coin flip, switchback, randomised experiment, control store, twin branch, split test, devices first, users first, customers first, stores first, branches first, sites first, hotels first, teams first, robots first, drivers first, of traffic, of traffic first',
    examples: ['We ran an A/B test for three weeks.', 'The pilot was made in twelve branches.'],
    counter: ['A/B testing is planned.', 'Proper A/B testing would help.'],
  },
  {
    responsibility: 'deployment',
    verbs:
      'deploy, ship, productionise, productionize, release, roll out, containerise, dockerise, containerize, serve, go live, host, expose, launch, integrate, operationalise, wrap, push, write to, write into, publish',
    objects: '@served',
    examples: ['I deployed the model behind the gateway.', 'The model was released as a service.'],
    counter: ['Deployment Ready: models can be deployed.', 'We will deploy the model next year.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs:
      'deploy, productionise, containerise, dockerise, go live, switch on, switch over, roll out to, run in production, roll out, write into, go out',
    examples: ['It was deployed with Docker.', 'It was switched on hotel by hotel.'],
    counter: ['Deployment is easy.', 'It can be deployed anywhere.'],
  },
  {
    responsibility: 'deployment',
    verbs:
      'build, write, implement, create, set up, develop, run, put, deliver, add, automate, call, answer, produce, go, move, take, bring',
    objects:
      'rest api, rest endpoint, rest endpoints, rest api for the model, prediction service, detection service, recommendation service, ranking service, forecasting service, scoring service, inference service, model server, inference server, fastapi service, flask app, batch scoring, batch scoring job, nightly scoring job, ci/cd, ci/cd pipeline, serving layer, serving stack, production, web application, web-based user interface, django app, live system, erp, triton, inference pipeline, model serving, inference api, prediction api, gateway, integration with the inbox',
    examples: ['I wrote a FastAPI service for scoring.', 'We set up CI/CD for the model.'],
    counter: ['The API is documented.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs:
      'compute, write, produce, generate, refresh, publish, push, score, rescore, precompute, materialise, update, send, hand over',
    objects:
      'score, scores, prediction, predictions, forecast, forecasts, recommendation, recommendations, suggestion, suggestions, ranking, ranked list, every account, every customer',
    examples: ['A scheduled job computes the scores every night.', 'Generates predictions with the production model.'],
    counter: ['The score is a number.', 'Forecasts matter to planners.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs: 'appear, show up, arrive, land, surface, be shown, be displayed, show, display',
    objects: 'suggestion, prediction, score, forecast, recommendation, ranking, alert list, model output',
    examples: ['The suggestions appear in the ticket system.', 'Scores are shown next to the order.'],
    counter: ['The plot shows the churn rate.'],
  },
  {
    responsibility: 'versioning',
    system: true,
    verbs:
      'version, tag, track, register, snapshot, pin, roll back, rollback, reproduce, rebuild, store, log, use, set up, add, carry, share, introduce, keep, promote, fall back, build, enable',
    objects:
      'model registry, registry, mlflow, dvc, model version, data version, versioned snapshot, snapshot, lineage, reproducibility, rollback, artifact, artefact, experiment tracking, weights & biases, hash, tag, previous build, data hash, model card, checkpoint registry, git commit, model versioning',
    examples: ['We set up a model registry.', 'Each build carries a hash of its clips.'],
    counter: ['Git is a version control system.'],
  },
  {
    responsibility: 'monitoring',
    system: true,
    verbs: '@build, monitor, watch, track, page, log, get, write, observe, instrument, supervise',
    objects:
      'dashboard for the model, monitoring, alert, alerting, drift alert, slo, sli, grafana, prometheus, model health, live metric, live metrics, prediction quality in production, data quality check, stability check, health check, on-call, anomaly alert, pager, latency dashboard, nightly check, quality dashboard, pipeline health, prediction distribution',
    examples: ['I set up monitoring with Grafana.', 'A stability check pages me.'],
    counter: ['add monitoring', 'We do not have alerts yet.'],
  },
  {
    responsibility: 'monitoring',
    own: true,
    verbs: 'monitor, supervise, keep an eye on, keep watch on',
    examples: ['I monitor calibration per region.', 'We keep an eye on the share of empty answers.'],
    counter: ['Patients are monitored by nurses.'],
  },
  {
    responsibility: 'monitoring',
    system: true,
    verbs: 'page, alert, notify, ping, warn, wake, mail, message, write to, post to, report to, raise',
    objects:
      'me, us, whoever, on-call, on call, on-call engineer, engineer, our channel, team channel, slack channel, the channel, slack, pagerduty, alarm, alert, pager, the team',
    examples: ['A jump in empty answers pages the team.', 'The job writes to our channel when it fails.'],
    counter: ['My manager called the vendor.'],
  },
  {
    responsibility: 'monitoring',
    system: true,
    verbs: 'watch, track, chart, plot, follow, show, log, see, put, monitor, check',
    objects:
      'on a dashboard, on the dashboard, dashboard per, daily, every day, every morning, each morning, live, in production, in grafana, after launch, weekly report',
    examples: ['Abstention per form is charted daily.', 'I track the share of overrides on a dashboard.'],
    counter: ['The shop shows prices.'],
  },
  {
    responsibility: 'drift-detection',
    system: true,
    verbs:
      'detect, monitor, watch, track, compare, measure, alert, set up, build, add, notice, check, observe, implement, compute, catch, see',
    objects:
      'drift, data drift, concept drift, drift alert, drift detection, covariate shift, distribution shift, shift in the inputs, psi, population stability index, cusum, cusum chart, kl divergence, stability check, staleness, decay, input distribution, prediction distribution, score distribution, with the week before, with the training data, with last week, with last month, against the training distribution, against last month, train/serve skew, training-serving skew',
    examples: ['I set up drift alerts.', 'Residuals are watched with a CUSUM chart.'],
    counter: ['Drift is a common problem.', 'Drift was not studied.'],
  },
  {
    responsibility: 'retraining',
    system: true,
    verbs: 'retrain, re-train, refit, refresh the model, relearn, continually train, warm-start',
    examples: ['Models retrain every Sunday.', 'We retrain on the first of each month.'],
    counter: ['We do not retrain.', 'Retraining is planned.'],
  },
  {
    responsibility: 'retraining',
    system: true,
    verbs:
      'train, fit, update, feed, go, go back into, go into, add to, flow, add, close, learn, fine-tune, fine tune, build, automate, schedule',
    objects:
      'every week, every night, every monday, every sunday, weekly, monthly, nightly, daily, each night, each week, feedback loop, back into the training set, to the training set, labelling queue, labeling queue, active learning, online learning, new every, model new, automated retraining, retraining pipeline, retraining job, continuous training, on fresh data, on new data, with new data, models weekly, corrections back',
    examples: ['The model is trained anew every Monday.', 'Overridden cases go back into the labelling queue.'],
    counter: ['The weekly meeting is on Monday.'],
  },
  {
    responsibility: 'optimization',
    verbs:
      'quantise, quantize, distil, distill, prune, compress, profile, cache, batch, parallelise, vectorise, half-precision, optimise for latency, shard, jit-compile, offload, speed up',
    objects:
      'model, network, net, layer, tower, inference, embedding, weights, prediction, request, code, latency, memory, block, training, queries, cache, transformer, prompt, tiny variant, int8, runtime, serving, scoring, page, pipeline, result, student',
    examples: [
      'I quantised the model to int8.',
      'Pruning the second block left the net leaner.',
      'We cached predictions in Redis.',
    ],
    counter: ['Caching is a common technique.'],
  },
  {
    responsibility: 'optimization',
    verbs:
      'cut, reduce, lower, halve, shrink, bring down, save, optimise, improve, drop, need, cost, take, decide, reject, shorten, trade',
    objects:
      'latency, inference time, training time, p95, p99, memory, memory per replica, gpu cost, inference cost, serving cost, training cost, throughput, power draw, gpu memory, model size, gpu bill, times the compute, times the price, ms per query, times longer, cost per thousand, openai bill, compute cost',
    examples: ['We cut inference latency with a smaller model.'],
    counter: ['Latency is important.'],
  },
];
