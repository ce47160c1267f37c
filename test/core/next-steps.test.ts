import assert from 'node:assert/strict';
import { nextSteps } from '../../server/src/nextSteps.ts';
import { read } from './rules-support.ts';

const stepsOf = (text: string) => {
  const study = read(text);
  return nextSteps(study).map(({ text: said, start, end }) => [said, study.text.slice(start, end)] as const);
};

const SECTIONS = {
  Problem: 'Support answered 4,000 tickets a day by hand, which cost 90,000 EUR a month.',
  Data: 'I joined 14 months of tickets with their answers, 6.2 million rows, and built 24 features from them.',
  Model: 'I trained LightGBM and chose it over a transformer, which cost 140 ms a query.',
  Evaluation: 'I evaluated it on the last four weeks: NDCG@10 rose from 0.41 to 0.52.',
  Impact: 'Conversion rose from 2.1% to 2.9% in a four-week A/B test.',
  Scale: 'I deployed it at 68 ms p95 and set up alerts on its error rate.',
};
const study = (changes: Partial<Record<keyof typeof SECTIONS, string | null>> = {}) =>
  Object.entries({ ...SECTIONS, ...changes }).reduce(
    (text, [name, prose]) => (prose === null ? text : `${text}\n## ${name}\n\n${prose}\n`),
    '# Answers for support\n',
  );

describe('what to do next', () => {
  it('names a missing section first, at the title', () => {
    const [first] = stepsOf(study({ Impact: null }));
    assert.deepEqual(first, ['Impact is missing', 'Answers for support']);
  });

  it('names a section without its evidence, at its heading', () => {
    const [first] = stepsOf(study({ Impact: 'The desk was told about it in June and went on with other work.' }));
    assert.deepEqual(first, ['Impact has no product metric with its change', 'Impact']);
  });

  it('asks how much of a result without a number, by its line and its word', () => {
    const steps = stepsOf(study({ Impact: `${SECTIONS.Impact}\n\nWe also reduced refunds significantly.` }));
    const asked = steps.find(([said]) => said.startsWith('Line '));
    assert.ok(asked, JSON.stringify(steps));
    assert.match(asked[0], /^Line 23: “.*reduced.*”, how much\?$/);
    assert.match(asked[1], /reduced refunds/);
  });

  it('names a core responsibility that nobody carries out, where a committee looks for it', () => {
    const steps = stepsOf(study({ Scale: 'I deployed it at 68 ms p95 for 450 requests per second.' }));
    assert.ok(
      steps.some(([said, place]) => said === 'Nobody monitors the model' && place === 'Scale'),
      JSON.stringify(steps),
    );
  });

  it('names three at most, two of a kind at most, and nothing in an empty file', () => {
    const steps = stepsOf(
      '# Answers\n\nWe reduced refunds. We cut costs. We made search faster. We improved recall.\n',
    );
    assert.equal(steps.length, 3);
    assert.equal(steps.filter(([said]) => said.endsWith('is missing')).length, 2);
    for (const text of ['', '\n', '---\nround: impact\n---\n', '# A title\n']) assert.deepEqual(stepsOf(text), []);
  });
});
