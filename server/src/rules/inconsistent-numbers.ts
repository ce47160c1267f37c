import { l10n } from '../l10n.ts';
import type { Rule } from './rule.ts';
import { disagreementsIn } from './support/disagreements.ts';
import { contradictionsIn } from './support/numberChecks.ts';

const PERCENT = /(?<![\d.,])\d[\d.,]{0,11}\s?%/;

/** Numbers that contradict each other, or arithmetic. */
export const inconsistentNumbers: Rule = {
  id: 'inconsistent-numbers',
  title: 'Numbers that disagree',
  why: `“From 120 ms to 68 ms (60% faster)” is 43%: somebody on the committee does the sum, and after that no number of the story is believed. The rule compares a stated
change with the values beside it (relative change, factor, percentage points and speed gained are all accepted, and so is rounding), and finds values that cannot be: a
reduction by more than 100%, an accuracy above 100%, parts beyond the whole, and one move told twice with different ends. It names the arithmetic; which number is right only the writer knows.`,
  severity: 'warning',
  examples: {
    good: [
      { text: '# Study\n\nLatency fell from 120 ms to 68 ms (43% less).\n' },
      { text: '# Study\n\nLatency fell from 120 ms to 68 ms, 76% faster.\n', note: 'speed gained' },
      { text: '# Study\n\nWe cut the runtime from 90 minutes to 30 minutes, a 3x speed-up.\n', note: 'a factor' },
      { text: '# Study\n\nConversion rose from 2.0% to 2.5% (+0.5 pp).\n', note: 'percentage points' },
      {
        text: '# Study\n\nThe p95 latency fell from 120 ms to 68 ms.\n\nThe median latency fell from 120 ms to 40 ms.\n',
        note: 'two measures',
      },
      { text: '# Study\n\nTraffic grew by 140%.\n', note: 'growth has no end' },
      { text: '# Study\n\nThe split was 80/10/10, and F1 was 0.67 (precision 0.66, recall 0.68).\n' },
      { text: '# Study\n\nOf the flows, 83% were benign, 9% were scans and 8% other.\n' },
      { text: '# Study\n\nPrecision is 91% and recall 84%, at a threshold of 0.4.\n', note: 'measures of their own' },
    ],
    bad: [
      {
        text: '# Study\n\nThe p95 latency fell from 120 ms to 68 ms.\n\n## Impact\n\nThe p95 latency went from 120 ms to 80 ms.\n',
        note: 'told twice, and not alike',
      },
      { text: '# Study\n\nLatency fell from 120 ms to 68 ms (60% faster).\n', note: 'in no reading' },
      { text: '# Study\n\nWe reduced the cost by 140%.\n' },
      { text: '# Study\n\nThe detection rate was 101.3%.\n' },
      { text: '# Study\n\nThe AUC was 1.3 on the test set.\n' },
      { text: '# Study\n\nThe train and test split was 80/15/15.\n' },
      { text: '# Study\n\nOf these flows, 83% were benign, 14% scans, 9% floods and 1% other.\n' },
      { text: '# Study\n\n4 out of 3 customers signed.\n' },
      { text: '# Study\n\nF1 is 0.71 (precision 0.66, recall 0.68).\n' },
      { text: '# Study\n\n68% were satisfied, which means that nine out of ten recommend it.\n' },
      { text: '# Study\n\nTime to detect fell from 19 hours to 25 minutes, an improvement by a factor of 10.\n' },
      { text: '# Study\n\n| Model | Accuracy |\n|---|---|\n| CNN | 104% |\n' },
    ],
  },

  check(study) {
    const twice = disagreementsIn(study).map(({ first, again, message }) => ({
      start: again.start,
      end: again.end,
      message,
      related: [{ ...first, message: l10n.t`It is told otherwise here.` }],
    }));
    const wrong = contradictionsIn(study).map(({ start, end, message, instead }) => ({
      start,
      end,
      message,
      ...(instead !== undefined && { data: { instead } }),
    }));
    return [...wrong, ...twice];
  },

  fixes(study, { start, end, data }) {
    const written = study.text.slice(start, end);
    if (typeof data?.instead !== 'string' || !PERCENT.test(written)) return [];
    const newText = written.replace(PERCENT, data.instead);
    return [{ title: l10n.t`Write ${data.instead} in place of ${written}`, edits: [{ start, end, newText }] }];
  },
};
