// What the generated studies are written with: sentences with slots, and the values of the slots. All of it is made up.

/** The six sections in the order of a study, each with what stands in it. `{name}` and `{from-to}` are slots. */
export interface SectionTemplates {
  readonly heading: string;
  readonly topics: readonly string[];
  readonly sentences: readonly string[];
  readonly items: readonly string[];
  /** The header of the section's table. */
  readonly table?: readonly string[];
}

/** Sentences that fit everywhere: most of a real study claims nothing. */
export const FILLERS: readonly string[] = [
  'The {team} team met on {day} and went through {artifact} line by line.',
  'None of this was visible in {artifact} until {person} from the {team} team asked about it.',
  'Every {thing} carries an identifier, a time and the name of the {place} it came from.',
  'We kept `{code}` beside the new path until {month}, so that {person} could compare the two.',
  'In {month} {year} the {team} team took over `{code}` and its documentation.',
  'That choice belongs to the {product}, not to the {method}.',
  '{Person} wrote the first note about it, and I answered with *a table instead of an opinion*.',
  'The details are in [the design note](https://example.org/{code}/{10-9999}), which is linked from {artifact}.',
  'A {thing} without a {place} is rare, and it is shown to a person.',
  'I asked {person} to read the plan for the {thing}s before any code was written.',
  'What a {thing} means differs between one {place} and the next, e.g. at the end of a month.',
  'Nobody had owned `{code}` since {person} changed teams.',
  'The {product} has two kinds of users since {month} {year}, and the {team} team speaks to both.',
  'For the {thing}s of {month}, the rule is **the newest record wins**.',
];

export const SECTIONS: readonly SectionTemplates[] = [
  {
    heading: 'Problem',
    topics: [
      'What the {product} lost',
      'Who waited for a {thing}',
      'The goal set with {person}',
      'Before {month} {year}',
    ],
    sentences: [
      'In {month} {year}, {pct} of {thousands} {thing}s a {period} needed a second look, at {money} each.',
      'The {team} team spent {2-60} hours a week on {thing}s that nobody used.',
      'Complaints about the {product} rose sharply, and the {team} team was overloaded.',
      'I set the goal with {person}: {measure} of {pct} by {month}, with {guardrail} no higher than {2-400} ms.',
      'A late {thing} was expensive for the {product}, and each {place} saw it far too often.',
      'I framed it as {task}: for each {thing} and {place}, say whether a person has to look.',
      'The {product} served {thousands} customers in {2-40} countries, and {pct} of them had written to us.',
    ],
    items: [
      '**{Team}:** {pct} of the {thing}s came back',
      'A {thing} took {2-90} minutes of work',
      'Errors became much more frequent in {month}',
    ],
  },
  {
    heading: 'Data',
    topics: [
      'Where the {thing}s come from',
      'Labels from the {team} team',
      'Features of a {thing}',
      'Leaks found in {month}',
    ],
    sentences: [
      'I sampled {thousands} {thing}s from {2-30} months of `{code}` logs and removed {pct} that came from tests.',
      'Two people of the {team} team labelled {200-9000} {thing}s by hand; they agreed on {pct}.',
      'The labels became considerably better after {person} rewrote the guide for a {thing}.',
      'I joined each {thing} with its {place} as it stood at the time, because later values leak the answer.',
      'From this I built {8-140} features, {3-40} of them about the {place}.',
      'The split is by time: {2-20} months to train, one to tune, one to test.',
      'Missing values fell from {pct} to {pct} once `{code}` wrote them at the source.',
      'I cleaned a large amount of {thing}s of {month}, and the quality of `{code}` improved a lot.',
    ],
    items: [
      '{thousands} {thing}s of {month} {year}',
      '`{code}`: the time since the last {thing}',
      'the median {measure} of the {place} over {7-90} days',
      'a flag for {thing}s without a {place}',
    ],
    table: ['Source', 'Rows', 'Missing', 'From'],
  },
  {
    heading: 'Model',
    topics: ['Candidates for {task}', 'Why {method} stayed', 'What the {method} cost', 'Trained on {month}'],
    sentences: [
      'I trained {method} against {method2} and the rule that was there.',
      'On the tuning month {method} reached {measure} of {score}, {method2} {score}.',
      'The larger model was {score} ahead on {measure} and {10-600} ms behind on {guardrail}, so I gave it up.',
      'Training takes {5-300} minutes on one machine and costs {money} a run.',
      '{Method} turned out to be much faster and far more accurate than {method2}.',
      'I chose {method} over {method2}, because the {team} team can explain it to a customer.',
      'Calibration with {2-40} bins brought the error from {score} to {score}.',
      'A state-of-the-art {task} model was considered and dropped by the {team} team in {month}.',
    ],
    items: [
      '**{Method}:** {measure} {score}, {10-900} ms at p95',
      '{method2} with {20-400} trees, depth {3-12}',
      'a simple rule on `{code}`',
      'fine-tuning brought a huge gain',
    ],
    table: ['Candidate', 'Score', 'p95', 'Cost a month'],
  },
  {
    heading: 'Evaluation',
    topics: [
      '{measure} on the last month',
      'Errors by {place}',
      'What a {thing} without {method} shows',
      'Read by {person}',
    ],
    sentences: [
      'On {thousands} {thing}s that no candidate had seen, {measure} rose from {score} to {score}.',
      'I read {100-900} of the errors; in {12-99} of them the {place} was wrong, not the {thing}.',
      'A bootstrap over {place}s puts the gain between {score} and {score}.',
      'The slice of {thing}s from a new {place} got significantly better in {month}.',
      'Without the features of the {place}, {measure} falls to {score}.',
      'Precision at the threshold is {pct}, recall {pct}; the old rule had {pct} and {pct}.',
      'The results of {method} were robust across every {place}, and false alarms dropped dramatically.',
      'I compared the answers with those of {3-12} people of the {team} team, who agreed with each other on {pct}.',
    ],
    items: [
      '{measure} {score} on {month}, {score} on the month before',
      '{pct} of the errors come from one {place}',
      'much fewer false alarms at night',
      'ablation: {score} without `{code}`',
    ],
    table: ['Slice', 'Before', 'After', 'Count'],
  },
  {
    heading: 'Impact',
    topics: ['The test of {month}', 'What it saves the {team} team', 'Guardrails of the {product}', 'Told by {person}'],
    sentences: [
      'I ran an A/B test on {pct} of the traffic for {2-9} weeks; {measure} went from {pct} to {pct} (95% interval: {score} to {score}).',
      'On {thousands} {thing}s a {period} that makes {money} a year, as finance counts it.',
      'The {team} team now handles {pct} fewer {thing}s by hand and saves {3-90} hours a week.',
      'Customers of the {product} were a lot happier, and the {team} team became more productive.',
      'The guardrail held: {guardrail} stayed at {20-900} ms.',
      'Revenue of the {product} grew noticeably after the launch in {month} {year}.',
      'Complaints dropped from {100-900} to {10-99} a {period}.',
    ],
    items: [
      '{money} saved a {period}',
      'complaints down by {pct}',
      'happier customers and far less work',
      '{2-90} hours a week back for the {team} team',
    ],
  },
  {
    heading: 'Scale',
    topics: [
      'Serving {thousands} {thing}s',
      'Alerts for the {team} team',
      'Retraining after {month}',
      'Rolling back `{code}`',
    ],
    sentences: [
      'I deployed it as a service beside the {product}; it answers {20-900} requests a second at p95 {10-400} ms.',
      'I ramped up from {1-9}% to {10-40}% to 100% of the {place}s within {2-30} days.',
      'A nightly job checks {5-60} features for drift and opened {2-19} tickets in {2-11} months.',
      'The service scales to millions of {thing}s, and since {month} `{code}` is very reliable.',
      'Retraining runs each {day} on the last {4-60} weeks, and {pct} of the candidates shipped.',
      'A rollback takes {10-300} seconds; we have needed {1-6} since {month}.',
      'Serving costs {money} a month, half of what the first version took.',
      'I set an alert that goes off when {measure} leaves its band of {score}.',
    ],
    items: [
      'alerts on {measure} and on {guardrail}',
      '{20-900} requests a second for {money} a month',
      'a flag rolls back when p99 passes {50-900} ms',
      'a blazingly fast cache in front of `{code}`',
    ],
    table: ['Release', 'Share', 'p95', 'Errors'],
  },
];

const words = (list: string) => list.split('|');

/** The values of the slots. A slot in capitals takes the same values with a capital first. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  team: words(
    'billing|logistics|trust|search|support|pricing|claims|fleet|catalogue|payments|hiring|energy|claims review|returns|onboarding|warehouse',
  ),
  day: words('Monday|Tuesday|Wednesday|Thursday|Friday'),
  month: words('January|February|March|April|May|June|July|August|September|October|November|December'),
  year: words('2019|2020|2021|2022|2023|2024|2025'),
  period: words('day|week|month'),
  person: words(
    'Amara|Bjarne|Chiara|Dmitri|Esra|Farid|Greta|Hugo|Ines|Jonas|Katja|Lior|Mina|Noor|Oskar|Petra|Rosa|Samir|Tove|Yusuf',
  ),
  artifact: words(
    'the dashboard|the weekly report|the schema|the post-mortem|the runbook|the ticket queue|the model card|the spreadsheet',
  ),
  thing: words(
    'bid|bill|listing|ticket|shipment|claim form|photo|review|trip|reading|message|refund|contract|sensor event|booking|parcel',
  ),
  place: words('seller|depot|region|shop|meter|route|clinic|branch|courier|district|supplier|terminal'),
  product: words(
    'marketplace|help desk|route planner|booking site|fraud screen|price engine|parcel tracker|energy portal|loan desk|photo archive',
  ),
  code: words(
    'orders_v2|meter_raw|ticket_router|price_feed|geo_join|label_store|eta_service|claims_etl|photo_hash|return_flow|queue_depth|user_terms',
  ),
  task: words('ranking|binary classification|regression|anomaly detection|matching|forecasting'),
  measure: words(
    'recall|precision|F1|AUC|NDCG@10|the share of answered messages|conversion|click-through rate|the on-time rate|top-3 accuracy',
  ),
  guardrail: words('p95 latency|p99 latency|the median wait|the time to a first answer'),
  method: words(
    'gradient boosting|a random forest|logistic regression|a small transformer|a graph network|a two-tower model|LightGBM|a convolutional network|matrix factorisation|a hidden Markov model',
  ),
  method2: words(
    'the cross-encoder|XGBoost|a linear baseline|the nearest neighbour search|a larger transformer|the vendor’s model|an ensemble of five|a recurrent network',
  ),
};
