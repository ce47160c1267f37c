import assert from 'node:assert/strict';
import { unquantifiedClaim } from '../../server/src/rules/unquantified-claim.ts';
import { applied, diagnosed, read } from './rules-support.ts';

const before = '# S\n\n## Impact\n\n';

/** What the fixes of a sentence's first claim make of it, by the first word of their titles; and its message. */
function mended(sentence: string, section = before): Record<string, string> {
  const text = `${section}${sentence}\n`;
  const study = read(text);
  const finding = diagnosed(study).find(({ rule }) => rule === 'unquantified-claim')!;
  const fixes = unquantifiedClaim.fixes!(study, finding).map((fix) => [
    fix.title.split(' ', 1)[0]!,
    applied(text, fix).slice(section.length, -1),
  ]);
  return { message: finding.message, ...Object.fromEntries(fixes) };
}

describe('“Drop …”', () => {
  it('takes the emphasis that holds nothing else along', () => {
    assert.equal(mended('We **significantly** reduced latency.').Drop, 'We reduced latency.');
    assert.equal(mended('The service is _very_ fast.').Drop, 'The service is fast.');
    assert.equal(mended('**Massively** improved recall.').Drop, 'Improved recall.');
    assert.equal(mended('**Significantly reduced latency** for all.').Drop, '**Reduced latency** for all.');
  });

  it('leaves no empty brackets or link behind', () => {
    assert.equal(mended('We [significantly](x.md) reduced latency.').Drop, undefined);
  });
});

describe('“Say how much”', () => {
  const places: Readonly<Record<string, string>> = {
    'Reduced the error rate of the model': 'Reduced the error rate of the model from 31% to 34%',
    'Reduced the error rate of the many odd models that nobody liked.':
      'Reduced the error rate of the many odd models from 31% to 34% that nobody liked.',
    'Reduced the error rate of the old gradient boosted tree model.':
      'Reduced the error rate (from 31% to 34%) of the old gradient boosted tree model.',
    'It scales to many users.': 'It scales to many users (12 a day).',
    'Faster inference': 'Faster inference (from 31 to 34 ms)',
    'Faster [inference](x.md)': 'Faster [inference](x.md) (from 31 to 34 ms)',
    'Cost went down considerably.': 'Cost went down from 31 to 34 dollars a month.',
    'We reduced latency *significantly* for all.': 'We reduced latency from 31 to 34 ms for all.',
    'Improved **CTR** a lot': 'Improved **CTR** from 31% to 34%',
    'We improved `recall` significantly.': 'We improved `recall` from 31% to 34%.',
    'We reduced "latency" and went on.': 'We reduced "latency" from 31 to 34 ms and went on.',
    'We lowered [latency](x.md).': 'We lowered [latency](x.md) from 31 to 34 ms.',
    'Inference is faster than before.': 'Inference is faster than before (from 31 to 34 ms).',
    'We saved the team a lot of manual work.': 'We saved the team a lot of manual work (from 31 to 34 hours a week).',
  };
  for (const [sentence, after] of Object.entries(places)) {
    it(`finds the place in ${JSON.stringify(sentence)}`, () => assert.equal(mended(sentence).Say, after));
  }
});

describe('“Say how much” in a table', () => {
  it('stays in the cell of the claim', () => {
    const row = '| recall | better | queue |';
    assert.equal(
      mended(row, `${before}| what | how | why |\n| --- | --- | --- |\n`).Say,
      '| recall | better (from 31 to 34) | queue |',
    );
  });
});

describe('the question', () => {
  const message = (sentence: string, section?: string) => mended(sentence, section).message!;

  it('asks for a level where nothing is said to have moved', () => {
    assert.match(message('Response times are blazingly fast.'), /does not say how much: give the time, e\.g\. “85 ms/);
    assert.match(message('It serves millions of users.'), /does not say how much: give the count/);
    assert.match(message('The service is highly scalable.'), /does not say how much/);
    assert.match(message('Response times got faster.'), /before and after/);
    assert.match(message('It saved lots of time.'), /before and after/);
  });

  it('gives an example of the thing claimed', () => {
    assert.match(message('Reduced the error rate.'), /give the percentage .*“from 4\.1% to 2\.3%/);
    assert.match(message('It is a much more reliable solution.'), /“from 99\.2% to 99\.9%/);
    assert.match(message('There was a huge number of harmful images.', '# S\n\n## Problem\n\n'), /give the count/);
    assert.match(message('We reduced latency, cost and errors.'), /give the time/);
  });

  it('quotes code as it stands', () => {
    assert.match(message('We reduced `p99` latency.'), /^“We reduced `p99` latency”/);
  });
});
