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
    verbs: 'appear, show up, arrive, go to, go into, land, surface, be shown, be displayed',
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
  {
    responsibility: 'experimentation',
    verbs:
      'a/b test, ab test, a/b-test, split-test, ramp up, ramp, pilot, dark-launch, soft-launch, interleave, beta-test, trial',
    examples: ['We ramped from one shop to all within a month.', 'A/B tested the new ranking on ten shops'],
    counter: ['The team grew.'],
  },
  {
    responsibility: 'experimentation',
    verbs:
      'test in, trial in, roll it out, roll them out, roll this out, go live, roll out, release, ship, launch, expose, open, start, start with, start in, begin with, begin in, show, give, enable, switch on, turn on',
    objects:
      'to 1%, to 2%, to 5%, to 10%, to 20%, to 25%, to 50%, to a tenth, to half, to a few, to a small, of users, of traffic, of sessions, of customers, of requests, in one city, in one region, in one store, in two stores, one city, one region, one store, one site, one branch, one depot, one clinic, one country, one market, one warehouse, a pilot, small group, as a pilot, as a test, as an experiment, to beta users, gradually, in stages, step by step, region by region, city by city, store by store, market by market',
    examples: [
      'We rolled it out to 5% of users and compared conversion.',
      'We started with one depot before going wider.',
    ],
    counter: ['The film was released in March.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs:
      'roll it out, roll them out, bring it live, bring live, put live, put into production, take to production, bring to production, move to production, go into production, run in production, take live, push to production, release to, make available, put behind, go to production, put in production',
    examples: ['The first version went into production in March.'],
    counter: ['Production is running well.'],
  },
  {
    responsibility: 'deployment',
    verbs:
      'package, bundle, export, load, embed, wrap, host, serve, expose, deploy, put, run, publish, ship, convert, save, plug, hook, install, build, bake',
    objects:
      'docker image, container image, docker container, in docker, with docker, onnx, torchscript, tflite, tensorflow lite, core ml, coreml, mobile app, in the app, into the app, web app, browser extension, lambda, cloud function, cloud run, ecs, eks, fargate, ec2, heroku, gke, app engine, azure, aws, streamlit, streamlit app, gradio, hugging face space, behind an, behind a, behind the, with tf serving, with gunicorn, as a service, as a microservice, as an api, as api, as a rest api, helm chart, kubernetes cluster, into the product, into the workflow',
    examples: ['We packaged the model in a Docker image.', 'It is served behind a proxy.'],
    counter: ['We hosted a party.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs:
      'call, invoke, query, consume, load, plug, hook, embed, integrate, wire, feed, use, read, pick up, write, return, connect',
    objects:
      'from the checkout, by the checkout, by the app, from the app, from the backend, by the backend, by the frontend, into the app, in the app, in the mobile app, into the ticket system, into the crm, to the crm, into the erp, by the crm, into the website, on the website, into our product, by the front end, from the site, in the browser, by the dispatch tool, by downstream, over grpc, via grpc, over rest, via rest, through an api, via an api, via api',
    examples: ['The model is queried by the checkout.'],
    counter: ['I called my mother.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs: 'run, execute, schedule, trigger',
    objects:
      'batch inference, batch scoring, batch prediction, inference, inference job, scoring job, prediction job, on airflow, on lambda, on ecs, on sagemaker, on vertex, on spark, on a schedule, in real time, in batch, as a cron job',
    examples: ['Batch inference runs nightly on Airflow.'],
  },
  {
    responsibility: 'versioning',
    system: true,
    verbs:
      'restore, revert, revert to, roll it back, fall back on, retain, archive, keep, store, save, tag, log, record, write down, commit, freeze',
    objects:
      'previous model, last good model, old model, previous version, last version, earlier version, random seed, seed, model artefact, model artifact, all artefacts, artefact, artifact, training config, with the hash, with its hash, with the commit, commit, git sha, run id, data snapshot, dataset version, environment, requirement, dependency, container digest, to the registry, in the registry, in git',
    examples: ['The previous model is restored with one command.', 'Every run logs its seed and its commit.'],
    counter: ['I keep a diary.'],
  },
  {
    responsibility: 'monitoring',
    own: true,
    verbs: 'alert when, alert if, alert on, watch, page when, page on, keep track of, check daily, check weekly',
    examples: ['We alert when the share of empty answers doubles.', 'We watch the acceptance rate per region.'],
    counter: ['People watch films.'],
  },
  {
    responsibility: 'monitoring',
    system: true,
    verbs: 'show, plot, chart, track, check, review, look at, watch, log, sample, follow, visualise, report',
    objects:
      'per hour, hourly, each hour, every hour, each week, every week, weekly, every monday, the dashboard, in datadog, on a grafana, in kibana, to datadog, for review, share of fallbacks, share of empty, error budget, live accuracy, online metric, live precision, live traffic, in real time, alert threshold',
    examples: ['The share of fallbacks is plotted per hour.', 'I check the dashboard every Monday.'],
    counter: ['The film was shown in Paris.'],
  },
  {
    responsibility: 'monitoring',
    system: true,
    verbs: 'check, validate, verify, test',
    objects:
      'freshness, schema of the, row count, null rate, null rates, data freshness, before each run, before every run, before each training, pipeline run, job status, data quality, great expectations',
    examples: ['Row counts and null rates are checked before each run.'],
    counter: ['We check the mail.'],
  },
  {
    responsibility: 'drift-detection',
    system: true,
    verbs:
      'compare, check, test, monitor, watch, track, measure, plot, run, flag, raise, trigger, alert, implement, add, set up, use, spot, detect',
    objects:
      'ks test, ks-test, kolmogorov-smirnov test, chi-squared test, chi-square test, wasserstein distance, jensen-shannon, js divergence, psi, evidently, drift report, drift monitor, drift monitoring, model drift, feature drift, label drift, prediction drift, label shift, feature distribution, distribution of each, distribution of features, distribution of scores, distribution of the inputs, score histogram, histogram, with the month of, since launch, with the launch, had shifted, has shifted, have shifted, had drifted, distribution had changed, with the training set, against the training set, against training, seasonal shift, outdated, out-of-distribution',
    examples: [
      'A KS test on the scores runs daily.',
      'We compare the distribution of each column with the training set.',
    ],
    counter: ['Drift is a common problem.'],
  },
  {
    responsibility: 'retraining',
    system: true,
    verbs:
      'flow, flow back, flow into, flow back into, feed into, feed back, feed back into, return to, come back as, land in, end up in, go, send, route, add, put, save, become, enter',
    objects:
      'into the training data, training data, next training set, into the training set, to the training set, into training, next model, new training data, annotation queue, to annotators, annotator, back to the model, next fine-tuning, next fine-tuning round, next round, into the next model, into the next version, as new labels, new training example, retraining set',
    examples: ['Corrections flow back into the training data.', 'Unsure cases are sent to annotators.'],
    counter: ['Water flows into the sea.'],
  },
  {
    responsibility: 'retraining',
    system: true,
    verbs:
      'automate, schedule, trigger, orchestrate, set up, build, run, start, kick off, implement, launch, design, create, add, shorten, speed up',
    objects:
      'retrain, retraining, re-training, automated re-training, model refresh, model update, retraining loop, retraining workflow, retraining dag, retrain job, training loop, continual learning, learning loop, data flywheel',
    examples: ['Automated retraining with Airflow.', 'We trigger retraining from the drift report.'],
    counter: ['We run a shop.'],
  },
  {
    responsibility: 'retraining',
    system: true,
    verbs:
      'learn online, update itself, update weekly, update nightly, update daily, update monthly, adapt itself, refresh weekly, refresh monthly, train anew, fit anew',
    examples: ['The bandit learns online from each click.'],
    counter: ['I learn languages.'],
  },
  {
    responsibility: 'optimization',
    verbs: 'move, switch, go, port, migrate, rent, run, use, replace, drop',
    objects:
      'from gpu to cpu, to cpu, to a cpu, to cheaper gpus, cheaper gpus, spot instance, preemptible instance, smaller instance, smaller gpu, graviton, inferentia, tensorrt, onnx runtime, vllm, flash attention, gradient checkpointing, mixed precision, half precision, multi-gpu, data parallelism, distributed training, approximate nearest-neighbour index, approximate nearest neighbour, approximate nearest neighbor, approximate nearest neighbors, approximate search, ann index, hnsw, faiss, early exit, request batching, dynamic batching, response cache, embedding cache, lru cache',
    examples: ['We moved to spot instances.', 'We use an ANN index to stay under 50 ms.'],
    counter: ['We moved to Paris.'],
  },
  {
    responsibility: 'optimization',
    system: true,
    verbs: 'drop, fall, shrink, go down, come down, go from, halve, speed up, decrease',
    objects:
      'inference time, training time, inference latency, inference cost, training cost, serving cost, memory footprint, memory use, gpu memory, model size, time per epoch, scoring time, prediction latency',
    examples: ['Inference time fell to 40 ms.'],
    counter: ['Prices fell.'],
  },
];
