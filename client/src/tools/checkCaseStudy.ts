import type { CheckAnswer } from '../../../server/src/protocol.ts';
import { answerText, placeOf } from './answer.ts';
import type { Tool } from './tool.ts';

/** The findings of a study, each with its place, what may be done about it, and what the committee wants there. */
export const checkCaseStudy: Tool = {
  name: 'casePrism_checkCaseStudy',
  doing: (study) => `Checking ${study}`,
  answer: (study, { findings }: CheckAnswer) =>
    answerText({
      study,
      findings: findings.map(({ range, text, rule, title, severity, message, fixes, section }) => ({
        place: placeOf(range),
        text,
        rule,
        title,
        severity,
        message,
        fixes,
        ...(section && { committeeWants: { section: section.name, wants: section.wants, evidence: section.evidence } }),
      })),
      fixKinds: {
        mechanical: 'needs nothing from the writer',
        rewrite: 'changes words; the writer should agree',
        'fill-in': 'leaves gaps that only the writer can fill',
        suppress: 'silences the finding and mends nothing',
      },
    }),
};
