import assert from 'node:assert/strict';
import { explainSentence } from '../../server/src/evidence/explain.ts';
import { readSentence } from '../../server/src/evidence/index.ts';
import { BIAS, WEIGHTS } from '../../server/src/vocabulary/weights.ts';

describe('explaining a sentence', () => {
  const explain = (text: string) => explainSentence(text, { kind: 'paragraph' }, []);

  it('adds up to the score: the start and the weights of all readings', () => {
    for (const { score, readings } of explain('We significantly reduced latency for 100M users.').words) {
      const sum = readings.reduce((total, { weight }) => total + weight, BIAS);
      assert.ok(Math.abs(sum - score) < 1e-9);
    }
  });

  it('names why a number does not count', () => {
    const [number] = explain('We cut latency for 100M users.').numbers;
    assert.equal(number!.text, '100M users');
    assert.match(number!.about, /a circumstance/);
  });

  for (const [text, doubt] of [
    ['The new features did not improve recall.', 'doubt: negated'],
    ['Could a cache reduce latency?', 'doubt: question'],
    ['If a cache reduced latency, we would keep it.', 'doubt: hypothetical'],
    ['Use a cache for faster answers.', 'doubt: instruction'],
    ['Longer waits correlate with complaints.', 'doubt: association'],
    ["It builds on Django's robust framework.", 'doubt: borrowed'],
  ] as const)
    it(`names why “${text}” claims nothing`, () => {
      const { words } = explain(text);
      assert.ok(
        words.some(({ score, readings }) => score < 0 && readings.some(({ reading }) => reading === doubt)),
        JSON.stringify(words),
      );
      assert.deepEqual(
        readSentence(text, { kind: 'paragraph' }).claims.filter(({ score = 0 }) => score >= 0),
        [],
      );
    });

  it('explains nothing of an empty text', () => assert.deepEqual(explain('').clauses, []));

  it('no weight is without a number', () => {
    for (const [name, weight] of WEIGHTS) assert.ok(Number.isFinite(weight), name);
  });
});
