import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixesFor } from '../../server/src/rules/index.ts';
import { computed, fits } from '../../server/src/rules/support/arithmetic.ts';
import { applied, diagnosed, read } from './rules-support.ts';

describe('inconsistent-numbers', () => {
  const of = (sentence: string) =>
    diagnosed(read(`# S\n\n${sentence}\n`)).filter(({ rule }) => rule === 'inconsistent-numbers');

  it('accepts every change that is computed from its own values, as a reduction, a gain, a factor or points', () => {
    const values = fc.integer({ min: 11, max: 980 });
    fc.assert(
      fc.property(values, values, (from, to) => {
        fc.pre(Math.abs(from - to) > 5);
        const less = Math.round((Math.abs(to - from) / from) * 100);
        const gain = Math.round((Math.abs(to - from) / to) * 100);
        const factor = Math.round((Math.max(from, to) / Math.min(from, to)) * 10) / 10;
        // A change by more than all of it is a finding of another kind.
        for (const sentence of [
          `The runtime went from ${from} ms to ${to} ms (${less}% ${to < from ? 'less' : 'more'}).`,
          `The runtime went from ${from} ms to ${to} ms, ${gain}% faster.`,
          `The runtime went from ${from} ms to ${to} ms (a factor of ${factor}).`,
        ])
          if (less <= 100 && gain <= 100) assert.deepEqual(of(sentence), [], sentence);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every percentage that lies far from all readings, and its fix ends it', () => {
    const values = fc.integer({ min: 20, max: 900 });
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 99 }), (from, to, percent) => {
        fc.pre(to < from && !fits(from, to, { value: percent, unit: '%' }, false));
        const text = `# S\n\nThe runtime went from ${from} ms to ${to} ms (${percent}% less).\n`;
        const study = read(text);
        const [finding] = diagnosed(study).filter(({ rule }) => rule === 'inconsistent-numbers');
        assert.ok(finding, text);
        assert.ok(finding.message.includes(computed(from, to, '%')), finding.message);
        const [fix] = fixesFor(study, finding);
        const after = diagnosed(read(applied(text, fix!)));
        assert.ok(!after.some(({ rule }) => rule === 'inconsistent-numbers'), applied(text, fix!));
      }),
      { numRuns: 300 },
    );
  });

  for (const sentence of [
    'Revenue rose from $2M to $5M, up 150%.',
    'Precision rose by 12% and recall by 140%.',
    'Uptime is 99.95% and coverage 100%.',
    'We cut the price for 140% of the old volume.',
    'Of the users 60% read it, 50% shared it and 40% did both.',
    'The score went from 3 to 4 out of 5.',
    'Latency fell from 120 ms to 68 ms, and cost by 12%.',
    'The 95% interval is 0.61 to 0.68, 3% of cases missing.',
  ])
    it(`keeps silent on “${sentence}”`, () => assert.deepEqual(of(sentence), []));
});
