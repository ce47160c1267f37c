import { CHANGE_NOUNS } from '../../vocabulary/changes.ts';
import { DEGREES } from '../../vocabulary/degrees.ts';
import type { MeasureRow } from '../../vocabulary/measures.ts';
import { COUNTABLE_CLAIMS } from '../../vocabulary/phrases.ts';
import type { Concept } from '../../vocabulary/row.ts';
import { WordSet } from '../../wordSet.ts';
import type { Form } from '../inflect.ts';
import { Lexicon, type Match } from '../lexicon.ts';
import type { Scan } from '../scan.ts';

/** A word or phrase that may claim something, before stance and evidence are weighed. Token indices; `to` exclusive. */
export interface Trigger {
  readonly kind: 'change' | 'noun' | 'level' | 'comparative' | 'volume' | 'phrase';
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly concept: Concept;
  /** The measurable thing it is said of. */
  readonly measure?: Match<MeasureRow>;
  readonly polarity: 'good' | 'bad' | 'size';
  /** Carries its own number: "no incident since". */
  readonly measured?: boolean;
  /** The word is in the past or a participle: something has been done. */
  readonly past: boolean;
  /** Which form of its dictionary word was found; absent where the trigger is no single word of a table. */
  readonly form?: Form;
  readonly row: { readonly words: string };
  /** Reasons against its being a claim at all; the decision weighs them. */
  readonly doubts: readonly string[];
}

/** Reasons against a trigger by name, each with whether it holds. */
export type Doubts = Readonly<Record<string, boolean>>;

/** The names of the reasons that hold. */
export function doubtsOf(doubts: Doubts): string[] {
  return Object.keys(doubts).filter((name) => doubts[name]);
}

export const NOUNS = new Lexicon(CHANGE_NOUNS, 'noun');
export const ADJECTIVES = new Lexicon(DEGREES, 'adjective');

export const DETERMINERS = new WordSet(
  'a an the this that these those our their its his her my any no some each every another such more further first second last',
);
export const NOUN_PREPOSITIONS = new WordSet(['of', 'in', 'with', 'by', 'for', 'per', 'on']);
const OBJECT_STOP_WORDS =
  'for with by using via through when from to on at over during than without while after before because so that which where as if into across under';
export const OBJECT_STOPS = new WordSet(OBJECT_STOP_WORDS);

/** What follows one of these, or a comma, is no object any more. */
const OBJECT_ENDS = new WordSet(`${OBJECT_STOP_WORDS} ,`);
const PIECES = new WordSet('moves points');

/** Whether a weak measure ("number") names what it counts: "the number of data points". */
export function named(scan: Scan, to: number): boolean {
  const of = scan.tokens[to]?.lower;
  if (of !== 'of') return false;
  return (
    COUNTABLE_CLAIMS.among(scan.tokens, to + 1, to + 6) ||
    scan.measures.some((m) => m.from > to && m.from < to + 5 && !m.row.weak) ||
    PIECES.among(scan.tokens, to + 1, to + 6)
  );
}

/** The measure a trigger speaks of: first what follows it, up to the next preposition, then what stands before it in its clause. */
export function measureOf(
  scan: Scan,
  from: number,
  to: number,
  where: 'both' | 'subject' | 'object' = 'both',
): Match<MeasureRow> | undefined {
  const clause = scan.clauseOf[from]!;
  const object = () => {
    for (const match of scan.measures) {
      if (match.from < to || scan.clauseOf[match.from] !== clause || match.from > to + 9) continue;
      if (OBJECT_ENDS.among(scan.tokens, to, match.from)) return undefined;
      if (match.row.weak) {
        const real = scan.measures.find((m) => m.from >= match.to && m.from <= match.to + 5 && !m.row.weak);
        if (real) return real;
      }
      return match;
    }
    return undefined;
  };
  const subject = () => {
    let last: Match<MeasureRow> | undefined;
    for (const match of scan.measures) if (match.to <= from && scan.clauseOf[match.from] === clause) last = match;
    return last;
  };
  if (where === 'subject') return subject();
  return object() ?? (where === 'both' ? subject() : undefined);
}

export function withMeasure(measure: Match<MeasureRow> | undefined): { measure?: Match<MeasureRow> } {
  return measure ? { measure } : {};
}
