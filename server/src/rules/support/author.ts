import { tokenize } from '../../evidence/tokens.ts';
import type { CaseStudy, Sentence } from '../../study/types.ts';
import { WordSet } from '../../wordSet.ts';

const AUTHOR = new WordSet(['i', 'me', 'my', 'mine', 'myself', 'i’m', "i'm", "i've", "i'll", "i'd"]);
const OTHERS = new WordSet([
  'we',
  'our',
  'us',
  'they',
  'their',
  'he',
  'she',
  'his',
  'her',
  'users',
  'customers',
  'people',
  'students',
  'colleagues',
]);

/** What holds neither has no author in it, and is not split into words. */
const MAYBE_AUTHOR = /\bI|\bm[ey]|\bmine/i;

/** Whether a text says "I" or "my". */
export function saysI(text: string): boolean {
  if (!MAYBE_AUTHOR.test(text)) return false;
  return tokenize(text).some((token) => AUTHOR.has(token) && (token.lower !== 'i' || token.text === 'I'));
}

/** Whether a text may be about its author: it says "I", or it is résumé style that names nobody else. */
export function isAboutAuthor(text: string): boolean {
  return saysI(text) || /\bthe author\b/i.test(text) || !OTHERS.in(tokenize(text));
}

/** Most rules ask for them. */
const prose = new WeakMap<CaseStudy, readonly Sentence[]>();

/** Sentences of prose: no headings, no table rows. */
export function proseSentences(study: CaseStudy): readonly Sentence[] {
  const known = prose.get(study);
  if (known) return known;
  const found = study.sentences.filter(({ block }) => {
    const { kind } = study.blocks[block]!;
    return kind === 'paragraph' || kind === 'item';
  });
  prose.set(study, found);
  return found;
}
