import type { CheckAnswer } from '../../../server/src/protocol.ts';
import { answerText, placeOf } from './answer.ts';
import type { Tool } from './tool.ts';

/** The study as a whole: coverage, signal density, claims with and without a number, speaking time. */
export const caseStudyReport: Tool = {
  name: 'casePrism_caseStudyReport',
  doing: (study) => `Reading ${study} as a hiring committee does`,
  answer: (study, { report }: CheckAnswer) => {
    const { sections, coverage, density, claims, words, speakingSeconds } = report;
    const named = (id: string | null) => sections.find((section) => section.id === id)?.name ?? null;
    const told = (quantified: boolean) =>
      claims
        .filter((claim) => claim.quantified === quantified)
        .map(({ range, text, section }) => ({ place: placeOf(range), text, section: named(section) }));
    const core = density.responsibilities.filter((responsibility) => responsibility.core);
    const shown = density.responsibilities.filter(({ signals }) => signals > 0);
    return answerText({
      study,
      coverage: {
        sectionsWithEvidence: coverage,
        of: sections.length,
        sections: sections.map(({ name, state, words }) => ({ name, state, words })),
      },
      density: {
        responsibilitiesShown: density.distinct,
        of: density.responsibilities.length,
        coreShown: density.core,
        ofCore: core.length,
        shown: shown.map(({ name }) => name),
        missingCore: core.filter(({ signals }) => signals === 0).map(({ name }) => name),
      },
      claims: { quantified: told(true), withoutTheirNumber: told(false) },
      words,
      speakingSeconds,
    });
  },
};
