import { tokenize } from '../../evidence/tokens.ts';
import type { CaseStudy, Sentence } from '../../study/types.ts';

const AUTHOR = new Set(['i', 'me', 'my', 'mine', 'myself', 'i’m', "i'm", "i've", "i'll", "i'd"]);
const OTHERS = new Set([
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

/** Whether a text says "I" or "my". */
export function saysI(text: string): boolean {
  return tokenize(text).some(({ lower, text: written }) => AUTHOR.has(lower) && (lower !== 'i' || written === 'I'));
}

/** Whether a text may be about its author: it says "I", or it is résumé style that names nobody else. */
export function isAboutAuthor(text: string): boolean {
  return saysI(text) || /\bthe author\b/i.test(text) || !tokenize(text).some(({ lower }) => OTHERS.has(lower));
}

/** Sentences of prose: no headings, no table rows. */
export function proseSentences(study: CaseStudy): readonly Sentence[] {
  return study.sentences.filter(({ block }) => ['paragraph', 'item'].includes(study.blocks[block]!.kind));
}
