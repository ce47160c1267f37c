import { isScalar } from 'yaml';
import { l10n } from '../l10n.ts';
import type { Span } from '../span.ts';
import type { FrontMatter } from '../study/types.ts';
import { ROUNDS, STORY_SHARE, WORDS_PER_MINUTE } from '../vocabulary/rounds.ts';
import type { Rule } from './rule.ts';

const FILLER = 'The buyers met every Monday and read the list of orders aloud. ';

/** A study that takes longer to tell than its round has time for; on the round's name in the front matter. */
export const tooLongToSay: Rule = {
  id: 'too-long-to-say',
  title: 'Too long to say in its round',
  why: `\`round:\` in the front matter names the interview round that a study is rehearsed for, and with it the time there is. Questions judge more than the tale
does, so by default a story may fill half of its round, at ${WORDS_PER_MINUTE} spoken words a minute; the other half belongs to the committee. Whoever tells longer is interrupted,
often before the impact. Without \`round:\`, or in a round without a set time, nothing is measured.`,
  severity: 'information',
  whole: true,
  options: {
    share: {
      type: 'number',
      default: STORY_SHARE,
      description: 'Share of the round, from 0 to 1, that the story may fill; the rest is for questions.',
    },
  },
  examples: {
    good: [
      { text: '---\nround: impact\n---\n\n# Study\n\nI halved the refunds.\n', note: 'short enough' },
      { text: '# Study\n\nI halved the refunds.\n', note: 'no round, no budget' },
      { text: '---\nround: offer\n---\n\n# Study\n\nI halved the refunds.\n', note: 'a round without a set time' },
    ],
    bad: [
      {
        text: `---\nround: impact\n---\n\n# Study\n\n${FILLER.repeat(170)}\n`,
        note: '2,040 words, where half of 30 minutes takes 1,950',
      },
      {
        text: `---\nround: coding\n---\n\n# Study\n\n${FILLER.repeat(250)}\n`,
        note: '3,000 words, where half of 45 minutes takes 2,925',
      },
    ],
  },

  check({ frontMatter, words, settings }, { share }) {
    const pace = settings.wordsPerMinute ?? WORDS_PER_MINUTE;
    const round = (settings.rounds ?? ROUNDS).find(({ id }) => id === frontMatter?.round);
    if (!frontMatter || round?.minutes === undefined) return [];
    const budget = round.minutes * Number(share);
    const place = roundSpan(frontMatter);
    if (!place || words <= budget * pace) return [];
    const most = Math.floor(budget * pace);
    const takes = (words / pace).toFixed(1);
    const message = l10n.t`${words} words take ${takes} minutes to say; of the ${round.minutes} minutes of this round, a story has ${Number(budget.toFixed(1))} (${most} words). Cut what nobody asks for, e.g. set-up that no number depends on.`;
    return [{ ...place, message }];
  },
};

/** Where the value of `round:` stands. */
function roundSpan({ document, offset }: FrontMatter): Span | undefined {
  const value = document.get('round', true);
  if (!isScalar(value) || !value.range) return undefined;
  return { start: offset + value.range[0], end: offset + value.range[1] };
}
