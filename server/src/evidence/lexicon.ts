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
  readonly rest: readonly string[];
  readonly row: R;
  readonly form: Form;
}

/**
 * Rows of a vocabulary table, compiled once into a map from each written form's first word to what may follow it: when a text is first split
 * into words, so that a server which has only started has not paid for it.
 * Looking up one position costs the few phrases that begin with its word; a sentence in which nothing begins is not looked through.
 */
export class Lexicon<R extends { readonly words: string }> {
  readonly #pos: PartOfSpeech;
  readonly #entries = new Map<string, Entry<R>[]>();
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
    for (const row of rows) for (const phrase of row.words.split(',')) this.#add(this.#entries, phrase.trim(), row);
    for (const same of this.#entries.values()) same.sort((a, b) => b.rest.length - a.rest.length);
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
    const own = this.#beginnings?.has(tokens[at]) ? this.#find(tokens, at) : undefined;
    const further = furtherWords === undefined ? undefined : furtherWords.#find(tokens, at);
    return further && further.to >= (own?.to ?? 0) ? further : own;
  }

  #find(tokens: Tokens, at: number): Match<R> | undefined {
    for (const { rest, row, form } of this.#entries.get(tokens[at]?.lower ?? '') ?? []) {
      let i = 0;
      while (i < rest.length && tokens[at + 1 + i]?.lower === rest[i]) i++;
      if (i === rest.length) return { row, form, from: at, to: at + 1 + rest.length };
    }
    return undefined;
  }

  /** All matches of a sentence, longest first and without overlap, in order. */
  scan(tokens: Sentence): Match<R>[] {
    const found: Match<R>[] = [];
    const further = this.#furtherOf(tokens);
    if (further === undefined && !this.#beginnings?.in(tokens)) return found;
    for (let i = 0; i < tokens.length; ) {
      const match = this.#longest(tokens, i, further);
      if (match) found.push(match);
      i = match ? match.to : i + 1;
    }
    return found;
  }
}
