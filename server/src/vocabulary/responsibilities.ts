/** The twelve ML responsibilities, as `shared/corpus/GUIDELINES.md` section 2 defines them. */
export const RESPONSIBILITIES = [
  {
    id: 'problem-framing',
    name: 'Problem framing',
    core: false,
    shown: 'turning a product goal into an ML task, target or success metric',
  },
  {
    id: 'data-collection',
    name: 'Data collection',
    core: true,
    shown: 'sourcing, logging, joining, cleaning or labelling data',
  },
  {
    id: 'feature-engineering',
    name: 'Feature engineering',
    core: true,
    shown: 'building, selecting, computing or storing features',
  },
  { id: 'model-training', name: 'Model training', core: true, shown: 'choosing, building, training or tuning a model' },
  {
    id: 'evaluation',
    name: 'Evaluation',
    core: true,
    shown: 'offline metrics, validation, error analysis, baselines, ablations',
  },
  {
    id: 'experimentation',
    name: 'Experimentation',
    core: false,
    shown: 'A/B tests, interleaving, canaries judged on metrics, ramp-ups',
  },
  {
    id: 'deployment',
    name: 'Deployment',
    core: true,
    shown: 'serving, shipping, integrating, batch scoring in production',
  },
  {
    id: 'versioning',
    name: 'Versioning',
    core: false,
    shown: 'a model or data registry, lineage, reproducibility, rollback',
  },
  {
    id: 'monitoring',
    name: 'Monitoring',
    core: true,
    shown: 'dashboards, alerts or SLOs on a live model or its pipeline',
  },
  {
    id: 'drift-detection',
    name: 'Drift detection',
    core: false,
    shown: 'detecting change of data, labels or predictions over time',
  },
  {
    id: 'retraining',
    name: 'Retraining',
    core: false,
    shown: 'feedback loops, scheduled or triggered retraining, online learning',
  },
  {
    id: 'optimization',
    name: 'Optimization',
    core: false,
    shown: 'latency, throughput, memory or cost work, and the trade-offs decided',
  },
] as const;

export type ResponsibilityId = (typeof RESPONSIBILITIES)[number]['id'];
