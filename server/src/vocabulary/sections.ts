/** The six ML-PRISM sections in their order, as `shared/design/domain.md` defines them. */
export const SECTIONS = [
  {
    id: 'problem',
    letter: 'P',
    name: 'Problem',
    wants: 'the product problem and its size, and the success metric',
    evidence: 'a goal or the size of the problem with a measured value',
    example: 'Churn stood at 4.1% a month; the goal was 3%.',
  },
  {
    id: 'data',
    letter: 'D',
    name: 'Data',
    wants: 'sources, volume, labels, and features',
    evidence: 'a volume (rows, users, hours, GB) or a rate',
    example: '14 months of click logs, 6.2 million query–order pairs.',
  },
  {
    id: 'model',
    letter: 'M',
    name: 'Model',
    wants: 'the choice, its baseline, and the trade-off that decided it',
    evidence: 'a named model and an alternative or baseline it was weighed against',
    example: 'I chose LightGBM over a transformer, which cost 140 ms a query.',
  },
  {
    id: 'evaluation',
    letter: 'E',
    name: 'Evaluation',
    wants: 'the offline metric and how it was measured',
    evidence: 'a metric with its value or change',
    example: 'NDCG@10 rose from 0.41 to 0.52 on the last four weeks.',
  },
  {
    id: 'impact',
    letter: 'I',
    name: 'Impact',
    wants: 'the product or business outcome',
    evidence: 'a product metric with its measured change',
    example: 'Conversion went from 31.0% to 34.7%.',
  },
  {
    id: 'scale',
    letter: 'S',
    name: 'Scale',
    wants: 'serving, load, latency, cost, monitoring, and what comes next',
    evidence: 'a load, latency, cost or reach with its value',
    example: '400 requests a second at p99 85 ms.',
  },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];
