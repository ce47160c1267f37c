import type { ActionRow } from './actionRow.ts';

/** The model and how it is judged: training, evaluation. */
export const MAKING_ACTIONS: readonly ActionRow[] = [
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
    responsibility: 'evaluation',
    own: true,
    verbs:
      'validate, backtest, back-test, evaluate, benchmark, ablate, replay, hold out, leave out, cross-validate, error-analyse',
    examples: ['I left out one season at a time.'],
    counter: ['The bank validated my card.'],
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
      '@build, @choose, take, combine, maintain, optimise, perform, employ, start with, begin with, experiment with, try, continue, weigh, generate, create, sit, predict, re-rank, rerank',
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
      'evaluate, validate, cross-validate, backtest, back-test, benchmark, ablate, replay, measure, score, compare, assess, review, inspect, error-analyse, judge, test, calculate, compute, examine, analyse, read, look at, check, go through, sort, group, classify',
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
    verbs: 'split, divide, separate',
    objects:
      'by time, by date, by week, by user, by customer, by patient, by speaker, by store, by site, by employer, by author, by group, in time, chronologically, into training, into train, train and test, training, training set, test set, validation, validation set',
    examples: ['We split by customer, so that none sits on both sides.'],
    counter: ['We split the bill.'],
  },
  {
    responsibility: 'evaluation',
    system: true,
    verbs: 'detect, catch, identify, recognise, find, classify, predict',
    objects: '@share',
    examples: ['The model detects two thirds of the late orders.'],
    counter: ['The inspector detects faults.', 'We found 12% of the desks empty.'],
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
      'model, classifier, ranker, forecast, prediction, approach, candidate, algorithm, baseline, query, answer, output, unseen data, checkpoint, variant, ensemble, feature set, error, bad answer, losing query, proof of concept, bias, moving average, plain average, seasonal naive, last value, majority class, popularity baseline, rule engine, old rules, old model, current model, expert, annotator, most popular, naive forecast, keyword search, human performance',
    examples: ['We compared three approaches.', 'I read 300 losing queries by hand.'],
    counter: ['We compared prices of cloud vendors.'],
  },
];
