/**
 * Set terms that contain a word of change or degree and claim nothing: the words inside them are never triggers.
 * Comma lists, matched word for word (hyphens and plural of the last word included).
 */
export const LOOKALIKE_TERMS: readonly { readonly words: string }[] = [
  {
    words:
      'at scale, bottleneck layer, bottleneck block, overhead crane, overhead line, strain gauge, mentioned earlier, described earlier, discussed earlier, introduced earlier, shown earlier, seen earlier, noted earlier, explained earlier, said earlier, more technical, more detail, more details, more information, more on this, before it too late, before it is too late, too late to, lean canvas, lean method, lean methodology, smooth l1, fast fourier transform, fast r cnn, faster r cnn, faster rcnn, clean code, clean room, strong consistency, weak reference, slow query log, short circuit, warm start, ' +
      'warm up, cold start, hot fix, low pass, high pass, wide and deep, deep and cross, deep and wide, tight coupling, full stack, full text, full time, thin client, heavy tailed, heavy tail, light gbm, safe search, hard negative, ' +
      'hard negative mining, hard voting, soft voting, simple moving average, exponential smoothing, edge detection, quick sort, random forest, mini batch, batch size, smaller batch, larger batch, higher order, lower order, lower case, upper case, ' +
      'lower bound, upper bound, greater than, scale factor, popularity bias, popularity baseline, reduced precision, half precision, mixed precision, raise an error, raise an exception, raise an issue, drop table, increased risk of, reduced form, ' +
      'high availability zone, high performance computing, low rank adaptation, strong baseline, weak baseline, good first issue, small multiples, big picture, high level design, low level design, hard coded, hard code, soft delete, fast path, slow path, ' +
      'gradient boosted, gradient boosting, boosted tree, boosting, large language model, small language model, deep learning, low rank, high school, low level, high level, cost function, loss function, learning rate, fast text, fast api, ' +
      'greedy search, greedy algorithm, greedy allocation, greedy decoding, greedy ensembling, robust scaler, robust statistics, large number theorem, information gain, hill climbing, early stopping, dropout, drop column, drop down, ' +
      'rate limit, rate limiting, auto scaling, autoscaling, min max scaling, feature scaling, scale invariant, dimensionality reduction, noise reduction, variance reduction, cut off, cutoff, cut over, rise time, ' +
      'rich text, light theme, dark theme, light mode, big data, small talk, best practice, best practices, best effort, quick start, quickstart, fast forward, slow motion, long tail, long term, short term, long short term memory, ' +
      'long running, long lived, high dimensional, low dimensional, high cardinality, low code, high resolution, low resolution, hard drive, strong typing, weak supervision, weak label, weak learner, strong learner, weakly supervised, ' +
      'lean startup, agile, cheap talk, improved version, improvement plan, performance review, growth team, growth hacking, price increase, dark launch, soft launch, good morning, good luck, good idea, bad idea, good night, good practice, ' +
      'smart home, rapid prototyping, stable diffusion, robust regression, fast food, slow food, large scale machine learning course, minimum viable product, quality assurance, quality control, service quality team, ' +
      'speed bump, test drive, cost center, cost centre, no more than, no less than, more or less, sooner or later, at least, at most, last but not least, high end, early adopter, early access, early warning, early detection, low hanging fruit, ' +
      'optimal k, elbow method, best friend, better half, small business, small businesses, large enterprise, large enterprises, big tech, high street, high season, low season, low tide, fast lane, fast track, fine grained, more accurately, more precisely, more generally, more specifically, more importantly, better still, better yet, worse still, better known, best known, less common, as soon as possible, as long as, so long as, as fast as possible',
  },
];
