import type { ActionRow } from './actionRow.ts';

/** How data reach a model and how its results reach people: pipelines, preprocessing, interfaces, and the work on speed and cost. */
export const FLOW_ACTIONS: readonly ActionRow[] = [
  {
    responsibility: 'data-collection',
    system: true,
    verbs:
      'archive, persist, ingest, stream, poll, push, forward, consume, buffer, queue, replicate, process, enrich, redact, anonymise, mask, decode, unpack',
    objects:
      '@data, raw data, event, message, payload, submission, patient detail, personal detail, sensitive data, metadata, video, footage, frame, click stream, click-stream, event stream, kinesis, kafka topic, free text, form, invoice, receipt, contract, page',
    examples: ['A worker polls the event queue.', 'Personal details are masked at the till.'],
    counter: ['The archives of the museum are open.', 'Processing takes time.'],
  },
  {
    responsibility: 'data-collection',
    verbs:
      'supplement, extend, enlarge, expand, grow, bootstrap, seed, top up, enrich, broaden, balance, rebalance, double, complete, diversify',
    objects:
      'training data, training set, dataset, data set, corpus, example, training example, label, test set, minority class, rare class, sample',
    examples: ['We enlarged the training set with two more depots.', 'I topped up the rare class.'],
    counter: ['We extended the deadline.'],
  },
  {
    responsibility: 'data-collection',
    verbs:
      'take, use, run, do, start, perform, carry out, set up, organise, lead, coordinate, own, plan, automate, outsource, conduct, drive',
    objects:
      'data gathering, data collection, data cleaning, data cleansing, data wrangling, data labelling, data labeling, labelling campaign, labeling campaign, labelling effort, labelling round, annotation campaign, annotation project, annotation round, data acquisition, data preparation, data preprocessing, preprocessing, data quality check, data validation, data integration, data migration, web scraping, data extraction, exploratory data analysis, eda, data audit',
    examples: ['I organised two labelling rounds.', 'We carried out the data cleaning in SQL.'],
    counter: ['Data cleaning is most of the work.'],
  },
  {
    responsibility: 'data-collection',
    own: true,
    verbs:
      'lowercase, de-duplicate, denoise, anonymize, geocode, hand-collect, web-crawl, pre-process, preprocess, normalise text, sanitise, subsample, oversample, undersample',
    examples: ['I geocoded the addresses.', 'We subsampled the quiet weeks.'],
    counter: ['The app geocodes addresses.'],
  },
  {
    responsibility: 'feature-engineering',
    system: true,
    verbs:
      'pack, combine, assemble, stack, concatenate, fuse, weigh, weight, infer, impute, cross, hash, embed, clip, smooth, pivot, fill, share, reuse, register, maintain, document, represent',
    objects:
      'feature, input feature, feature vector, embedding, covariate, predictor, missing profile value, missing values explicitly, into a vector, into one vector, in a vector, into a tensor, unit variance, for unit variance, zero mean',
    examples: ['Features are packed into one vector.', 'I fused the text and image embeddings.'],
    counter: ['The phone has a stack of features.'],
  },
  {
    responsibility: 'feature-engineering',
    verbs: 'use, take, feed, exploit, leverage, rely on, include, consider, draw on, try',
    objects:
      'information such as, attributes such as, signals such as, variables such as, inputs such as, features such as, feature like, features like, signals like, attributes like, variables like, inputs like, characteristics such as, properties such as, predictors such as, indicators such as, metadata such as',
    examples: ['We used signals such as the hour and the weather.'],
    counter: ['Tools such as these help.'],
  },
  {
    responsibility: 'evaluation',
    verbs:
      'review, reassess, re-assess, recheck, verify, cross-check, double-check, hand-check, eyeball, spot, annotate, count, tally, label',
    objects:
      'sample of results, sample of predictions, sample of outputs, sample of answers, sample of the results, sample of the predictions, sample of mapping, mapping result, model output, predictions by hand, predictions manually, miss, mistake, error, false positive, false negative, wrong answer, misclassified',
    examples: ['Two nurses reviewed a sample of predictions.', 'I tallied the false positives by cause.'],
    counter: ['We reviewed the contract.'],
  },
  {
    responsibility: 'evaluation',
    verbs: 'achieve, reach, attain, obtain, match, get, deliver, produce, hit, yield',
    objects:
      'accuracy, forecast accuracy, good accuracy, high accuracy, good precision, high recall, high precision, comparable accuracy, similar accuracy, comparable performance, similar performance, accuracy on par, accuracy comparable',
    examples: ['The net reached accuracy comparable to two experts.'],
    counter: ['Accuracy is hard to get right.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs:
      'surface, expose, embed, incorporate, present, render, plug, hook, wire, publish, write back, return, deliver, feed, display, stream, integrate, pipe, serve, emit, send back',
    objects:
      'model output, prediction, score, recommendation, suggestion, forecast, ranking, result to users, results to users, summary, alert list, answer, explanation, into the workflow, in the workflow, into their workflow, into our product, into the product, into the app, into the dashboard, into the crm, into the ticket system',
    examples: ['A panel surfaces the suggestions beside the form.', 'We fed the forecasts back into the CRM.'],
    counter: ['The present score is a number.'],
  },
  {
    responsibility: 'deployment',
    verbs: 'build, develop, create, write, design, implement, make, provide, add, deliver, release, ship',
    objects:
      'user interface, user-friendly interface, friendly interface, simple interface, interface for, web interface, web app, web application, web dashboard, streamlit app, gradio app, shiny app, shiny dashboard, decision support tool, support tool, browser extension, plug-in, plugin, mobile app, chat interface, chatbot, slack bot, command-line tool, python package, sdk, microservice, demo app, self-service tool, front end for the model, graphical interface, gui',
    examples: ['I built a web interface for the dispatchers.', 'We released a Shiny app.'],
    counter: ['The chatbot is rude.'],
  },
  {
    responsibility: 'deployment',
    system: true,
    verbs: 'run, execute, compute, calculate, score, infer, process, predict',
    objects:
      'locally on, on workstations, on-premise, on premise, via spark, on spark, in spark, on hpc, on the cluster, in batch, in batches, nightly, every night, each night, every hour, hourly, on a schedule, on demand, in real time, in real-time, for the entire dataset, for all customers, for every customer, on aws, on gcp, on azure, in the cloud, on sagemaker, on vertex ai, on databricks, serverless',
    examples: ['The scores are computed in Spark for all customers.', 'The detector runs locally on the camera.'],
    counter: ['A night run is planned.'],
  },
  {
    responsibility: 'optimization',
    verbs:
      'introduce, make, apply, implement, add, perform, develop, use, enable, adopt, exploit, rely on, switch to, move to, turn on',
    objects:
      'optimisation, optimization, performance enhancement, performance optimisation, performance optimization, multi-step scheduling, continuous batching, dynamic batching, request batching, micro-batching, batching, caching, kv cache, prefix caching, quantisation, quantization, tensor parallelism, model parallelism, data parallelism, pipeline parallelism, prefetching, mixed precision, half precision, gradient checkpointing, gradient accumulation, asynchronous processing, async inference, speculative decoding, kernel fusion, graph compilation, torch compile, onnx runtime, tensorrt, flash attention, spot instance, autoscaling, early exit, model compression, knowledge distillation, multi-processing, multiprocessing, distributed training',
    examples: ['We introduced continuous batching.', 'I enabled mixed precision for training.'],
    counter: ['Caching is a common technique.'],
  },
  {
    responsibility: 'optimization',
    verbs:
      'reduce, minimise, cut, eliminate, lower, remove, improve, boost, increase, raise, spread, hide, amortise, overlap, avoid, shave, keep, diagnose, profile, identify, find, tackle, relieve',
    objects:
      'overhead, cpu overhead, gpu idle time, idle time, gpu utilisation, gpu utilization, gpu busy, gpus busy, gil, cpu contention, memory footprint, memory usage, memory consumption, performance bottleneck, inference speed, training speed, inference performance, time per output token, tokens per second, cost per prediction, cost per request, cost per training run, compute budget, compute time, training cost, inference time, gpu hours',
    examples: ['We eliminated most of the CPU overhead.', 'To keep the GPUs busy we profiled the loader.'],
    counter: ['Overhead is unavoidable.'],
  },
  {
    responsibility: 'optimization',
    verbs:
      'find, strike, choose, pick, settle on, offer, give, decide for, favour, weigh, keep, prefer, accept, balance',
    objects:
      'best balance, good balance, right balance, balance between, trade-off between, tradeoff between, best trade-off, good trade-off, best tradeoff, compromise between, good compromise, best compromise, sweet spot, accuracy against latency, accuracy against cost, quality against latency, quality against cost, latency against',
    examples: ['We found the small net to be the best balance between recall and speed.'],
    counter: ['I keep a work-life balance.'],
  },
  {
    responsibility: 'retraining',
    system: true,
    verbs: 'improve, update, refine, adapt, refresh, correct, learn',
    objects:
      'from corrections, from feedback, from user feedback, from the corrections, from clicks, with user feedback, with each correction, over time with, in later mappings, in future mappings, future mappings, next model version, next training run',
    examples: ['The tagger learns from corrections.', 'Bad matches are corrected in future mappings.'],
    counter: ['Feedback is welcome.'],
  },
];
