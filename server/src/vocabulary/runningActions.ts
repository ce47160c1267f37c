import type { ActionRow } from './actionRow.ts';

/** What a model meets in use: experiments, deployment, versions, monitoring, drift, retraining, cost. */
export const RUNNING_ACTIONS: readonly ActionRow[] = [
  {
    responsibility: 'experimentation',
    verbs:
      'run, launch, conduct, do, perform, design, set up, start, make, follow, have, test, expose, hold, measure, shift, route, send, give, move, go, randomise, ramp, split, stay, swap, analyse, roll out, evaluate, use, judge, go, switch on, alternate, compare',
    objects:
      'a/b test, ab test, a/b experiment, a/b testing, online experiment, interleaving, interleaving test, randomised trial, randomized trial, pilot, canary, shadow mode, shadow test, silent run, ramp-up, holdout group, control group, treatment group, control arm, test and control, coin flip, switchback, randomised experiment, control store, twin branch, split test, devices first, users first, customers first, stores first, branches first, sites first, hotels first, teams first, robots first, drivers first, of traffic, of the traffic, of all traffic, of the requests, of users, half of the shops, half of the stores, half of the users, half of the customers, half of the drivers',
    examples: ['We ran an A/B test for three weeks.', 'The pilot was made in twelve branches.'],
    counter: ['A/B testing is planned.', 'Proper A/B testing would help.'],
  },
  {
    responsibility: 'experimentation',
    verbs: 'stay, remain, leave, keep',
    objects:
      'on the old, on the rules, on the old rules, on the baseline, with the old, the old, old ranking, old model, old estimate, old rule, as a control, as control, unchanged for comparison',
    examples: ['Nine sites ran the model while nine stayed on the rules.', 'Half the drivers kept the old estimate.'],
    counter: ['The team stayed in the office.'],
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
    verbs: 'run, live, sit, execute',
    objects:
      'on board, on device, on the device, on the handheld, on the phone, in the browser, in production, on premises, on-premises, on two servers, on one server, on kubernetes, behind the gateway, behind the api, on one gpu, on a single gpu, on cpu, on our cpus, at the edge, on the edge, as a service, as a container, in a container, in docker, next to the',
    examples: ['The net runs on the handheld.', 'A container with the model runs next to the till.'],
    counter: ['The tests run on a laptop.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs: 'score, rescore',
    objects: 'all open, all, every, each, every open, all new, every new',
    examples: ['A nightly job scores all open invoices.'],
    counter: ['The model scores well.'],
  },
  {
    responsibility: 'deployment',
    verbs: 'replace, take over from, supersede',
    objects:
      'rule, old rules, rule engine, old system, old model, vendor, vendor model, spreadsheet, manual process, legacy system',
    examples: ['The model replaced the rules in May.'],
    counter: ['We replaced the office chairs.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs: 'answer, serve, handle, respond, reply, return',
    objects: '@load',
    examples: ['A query is answered in 140 ms.', 'The service answers 120 requests a second.'],
    counter: ['The team answered in two days.'],
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
      'version, tag, track, register, snapshot, pin, roll back, rollback, reproduce, rebuild, store, log, use, set up, add, carry, share, introduce, keep, promote, fall back, build, enable, go back to, switch back to, return to, document',
    objects:
      'model registry, registry, mlflow, dvc, model version, data version, versioned snapshot, snapshot, lineage, reproducibility, rollback, artifact, artefact, experiment tracking, weights & biases, hash, tag, previous build, data hash, model card, checkpoint registry, git commit, model versioning, parameter, tracked parameter, last model, last version, previous model, previous version, old score, feature vector, model id, model version, artifact store, artifact storage, config flag',
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
    responsibility: 'versioning',
    verbs: 'version, tag, snapshot',
    objects: '@data, model, weights, code, experiment, artifact, release, build',
    examples: ['All data and models are versioned and stored.'],
    counter: ['The latest version of the model is fast.'],
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
      'use, train, fit, update, feed, go, go back into, go into, add to, flow, add, close, learn, fine-tune, fine tune, build, automate, schedule',
    objects:
      'every week, every night, every monday, every sunday, weekly, monthly, nightly, daily, each night, each week, feedback loop, back into the training set, to the training set, labelling queue, labeling queue, active learning, online learning, new every, model new, automated retraining, retraining pipeline, retraining job, continuous training, on fresh data, on new data, with new data, models weekly, corrections back, next training, next training run, next retraining, in the next training, for the next version',
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
    system: true,
    verbs: 'need, take, cost, require',
    objects: '@cost',
    examples: ['A vision transformer needed 210 ms a frame.', 'The cross-encoder takes 140 ms per query.'],
    counter: ['The meeting took two hours.'],
  },
  {
    responsibility: 'optimization',
    verbs:
      'cut, reduce, lower, halve, shrink, bring down, save, optimise, improve, drop, need, cost, take, decide, reject, shorten, trade, go to, move to, switch to, convert',
    objects:
      'latency, inference time, training time, p95, p99, memory, memory per replica, gpu cost, inference cost, serving cost, training cost, throughput, power draw, gpu memory, model size, gpu bill, times the compute, times as much, times as long, times slower, times the price, ms per query, times longer, cost per thousand, openai bill, compute cost, 8 bits, 8-bit, int8, fp16, half precision, fewer layers, smaller batch',
    examples: ['We cut inference latency with a smaller model.'],
    counter: ['Latency is important.'],
  },
];
