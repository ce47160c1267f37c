import { l10n } from '../l10n.ts';
import { stretchesOf } from '../study/coverage.ts';
import { phrasesOf, phraseTable } from '../study/phrases.ts';
import type { CaseStudy, StudySignal } from '../study/types.ts';
import type { ResponsibilityId } from '../vocabulary/responsibilities.ts';
import { NOT_LIVE } from '../vocabulary/tradeoffs.ts';
import type { Rule } from './rule.ts';
import { appendFix } from './support/append.ts';

/** What closes the loop after a deployment. */
const CLOSING: ReadonlySet<ResponsibilityId> = new Set(['monitoring', 'drift-detection', 'retraining']);

const NOT_LIVE_WORDS = phraseTable(NOT_LIVE);
const notLiveIn = phrasesOf(NOT_LIVE_WORDS);

/** Filled in, it shows monitoring and retraining. */
const TEMPLATE =
  'I set up an alert on {{which metric}} that fires at {{threshold}}, and I retrain the model every {week|day|month} on {{which data}}.';

/** A model that went live in a study that then falls silent. */
export const openLoop: Rule = {
  id: 'open-loop',
  title: 'Deployed, and nothing after',
  why: `A model starts to age on the day it goes live: customers change, sources change, and nobody notices unless somebody looks. A committee
therefore asks what happened after the launch, and a study that ends with it sounds like a hand-over. Say how you watched the model, how you learned that it
drifted, or how it is trained anew; one of the three closes the loop. A system that never went live, or was switched off, needs none.`,
  severity: 'information',
  whole: true,
  examples: {
    good: [
      {
        text: '# Study\n\n## Scale\n\nI deployed the model behind our API. I set up alerts on its error rate.\n',
        note: 'watched',
      },
      {
        text: '# Study\n\n## Scale\n\nWe deployed the classifier in March. We retrain it every week on new tickets.\n',
        note: 'trained anew',
      },
      {
        text: '# Study\n\n## Model\n\nI trained a LightGBM model on orders. It was never deployed, as the buyer left.\n',
        note: 'never went live',
      },
      {
        text: '# Study\n\n## Scale\n\nI deployed the forecast model to two depots. We switched it off when they closed.\n',
        note: 'ended',
      },
    ],
    bad: [
      {
        text: '# Study\n\n## Scale\n\nI deployed the model to production with Docker.\n',
        note: 'and since then?',
      },
      {
        text: '# Study\n\n## Model\n\nWe trained a ranking model on clicks.\n\n## Impact\n\nWe deployed the model in all shops, and conversion rose from 2.1% to 2.4%.\n',
        note: 'the outcome is measured, its decay is not',
      },
    ],
  },

  check(study) {
    const last = unwatched(study);
    if (!last) return [];
    const { start, end } = last;
    const message = l10n.t`The model is deployed here, and nothing says what happened after: add how it is monitored, how drift shows, or how it is retrained, e.g. “An alert fires when weekly recall falls below 0.8, and I retrain the model every month.”`;
    return [{ start, end, message }];
  },

  fixes(study) {
    const signal = unwatched(study);
    if (!signal) return [];
    const section = stretchesOf(study, 'scale').length > 0 ? 'scale' : signal.section;
    return section
      ? appendFix(study, section, l10n.t`Add a sentence on what watches and retrains the model`, TEMPLATE)
      : [];
  },
};

/** The last deployment of a study that has no signal of the time after it. */
function unwatched(study: CaseStudy): StudySignal | undefined {
  const own = study.signals.filter(({ voice }) => voice !== 'other');
  const last = own.findLast(({ responsibility }) => responsibility === 'deployment');
  if (!last || study.signals.some(({ responsibility }) => CLOSING.has(responsibility))) return undefined;
  return study.blocks.some(({ piece }) => notLiveIn(piece).length > 0) ? undefined : last;
}
