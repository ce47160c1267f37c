import assert from 'node:assert/strict';
import { diagnose } from '../../server/src/rules/index.ts';
import { hasEvidence } from '../../server/src/study/coverage.ts';
import { readStudy } from '../../server/src/study/index.ts';
import { SECTIONS } from '../../server/src/vocabulary/sections.ts';

// The statements that `design/domain.md` and the label guidelines give as good and bad, read as they are meant.

const read = (sentence: string, heading = 'Impact') =>
  readStudy('file:///a.case.md', `# T\n\n## ${heading}\n\n${sentence}\n`);
const claims = (sentence: string) =>
  read(sentence).claims.map(({ quantified }) => (quantified ? 'quantified' : 'unquantified'));
const signals = (sentence: string) =>
  read(sentence).signals.map(({ responsibility, voice }) => `${responsibility} ${voice}`);

describe('what a committee praises', () => {
  for (const { id, name, example } of SECTIONS) {
    it(`${name}: “${example}” is evidence`, () => assert.ok(hasEvidence(read(example, name), id)));
  }
  for (const sentence of [
    'NDCG@10 +0.07',
    'Cut p95 latency from 120 ms to 68 ms.',
    'CTR rose 12%.',
    'We halved the retraining time.',
    'We reduced churn. Monthly churn went from 4.1% to 2.3%.',
    'It lifted relevance by 8%, directly improving user satisfaction.',
    'The cost per 1k predictions came down to $0.04.',
    'Nobody has been paged since March.',
    'There was zero downtime during the migration.',
    'Training went from weeks to hours.',
    'Throughput rose by an order of magnitude.',
  ]) {
    it(`“${sentence}” has its number`, () => {
      const found = claims(sentence);
      assert.ok(found.length > 0 && !found.includes('unquantified'), JSON.stringify(found));
    });
  }
});

describe('what a committee flags', () => {
  for (const sentence of [
    'We can scale models.',
    'Cut latency for 100M users.',
    'We reduced latency for 100M users.',
    'We improved conversion in 6 weeks.',
    'We significantly reduced latency.',
    'It scales to many users.',
    'We improved NDCG.',
    'The old system was slow and expensive.',
    'It saved the team a lot of manual work.',
    'We reduced latency by X%.',
    'We improved CTR by <metric>.',
  ]) {
    it(`“${sentence}” lacks its number`, () => assert.ok(claims(sentence).includes('unquantified')));
  }

  it('marks only the unmeasured one of two claims', () => {
    const { claims, text } = read('We cut latency by 30% and made the service far more reliable.');
    assert.deepEqual(
      claims.map(({ quantified }) => quantified),
      [true, false],
    );
    assert.match(text.slice(claims[1]!.start, claims[1]!.end), /^made the service far more reliable$/);
  });

  for (const sentence of [
    'I used Python and TensorFlow.',
    'Completed three online ML courses.',
    'I love ML.',
    'Python, PyTorch, Kafka, Docker.',
    'Drift is a common problem.',
  ]) {
    it(`“${sentence}” shows nothing`, () => {
      assert.deepEqual(signals(sentence), []);
      assert.deepEqual(claims(sentence), []);
    });
  }

  for (const sentence of ['CTR rose by X%.', 'TODO', 'It improved <metric>.', 'We save {{hours}} hours.']) {
    it(`“${sentence}” holds a placeholder`, () =>
      assert.ok(diagnose(read(sentence), {}).some(({ rule }) => rule === 'placeholder')));
  }
});

describe('what is no claim', () => {
  for (const sentence of [
    'We trained gradient-boosted trees on click logs.',
    'Accuracy misleads on imbalanced classes.',
    'What would you do differently?',
    'The team had five engineers.',
    'Exact part-number queries did not improve.',
  ]) {
    it(`“${sentence}”`, () => assert.deepEqual(claims(sentence), []));
  }
});

describe('who carries it out', () => {
  for (const [sentence, signal] of [
    ['I set up drift alerts.', 'drift-detection I'],
    ['We trained a ranking model.', 'model-training we'],
    ['The model was deployed to production.', 'deployment passive'],
    ['Trained a ranking model on click logs.', 'model-training implied'],
    ['I ran an A/B test for three weeks.', 'experimentation I'],
  ] as const) {
    it(`“${sentence}” shows ${signal}`, () =>
      assert.ok(signals(sentence).includes(signal), JSON.stringify(signals(sentence))));
  }

  it('plans and wishes do not count', () => assert.deepEqual(signals('Next I would like to monitor drift.'), []));
});
