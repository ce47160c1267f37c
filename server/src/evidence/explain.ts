import { WEIGHTS } from '../vocabulary/weights.ts';
import { candidatesOf } from './claims.ts';
import { stanceOf } from './clauses.ts';
import { levelFeatures, scoreOf, surroundings, weigh } from './decision.ts';
import { readQuantities } from './quantities.ts';
import { scan } from './scan.ts';
import type { Quantity, SentenceContext } from './types.ts';

/** One reading with what it adds to the score. */
export interface Weighed {
  readonly reading: string;
  readonly weight: number;
}

/** A word or number that may claim something, with how it was decided. */
export interface Explained {
  readonly text: string;
  /** What it is: the kind of trigger and the family of things it is about, or how the number was read. */
  readonly about: string;
  /** By the sentence and by what stands around it; a claim from 0 on. */
  readonly score: number;
  /** The readings that weigh something, the heaviest first. */
  readonly readings: readonly Weighed[];
}

export interface Explanation {
  /** The clauses of the sentence, each as its tokens. */
  readonly clauses: readonly (readonly string[])[];
  readonly measures: readonly string[];
  /** How the sentence stands to what it says: question, reader, definition, general, own. */
  readonly stance: readonly string[];
  readonly words: readonly Explained[];
  readonly numbers: readonly Explained[];
}

/**
 * How one sentence was read, by the functions that read it. `around` holds the features of what stands around it
 * (`contextFeatures`); `text` and `context` are as for `readSentence`.
 */
export function explainSentence(text: string, context: SentenceContext, around: readonly string[]): Explanation {
  const read = scan(text, context);
  const { tokens } = read;
  if (tokens.length === 0) return { clauses: [], measures: [], stance: [], words: [], numbers: [] };
  const stance = stanceOf(text, tokens);
  const surround = surroundings(read, stance);
  const textOf = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const explained = (features: readonly string[]) => ({
    score: scoreOf(features) + weigh(around),
    readings: [...features, ...around]
      .map((reading) => ({ reading, weight: WEIGHTS.get(reading) ?? 0 }))
      .filter(({ weight }) => weight !== 0)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  });
  return {
    clauses: read.clauses.map(({ from, to }) => tokens.slice(from, to).map((token) => token.text)),
    measures: read.measures.map(({ from, to, row }) => `${textOf(from, to)} (${row.concept})`),
    stance: Object.entries(stance).flatMap(([name, holds]) => (holds ? [name] : [])),
    words: candidatesOf(read, stance, surround).map(({ trigger, features }) => ({
      text: textOf(trigger.from, trigger.to),
      about: `${trigger.kind} of ${trigger.concept}`,
      ...explained(features),
    })),
    numbers: readQuantities(read).map((q) => ({
      text: textOf(q.first, q.last),
      about: describe(q),
      ...explained(levelFeatures(read, q, surround)),
    })),
  };
}

function describe({ dimension, role, value, unit, from, circumstance, concept }: Quantity): string {
  const moved = from === undefined ? '' : ` from ${from}`;
  const read = value === undefined ? '' : `${moved}${moved ? ' to' : ''} ${value}${unit ? ` ${unit}` : ''}`;
  return `${role} of ${dimension}${read}${concept ? `, of ${concept}` : ''}${circumstance ? ', a circumstance: it measures no claim' : ''}`;
}
