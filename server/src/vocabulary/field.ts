import { MODEL_NAMES } from './mentions.ts';

/**
 * Terms that only machine learning and its evaluation use. Their density tells a story about a model from one about
 * other software, whose "models", "dashboards" and "deploys" show no ML responsibility.
 */
export const FIELD: readonly {
  readonly words: string;
  readonly examples: readonly string[];
  readonly counter: readonly string[];
}[] = [
  {
    words:
      'machine learning, ml, mlops, ai, artificial intelligence, deep learning, data science, data scientist, computer vision, nlp, natural language processing, classification, classifier, regressor, neural, predictor, prediction, forecast, forecaster, recommender, recommendation, ranker, re-ranker, reranker, ranking model, learning to rank, churn model, risk model, demand model, scoring model, ml model, trained model, embedding, feature engineering, feature store, fine-tune, fine-tuned, fine-tuning, hyperparameter, overfitting, training data, training set, training run, test set, validation set, held-out, hold-out, holdout, cross-validation, backtest, ablation, ground truth, dataset, data set, label, annotator, anomaly detection, survival analysis, a/b test, retrain, retrained, retraining, inference, drift, auc, roc-auc, ndcg, mrr, f1, f1 score, rmse, mape, wape, mae, sensitivity, specificity, calibration, precision, recall, confusion matrix, ' +
      MODEL_NAMES,
    examples: ['We trained a churn model.', 'NDCG rose.', 'The classifier was retrained.'],
    counter: ['We deployed the service with Docker.', 'The data model has two tables.', 'An alert fired.'],
  },
];
