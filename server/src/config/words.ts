import type { Node } from 'jsonc-parser';
import type { ExtraWords } from '../evidence/overlay.ts';
import type { Dimension } from '../vocabulary/dimensions.ts';
import { DIMENSION_NAMES } from '../vocabulary/dimensions.ts';
import { type Concept, FAMILY_NAMES } from '../vocabulary/row.ts';
import { type Complain, members } from './nodes.ts';

/** Families of which a committee wants less. */
const LESS: ReadonlySet<Concept> = new Set(['time', 'cost', 'effort', 'resources', 'harm']);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Measures = Mutable<NonNullable<ExtraWords['measures']>>;

/** Reads the words that a configuration adds to the vocabulary into `words`; what cannot be used is complained of and left out. */
export function readMeasures(value: Node, words: { measures?: Measures }, complain: Complain): void {
  members(value, complain, (term, said) => {
    if (!isTerm(term, said, complain)) return;
    let family: unknown = said.value;
    let better: unknown;
    if (said.type === 'object')
      members(said, complain, (name, inner, key) => {
        if (name === 'family') family = inner.value;
        else if (name === 'better') better = inner.value;
        else complain(key, `A measure has a "family" and "better", no "${name}".`);
      });
    if (!isFamily(family)) complain(said, `A family of measures is expected: ${FAMILY_NAMES.join(', ')}.`);
    else if (better !== undefined && better !== 'up' && better !== 'down')
      complain(said, 'What is better is expected: "up" or "down".');
    else
      words.measures = { ...words.measures, [term]: { family, better: better ?? (LESS.has(family) ? 'down' : 'up') } };
  });
}

export function readUnits(value: Node, words: { units?: Record<string, Dimension> }, complain: Complain): void {
  members(value, complain, (unit, said) => {
    if (!isTerm(unit, said, complain)) return;
    const dimension = DIMENSION_NAMES.find((known) => known === said.value);
    if (dimension) words.units = { ...words.units, [unit]: dimension };
    else complain(said, `What the unit measures is expected: ${DIMENSION_NAMES.join(', ')}.`);
  });
}

export function readClaimWords(value: Node, words: { claimWords?: string[] }, complain: Complain): void {
  if (value.type !== 'array') {
    complain(value, 'A list of words is expected, such as ["frictionless"].');
    return;
  }
  words.claimWords = (value.children ?? []).flatMap((item) => {
    if (item.type !== 'string') complain(item, 'A word is expected, such as "frictionless".');
    else if (isTerm(String(item.value), item, complain)) return [String(item.value)];
    return [];
  });
}

/** A comma parts the words of a row, so that it cannot stand in one. */
function isTerm(term: string, node: Node, complain: Complain): boolean {
  const usable = /[\p{L}\p{N}]/u.test(term) && !term.includes(',');
  if (!usable) complain(node, `"${term}" is no word: letters are expected, without a comma.`);
  return usable;
}

function isFamily(family: unknown): family is Concept {
  return FAMILY_NAMES.some((known) => known === family);
}
