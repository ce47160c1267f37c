import type { Span } from '../span.ts';
import { made, type Traits, traitsOf, traitsOfAll } from '../wordSet.ts';
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
  /** By a lexicon's number: what begins with it there, null for nothing, and undefined while nobody asked. */
  readonly entries: unknown[];
}

/** Some tokens, with the further words of a configuration that hold for them. */
export type Tokens = readonly Token[] & { readonly overlay?: Overlay };

/** The tokens of a sentence, which know the sets of words that any of them belongs to. */
export type Sentence = Tokens & { readonly traits: Traits };

/** So many spellings are kept; a long study has a tenth. */
const MOST_SPELLINGS = 30_000;
/** By what stands in a text: its words come again and again. */
const spellings = new Map<string, Spelling>();
/** The sets of words that they know of. */
let sets = made;

function spellingOf(text: string, kind: Token['kind']): Spelling {
  const known = spellings.get(text);
  if (known) return known;
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  const lower = kind === 'word' ? bare(text) : text;
  const spelling = { lower, traits: traitsOf(lower), entries: [] };
  spellings.set(text, spelling);
  return spelling;
}

/** White space, masked code, a number, a word, or one sign. */
const LEXEME = /\s+|\uFFFC+|\d+(?:[.,'’]\d+)*|[\p{L}_][\p{L}\p{M}\p{N}_'’]*|[\s\S]/uy;

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
  const tokens: Token[] = [];
  if (sets !== made) spellings.clear();
  sets = made;
  let spaced = true;
  let joined = false;
  LEXEME.lastIndex = 0;
  for (let match = LEXEME.exec(text); match; match = LEXEME.exec(text)) {
    const start = match.index;
    const raw = match[0];
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
    const spelling = spellingOf(word, kind);
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
    if (word.length < raw.length) LEXEME.lastIndex = start + word.length;
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
