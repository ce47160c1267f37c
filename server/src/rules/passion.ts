import { l10n } from '../l10n.ts';
import { phrasesOf, phraseTable } from '../study/phrases.ts';
import { PASSIONS } from '../vocabulary/narrative.ts';
import type { Rule } from './rule.ts';
import { isAboutAuthor, proseSentences, saysI } from './support/author.ts';
import { quote } from './support/places.ts';

const PASSION_WORDS = phraseTable(PASSIONS);
const passionsIn = phrasesOf(PASSION_WORDS);
/** Behind more words than these, a phrase without an "I" is said of somebody or something else. */
const FRAGMENT_WORDS = 4;

/** Enthusiasm given as the reason for the work or the move. */
export const passion: Rule = {
  id: 'passion',
  title: 'Enthusiasm as the reason',
  why: `Everybody in the room loves machine learning; nobody can be told apart by it. A committee wants to know what the move would let you own: name the product
outcome that you want to move, or the one that you have moved. Enthusiasm then shows by itself.`,
  severity: 'information',
  examples: {
    good: [
      {
        text: '# Study\n\nI want to own the whole path from click to ranking, because search brings 40% of our revenue.\n',
        note: 'an outcome to own',
      },
      {
        text: '# Study\n\nOur users are passionate about birds, and they correct the labels.\n',
        note: 'somebody else',
      },
      { text: '# Study\n\nUsers loved it: 83% gave five stars.\n', note: 'praise, measured' },
    ],
    bad: [
      { text: '# Study\n\nI love machine learning!\n' },
      { text: '# Study\n\nAI enthusiast, living in Ghent.\n' },
      { text: '# Study\n\nI have been passionate about data since school.\n' },
      { text: '# Study\n\nLanguage models have been my obsession for two years.\n' },
    ],
  },

  check(study) {
    return proseSentences(study).flatMap((sentence) => {
      const { prose: text } = sentence.piece;
      const [found] = passionsIn(sentence.piece);
      if (!found || !isAboutAuthor(text)) return [];
      const before = text.slice(0, found.start).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      if (!saysI(text) && before > FRAGMENT_WORDS) return [];
      const start = sentence.start + found.start;
      const end = sentence.start + found.end;
      const message = l10n.t`${quote(study.text.slice(start, end))} says how you feel, not what you own: name the product outcome that you moved or want to move, e.g. “I want to own search, which brings 40% of our revenue.”`;
      return [{ start, end, message }];
    });
  },
};
