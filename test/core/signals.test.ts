import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readSentence } from '../../server/src/evidence/index.ts';
import { moodOf } from '../../server/src/evidence/moods.ts';
import type { SentenceContext } from '../../server/src/evidence/types.ts';
import { readStudy } from '../../server/src/study/index.ts';
import { FIELD } from '../../server/src/vocabulary/field.ts';
import { MOODS } from '../../server/src/vocabulary/moods.ts';
import { WORK_LABELS } from '../../server/src/vocabulary/workLabels.ts';

// Who is seen carrying out which responsibility, where the tables of actions and mentions do not say it by their own examples.

const shown = (text: string, kind: SentenceContext['kind'] = 'paragraph') =>
  readSentence(text, { kind }).signals.map(({ responsibility, voice }) => `${responsibility} ${voice}`);
const inStudy = (text: string) => [
  ...new Set(readStudy('file:///a.case.md', text).signals.map(({ responsibility }) => responsibility)),
];

describe('a responsibility is shown', () => {
  for (const [text, signal, kind] of [
    ['I monitor the calibration on a dashboard.', 'monitoring I'],
    ['I get a page when the share of late orders doubles.', 'monitoring I'],
    ['If the run is late, I get a call.', 'monitoring I'],
    ['I tested it online for three weeks as a switchback.', 'experimentation I'],
    ['I deployed the model behind the API and monitored its drift.', 'monitoring I'],
    ['We trained a ranker and later shipped it to production.', 'deployment we'],
    ['The platform team built the service and monitored its drift.', 'drift-detection other'],
    ['I deployed the model and the platform team monitored its drift with alerts.', 'monitoring other'],
    ['Half of the depots stayed on the old rules.', 'experimentation other'],
    ['NDCG fell without the seller group.', 'evaluation implied'],
    ['The model detects two thirds of the late parcels.', 'evaluation system'],
    ['I wrote the queries and defined churn as no login in sixty days.', 'data-collection I'],
    ['I defined churn as no login in sixty days.', 'problem-framing I'],
    ['To rank the open invoices by risk, with a precision of at least 90%.', 'problem-framing implied'],
    ['Target: +5% on bookings by the end of the year.', 'problem-framing implied'],
    ['A scheduled job computes the scores every night.', 'deployment system'],
    ['It went live in two cities in March.', 'deployment other'],
    ['The service answers 120 requests a second.', 'deployment system'],
    ['I can roll back to the last model with one flag.', 'versioning I'],
    ['As loss we used the pinball loss.', 'model-training we'],
    ['The orders were split by week into training and test.', 'evaluation passive'],
    ['Missing values were filled with the median.', 'data-collection passive'],
    ['Categorical variables were one-hot encoded.', 'feature-engineering passive'],
    ['We can start with LightGBM as the baseline.', 'model-training we'],
    ['Responsible for developing and maintaining churn models.', 'model-training implied', 'item'],
    ['Model evaluation and hyperparameter tuning', 'evaluation system', 'item'],
    ['Missing value imputation and outlier detection', 'data-collection system', 'item'],
    ['A cross-encoder needed 140 ms a query.', 'optimization other'],
    ['Going to int8 cut the power draw by a half.', 'optimization implied'],
  ] as const) {
    it(`${signal}: ${text}`, () => assert.ok(shown(text, kind).includes(signal), JSON.stringify(shown(text, kind))));
  }
});

describe('nothing is shown', () => {
  for (const [text, kind] of [
    ["My master's thesis was about convolutional networks."],
    ['The data model has two tables.'],
    ['It brings in about €339,000 a year.'],
    ['{{score given up}} of {{offline metric}}'],
    ['The first step in any project is to generate features from raw data.'],
    ['Weekly retraining is recommended.'],
    ['A decision tree splits the space of features.'],
    ['Many commonly used neural networks need colour images.'],
    ['Coursework: databases, neural networks, operating systems, statistics', 'item'],
    ['I deployed the marketing website.'],
    ['The team released software in three languages.'],
    ['Labels reflect the judgement of two doctors.', 'item'],
  ] as const) {
    it(text, () => assert.deepEqual(shown(text, kind), []));
  }

  it('by a model that is only used, compared or made into features, as its choice', () => {
    for (const text of [
      'We use our model for all shops.',
      'It was better than a gradient-boosted tree.',
      'Adding DeBERTa embeddings lifted AUC from 0.81 to 0.82.',
    ])
      assert.ok(!shown(text).some((signal) => signal.startsWith('model-training')), text);
  });
});

describe('a document decides what its sentences show', () => {
  const service = [
    'We got an alert from Grafana at night.',
    'The checkout service was slow.',
    'I rolled back the release.',
    'We deployed the fix behind a canary.',
    'The model of the order has two tables.',
    'I cached the price list.',
    'We tracked the error budget on a dashboard.',
    'The queue was drained by noon.',
    'I wrote a runbook.',
    'Two engineers reviewed it.',
    'The cause was a full disk.',
    'We added a second replica.',
    'Nobody was paged since.',
  ].join(' ');

  it('one about other software shows nothing', () => assert.deepEqual(inStudy(`# An outage\n\n${service}\n`), []));

  it('one about a model shows what it tells', () => {
    const found = inStudy(`# An outage\n\n${service} The ranker was retrained. Its NDCG fell.\n`);
    assert.ok(found.includes('monitoring') && found.includes('retraining'), JSON.stringify(found));
  });

  const study = (data: string, evaluation: string) =>
    `# Late parcels\n\n## Problem\n\nDrivers were late.\n\n## Data\n\n${data}\n\n## Model\n\nI trained LightGBM.\n\n## Evaluation\n\n${evaluation}\n\n## Impact\n\nFewer calls.\n`;

  it('in a short study with most letters, deeds among the data and findings in the evaluation show them', () => {
    assert.deepEqual(inStudy(study('Two depots joined late.', 'Kneeling people gained the most.')), [
      'data-collection',
      'model-training',
      'evaluation',
    ]);
  });

  it('but plans and questions there do not', () => {
    assert.deepEqual(inStudy(study('Which depots are missing?', 'A larger sample would be better.')), [
      'model-training',
    ]);
  });

  it('a table row with the values of a metric is an evaluation, one of settings is not', () => {
    const table = (header: string, value: string) =>
      inStudy(`# T\n\n## Model\n\n| Candidate | ${header} |\n| --- | --- |\n| Mean of last weeks | ${value} |\n`);
    assert.deepEqual(table('WAPE', '18.9%'), ['evaluation']);
    assert.deepEqual(table('Colour', 'green'), []);
  });
});

describe('what stands above a sentence decides, too', () => {
  for (const { mood, examples, counter } of MOODS) {
    for (const text of examples) it(`${mood}: ${text}`, () => assert.equal(moodOf(text), mood));
    for (const text of counter) it(`no ${mood}: ${text}`, () => assert.equal(moodOf(text), undefined));
  }
  const under = (above: string, item: string) =>
    inStudy(`# Late parcels\n\nWe sort parcels.\n\n${above}\n\n- ${item}\n`);
  const item = 'Train a model per depot';

  it('under a heading of plans or in a list of options nothing is done yet', () => {
    assert.deepEqual(under('## Model', item), ['model-training']);
    assert.deepEqual(under('## Future work', item), []);
    assert.deepEqual(under('There are two options:', item), []);
  });

  it('but the option taken is, and so is what somebody says to have done', () => {
    assert.deepEqual(under('There are two options:', `${item} (chosen)`), ['model-training']);
    assert.deepEqual(under('## Next steps', 'We trained a model per depot in May.'), ['model-training']);
  });

  it('the title of the whole plans nothing', () => {
    const text = '# The future work of sorting machines\n\nWe trained a random forest.\n';
    assert.deepEqual(inStudy(text), ['model-training']);
  });
});

describe('a label and what it reports', () => {
  for (const { responsibility, examples, counter } of WORK_LABELS) {
    for (const text of examples)
      it(`${responsibility}: ${text}`, () =>
        assert.ok(shown(text, 'item').some((signal) => signal.startsWith(responsibility))));
    for (const text of counter) it(`nothing: ${text}`, () => assert.deepEqual(shown(text, 'item'), []));
  }
});

describe('what a system is to predict', () => {
  for (const text of ['The system should flag a payment before it settles.', 'We need to rank the alerts by loss.'])
    it(`frames the problem: ${text}`, () => assert.ok(shown(text).includes('problem-framing implied')));
  it('what people should do does not', () => assert.deepEqual(shown('Teams should flag their holidays.'), []));
});

describe('quality that changes', () => {
  for (const text of [
    'After six months the model had gone stale.',
    'When the carrier renamed its codes, precision slid to 60%.',
    'Accuracy slowly eroded after the redesign.',
  ])
    it(`while the world moves on is drift: ${text}`, () => assert.deepEqual(shown(text), ['drift-detection implied']));
  for (const text of [
    'After we removed the weather, recall fell.',
    'The model may go stale in winter.',
    'Sales fell in winter.',
  ])
    it(`is none: ${text}`, () => assert.ok(!shown(text).includes('drift-detection implied')));
  for (const text of ['The model struggles with long sentences.', 'The CNN outperforms all other models.'])
    it(`by the model found is an evaluation: ${text}`, () => assert.ok(shown(text).includes('evaluation implied')));
  it('in general is none', () => assert.deepEqual(shown('Forests often perform well on tables.'), []));
});

describe('what comes next in a notebook is done, a plan is not', () => {
  for (const text of [
    'We will use a random forest for this.',
    "Let's train a random forest.",
    "I'll split the orders by week.",
  ])
    it(`done: ${text}`, () => assert.notDeepEqual(shown(text), []));
  for (const text of [
    'We will use a random forest later.',
    'In 2031 we will train a random forest.',
    'Others trained a random forest.',
  ])
    it(`not done: ${text}`, () => assert.deepEqual(shown(text), []));
});

describe('the terms of the field', () => {
  const terms = (text: string) => readSentence(text, { kind: 'paragraph' }).terms;
  for (const row of FIELD) {
    for (const text of row.examples) it(`name it: ${text}`, () => assert.ok(terms(text) > 0));
    for (const text of row.counter) it(`do not name it: ${text}`, () => assert.equal(terms(text), 0));
  }
});
