import { l10n } from '../l10n.ts';
import { phrasesOf, phraseTable } from '../study/phrases.ts';
import type { Sentence } from '../study/types.ts';
import { CREDENTIALS } from '../vocabulary/narrative.ts';
import type { Rule } from './rule.ts';
import { isAboutAuthor, proseSentences } from './support/author.ts';
import { quote } from './support/places.ts';

const CREDENTIAL_WORDS = phraseTable(CREDENTIALS);
const credentialsIn = phrasesOf(CREDENTIAL_WORDS);
/** How many of them in one sentence stand in for the work, wherever it stands. */
const SEVERAL = 2;

/** Degrees, certificates, years or prizes that open the study, or that stand in for the work. */
export const credentialFirst: Rule = {
  id: 'credential-first',
  title: 'Credentials before the work',
  why: `The first sentence is the one that is remembered. A thesis, a certificate or the years you have worked say who you are; a committee reads a study to learn what
you did. Open with the model that shipped and what it moved, and keep titles for the résumé.`,
  severity: 'warning',
  examples: {
    good: [
      {
        text: '# Study\n\nI cut the waiting time from 9 minutes to 70 seconds. My thesis helped me to choose the model.\n\nThat is all.\n',
        note: 'the work first',
      },
      { text: '# Study\n\nA certified translator checked 200 sentences.\n', note: 'somebody else' },
      { text: '# Study\n\nThe camera turns 30 degrees.\n', note: 'another degree' },
    ],
    bad: [
      { text: '# Study\n\nMy PhD thesis was on Bayesian methods. Then I joined a bank.\n' },
      { text: '# Study\n\nWith 8 years of experience I came to this project.\n' },
      {
        text: '# Study\n\nI built a ranker.\n\nAWS Certified Solutions Architect, hackathon winner.\n',
        note: 'two of them in place of a sentence',
      },
    ],
  },

  check(study) {
    const sentences = proseSentences(study);
    return sentences.flatMap((sentence) => {
      const { prose: text } = sentence.piece;
      const found = credentialsIn(sentence.piece);
      const [first] = found;
      if (!first || !isAboutAuthor(text)) return [];
      if (sentence !== sentences[0] && (found.length < SEVERAL || tells(sentence))) return [];
      if (sentence === sentences[0] && found.length < SEVERAL && !/\b(?:I|my|My|me)\b/.test(text)) return [];
      const start = sentence.start + first.start;
      const end = sentence.start + found.at(-1)!.end;
      const message = l10n.t`${quote(study.text.slice(start, end))} is a credential: begin with the model that shipped and what it moved, e.g. “My ranking model raised click-through from 31.0% to 34.7%.”`;
      return [{ start, end, message }];
    });

    /** Whether a sentence also tells of the work. */
    function tells(sentence: Sentence): boolean {
      const index = study.sentences.indexOf(sentence);
      return (
        study.signals.some((signal) => signal.sentence === index) ||
        study.claims.some((claim) => claim.sentence === index)
      );
    }
  },
};
