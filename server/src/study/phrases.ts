import { ofPiece, type Piece } from '../pieces.ts';
import type { Span } from '../span.ts';
import { stripEnd } from '../text.ts';
import { spellings, type Traits, traitsOfAll, traitsOfForms, WordSet } from '../wordSet.ts';

/** Comma lists of dictionary forms, ready to be looked up. */
export interface PhraseTable {
  readonly phrases: ReadonlySet<string>;
  /** First words of phrases of several words, with the word count of the longest; few words of a text begin one. */
  readonly longest: ReadonlyMap<string, number>;
  /** What a phrase begins with. */
  readonly beginnings: WordSet;
}

export function phraseTable(rows: readonly { readonly words: string }[]): PhraseTable {
  const list = rows.flatMap(({ words }) => words.split(',').map((phrase) => phrase.trim().replace(/-/g, ' ')));
  const longest = new Map<string, number>();
  for (const words of list.map((phrase) => phrase.split(' '))) {
    if (words.length > 1) longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
  }
  return { phrases: new Set(list), longest, beginnings: new WordSet(list.map((phrase) => phrase.split(' ')[0]!)) };
}

/** Where a phrase of the table stands, and which. Offsets are the text's. */
export interface Found extends Span {
  readonly phrase: string;
}

/**
 * All phrases of `table` in `text`, the longest at each place. Case, hyphens, a plural -s and a trailing version ("YOLOv8") do not
 * matter. A text in which nothing begins is not looked through.
 */
export function findPhrases(text: string, table: PhraseTable): Found[] {
  return findIn(wordsOf(text), table);
}

/** The same for the pieces of a study: a piece's words are taken apart once for all tables. */
export function phrasesOf(table: PhraseTable, of: keyof Piece = 'prose'): (piece: Piece) => readonly Found[] {
  return ofPiece((piece) => findIn(WORDS[of](piece), table));
}

const wordsOfProse = ofPiece(({ prose }) => wordsOf(prose));
/** The words of a piece with those of its inline code; most pieces have none. */
export const wordsOfText = ofPiece((piece) => (piece.text === piece.prose ? wordsOfProse(piece) : wordsOf(piece.text)));
const WORDS: Readonly<Record<keyof Piece, (piece: Piece) => Words>> = { prose: wordsOfProse, text: wordsOfText };

/** The words of a text in lower case. */
interface Words {
  readonly lower: string;
  readonly words: readonly (Span & { readonly spelling: Spelling })[];
  readonly traits: Traits;
}

/** How a word is spelt, with the forms under which a table may have it. */
interface Spelling {
  readonly word: string;
  readonly forms: readonly string[];
  /** What is known of any of the forms. */
  readonly traits: Traits;
}

const spellingOf = spellings((word): Spelling => {
  const forms = formsOf(word);
  return { word, forms, traits: traitsOfForms(forms) };
});

function wordsOf(text: string): Words {
  const lowered = text.toLowerCase();
  const lower = lowered.length === text.length ? lowered : text; // a few letters change their length with their case
  const words = Array.from(lower.matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    spelling: spellingOf(word),
  }));
  return { lower, words, traits: traitsOfAll(words) };
}

function findIn(text: Words, table: PhraseTable): Found[] {
  const found: Found[] = [];
  if (!table.beginnings.in(text)) return found;
  const { words } = text;
  for (let at = 0; at < words.length; at++) {
    const { spelling, start } = words[at]!;
    if (!table.beginnings.has(words[at])) continue;
    const most = Math.min(table.longest.get(spelling.word) ?? 1, words.length - at);
    const match = longestAt(text, at, most, table.phrases);
    if (!match) continue;
    at += match.length - 1;
    found.push({ start, end: words[at]!.end, phrase: match.phrase });
  }
  return found;
}

/** What may stand between the words of a phrase. */
const GAP = /^[ \t\r\n-]{1,3}$/;

function longestAt({ lower, words }: Words, at: number, most: number, phrases: ReadonlySet<string>) {
  for (let length = most; length > 0; length--) {
    let head = '';
    let joined = true;
    for (let next = at; joined && next < at + length - 1; next++) {
      head += `${words[next]!.spelling.word} `;
      joined = GAP.test(lower.slice(words[next]!.end, words[next + 1]!.start));
    }
    if (!joined) continue;
    for (const form of words[at + length - 1]!.spelling.forms)
      if (phrases.has(head + form)) return { length, phrase: head + form };
  }
  return undefined;
}

const PLAIN = /^[^\d]*[^s\d]$/;

/** A word as written, without its plural -s, and without the version at its end. */
function formsOf(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word];
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  const number = /\d/.test(word) ? stripEnd(word.replace(/(\d)[a-z]$/, '$1'), '0123456789') : '';
  const version = number !== word && number.endsWith('v') ? number.slice(0, -1) : number;
  if (version !== '' && version !== word) forms.push(version);
  return forms;
}
