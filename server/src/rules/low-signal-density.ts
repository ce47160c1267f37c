import { l10n } from '../l10n.ts';
import { shapeOf } from '../study/coverage.ts';
import type { ResponsibilityId } from '../vocabulary/responsibilities.ts';
import { RESPONSIBILITIES } from '../vocabulary/responsibilities.ts';
import type { Rule } from './rule.ts';
import { titleSpan } from './support/places.ts';

/** Below this many words a study has only been begun, and its sections say what it lacks. */
const BEGUN = 100;

const CORE = RESPONSIBILITIES.filter(({ core }) => core);

/** How somebody is seen carrying out a core responsibility. */
const DEEDS: Readonly<Partial<Record<ResponsibilityId, string>>> = {
  'data-collection': 'I joined 14 months of click logs with the orders.',
  'feature-engineering': 'I built 24 features from the last ten visits.',
  'model-training': 'I trained a LightGBM ranker on pairs of clicks.',
  evaluation: 'I evaluated it on the last four weeks: NDCG@10 was 0.52.',
  deployment: 'I deployed the model behind the search API.',
  monitoring: 'I set up alerts on its error rate.',
};

/** A study in which few of the core responsibilities are seen; on the title, as it is about the whole. */
export const lowSignalDensity: Rule = {
  id: 'low-signal-density',
  title: 'Few core responsibilities',
  why: `A committee counts what it sees you do with a model, from the data to the day after the launch. Six responsibilities are core: data collection, feature
engineering, model training, evaluation, deployment and monitoring. Only deeds count: a tool or a topic that is merely mentioned shows none. One story that shows
four or more of them outweighs several that show two each. Short studies (\`shape: project\`) and texts of fewer than ${BEGUN} words are not judged.`,
  severity: 'information',
  whole: true,
  options: {
    minimumCore: {
      type: 'number',
      default: 4,
      description: 'Core responsibilities, of six, that a study must show at least.',
    },
  },
  examples: {
    good: [
      {
        text: '# Study\n\nI trained a LightGBM model on clicks.\n',
        note: `fewer than ${BEGUN} words: only begun`,
      },
      {
        text: `# Study\n\nI collected two years of orders. I built 24 features from them. I trained a LightGBM model. I evaluated the model on the last month, against a moving average. ${'The buyers met on every Monday, read the list aloud and wrote their changes on paper. '.repeat(6)}\n`,
        note: 'four of six',
      },
    ],
    bad: [
      {
        text: `# Study\n\nI trained a LightGBM model on orders. ${'The buyers met on every Monday, read the list aloud and wrote their changes on paper. '.repeat(7)}\n`,
        note: 'one of six',
      },
      {
        text: `# Alarms\n\nWe deployed the fraud model to production and set up alerts on its error rate. ${'The office in the harbour stayed open at night and took the calls of the drivers. '.repeat(7)}\n`,
        note: 'whose data, and who evaluated it?',
      },
    ],
  },

  check(study, { minimumCore }) {
    if (study.words < BEGUN || shapeOf(study) === 'project') return [];
    const seen = new Set(study.signals.map(({ responsibility }) => responsibility));
    const missing = CORE.filter(({ id }) => !seen.has(id));
    const shown = CORE.length - missing.length;
    if (shown >= Number(minimumCore) || missing.length === 0) return [];
    const names = missing.map(({ name }) => name.toLowerCase()).join(', ');
    const message = l10n.t`This study shows ${shown} of ${CORE.length} core responsibilities; at least ${minimumCore} are expected. Nobody is seen doing: ${names}. Start with the first, e.g. “${DEEDS[missing[0]!.id]}”`;
    return [{ ...titleSpan(study), message }];
  },
};
