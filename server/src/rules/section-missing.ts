import { l10n } from '../l10n.ts';
import { requiredSections, shapeOf, stretchesOf } from '../study/coverage.ts';
import type { CaseStudy } from '../study/types.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import type { Fix, Rule } from './rule.ts';
import { insertionOf } from './support/insertion.ts';
import { titleSpan } from './support/places.ts';
import { nameOf, section } from './support/skeletons.ts';

/** A section that no heading opens, reported on the title, where the study as a whole is judged. */
export const sectionMissing: Rule = {
  id: 'section-missing',
  title: 'A section is missing',
  why: `A committee reads for six things: **P**roblem, **D**ata, **M**odel, **E**valuation, **I**mpact, **S**cale. What no heading announces, it
takes as not done: a study without *Data* was trained on somebody's CSV, one without *Scale* never ran.

Headings are matched by meaning, in any order: “Background”, “Dataset”, “Our approach”, “Offline results”, “Outcome” and “Deployment” open the
six as well, and so do bold lead-ins (\`**Impact:** …\`). A short study with \`shape: project\` in its front matter needs three: the ML problem,
the engineering solution, the product impact.`,
  severity: 'warning',
  whole: true,
  examples: {
    good: [
      {
        text: `# Fewer missed deliveries

## Background

Couriers missed 9% of the time windows.

## Dataset

Two years of GPS traces, 48 million points.

## Approach

Gradient-boosted trees over the old rule of thumb.

## Offline results

The MAE fell from 11 to 6 minutes.

## Outcome

Missed windows went from 9% to 5.5%.

## Deployment

It answers 120 requests a second.
`,
        note: 'all six, under their own names',
      },
      {
        text: `---
shape: project
---

# Fresher features for the ads ranker

## ML problem

The ranker saw features that were 26 hours old.

## Engineering solution

I moved the joins to a stream, against a smaller batch window.

## Product impact

Click-through rate rose from 1.8% to 2.1%.
`,
        note: 'a short study in three parts',
      },
    ],
    bad: [
      {
        text: `# Fewer missed deliveries

## Problem

Couriers missed 9% of the time windows.

## Model

Gradient-boosted trees over the old rule of thumb.

## Impact

Missed windows went from 9% to 5.5%.
`,
        note: 'no data, no evaluation, no scale',
      },
      { text: '# A demand forecast\n\nIt has worked well since spring.\n', note: 'nothing to find one’s way by' },
    ],
  },

  check(study) {
    // Nothing written yet is no study yet; new ones start from a template.
    if (study.blocks.length === 0 && !study.frontMatter) return [];
    return missingSections(study).map((id) => {
      const { wants, example } = section(id);
      return {
        ...titleSpan(study),
        message: l10n.t`No heading opens “${nameOf(id, shapeOf(study))}”: a committee looks there for ${wants}, e.g. “${example}”`,
        data: { section: id },
      };
    });
  },

  fixes(study, finding) {
    const missing = missingSections(study);
    const id = missing.find((one) => one === finding.data?.section);
    if (id === undefined) return [];
    const fixes = [insertion(study, l10n.t`Insert the section “${nameOf(id, shapeOf(study))}”`, [id], true)];
    if (missing.length > 1)
      fixes.push(insertion(study, l10n.t`Insert all ${missing.length} missing sections`, missing, false));
    return fixes.flat();
  },
};

function missingSections(study: CaseStudy): SectionId[] {
  return requiredSections(study).filter((id) => stretchesOf(study, id).length === 0);
}

function insertion(study: CaseStudy, title: string, missing: readonly SectionId[], preferred: boolean): Fix[] {
  const edits = insertionOf(study, missing);
  return edits ? [{ title, edits, snippet: true, preferred }] : [];
}
