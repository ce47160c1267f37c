import type { SentenceReading } from '../evidence/types.ts';
import type { Piece } from '../pieces.ts';
import type { Span } from '../span.ts';
import type { RawBlock } from './blocks.ts';
import type { Block } from './types.ts';

/** What one block says by itself, relative to its start. It depends on nothing but the block's words and headers, so it is kept while they stay. */
export interface BlockReading {
  readonly kind: Block['kind'];
  /** Where a row's cells begin, and the headers over them. */
  readonly heads: string;
  readonly piece: Piece;
  readonly sentences: readonly SentenceRead[];
}

/** A sentence at its place in the block. */
export interface SentenceRead extends Span {
  readonly piece: Piece;
  readonly words: number;
  readonly reading: SentenceReading;
}

/** The readings of a text, block by block; of those there was no time to read, nothing. */
export type Places = readonly (BlockReading | undefined)[];

/** The readings of the text before, for the one after an edit. Blocks are asked for in order. */
export interface Kept {
  /** The reading of the same words, wherever they stood. */
  find(block: RawBlock, text: string, index: number): BlockReading | undefined;
  /** What stood where this block stands. */
  at(index: number): BlockReading | undefined;
  /** Keeps a new reading for blocks of the same words further below. */
  add(reading: BlockReading, index: number): BlockReading;
}

/**
 * While nothing but the blocks before the edit and those behind it come again, each is found in its place or as far from it as the one before:
 * comparing texts costs less than hashing them.
 */
export function createKept(before: Places): Kept {
  let moved = 0;
  let byWords: Map<string, { readonly reading: BlockReading; readonly place: number }> | undefined;
  const all = () => {
    byWords ??= new Map(
      before.flatMap((reading, place) => (reading ? [[keyOf(reading), { reading, place }] as const] : [])),
    );
    return byWords;
  };
  return {
    find({ kind, prose, cells }, text, index) {
      const heads = headsOf(cells);
      const near = before[index + moved];
      const isNear =
        near?.piece.prose === prose && near.piece.text === text && near.kind === kind && near.heads === heads;
      if (isNear) return near;
      const found = all().get(keyOf({ kind, heads, piece: { prose, text } }));
      if (found) moved = found.place - index;
      return found?.reading;
    },
    at: (index) => before[index + moved],
    add(reading, index) {
      all().set(keyOf(reading), { reading, place: index + moved });
      return reading;
    },
  };
}

/** Where a row's cells begin, and the headers over them, as one text. */
export function headsOf(cells: RawBlock['cells']): string {
  return cells ? cells.map(({ start, header }) => `${start} ${header}`).join('|') : '';
}

type Words = Pick<BlockReading, 'kind' | 'heads'> & { readonly piece: Pick<Piece, 'prose' | 'text'> };

function keyOf({ kind, heads, piece: { prose, text } }: Words): string {
  return `${kind}\n${heads}\n${prose}${text === prose ? '' : `\n${text}`}`;
}
