import { MODEL_NAMES } from './mentions.ts';

/** Verb classes that several rows share. */
export const VERB_CLASSES: Readonly<Record<string, string>> = {
  build:
    'build, create, develop, design, implement, write, construct, engineer, set up, set, code, devise, craft, prototype, introduce, add, put together, bootstrap, assemble, author, rewrite, rebuild, produce, wire, adopt, use, utilise, apply, try, opt for',
  make: 'build, create, develop, design, implement, write, construct, engineer, set up, code, devise, craft, prototype, add, put together, bootstrap, assemble, author, rewrite, rebuild, produce',
  choose:
    'choose, select, pick, decide, settle on, opt for, prefer, adopt, go with, replace, switch to, drop, weigh, compare, benchmark, pit, trade',
};

/** Object classes that several rows share. */
export const OBJECT_CLASSES: Readonly<Record<string, string>> = {
  model:
    `${MODEL_NAMES}, ` +
    'prophet, whisper, gpt, llm, model, classifier, regressor, ranker, re-ranker, reranker, recommender, predictor, detector, forecaster, estimator, encoder, decoder, transformer, network, neural network, neural net, cnn, rnn, lstm, gru, gan, gnn, mlp, autoencoder, vae, ensemble, random forest, decision tree, regression, logistic regression, linear regression, gradient boosting, gradient-boosted trees, boosted trees, xgboost, lightgbm, catboost, bert, roberta, distilbert, deberta, gpt, llm, language model, llama, mistral, t5, whisper, yolo, resnet, unet, u-net, vit, pointnet, layoutlm, prophet, arima, sarima, deepar, tft, svm, k-means, kmeans, knn, k-nearest neighbors, clustering, lda, svd, matrix factorization, matrix factorisation, two-tower, two-tower model, lambdamart, bm25, embedding model, recogniser, recognizer, lora, adapter, backbone, policy, reinforcement learning, bandit, contextual bandit, hyperparameter, hyper-parameter, loss, focal loss, loss function, learning rate, algorithm, baseline model, topic model, cox proportional hazard model, survival model, gaussian process, bayesian model, logit, hmm, crf, modelling approach, model approach, learning approach, deep learning, word2vec, doc2vec, diffusion model, prompt template, text-to-speech, pretrained model, pre-trained model, collaborative filtering, heuristic model, solver, risk model, generative model, intent model, churn model, forecast model, scoring model',
  data: 'data, dataset, data set, log, click log, search log, record, label, annotation, corpus, sample, example, training set, image, photo, scan, audio, transcript, text, row, transaction, event, history, feed, ticket, document, schema, etl, ingestion, table, query log, telemetry, negative, ground truth, gold set, labelling guide, labeling guide, clip, recording, pair, impression, message, letter, article, tweet, session, order, reading, measurement, outlier, duplicate, missing value, bot traffic, scene, labelling queue, training set, time series, reading, code, transcript, sales, bot, archive, pii, demand, propensity, data pipeline, preprocessing pipeline, data quality',
  feature:
    'feature, embedding, tf-idf, tfidf, vector, vectorizer, lag feature, one-hot, n-gram, trigram, bigram, token feature, feature store, feature set, feature vector, feature pipeline, aggregate, rolling aggregate, encoding, spectrogram, chunk, covariate, interaction term, dimension, regressor, principal component, pca',
  metric:
    'accuracy, precision, recall, f1, auc, roc-auc, ndcg, mrr, map, mape, wape, rmse, mae, mse, log loss, perplexity, bleu, rouge, wer, baseline, benchmark, ablation, error analysis, cross-validation, cross validation, backtest, holdout, hold-out, held-out set, test set, validation set, validation, confusion matrix, offline metric, metric, calibration, error, miss, false positive, false negative, residual, residuals, slice, leakage, performance, comparator, split, train/test split, coherence measure, coherence score, golden set, evaluation, evaluation harness, offline evaluation, judgement, relevance judgement',
  served:
    'model, service, api, endpoint, rest api, rest endpoint, app, application, microservice, container, docker, kubernetes, prediction, inference, scoring, batch job, ranker, classifier, recommender, recommendation, forecast, score, bot, chatbot, tool, system, pipeline, solution, release, flask, fastapi, integration, prototype, engine, production, web app, dashboard app, user interface, widget, webpage, server, sidecar, onnx, triton, sagemaker, vertex, lambda, canary, build',
};
