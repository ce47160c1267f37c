import type { Concept } from '../vocabulary/row.ts';
import { WordSet } from '../wordSet.ts';
import type { Token } from './tokens.ts';
import type { Quantity } from './types.ts';

/** A quantity with what the readers of claims need to know beyond its public members. Token indices; `last` exclusive. */
export interface Measured extends Quantity {
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  /** What it counts, where it counts. */
  readonly counted?: 'volume' | 'config' | 'team' | 'unknown';
  readonly concept?: Concept;
  /** The measure named next to it, as a token index. */
  readonly named?: { readonly from: number; readonly to: number };
  /** The value of a model-quality metric. */
  readonly metric: boolean;
  /** A unit of calendar length: mostly how long something was done. */
  readonly calendar: boolean;
  /** Small and written as a word, or a bare number without unit, noun or metric. */
  readonly faint: boolean;
  /** What turned the number as written into `unit`. */
  readonly factor?: number;
}

/** A quantity as it is read from its own tokens, before what stands around it is weighed. */
export type Draft = Omit<Measured, 'clause' | 'start' | 'end'>;

const NO_COMPARATIVES = new WordSet(
  'other another over after under per user customer order number paper never ever either whether rather server driver member letter river water summer winter september october november december',
);

const COMPARATIVES = new WordSet('less more fewer better worse as', /.{2}er$/);

/** Whether a word compares: "faster", "less". */
export function comparative(token: Token | undefined): boolean {
  return token !== undefined && !NO_COMPARATIVES.has(token) && COMPARATIVES.has(token);
}
