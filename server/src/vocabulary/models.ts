/**
 * Names of models and of what models are weighed against, as classes. Phrases are lower case, singular, words separated by one
 * space; digits and versions at a word's end ("YOLOv8", "Llama 3") are ignored where the row does not spell them.
 */
export interface ModelRow {
  readonly family: string;
  readonly words: string;
  /** Ordinary words in lower case: they name a model only with a capital. */
  readonly proper?: boolean;
  readonly examples: readonly string[];
  readonly counter: readonly string[];
}

export const MODELS: readonly ModelRow[] = [
  {
    family: 'linear and probabilistic',
    words:
      'logistic regression, linear regression, ridge regression, elastic net, poisson regression, cox regression, cox model, glm, naive bayes, bayesian network, bayesian model, hidden markov model, hmm, crf, conditional random field, gaussian process, gaussian mixture, svm, support vector machine, lda, pca, kalman filter, survival model, logit, probit, mixed model, hierarchical model, bayesian regression, state space model, quantile regression, svd, nmf, umap, topic model, bertopic, linear classifier, polynomial regression, ridge classifier, lasso regression, poisson model, negative binomial, kaplan meier, cox proportional hazard, cox proportional hazards, weibull model, markov chain, markov model, gaussian mixture model, monte carlo simulation, linear discriminant analysis, latent dirichlet allocation, association rule, association rule mining, apriori, latent semantic analysis, t sne, tsne, automl, autogluon',
    examples: ['a logistic regression on 12 features', 'linear SVMs'],
    counter: ['a regression in the test suite'],
  },
  {
    family: 'trees and neighbours',
    words:
      'xgboost, lightgbm, lgbm, catboost, gbdt, gbm, gradient boosting, gradient boosted, gradient boosted tree, gradient boosted decision tree, boosted tree, random forest, decision tree, isolation forest, extra trees, extremely randomised trees, bagging, voting classifier, stacking classifier, regression tree, one class svm, local outlier factor, adaboost, rankboost, ngboost, hierarchical clustering, agglomerative clustering, spectral clustering, hdbscan clustering, k medoids, nearest neighbours, nearest neighbors, knn classifier, gradient boosting machine, gradient boosted machine, lambdamart, lambdarank, ranknet, knn, k nearest neighbour, k nearest neighbor, nearest neighbour, nearest neighbor, k means, dbscan, hdbscan',
    examples: ['gradient-boosted trees', 'I chose LightGBM'],
    counter: ['a tree-lined street'],
  },
  {
    family: 'neural networks',
    words:
      'neural network, neural net, deep network, cnn, convolutional network, rnn, lstm, bilstm, gru, mlp, multilayer perceptron, perceptron, multi layer perceptron, feed forward network, feedforward network, recurrent network, convolutional neural network, deep neural network, inception, xception, alexnet, lenet, squeezenet, convnext, swin transformer, deeplab, segformer, mask2former, retinanet, ssd, cyclegan, pix2pix, dcgan, dc gan, wgan, conditional gan, nerf, tacotron, conformer, deepspeech, seq2seq, sequence to sequence model, encoder decoder, attention model, tabnet, autoencoder, variational autoencoder, denoising autoencoder, actor critic, a2c, ddpg, sarsa, gcn, graph convolutional network, gat, capsule network, 3d cnn, u net++, generative adversarial network, vae, gan, unet, u net, resnet, efficientnet, mobilenet, densenet, vgg, yolo, mask r cnn, faster r cnn, detr, vit, vision transformer, transformer, wavenet, wav2vec, gnn, graph neural network, graphsage, node2vec, word2vec, fasttext, siamese network, two tower, two tower model, dual encoder, bi encoder, cross encoder, encoder, wide and deep, deepfm, dlrm, dcn, deepar, n beats, tft, temporal fusion transformer, pointnet, dnn, diffusion model, stable diffusion, point transformer, reinforcement learning, q learning, dqn, ppo',
    examples: ['YOLOv8', 'a two-tower encoder', 'ResNet-50'],
    counter: ['the network team'],
  },
  {
    family: 'language models',
    words:
      'bert, roberta, distilbert, deberta, camembert, xlm r, sbert, sentence transformer, sentence bert, minilm, mpnet, t5, flan t5, elmo, ulmfit, xlnet, albert, biobert, scibert, finbert, clinicalbert, codebert, longformer, bigbird, pegasus, marian, nllb, bloom, vicuna, alpaca, gpt 2, gpt, gpt 3, gpt 4, gpt 4o, chatgpt, llama, mistral, mixtral, qwen, deepseek, colbert, llm, large language model, small language model, language model, foundation model, retrieval augmented generation, layoutlm, trocr, tesseract, e5, embedding model',
    examples: ['a fine-tuned DistilBERT', 'Llama 3 8B', 'GPT-4'],
    counter: ['a rag to wipe the screen'],
  },
  {
    family: 'recommendation, retrieval and time series',
    words:
      'collaborative filtering, content based filtering, content based recommender, popularity model, alternating least squares, two stage recommender, neural collaborative filtering, apriori algorithm, theta method, tbats, croston, vector autoregression, garch, structural time series, state space, kalman smoother, linear trend model, matrix factorization, matrix factorisation, item to item, factorization machine, bm25, tf idf, tfidf, contextual bandit, multi armed bandit, bandit, thompson sampling, arima, sarima, sarimax, holt winters, exponential smoothing, seasonal naive, lifelines, hnsw, faiss, lightfm, sasrec, gru4rec, bert4rec, reranker',
    examples: ['SARIMA per store', 'BM25 plus a reranker'],
    counter: ['the store of last resort'],
  },
  {
    family: 'names that are words too',
    proper: true,
    words:
      'clip, blip, prophet, falcon, phi, gemini, claude, donut, whisper, glove, rag, gam, lasso, bart, als, ets, electra, gemma, bge',
    examples: ['CLIP embeddings', 'first Prophet, then LightGBM', 'Whisper-small'],
    counter: ['a clip of the demo video was long', 'the prophets of doom', 'they whisper'],
  },
  {
    family: 'plain alternatives',
    words:
      'heuristic, rule engine, rule based, rule set, hand written rule, handwritten rule, popularity, most popular, keyword search, keyword match, regex, regular expression, moving average, last value, majority class, linear model, tree model, tree ensemble, larger model, smaller model, bigger model, simpler model, off the shelf, commercial api, vendor model, vendor api, human',
    examples: ['the old rule engine', 'a moving average of four weeks'],
    counter: ['the rule of thumb'],
  },
];

/** Words by which a writer says what the choice was weighed against. */
export const ALTERNATIVES: readonly ModelRow[] = [
  {
    family: 'weighing',
    words:
      'baseline, alternative, instead of, rather than, compared with, compared to, compare, compared, comparison, versus, vs, outperform, outperformed, beat, beats, against a, against an, against the, it over, them over, this over, chosen over, prefer, preferred, better than, worse than, cheaper than, faster than, slower than, simpler than, more accurate than, rejected, ruled out, considered, dropped, discarded, trade off, tradeoff, replaced, replacing, benchmarked',
    examples: ['I chose it over a cross-encoder', 'against the popularity baseline'],
    counter: ['We trained LightGBM on clicks.'],
  },
];

/** How the names of models end that are in no table ("PointNet", "medBERT", "DeepFM"), a version after them left out. */
export const MODEL_NAME_ENDS =
  /\p{L}(?:Net|BERT|Bert|GPT|Former|Boost|MART|GAN|CNN|RNN|LSTM|LLM|VAE|GNN|FM|2[Vv]ec|4[Rr]ec)$/u;
