import { l10n } from '../l10n.ts';
import { shapeOf, stretchesOf, wordsOf } from '../study/coverage.ts';
import type { CaseStudy } from '../study/types.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import type { Rule } from './rule.ts';
import { appendFix } from './support/append.ts';
import { headingSpan } from './support/places.ts';
import { bodyOf, nameOf } from './support/skeletons.ts';

/** A section with a heading and no words under any of its headings. */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  title: 'A section has no words',
  why: `A heading promises an answer. With nothing under it, the reader stops there and asks, and the writer has to improvise. Code, images and
comments do not count as words: say in a sentence what they show.`,
  severity: 'information',
  whole: true,
  examples: {
    good: [{ text: '# Study\n\n## Data\n\nOne year of orders, 3.1 million rows.\n' }],
    bad: [
      {
        text: '# Study\n\n## Data\n\n## Model\n\nLightGBM over a linear baseline.\n',
        note: 'a heading and nothing after it',
      },
      { text: '# Study\n\n## Data\n\n```sql\nselect * from orders\n```\n', note: 'code alone' },
    ],
  },

  check(study) {
    return SECTIONS.filter(({ id }) => isEmpty(study, id)).map(({ id, wants, example }) => ({
      ...headingSpan(study.text, stretchesOf(study, id)[0]!.heading),
      message: l10n.t`“${nameOf(id, shapeOf(study))}” has no words yet: say here ${wants}, e.g. “${example}”`,
      data: { section: id },
    }));
  },

  fixes(study, finding) {
    const row = SECTIONS.find(({ id }) => id === finding.data?.section && isEmpty(study, id));
    return row
      ? appendFix(study, row.id, `Start “${nameOf(row.id, shapeOf(study))}” with its usual sentences`, bodyOf(row.id))
      : [];
  },
};

function isEmpty(study: CaseStudy, id: SectionId): boolean {
  return stretchesOf(study, id).length > 0 && wordsOf(study, id) === 0;
}
