import { type Form, inflect, type PartOfSpeech } from './inflect.ts';
import { type Spelling, type Tokens, tokenize } from './tokens.ts';

/** A row's words found in a sentence, as token indices (`to` exclusive). */
export interface Match<R> {
  readonly row: R;
  readonly form: Form;
  readonly from: number;
  readonly to: number;
}

/** Further words for some lexicons: those of a configuration, which hold for some texts only. */
export type Overlay = ReadonlyMap<object, Lexicon<{ readonly words: string }>>;

interface Entry<R> {
  readonly rest: readonly string[];
  readonly row: R;
  readonly form: Form;
}

let numbered = 0;

/**
 * Rows of a vocabulary table, compiled once into a map from each written form's first word to what may follow it: when something is first
 * looked up, so that a server which has only started has not paid for it.
 * Looking up one position costs the few phrases that begin with its word; a sentence is scanned in one pass.
 */
export class Lexicon<R extends { readonly words: string }> {
  readonly #rows: readonly R[];
  readonly #pos: PartOfSpeech;
  /** Those of the vocabulary are numbered; those of configurations come and go. */
  readonly #number: number | undefined;
  #compiled: Map<string, Entry<R>[]> | undefined;

  /**
   * In phrases, verbs inflect their first word (of a hyphenated one the last part) and nouns their last.
   * @param passing for the words of a configuration, which live as long as it.
   */
  constructor(rows: readonly R[], pos: PartOfSpeech, passing = false) {
    this.#rows = rows;
    this.#pos = pos;
    this.#number = passing ? undefined : numbered++;
  }

  get #entries(): ReadonlyMap<string, Entry<R>[]> {
    if (this.#compiled) return this.#compiled;
    const entries = new Map<string, Entry<R>[]>();
    for (const row of this.#rows) for (const phrase of row.words.split(',')) this.#add(entries, phrase.trim(), row);
    for (const same of entries.values()) same.sort((a, b) => b.rest.length - a.rest.length);
    this.#compiled = entries;
    return entries;
  }

  #add(entries: Map<string, Entry<R>[]>, phrase: string, row: R): void {
    const pos = this.#pos;
    const words = tokenize(phrase).map((token) => token.lower);
    const head = pos === 'noun' ? words.length - 1 : pos === 'verb' ? tokenize(phrase.split(' ')[0]!).length - 1 : 0;
    const inflects = pos !== 'fixed' && (pos !== 'adjective' || words.length === 1);
    const forms = inflects ? inflect(words[head]!, pos) : ([[words[head]!, 'base']] as [string, Form][]);
    for (const [form, name] of forms) {
      const variant = words.with(head, form);
      const [first, ...rest] = variant;
      const same = entries.get(first!);
      if (!same) entries.set(first!, [{ rest, row, form: name }]);
      else if (!same.some((e) => e.row === row && e.form === name && e.rest.join(' ') === rest.join(' ')))
        same.push({ rest, row, form: name });
    }
  }

  /** The longest phrase that starts at token `at`. Where two forms are spelt alike ("cut") the first listed wins. */
  at(tokens: Tokens, at: number): Match<R> | undefined {
    return this.#longest(tokens, at, this.#furtherOf(tokens));
  }

  /** The further words that hold for the tokens. */
  #furtherOf({ overlay }: Tokens): Lexicon<R> | undefined {
    return overlay?.get(this) as Lexicon<R> | undefined;
  }

  #longest(tokens: Tokens, at: number, furtherWords: Lexicon<R> | undefined): Match<R> | undefined {
    const own = this.#find(tokens, at);
    const further = furtherWords === undefined ? undefined : furtherWords.#find(tokens, at);
    return further && further.to >= (own?.to ?? 0) ? further : own;
  }

  /** What begins with a token's spelling; hashed once for all tokens that are spelt so. */
  #beginning({ lower, entries }: Spelling): readonly Entry<R>[] | null {
    if (this.#number === undefined) return this.#entries.get(lower) ?? null;
    const known = entries[this.#number] as readonly Entry<R>[] | null | undefined;
    if (known !== undefined) return known;
    const found = this.#entries.get(lower) ?? null;
    entries[this.#number] = found;
    return found;
  }

  #find(tokens: Tokens, at: number): Match<R> | undefined {
    const token = tokens[at];
    const entries = token ? this.#beginning(token.spelling) : null;
    if (entries === null) return undefined;
    for (const { rest, row, form } of entries) {
      let i = 0;
      while (i < rest.length && tokens[at + 1 + i]?.lower === rest[i]) i++;
      if (i === rest.length) return { row, form, from: at, to: at + 1 + rest.length };
    }
    return undefined;
  }

  /** All matches of a sentence, longest first and without overlap, in order. */
  scan(tokens: Tokens): Match<R>[] {
    const found: Match<R>[] = [];
    const further = this.#furtherOf(tokens);
    for (let i = 0; i < tokens.length; ) {
      const match = this.#longest(tokens, i, further);
      if (match) found.push(match);
      i = match ? match.to : i + 1;
    }
    return found;
  }
}
