import type { Span } from '../span.ts';

/** Comma lists of dictionary forms, ready to be looked up. */
export interface PhraseTable {
  readonly phrases: ReadonlySet<string>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

export function phraseTable(rows: readonly { readonly words: string }[]): PhraseTable {
  const phrases = new Set(
    rows.flatMap(({ words }) => words.split(',').map((phrase) => phrase.trim().replace(/-/g, ' '))),
  );
  return { phrases, longest: Math.max(...[...phrases].map((phrase) => phrase.split(' ').length)) };
}

/** Where a phrase of the table stands, and which. Offsets are the text's. */
export interface Found extends Span {
  readonly phrase: string;
}

/**
 * All phrases of `table` in `text`, the longest at each place. Case, hyphens, a plural -s and a trailing version ("YOLOv8") do not
 * matter. Costs at most `table.longest` look-ups a word.
 */
export function findPhrases(text: string, table: PhraseTable): Found[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    forms: formsOf(match[0].toLowerCase()),
  }));
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(table.longest, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length);
      if (
        run.some((word, index) => index > 0 && !/^[ \t\r\n-]{1,3}$/.test(text.slice(run[index - 1]!.end, word.start)))
      )
        continue;
      const head = run
        .slice(0, -1)
        .map((word) => word.forms[0])
        .join(' ');
      const phrase = run
        .at(-1)!
        .forms.map((form) => (head === '' ? form : `${head} ${form}`))
        .find((form) => table.phrases.has(form));
      if (phrase === undefined) continue;
      found.push({ start: run[0]!.start, end: run.at(-1)!.end, phrase });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** A word as written, without its plural -s, and without the version at its end. */
function formsOf(word: string): string[] {
  return [word, word.replace(/s$/, ''), word.replace(/v?\d+[a-z]?$/, '')].filter((form) => form !== '');
}
