import assert from 'node:assert/strict';
import { diagnose } from '../../server/src/rules/index.ts';
import { findPhrases, phraseTable } from '../../server/src/study/phrases.ts';
import { NOT_LIVE, TRADEOFFS } from '../../server/src/vocabulary/tradeoffs.ts';
import { diagnosed, read } from './rules-support.ts';

describe('words of trade-offs and of systems that are not live', () => {
  for (const row of [...TRADEOFFS, ...NOT_LIVE]) {
    const table = phraseTable([row]);
    for (const text of row.examples)
      it(`${row.family}: “${text}”`, () => assert.notEqual(findPhrases(text, table).length, 0));
    for (const text of row.counter)
      it(`${row.family}: not “${text}”`, () => assert.deepEqual(findPhrases(text, table), []));
  }
});

describe('rules about the whole story', () => {
  const of = (rule: string, text: string) => diagnosed(read(text)).filter((found) => found.rule === rule);

  it('open-loop marks the last deployment', () => {
    const text = '# S\n\nWe deployed the model in May.\n\nI deployed the model to all shops in June.\n';
    const [found, ...rest] = of('open-loop', text);
    assert.deepEqual(rest, []);
    assert.ok(found!.start > text.indexOf('May'));
  });

  it('low-signal-density names what is missing, and hears its option', () => {
    const text = `# S\n\nI trained a LightGBM model and deployed the model. ${'It was a warm day in the south. '.repeat(14)}\n`;
    assert.match(of('low-signal-density', text)[0]!.message, /: data collection, feature engineering, evaluation/);
    const fewer = diagnose(read(text), {}, { 'low-signal-density': { minimumCore: 2 } });
    assert.ok(!fewer.some(({ rule }) => rule === 'low-signal-density'));
  });

  it('too-long-to-say marks the value of “round”, and hears its option', () => {
    const text = `---\nround: impact\n---\n\n# S\n\n${'It was a warm day. '.repeat(100)}\n`;
    assert.deepEqual(of('too-long-to-say', text), []);
    const [found] = diagnose(read(text), {}, { 'too-long-to-say': { share: 0.1 } });
    assert.equal(text.slice(found!.start, found!.end), 'impact');
    assert.match(found!.message, /^500 words take 3\.8 minutes to say; .* a story has 3 \(390 words\)/);
  });
});
