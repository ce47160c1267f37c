import type { Span } from '../span.ts';
import { stripEnd } from '../text.ts';

/** Comma lists of dictionary forms, ready to be looked up. */
export interface PhraseTable {
  readonly phrases: ReadonlySet<string>;
  /** First words of phrases of several words, with the word count of the longest; few words of a text begin one. */
  readonly longest: ReadonlyMap<string, number>;
}

export function phraseTable(rows: readonly { readonly words: string }[]): PhraseTable {
  const list = rows.flatMap(({ words }) => words.split(',').map((phrase) => phrase.trim().replace(/-/g, ' ')));
  const longest = new Map<string, number>();
  for (const words of list.map((phrase) => phrase.split(' '))) {
    if (words.length > 1) longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
  }
  return { phrases: new Set(list), longest };
}

/** Where a phrase of the table stands, and which. Offsets are the text's. */
export interface Found extends Span {
  readonly phrase: string;
}

/**
 * All phrases of `table` in `text`, the longest at each place. Case, hyphens, a plural -s and a trailing version ("YOLOv8") do not
 * matter. Costs a look-up or three a word, and more only where a phrase of several words may begin.
 */
export function findPhrases(text: string, table: PhraseTable): Found[] {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text; // a few letters change their length with their case
  const words = wordsOf(same);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = Math.min(table.longest.get(same.slice(words[at]!.start, words[at]!.end)) ?? 1, words.length - at);
    const match = longestAt(same, words, at, length, table.phrases);
    if (!match) continue;
    found.push({ start: words[at]!.start, end: words[at + match.length - 1]!.end, phrase: match.phrase });
    at += match.length - 1;
  }
  return found;
}

function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu))
    words.push({ start: index, end: index + word.length });
  return words;
}

function longestAt(text: string, words: readonly Span[], at: number, most: number, phrases: ReadonlySet<string>) {
  for (let length = most; length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.some(({ start }, index) => index > 0 && !/^[ \t\r\n-]{1,3}$/.test(text.slice(run[index - 1]!.end, start))))
      continue;
    const written = run.map(({ start, end }) => text.slice(start, end));
    const last = written.pop()!;
    const head = written.length > 0 ? `${written.join(' ')} ` : '';
    const phrase = formsOf(last)
      .map((form) => head + form)
      .find((form) => phrases.has(form));
    if (phrase !== undefined) return { length, phrase };
  }
  return undefined;
}

/** A word as written, without its plural -s, and without the version at its end. */
function formsOf(word: string): string[] {
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  const number = /\d/.test(word) ? stripEnd(word.replace(/(\d)[a-z]$/, '$1'), '0123456789') : '';
  const version = number !== word && number.endsWith('v') ? number.slice(0, -1) : number;
  if (version !== '' && version !== word) forms.push(version);
  return forms;
}
