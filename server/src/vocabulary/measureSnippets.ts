/** A measure as studies state it, offered while a writer types it. */
export interface MeasureSnippet {
  readonly label: string;
  /** Stands behind each number, with its space. */
  readonly unit: string;
  /** Its name in `GLOSSARY`, where what it is stands. */
  readonly term?: string;
  /** What it is, where the glossary has no row. */
  readonly is?: string;
}

/** The measures that committees hear most, by what they measure: the model, the product, the service. */
export const MEASURE_SNIPPETS: readonly MeasureSnippet[] = [
  { label: 'NDCG@10', unit: '', term: 'ndcg' },
  { label: 'MRR', unit: '', term: 'mrr' },
  { label: 'Recall@100', unit: '', term: 'recall' },
  { label: 'Hit rate@10', unit: '%', term: 'hit rate' },
  { label: 'AUC', unit: '', term: 'auc' },
  { label: 'PR-AUC', unit: '', term: 'auprc' },
  { label: 'F1', unit: '', term: 'f1' },
  { label: 'Precision', unit: '%', term: 'precision' },
  { label: 'Accuracy', unit: '%', term: 'accuracy' },
  { label: 'MAPE', unit: '%', term: 'mape' },
  { label: 'WER', unit: '%', term: 'wer' },
  { label: 'Calibration error', unit: '', term: 'calibration error' },
  { label: 'CTR', unit: '%', term: 'ctr' },
  { label: 'Conversion rate', unit: '%', term: 'conversion rate' },
  { label: 'Retention after 30 days', unit: '%', is: 'the share of new users who are still there 30 days later' },
  { label: 'Monthly churn', unit: '%', term: 'churn' },
  { label: 'MAU', unit: ' users', is: 'the number of distinct users in a month' },
  { label: 'DAU', unit: ' users', is: 'the number of distinct users in a day' },
  { label: 'Revenue per session', unit: ' USD', is: 'what a visit brings in, averaged over all visits' },
  { label: 'Average order value', unit: ' USD', term: 'average order value' },
  { label: 'Support tickets per 1k users', unit: '', is: 'how often users have to ask for help' },
  { label: 'Handling time', unit: ' min', is: 'how long somebody works on one case' },
  { label: 'p50 latency', unit: ' ms', is: 'the time within which half of the requests are answered' },
  { label: 'p95 latency', unit: ' ms', is: 'the time within which 95% of the requests are answered' },
  { label: 'p99 latency', unit: ' ms', is: 'the time within which 99% of the requests are answered' },
  { label: 'Throughput', unit: ' requests/s', term: 'throughput' },
  { label: 'Cost per 1k requests', unit: ' USD', is: 'what serving a thousand requests costs, machines included' },
  { label: 'Monthly serving cost', unit: ' USD', is: 'what the machines that answer requests cost in a month' },
  { label: 'Availability', unit: '%', term: 'availability' },
  { label: 'Training time', unit: ' h', is: 'how long one training run takes' },
  { label: 'Model size', unit: ' MB', is: 'what the model takes up on disk or in memory' },
];
