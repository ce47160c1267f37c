import { l10n } from '../l10n.ts';
import { hasEvidence, modelMentions, shapeOf, stretchesOf, wordsOf } from '../study/coverage.ts';
import type { CaseStudy } from '../study/types.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import type { Rule } from './rule.ts';
import { appendFix } from './support/append.ts';
import { headingSpan, quote } from './support/places.ts';
import { nameOf, SKELETONS, section } from './support/skeletons.ts';

/** A section that tells something, but not what the committee looks for in it. */
export const sectionEvidenceRule: Rule = {
  id: 'section-evidence',
  title: 'A section lacks its evidence',
  why: `Each section is believed for one kind of fact, and a committee looks for it before it reads on:

| section | what counts as evidence in it |
| --- | --- |
${SECTIONS.map(({ name, evidence }) => `| ${name} | ${evidence} |`).join('\n')}

A section can be long, true and well written and still not have it. In a short study (\`shape: project\`), the engineering solution needs a named model or
something that somebody is seen building.`,
  severity: 'information',
  whole: true,
  examples: {
    good: [
      {
        text: '# Study\n\n## Data\n\nI joined 14 months of logs with orders, 6.2 million query–order pairs.\n',
        note: 'a volume',
      },
      {
        text: '# Study\n\n## Model\n\nI picked LightGBM over a cross-encoder, which needed 140 ms per query.\n',
        note: 'a model and what it was weighed against',
      },
      {
        text: '# Study\n\n## Evaluation\n\nNDCG@10 rose from 0.41 to 0.52 on the last four weeks of logs.\n',
        note: 'a metric that moved',
      },
    ],
    bad: [
      {
        text: '# Study\n\n## Data\n\nWe used the search logs of our shop and joined them with its orders.\n',
        note: 'how much of them?',
      },
      {
        text: '# Study\n\n## Model\n\nI trained a LightGBM model on the features above.\n',
        note: 'weighed against what?',
      },
      {
        text: '# Study\n\n## Evaluation\n\nI replayed the logs of the last weeks and read the losses by hand.\n',
        note: 'with what result?',
      },
    ],
  },

  check(study) {
    return SECTIONS.filter(({ id }) => lacksEvidence(study, id)).map(({ id }) => ({
      ...headingSpan(study.text, stretchesOf(study, id)[0]!.heading),
      message: messageFor(study, id),
      data: { section: id },
    }));
  },

  fixes(study, finding) {
    const row = SECTIONS.find(({ id }) => id === finding.data?.section);
    if (!row || !lacksEvidence(study, row.id)) return [];
    const title = l10n.t`Add a sentence with ${isSolution(study, row.id) ? 'the model that was chosen' : row.evidence}`;
    return appendFix(study, row.id, title, SKELETONS[row.id].evidence);
  },
};

function lacksEvidence(study: CaseStudy, id: SectionId): boolean {
  return wordsOf(study, id) > 0 && !hasEvidence(study, id);
}

/** What the engineering solution of a short study is believed for. */
const DEED = 'I moved the joins from a nightly batch to a stream.';

function isSolution(study: CaseStudy, id: SectionId): boolean {
  return id === 'model' && shapeOf(study) === 'project';
}

function messageFor(study: CaseStudy, id: SectionId): string {
  const { evidence, example } = section(id);
  const name = nameOf(id, shapeOf(study));
  if (isSolution(study, id)) return l10n.t`“${name}” does not say who built what: write it as a deed, e.g. “${DEED}”`;
  const first = id === 'model' ? modelMentions(study).models[0] : undefined;
  if (first) {
    const named = quote(study.text.slice(first.start, first.end));
    return l10n.t`“${name}” names ${named} but nothing it was weighed against: name an alternative or the baseline, e.g. “${example}”`;
  }
  return l10n.t`“${name}” lacks ${evidence}, e.g. “${example}”`;
}
