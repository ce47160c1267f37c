import { l10n } from '../l10n.ts';
import { ofPiece } from '../pieces.ts';
import { phrasesOf, phraseTable } from '../study/phrases.ts';
import type { CaseStudy, StudySignal } from '../study/types.ts';
import { NOBODY_DECIDED } from '../vocabulary/narrative.ts';
import type { Finding, Rule } from './rule.ts';
import { proseSentences, saysI } from './support/author.ts';

const NOBODY_WORDS = phraseTable(NOBODY_DECIDED);
const nobodyIn = phrasesOf(NOBODY_WORDS);
const authorIn = ofPiece(({ prose }) => saysI(prose));

/** A study, or a paragraph of one, in which things are done and nobody does them. */
export const passiveOwnership: Rule = {
  id: 'passive-ownership',
  title: 'Nobody says “I”',
  why: `“It was decided”, “the model was trained”: a committee cannot hire the passive voice. It asks of every action whether it was yours, and what it cannot place it
counts for nobody. Say what you decided, built and measured yourself, and name the colleagues who did the rest.`,
  severity: 'information',
  whole: true,
  options: {
    minimumActions: {
      type: 'number',
      default: 3,
      description: 'Actions without an owner from which a study is held to be told by nobody.',
    },
    paragraphActions: {
      type: 'number',
      default: 2,
      description: 'Actions without an owner from which a paragraph of such a study is marked.',
    },
  },
  examples: {
    good: [
      {
        text: '# Study\n\nI cleaned the logs and trained a LightGBM model. It was deployed in May by Ana, and I set up alerts.\n',
        note: 'an owner for each',
      },
      { text: '# Study\n\nThe shop has eight depots. Orders are packed at night.\n', note: 'no action on a model' },
    ],
    bad: [
      {
        text: '# Study\n\nThe logs were cleaned and joined. A LightGBM model was trained on them. The model was deployed in May.\n',
      },
      {
        text: '# Study\n\nIt was decided to use a CNN. The images were labelled by hand. The network was trained for two days. It was evaluated on 400 images.\n',
      },
    ],
  },

  check(study, { minimumActions, paragraphActions }) {
    const acts = actsIn(study);
    const unowned = acts.filter(({ owned }) => !owned);
    const said = proseSentences(study).some(({ piece }) => authorIn(piece));
    const findings: Finding[] = [];
    if (!said && unowned.length >= Number(minimumActions) && unowned.length * 2 >= acts.length) {
      const [{ start, end }] = unowned as [Act, ...Act[]];
      findings.push({
        start,
        end,
        severity: 'warning',
        message: l10n.t`Nobody says “I” in this study, and ${unowned.length} of ${acts.length} actions have no owner, this one first: say what you did yourself, e.g. “I chose the CNN, and Ana deployed it.”`,
      });
    }
    // Where the author owns most of it, a passive paragraph is style.
    if (unowned.length * 2 < acts.length) return findings;
    const owners = new Set(acts.filter(({ owned }) => owned).map(({ block }) => block));
    const paragraphs = new Map<number, Act[]>();
    for (const act of unowned) {
      const here = paragraphs.get(act.block);
      if (here) here.push(act);
      else paragraphs.set(act.block, [act]);
    }
    for (const [block, here] of paragraphs) {
      if (here.length < Number(paragraphActions) || owners.has(block)) continue;
      findings.push({
        start: here[0]!.start,
        end: here[0]!.end,
        message: l10n.t`${here.length} actions in this paragraph have no owner: say who did them, you first, e.g. “I cleaned the logs.”`,
      });
    }
    return findings;
  },
};

interface Act {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly owned: boolean;
}

/** What was done in a study, once per place: its signals, and decisions that nobody took. */
function actsIn(study: CaseStudy): Act[] {
  const blockOf = ({ sentence }: StudySignal) => study.sentences[sentence]!.block;
  const signals = study.signals
    .filter(({ voice, basis }) => voice !== 'other' && voice !== 'system' && voice !== 'implied' && basis === 'action')
    .map((signal) => ({
      start: signal.start,
      end: signal.end,
      block: blockOf(signal),
      owned: signal.voice !== 'passive',
    }));
  const decisions = proseSentences(study).flatMap((sentence) =>
    nobodyIn(sentence.piece).map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      block: sentence.block,
      owned: false,
    })),
  );
  const acts = [...signals, ...decisions].sort((a, b) => a.start - b.start);
  return acts.filter((act, i) => i === 0 || act.start >= acts[i - 1]!.end);
}
