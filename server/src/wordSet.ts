/**
 * What is known of a spelling: a bit for each set of words that it belongs to. Each element holds 30, so that it stays a small integer; all
 * arrays are equally long.
 */
export type Traits = readonly number[];

/** Anything that is spelt: a token, which carries what is known of its spelling. */
interface Spelt {
  readonly spelling: { readonly traits: Traits };
}

/** The traits of some words, taken together. */
interface Together {
  readonly traits: Traits;
}

/** The words of a sentence, with what is known of any of them. */
type SpeltSentence = readonly Spelt[] & Together;

const BITS = 30;
const NONE: number[] = [];
const listed = new Map<string, number[]>();
const patterns: { readonly pattern: RegExp; readonly at: number; readonly bit: number }[] = [];
/** How many sets there are. */
let made = 0;

/**
 * A set of words that sentences are asked for again and again. Every spelling carries the bits of the sets it belongs to, so that a word is asked
 * without hashing it, and a whole sentence without looking at its words. Made when a module is loaded, as sentences that are split
 * already do not hear of it.
 */
export class WordSet {
  readonly #at: number;
  readonly #bit: number;

  /**
   * @param words lower case, with blanks between them, or one by one
   * @param pattern also takes in each spelling whose lower case it matches
   */
  constructor(words: string | Iterable<string>, pattern?: RegExp) {
    this.#at = Math.floor(made / BITS);
    this.#bit = 1 << (made % BITS);
    made++;
    if (this.#at >= NONE.length) for (const traits of [NONE, ...listed.values()]) traits.push(0);
    for (const word of typeof words === 'string' ? words.split(' ') : words) {
      const traits = listed.get(word) ?? NONE.slice();
      traits[this.#at]! |= this.#bit;
      listed.set(word, traits);
    }
    if (pattern) patterns.push({ pattern, at: this.#at, bit: this.#bit });
  }

  /** Whether a token is one of them. */
  has(token: Spelt | undefined): boolean {
    return token !== undefined && (token.spelling.traits[this.#at]! & this.#bit) !== 0;
  }

  /** Whether a sentence, or whatever else is made of words, has one of them. */
  in({ traits }: Together): boolean {
    return (traits[this.#at]! & this.#bit) !== 0;
  }

  /** Whether one of them stands in a stretch of a sentence: token indices, `to` exclusive, cut to what there is. */
  among(tokens: SpeltSentence, from: number, to: number): boolean {
    return this.first(tokens, from, to) >= 0;
  }

  /** The index of the first of them in a stretch of a sentence, or -1. */
  first(tokens: SpeltSentence, from = 0, to = tokens.length): number {
    if (!this.in(tokens)) return -1;
    const end = Math.min(to, tokens.length);
    const at = this.#at;
    const bit = this.#bit;
    for (let i = Math.max(0, from); i < end; i++) if ((tokens[i]!.spelling.traits[at]! & bit) !== 0) return i;
    return -1;
  }

  /** Whether a word, in lower case, is one of them. */
  holds(word: string): boolean {
    return (traitsOf(word)[this.#at]! & this.#bit) !== 0;
  }
}

/** What is known of a spelling, by its lower case. */
export function traitsOf(lower: string): Traits {
  const words = listed.get(lower) ?? NONE;
  let own: number[] | undefined;
  for (const { pattern, at, bit } of patterns) {
    if (!pattern.test(lower)) continue;
    own ??= words.slice();
    own[at]! |= bit;
  }
  return own ?? words;
}

/** What is known of any of some words. */
export function traitsOfAll(words: readonly Spelt[]): Traits {
  const all = NONE.slice();
  for (const { spelling } of words) add(all, spelling.traits);
  return all;
}

/** What is known of a word that counts as each of these spellings. */
export function traitsOfForms(forms: readonly string[]): Traits {
  if (forms.length === 1) return traitsOf(forms[0]!);
  const all = NONE.slice();
  for (const form of forms) add(all, traitsOf(form));
  return all;
}

function add(all: number[], traits: Traits): void {
  if (traits !== NONE) for (let i = 0; i < all.length; i++) all[i]! |= traits[i]!;
}

/** So many spellings are kept; a long study has a tenth. */
const MOST_SPELLINGS = 30_000;

/** One object for all words that are spelt so, as they come again and again; made anew where sets of words were made since. */
export function spellings<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  let sets = made;
  return (text) => {
    if (sets !== made || kept.size >= MOST_SPELLINGS) kept.clear();
    sets = made;
    const known = kept.get(text);
    if (known !== undefined) return known;
    const spelling = make(text);
    kept.set(text, spelling);
    return spelling;
  };
}
