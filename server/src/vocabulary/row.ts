import type { Dimension } from './dimensions.ts';

/**
 * One row of a table is a *class* of words that behave alike, not a word and not a sentence.
 *
 * `words` is a comma list of dictionary forms; inflection, British and American spelling and hyphens are handled once
 * (`evidence/inflect.ts`), so rows never repeat them. `examples` and `counter` run as tests: each example must be read
 * as meant by the row's table, no counter-example may be.
 */
export interface Row {
  readonly words: string;
  readonly examples?: readonly string[];
  readonly counter?: readonly string[];
}

/**
 * What is claimed about: the family a number must belong to when it stands in another sentence than its claim.
 */
export const FAMILY_NAMES = [
  'time',
  'cost',
  'revenue',
  'usage',
  'satisfaction',
  'quality',
  'reliability',
  'effort',
  'load',
  'volume',
  'resources',
  'harm',
] as const;
/** `any` is a claim that names nothing in particular ("improved the search"). */
export type Concept = (typeof FAMILY_NAMES)[number] | 'any';

/** The dimensions that answer "how much?" for each concept, the likeliest first. */
export const DIMENSIONS: Readonly<Record<Concept, readonly Dimension[]>> = {
  time: ['time', 'ratio'],
  cost: ['money', 'ratio'],
  revenue: ['money', 'ratio'],
  usage: ['ratio', 'count', 'rate'],
  satisfaction: ['ratio', 'score', 'count'],
  quality: ['score', 'ratio', 'amount'],
  reliability: ['ratio', 'count', 'rate'],
  effort: ['time', 'ratio', 'money', 'rate'],
  load: ['rate', 'count', 'ratio', 'data', 'amount'],
  volume: ['count', 'data', 'ratio', 'rate', 'time', 'amount'],
  resources: ['data', 'ratio', 'count', 'amount'],
  harm: ['ratio', 'count', 'rate', 'money', 'amount'],
  any: ['ratio', 'score', 'time', 'money', 'rate', 'data', 'amount'],
};
