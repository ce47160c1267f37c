import type { DegreeRow } from '../vocabulary/degrees.ts';
import type { Dimension } from '../vocabulary/dimensions.ts';
import type { MeasureRow } from '../vocabulary/measures.ts';
import type { Concept } from '../vocabulary/row.ts';
import type { UnitRow } from '../vocabulary/units.ts';
import { Lexicon, type Overlay } from './lexicon.ts';
import { UNIT_LEXICON } from './numerals.ts';
import { MEASURE_LEXICON } from './scan.ts';
import { ADJECTIVES } from './triggers/shared.ts';

/** Words of a configuration beside those of the vocabulary. */
export interface ExtraWords {
  /** Term → what family of things it measures, and which direction is better. */
  readonly measures?: Readonly<Record<string, { readonly family: Concept; readonly better: 'up' | 'down' }>>;
  /** Unit → what it measures. */
  readonly units?: Readonly<Record<string, Dimension>>;
  /** Words that claim a level as "fast" does. */
  readonly claimWords?: readonly string[];
}

/** Compiles extra words into what the readers look up beside their own tables; undefined where there are none. */
export function overlayOf({ measures = {}, units = {}, claimWords = [] }: ExtraWords): Overlay | undefined {
  const measureRows = Object.entries(measures).map(
    ([words, { family, better }]): MeasureRow => ({ words, concept: family, better }),
  );
  const unitRows = Object.entries(units).map(
    ([words, dimension]): UnitRow => ({ words, unit: words, dimension, factor: 1 }),
  );
  const claimRows = claimWords.map(
    (words): DegreeRow => ({
      words,
      concept: 'any',
      polarity: 'good',
      attributive: 'system',
      predicative: 'any',
      adverb: true,
    }),
  );
  if (measureRows.length + unitRows.length + claimRows.length === 0) return undefined;
  return new Map<Lexicon<never>, Lexicon<never>>([
    [MEASURE_LEXICON, new Lexicon(measureRows, 'noun', true)],
    [UNIT_LEXICON, new Lexicon(unitRows, 'noun', true)],
    [ADJECTIVES, new Lexicon(claimRows, 'adjective', true)],
  ] as never);
}
