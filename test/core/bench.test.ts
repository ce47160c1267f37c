import assert from 'node:assert/strict';
import { worsened } from '../bench/baseline.ts';
import { MEGABYTE, studyOf, studyOfLength } from '../bench/documents.ts';
import { FIGURES } from '../bench/figures.ts';
import { compared, quantile } from '../bench/statistics.ts';
import { isOver } from '../bench/table.ts';

describe('what is measured with', () => {
  it('writes a study of the length that is asked for, the same each time', () => {
    for (const words of [1000, 5000, 20_000]) {
      const text = studyOf(words, 4);
      const written = text.match(/\S+/g)!.length;
      assert.ok(written >= words && written < words + 200, `${written} words instead of ${words}`);
      assert.equal(studyOf(words, 4), text);
      assert.notEqual(studyOf(words, 5), text);
    }
  });

  it('writes no two paragraphs alike', () => {
    const paragraphs = studyOfLength(MEGABYTE)
      .split('\n\n')
      .filter((paragraph) => !paragraph.startsWith('#'));
    assert.ok(paragraphs.length > 3000);
    assert.equal(new Set(paragraphs).size, paragraphs.length);
  });

  it('takes medians, and of ratios too', () => {
    assert.equal(quantile([5, 1, 3]), 3);
    assert.equal(quantile([1, 2, 3, 4]), 2.5);
    assert.equal(quantile([0, 10, 20], 0.95), 19);
    assert.deepEqual(compared('parse', [1, 4, 9], [1, 2, 3]), { figure: 'parse', ours: 4, reference: 2, ratio: 2 });
  });

  it('fails a ratio that is more than half above the baseline, and nothing else', () => {
    const figure = { figure: 'parse', ours: 30, reference: 10, ratio: 3 };
    assert.equal(worsened([figure], { parse: 1.9 }).length, 1);
    assert.deepEqual(worsened([figure], { parse: 2 }), []);
    assert.deepEqual(worsened([figure], {}), []);
  });

  it('holds a figure to its ratio or to its value', () => {
    const [parse, keystroke] = ['parse', 'keystroke'].map((name) => FIGURES.find(({ id }) => id === name)!);
    assert.equal(isOver(parse!, { ours: 1000, ratio: 2.4 }), false);
    assert.equal(isOver(parse!, { ours: 1, ratio: 2.6 }), true);
    assert.equal(isOver(keystroke!, { ours: 1.4, ratio: 9 }), false);
    assert.equal(isOver(keystroke!, { ours: 1.6, ratio: 0.1 }), true);
  });
});
