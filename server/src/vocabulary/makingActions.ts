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
    responsibility: 'model-training',
    verbs: 'create, form, get, obtain, choose, tune, end up with',
    objects:
      'cluster, topic, segment, customer segment, group of similar, number of clusters, number of topics, number of trees, number of layers, optimal k, value of k, k value, threshold, decision threshold, class threshold, cut-off, operating point',
    examples: ['We created five clusters.', 'I tuned the number of topics.'],
    counter: ['They found a flat.'],
  },
  {
    responsibility: 'model-training',
    system: true,
    ours: true,
    verbs: 'carry, end in, begin with, start with, sit on, branch into',
    objects: '@architecture, hidden neuron, million parameters, neurons, layers',
    examples: ['The network ends in two dense layers.'],
    counter: ['Networks end in layers.'],
  },
  {
    responsibility: 'model-training',
    verbs:
      'lead development of, lead the development of, spearhead, deliver, own, drive, initialise, warm-start, pre-load, halve, decay, anneal, double, vary, schedule',
    objects: '@model, weights, with imagenet weights, learning rate, batch size',
    examples: ['Led development of a churn model', 'The learning rate was halved every five epochs.'],
    counter: ['I own a car.'],
  },
  {
    responsibility: 'model-training',
    verbs: 'compute, use, calculate, rank by, recommend by, match by, score by, apply',
    objects:
      'cosine similarity, jaccard similarity, euclidean distance, similarity between, similarity score, nearest vectors',
    examples: ['To recommend songs we compute the cosine similarity.'],
    counter: ['We use a map.'],
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
  {
    responsibility: 'model-training',
    system: true,
    ours: true,
    verbs: 'use, consist of, combine, comprise, employ, stack, rely on, apply, contain, build on, follow',
    objects: '@architecture, collaborative filtering, @model',
    examples: [
      'The network uses a cross-entropy loss with label smoothing.',
      'Our approach combines collaborative filtering with content.',
    ],
    counter: ['A GAN consists of two networks.', 'Transformers rely on attention.'],
  },
  {
    responsibility: 'model-training',
    verbs:
      'use, apply, add, set, choose, pick, try, employ, tune, increase, lower, swap, replace, select, put, feed, pass, minimise, optimise, train with, train for, regularise',
    objects: '@architecture',
    examples: ['We apply dropout after each layer.', 'We use early stopping with a patience of five.'],
    counter: ['Dropout is a method.'],
  },
  {
    responsibility: 'model-training',
    own: true,
    verbs: 'cluster, overfit, finetune, hyper-tune, over-parameterise, autotune, prompt-tune, instruction-tune',
    examples: ['We clustered the shops by their week.'],
    counter: ['Shops cluster near stations.'],
  },
  {
    responsibility: 'model-training',
    verbs: 'prompt, few-shot, ask, instruct, call, query, parse with, extract with, classify with',
    objects: 'gpt, gpt-4, gpt-4o, gpt-3.5, claude, gemini, llama, mistral, llm, language model, large language model',
    examples: ['We prompt GPT-4 with the last ten messages.'],
    counter: ['I asked my manager.'],
  },
  {
    responsibility: 'model-training',
    verbs: 'solve, tackle, address, approach, attack, handle',
    objects:
      'with a two-stage, with two stages, with a cascade, with a hybrid, in two stages, in two steps, with a two-step, with a multi-task, with transfer learning, with a bandit, with deep learning, with machine learning, with a classifier, with a regression, with a clustering, with @model',
    examples: ['We solve this with a two-stage cascade.'],
    counter: ['We solve problems together.'],
  },
  {
    responsibility: 'model-training',
    verbs:
      'end up with, go for, settle for, land on, converge on, stick with, stick to, stay with, commit to, finish with, arrive at, move to, move on to, upgrade to, switch from, turn to, bet on, decide on, decide in favour of, lean on, standardise on',
    objects: '@model',
    examples: ['We ended up with an ensemble of five networks.', 'We landed on a random forest.'],
    counter: ['We ended up with nothing.'],
  },
  {
    responsibility: 'model-training',
    verbs: 'train, fit, learn, retune, tune',
    objects:
      'for epochs, epochs, epoch, on a single gpu, on one gpu, on two gpus, on a gpu, on tpus, with adam, with sgd, from scratch, end to end, end-to-end, jointly, weights, parameters, on 80%, on the training set, on the training data, on the full dataset, hyperparameters, learning rates',
    examples: ['It was trained for 20 epochs with Adam.', 'The weights were learned from scratch.'],
    counter: ['I learned from my mistakes.'],
  },
  {
    responsibility: 'evaluation',
    verbs: 'use, report, choose, pick, look at, watch, plot, draw, go with, settle on, show, track, rely on, select',
    objects:
      'confusion matrix, roc curve, pr curve, precision-recall curve, learning curve, reliability plot, reliability diagram, calibration curve, calibration plot, lift chart, residual plot, rmse, mae, mape, wape, smape, r2, ndcg, mrr, mean average precision, f1, f1 score, macro f1, roc-auc, auc, pr-auc, log loss, brier score, bleu, rouge, perplexity, word error rate, wer, hit rate, recall@k, precision@k, silhouette score, elbow method',
    examples: ['As metric we use RMSE, because large errors hurt most.', 'I plotted a confusion matrix.'],
    counter: ['We use a map of the city.'],
  },
  {
    responsibility: 'evaluation',
    verbs:
      'probe, stress-test, stress test, spot-check, spot check, sanity-check, sanity check, audit, red-team, examine, interrogate, inspect, test for, check for, look into, debug',
    objects:
      'model, classifier, network, prediction, for bias, for fairness, for leakage, for robustness, score, output, answer, failure, subgroup, edge case, cluster',
    examples: ['We probed the classifier for bias.', 'I spot-checked 100 predictions.'],
    counter: ['We inspected the office.'],
  },
  {
    responsibility: 'evaluation',
    verbs: 'hold out, hold back, set aside, reserve, withhold, keep back, keep, use, leave out, save, hide, mask',
    objects:
      'last purchase, last item, last click of, for testing, for validation, for test, for evaluation, as test set, as validation set, as a test set, as a hold-out, as holdout, as the test set, as the validation set, as a validation set, last month for, last week for, last year for, 20% for, 10% for, 30% for',
    examples: ['We kept the last season for testing.'],
    counter: ['We kept the change.'],
  },
  {
    responsibility: 'evaluation',
    verbs: 'prefer, judge, rate, grade, score, rank, review, check, agree with, vote on, read',
    objects:
      'new summary, summary, summaries, new ranking, side by side, in pairs, blind, pairwise, of its predictions, its predictions, its answers, of its answers, its output, our answers, model answers, generated text, translation',
    examples: ['Two editors rated the new summaries side by side.'],
    counter: ['They prefer tea.'],
  },
];
