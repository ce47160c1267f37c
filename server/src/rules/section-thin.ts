import { l10n } from '../l10n.ts';
import { MINIMUM_WORDS, sectionState, shapeOf, stretchesOf, wordsOf } from '../study/coverage.ts';
import type { CaseStudy } from '../study/types.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import type { Rule } from './rule.ts';
import { appendFix } from './support/append.ts';
import { headingSpan } from './support/places.ts';
import { nameOf, SKELETONS } from './support/skeletons.ts';

/** A section with words, but fewer than it takes to say something that can be asked about. */
export const sectionThin: Rule = {
  id: 'section-thin',
  title: 'A section is thin',
  why: `A line under a heading says that the work was done, not how. A committee asks about what it reads; where there is little to read, it asks
about something else. Two spoken sentences, about ${MINIMUM_WORDS.prism} words, are enough for one fact and its reason.

Words are counted over all headings of the section; code, quotations and comments do not count.`,
  severity: 'information',
  whole: true,
  options: {
    minimumWords: {
      type: 'number',
      default: MINIMUM_WORDS.prism,
      description: 'Words below which a section of a study is thin.',
    },
    minimumWordsProject: {
      type: 'number',
      default: MINIMUM_WORDS.project,
      description: 'The same for a short study (`shape: project` in its front matter).',
    },
  },
  examples: {
    good: [
      {
        text: `# Study

## Data

I joined 14 months of search logs with order lines, which left 6.2 million query–order pairs. A fifth of the raw traffic were bots, and I took
them out by their click rhythm.
`,
        note: 'a volume, a source, a defect and what was done about it',
      },
      {
        text: `---
shape: project
---

# Study

## Product impact

Click-through rate rose from 1.8% to 2.1% in an A/B test of four weeks.
`,
        note: 'short studies may be shorter',
      },
    ],
    bad: [
      { text: '# Study\n\n## Data\n\nSearch logs, 6.2 million rows.\n', note: 'five words: nobody can ask about them' },
    ],
  },

  check(study, options) {
    const minimum = minimumFor(study, options);
    return SECTIONS.filter(({ id }) => isThin(study, id, minimum)).map(({ id, wants, example }) => {
      const words = wordsOf(study, id);
      return {
        ...headingSpan(study.text, stretchesOf(study, id)[0]!.heading),
        message: l10n.t`“${nameOf(id, shapeOf(study))}” has ${words} ${words === 1 ? 'word' : 'words'}; at least ${minimum} are expected: a committee looks here for ${wants}, e.g. “${example}”`,
        data: { section: id },
      };
    });
  },

  fixes(study, finding) {
    const row = SECTIONS.find(({ id }) => id === finding.data?.section);
    if (!row || stretchesOf(study, row.id).length === 0) return [];
    const { evidence, rest } = SKELETONS[row.id];
    const template = sectionState(study, row.id) === 'no-evidence' ? `${evidence} ${rest}` : rest;
    return appendFix(study, row.id, `Add the sentences that “${nameOf(row.id, shapeOf(study))}” usually has`, template);
  },
};

function isThin(study: CaseStudy, id: SectionId, minimum: number): boolean {
  const words = wordsOf(study, id);
  return words > 0 && words < minimum;
}

function minimumFor(study: CaseStudy, options: Readonly<Record<string, unknown>>): number {
  const key = shapeOf(study) === 'project' ? 'minimumWordsProject' : 'minimumWords';
  const value = options[key];
  return typeof value === 'number' ? value : MINIMUM_WORDS[shapeOf(study)];
}
