import { WordSet } from '../wordSet.ts';
import { type Form, inflect, type PartOfSpeech } from './inflect.ts';
import { beforeReading, type Sentence, type Tokens, tokenize } from './tokens.ts';

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
  /** The words from the second on. */
  readonly rest: readonly string[];
  readonly row: R;
  readonly form: Form;
}

/** What begins with a word: the word alone, and longer phrases by their second word, the longest first. */
interface Beginning<R> {
  alone?: Entry<R>;
  longer?: Map<string, Entry<R>[]>;
}

/**
 * Rows of a vocabulary table, compiled once into a map from each written form's first word to what may follow it: when a text is first split
 * into words, so that a server which has only started has not paid for it.
 * Looking up one position costs the few phrases that begin with its word; a sentence in which nothing begins is not looked through.
 */
export class Lexicon<R extends { readonly words: string }> {
  readonly #pos: PartOfSpeech;
  readonly #entries = new Map<string, Beginning<R>>();
  /** The words that something begins with. Only the vocabulary's: configurations come and go. */
  #beginnings: WordSet | undefined;

  /**
   * In phrases, verbs inflect their first word (of a hyphenated one the last part) and nouns their last.
   * @param passing for the words of a configuration, which live as long as it.
   */
  constructor(rows: readonly R[], pos: PartOfSpeech, passing = false) {
    this.#pos = pos;
    if (passing) this.#compile(rows);
    else
      beforeReading(() => {
        this.#compile(rows);
        this.#beginnings = new WordSet(this.#entries.keys());
      });
  }

  #compile(rows: readonly R[]): void {
    for (const row of rows) for (const phrase of row.words.split(',')) this.#add(phrase.trim(), row);
    for (const { longer } of this.#entries.values())
      if (longer) for (const entries of longer.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  }

  #add(phrase: string, row: R): void {
    const pos = this.#pos;
    const words = tokenize(phrase).map((token) => token.lower);
    const head = pos === 'noun' ? words.length - 1 : pos === 'verb' ? tokenize(phrase.split(' ')[0]!).length - 1 : 0;
    const inflects = pos !== 'fixed' && (pos !== 'adjective' || words.length === 1);
    const forms = inflects ? inflect(words[head]!, pos) : ([[words[head]!, 'base']] as [string, Form][]);
    for (const [spelt, form] of forms) {
      const [first, ...rest] = words.with(head, spelt);
      const beginning = this.#entries.get(first!) ?? {};
      this.#entries.set(first!, beginning);
      const entry = { rest, row, form };
      if (rest.length === 0) {
        beginning.alone ??= entry;
        continue;
      }
      beginning.longer ??= new Map();
      const same = beginning.longer.get(rest[0]!);
      if (!same) beginning.longer.set(rest[0]!, [entry]);
      else if (!same.some((other) => other.rest.join(' ') === rest.join(' '))) same.push(entry);
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
    const own = this.#beginnings?.has(tokens[at]) ? this.#find(tokens, at) : undefined;
    const further = furtherWords === undefined ? undefined : furtherWords.#find(tokens, at);
    return further && further.to >= (own?.to ?? 0) ? further : own;
  }

  #find(tokens: Tokens, at: number): Match<R> | undefined {
    const beginning = this.#entries.get(tokens[at]?.lower ?? '');
    if (beginning === undefined) return undefined;
    const second = beginning.longer && tokens[at + 1];
    for (const { rest, row, form } of (second && beginning.longer?.get(second.lower)) ?? []) {
      let i = 1;
      while (i < rest.length && tokens[at + 1 + i]?.lower === rest[i]) i++;
      if (i === rest.length) return { row, form, from: at, to: at + 1 + rest.length };
    }
    return beginning.alone && { row: beginning.alone.row, form: beginning.alone.form, from: at, to: at + 1 };
  }

  /** All matches of a sentence, longest first and without overlap, in order. */
  scan(tokens: Sentence): Match<R>[] {
    const found: Match<R>[] = [];
    const further = this.#furtherOf(tokens);
    const next = (from: number) =>
      further === undefined && this.#beginnings ? this.#beginnings.first(tokens, from) : from;
    for (let i = next(0); i >= 0 && i < tokens.length; ) {
      const match = this.#longest(tokens, i, further);
      if (match) found.push(match);
      i = next(match ? match.to : i + 1);
    }
    return found;
  }
}
