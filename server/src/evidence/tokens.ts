import type { Span } from '../span.ts';
import { spellings, type Traits, traitsOf, traitsOfAll } from '../wordSet.ts';
import type { Overlay } from './lexicon.ts';

/** The smallest piece the grammar sees. Offsets are UTF-16, relative to the text that was tokenised. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, without a possessive ending; typographic apostrophes made plain. */
  readonly lower: string;
  /** `code` is masked inline code; `sign` is anything else that is neither word nor number. */
  readonly kind: 'word' | 'number' | 'sign' | 'code';
  readonly spelling: Spelling;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** Joined to the token before it by a hyphen, which is no token of its own: "low-latency", "GPT-4", "12-week". */
  readonly hyphen: boolean;
}

/** A spelling, one object for all tokens that are spelt so: what is known of it needs no second look-up. */
export interface Spelling {
  readonly lower: string;
  /** The sets of words it belongs to. */
  readonly traits: Traits;
}

/** Some tokens, with the further words of a configuration that hold for them. */
export type Tokens = readonly Token[] & { readonly overlay?: Overlay };

/** The tokens of a sentence, which know the sets of words that any of them belongs to. */
export type Sentence = Tokens & { readonly traits: Traits };

const pending: (() => void)[] = [];

/** Has something done once, before the next text is split into words: what is to be known of its spellings. */
export function beforeReading(work: () => void): void {
  pending.push(work);
}

const spellingOf = spellings((text): Spelling => {
  const lower = kindOf(text) === 'word' ? bare(text) : text;
  return { lower, traits: traitsOf(lower) };
});

/** White space, masked code, a number, a word, or one sign. */
const LEXEME = /\s+|\uFFFC+|\d+(?:[.,'’]\d+)*|[\p{L}_][\p{L}\p{M}\p{N}_'’]*|[\s\S]/uy;

/** Where the lexeme at `start` ends. Most are a blank or a word of plain letters, for which no pattern is needed. */
function lexemeEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === 32) return start + 1;
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (end > start && endsWord(text.charCodeAt(end))) return end;
  LEXEME.lastIndex = start;
  LEXEME.test(text);
  return LEXEME.lastIndex;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Whether a word of plain letters ends before a character: a sign that is no part of words, or the text's end (NaN). */
function endsWord(code: number): boolean {
  return !(code >= 128 || (code >= 48 && code <= 57) || code === 95 || code === 39);
}

/** Which of them, by its first character; undefined for white space. */
function kindOf(lexeme: string): Token['kind'] | undefined {
  const first = lexeme.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || first === 95) return 'word';
  if (first === 32 || (first >= 9 && first <= 13)) return undefined;
  if (first >= 48 && first <= 57) return 'number';
  if (first < 128) return 'sign';
  if (first === 0xfffc) return 'code';
  if (/^\p{L}/u.test(lexeme)) return 'word';
  return /^\s/.test(lexeme) ? undefined : 'sign';
}

const HYPHENS = new Set(['-', '\u2010', '\u2011']);

/** Splits text into words, numbers and signs, in one pass. White space is no token. */
export function tokenize(text: string, overlay?: Overlay): Sentence {
  if (pending.length > 0) for (const work of pending.splice(0)) work();
  const tokens: Token[] = [];
  let spaced = true;
  let joined = false;
  for (let start = 0, next = 0; start < text.length; start = next) {
    next = lexemeEnd(text, start);
    const raw = text.slice(start, next);
    const kind = kindOf(raw);
    if (kind === undefined) {
      spaced = true;
      joined = false;
      continue;
    }
    if (kind === 'sign' && HYPHENS.has(raw) && !spaced && joins(text, start)) {
      joined = true;
      continue;
    }
    const word = kind === 'word' ? trimQuote(raw) : raw;
    const spelling = spellingOf(word);
    tokens.push({
      text: word,
      lower: spelling.lower,
      spelling,
      start,
      end: start + word.length,
      kind,
      glued: !spaced && !joined,
      hyphen: joined,
    });
    next = start + word.length;
    spaced = false;
    joined = false;
  }
  return Object.assign(tokens, { traits: traitsOfAll(tokens) }, overlay && { overlay });
}

/** Whether the hyphen at `at` joins two halves of one word; between two numbers it is a range. */
function joins(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  return /[\p{L}\p{N}@]/u.test(before) && /[\p{L}\p{N}]/u.test(after) && !(/\d/.test(before) && /\d/.test(after));
}

/** A closing quotation mark that the word swallowed ("users'") is not part of it. */
function trimQuote(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  return word.length > 1 && (last === 0x27 || last === 0x2019) ? word.slice(0, -1) : word;
}

function bare(word: string): string {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}
