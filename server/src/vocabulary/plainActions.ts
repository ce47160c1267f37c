import type { ActionRow } from './actionRow.ts';

/** The same work in plain words, as people tell it who do not use the terms of the trade. */
export const PLAIN_ACTIONS: readonly ActionRow[] = [
  {
    responsibility: 'data-collection',
    verbs:
      'export, pull, collect, gather, request, receive, dump, assemble, compile, get hold of, record, save, buy, scrape, download, extract',
    objects:
      'years of, months of, weeks of, days of, hours of, seasons of, thousand, from the erp, from the crm, from the warehouse, from our warehouse, from the archive, from the logs, from the database, from the till, usable recordings, raw files',
    examples: ['I exported three years of invoices from the ERP.'],
    counter: ['The hours of the shop are long.'],
  },
  {
    responsibility: 'data-collection',
    system: true,
    verbs:
      'run through, pass through, go through, put through, feed through, strip, scrub, blur, black out, shorten, merge, unify, align, bring to, convert to, round, translate to',
    objects:
      'scrubber, pii scrubber, anonymiser, anonymizer, ocr, parser, cleaner, filter, faces, number plates, names and addresses, utc, one format, common format, same format, one unit, same unit, same scale, one time zone, common schema, one schema, the same schema, local time, addresses',
    examples: ['The transcripts were run through a scrubber.', 'All timestamps were brought to UTC.'],
    counter: ['The filter of the pump is new.'],
  },
  {
    responsibility: 'data-collection',
    verbs: 'draw, mark, outline, tag, trace, code, categorise, sort, rate, judge, grade, assign, go through',
    objects:
      'box, boxes, bounding box, polygon, contour, outline, with one of, one of nine, one of five, into classes, into categories, by hand, an intent, a label, a category, tickets, messages, photos, images, clips, scans, pages',
    examples: ['Two students drew boxes around every weed.', 'I tagged each ticket with one of nine intents.'],
    counter: ['The box is heavy.'],
  },
  {
    responsibility: 'data-collection',
    system: true,
    verbs:
      'throw away, throw out, discard, drop, skip, leave out, set aside, sort out, reject, delete, keep out, exclude',
    objects:
      'tile, clip, recording, trip, visit, booking, invoice, receipt, claim, photo, scan, blurred image, blurry image, empty file, test account, bot traffic, short session, half cloud, too dark, too short, too noisy, unreadable, implausible',
    examples: ['Tiles with clouds were thrown away.', 'We left out trips of test accounts.'],
    counter: ['The driver left the trip early.'],
  },
  {
    responsibility: 'data-collection',
    system: true,
    verbs: 'land, write, arrive, store, go, dump, load, stream',
    objects:
      'in kafka, to kafka, in parquet, to parquet, as parquet, to s3, in s3, in bigquery, to bigquery, into snowflake, in the lake, in the data lake, to the data lake',
    examples: ['Events land in Kafka.'],
    counter: ['The plane landed in Oslo.'],
  },
  {
    responsibility: 'feature-engineering',
    own: true,
    verbs: 'compute, derive, calculate, work out, count, take, add, build',
    objects:
      'mean speed, number of stops, number of visits, number of orders, number of previous, number of past, share of past, time between, time since, days since, distance to, hour of, day of week, age of, ratio of, difference between, average of the, sum of the, maximum of the, trend of the, per customer, per user, per store, per trip',
    examples: ['From each trip I computed the number of stops.', 'I added the distance to the nearest depot.'],
    counter: ['The number of stops is fixed.'],
  },
  {
    responsibility: 'feature-engineering',
    system: true,
    verbs: 'go, enter, feed, flow, put, pass, come in, serve',
    objects:
      'into the model, into the network, into the classifier, into the ranker, into the regression, as an input, as inputs to the model, as features, as predictors',
    examples: ['Lagged sales and holiday flags went into the model.'],
    counter: ['Much work went into this.'],
  },
  {
    responsibility: 'feature-engineering',
    verbs:
      'reduce, cut down, narrow, narrow down, select, shortlist, keep, whittle down, boil down, pick, choose, rank',
    objects:
      'column, variable, attribute, predictor, input variable, most informative, most important variables, with mutual information, by mutual information, with pca, with lasso, by importance',
    examples: ['We reduced 300 columns to 40.'],
    counter: ['The hall has four columns.'],
  },
  {
    responsibility: 'model-training',
    verbs: 'search, sweep, grid-search, optimise, find, tune, look for, explore',
    objects:
      'hyperparameter, hyper-parameter, parameter grid, learning rate, tree depth, number of layers, with optuna, with grid search, with random search, with bayesian optimisation, with bayesian optimization, with hyperopt, with keras tuner',
    examples: ['Hyperparameters were searched with Optuna.'],
    counter: ['The depth of the tree is a hyperparameter.'],
  },
  {
    responsibility: 'model-training',
    verbs: 'do, perform, carry out, conduct, run, finish, repeat, start',
    objects:
      'modelling, modeling, training, fine-tuning, model training, model development, transfer learning, hyperparameter tuning, hyperparameter optimisation, hyperparameter optimization, hyperparameter search, grid search, random search, pre-training, training run',
    examples: ['Modelling was done with Keras.', 'We ran a grid search.'],
    counter: ['Training takes a day.'],
  },
  {
    responsibility: 'model-training',
    verbs:
      'remove, unfreeze, swap, cut off, stack, attach, append, put, drop, add, replace, resize, widen, deepen, experiment with, play with, vary',
    objects:
      'top layer, last layer, custom head, new head, prediction head, linear head, inner layer, number of units, number of neurons, number of filters, number of heads, inner size, hidden size, callback, learning-rate schedule, learning rate scheduler',
    examples: ['I removed the top layer and added a new head.', 'I experimented with the number of units.'],
    counter: ['The top layer of the cake is pink.'],
  },
  {
    responsibility: 'evaluation',
    verbs: 'score, test, evaluate, try, check, judge, measure, run, assess, validate',
    objects:
      'on the last, on unseen, on data it had never seen, never seen, on the held-out, on held-out, on fresh, on new data, on a test, on the test, on the validation, on images from, on another, on a second, on a different, on the following, on the next, on old cases, on past cases, on historical cases',
    examples: ['The model was scored on the last two months.'],
    counter: ['The ship ran on the sand.'],
  },
  {
    responsibility: 'evaluation',
    verbs: 'compare, pit, measure, hold, set, benchmark',
    objects:
      'with the rule, against the rule, with the rules, against the rules, to the rules, with human, with humans, against humans, with the experts, against experts, against the experts, with the old, against the old, with the current, against the current, with the existing, against the existing, with a simple, against a simple, with a naive, against a naive, against a baseline, with a baseline, to a baseline, with manual, with what the, against what the, side by side',
    examples: ['We compared it with the rules the nurses use.'],
    counter: ['They compared prices.'],
  },
  {
    responsibility: 'evaluation',
    system: true,
    verbs: 'show, tell, reveal, suggest, confirm, indicate, prove',
    objects:
      'calibration curve, calibration plot, learning curve, roc curve, confusion matrix, residual plot, residuals, error analysis, ablation, ablations, cross-validation, backtest, holdout, held-out set, test set',
    examples: ['The learning curve shows that more data would help.'],
    counter: ['The map shows the test track.'],
  },
  {
    responsibility: 'experimentation',
    verbs: 'get, see, receive, show, give, expose, serve, offer',
    objects:
      'new ranking for, new model for, new version for, new recommender for, half of the, half of our, half the users, half the drivers, half the traffic, a share of traffic, a fraction of users, of the traffic for, control group, treatment group, to a random half, to ten percent',
    examples: ['Half of the drivers got the new ranking for three weeks.'],
    counter: ['She got the new desk.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs: 'be shown, be displayed, show, display, present, offer, suggest, hand, pass',
    objects:
      'to the user, to users, to the clerk, to clerks, to the agent, to agents, to the doctor, to the nurse, to nurses, to the planner, to planners, to the driver, to drivers, to staff, to customers, to editors, to the operator, next to the, beside the, on the screen, on their screen, in the app, in the ticket, in the form',
    examples: ['Results are shown to the clerk next to the form.'],
    counter: ['A clerk stands beside the door.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs: 'ship, push, send, copy, install, load, flash, distribute, transfer',
    objects:
      'weights, new weights, model file, model binary, to the devices, to the phones, to the tractors, to the cameras, to every store, over the air, with each update, with every release, onto the device, on the device',
    examples: ['The weights are shipped with each update.'],
    counter: ['The parcel is sent by air.'],
  },
  {
    responsibility: 'versioning',
    system: true,
    verbs: 'pin, fix, freeze, lock, record, keep, write down, log',
    objects:
      'seed, random seed, package version, library version, dependency version, git hash, commit hash, git commit, environment, training config, run config, data hash, docker digest, old model, old models, previous model',
    examples: ['Seeds and package versions are pinned.'],
    counter: ['The old lock is fixed.'],
  },
  {
    responsibility: 'versioning',
    system: true,
    verbs: 'go back, switch back, fall back, roll back, flip back, return, be back, revert',
    objects:
      'to the old model, on the old model, to the last model, to the previous, to the last version, to the old version, to the previous version, to yesterday',
    examples: ['We flipped back to the old model within a minute.'],
    counter: ['I went back to the office.'],
  },
  {
    responsibility: 'drift-detection',
    system: true,
    verbs: 'compare, check, test, hold, measure, plot',
    objects:
      'input with, inputs with, with those of the training, with the training month, with the training set, with the training period, with last month, with last year, against last month, against the training, against the training set, distribution of the inputs, distributions with, distribution with, histograms of the inputs, feature distribution, feature distributions',
    examples: ['Every Monday a job compares the inputs with those of the training month.'],
    counter: ['We compared the offers of last month.'],
  },
  {
    responsibility: 'retraining',
    system: true,
    verbs: 'train, fit, learn, build, fine-tune, update, refresh',
    objects:
      'whenever, every time the, each time the, once a week, once a month, once a quarter, every quarter, every month, after each, after every, on the newest, on the latest, with the latest, with fresh, on fresh',
    examples: ['A new model is trained whenever the alarm fires.'],
    counter: ['The gym is open every month.'],
  },
  {
    responsibility: 'optimization',
    verbs: 'distil, distill, prune, quantise, quantize, compress, shrink, export, compile, convert',
    objects: '@model, into a smaller, into a tiny, to int8, to onnx, to tensorrt, to half precision, to float16',
    examples: ['We distilled the ranker into a smaller one.'],
    counter: ['The water is distilled.'],
  },
  {
    responsibility: 'optimization',
    verbs: 'give up, sacrifice, trade, trade away, accept, spend, pay, lose, swap',
    objects:
      'points of recall, points of accuracy, points of precision, points of auc, points of ndcg, accuracy for, recall for, precision for, quality for, to stay below, to stay under, to stay within, for speed, for latency, for a smaller, for cheaper, for half the',
    examples: ['We gave up two points of recall to stay below 50 ms.'],
    counter: ['I gave up smoking.'],
  },
  {
    responsibility: 'problem-framing',
    verbs: 'turn, translate, boil down, recast, make, rephrase, reduce, narrow, restate, put',
    objects:
      'into predicting, into a prediction, into ranking, into classifying, into estimating, into forecasting, into detecting, into a question of, into a yes-or-no, to a yes-or-no, into one number, to one number, into a target, into a label, into a metric',
    examples: ['We turned the request into predicting a second order.'],
    counter: ['He turned into the street.'],
  },
];
