import { l10n } from '../l10n.ts';
import { isWeighed, sectionState } from '../study/coverage.ts';
import type { Rule } from './rule.ts';

/** A model that is trained in a study that weighs nothing. Where `section-evidence` asks for the alternative already, it is silent. */
export const noTradeOff: Rule = {
  id: 'no-trade-off',
  title: 'A model without a trade-off',
  why: `Anybody can train a model; a committee hires for the choice between two. It wants to hear what the model was weighed against, be it a baseline, a
second candidate or the rule it replaced, and what its accuracy was worth in latency, money or work. Where the section
*Model* lacks its evidence altogether, the rule \`section-evidence\` says so, and this one is silent.`,
  severity: 'information',
  whole: true,
  examples: {
    good: [
      {
        text: '# Study\n\n## Model\n\nI trained a LightGBM model and compared it with the popularity baseline.\n',
        note: 'weighed against a baseline',
      },
      {
        text: '---\nshape: project\n---\n\n# Study\n\n## Solution\n\nI trained a small CNN on the photos, as a larger one was too slow for the belt.\n',
        note: 'a limit decided it',
      },
      {
        text: '# Study\n\n## Model\n\nI trained a LightGBM model on the clicks.\n',
        note: 'the rule “section-evidence” asks here',
      },
    ],
    bad: [
      {
        text: '---\nshape: project\n---\n\n# Study\n\n## Solution\n\nI trained a LightGBM model on two years of orders.\n',
        note: 'why this one?',
      },
      {
        text: '# Study\n\n## Impact\n\nWe trained a neural network on sensor logs. Downtime fell from 4% to 3%.\n',
        note: 'no section on the model, and no choice',
      },
    ],
  },

  check(study) {
    const trained = study.signals.find(
      ({ responsibility, voice }) => responsibility === 'model-training' && voice !== 'other',
    );
    const weighed = study.signals.some(({ responsibility }) => responsibility === 'optimization');
    if (!trained || weighed || isWeighed(study) || sectionState(study, 'model') === 'no-evidence') return [];
    const { start, end } = trained;
    const message = l10n.t`A model is trained here, and nothing weighs it against an alternative, a baseline or a cost: say what decided the choice, e.g. “I chose LightGBM over a transformer, which cost 140 ms a query.”`;
    return [{ start, end, message }];
  },
};
