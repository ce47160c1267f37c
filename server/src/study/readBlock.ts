import { readSentence } from '../evidence/index.ts';
import type { SentenceReading } from '../evidence/types.ts';
import { Piece } from '../pieces.ts';
import type { Span } from '../span.ts';
import type { RawBlock } from './blocks.ts';
import { createKept } from './kept.ts';
import { sentencesOf } from './sentences.ts';
import type { ReaderSettings } from './types.ts';

/** What one block says by itself, relative to its start. It depends on nothing but the block's words and headers. */
export interface BlockReading {
  readonly piece: Piece;
  readonly sentences: readonly SentenceRead[];
}

/** A sentence at its place in the block. */
export interface SentenceRead extends Span {
  readonly piece: Piece;
  readonly words: number;
  readonly reading: SentenceReading;
}

/** Reads blocks, each once; of one that was edited, what was written into it. */
export interface BlockReader {
  /** What the block says. Where its words were never read, wherever they stood, `mayRead` is asked, and may have it left for later. */
  read(block: RawBlock, mayRead: () => boolean): BlockReading | undefined;
  /** Forgets what was read for a text that is no more, beyond what may come back. */
  trim(text: { readonly blocks: ArrayLike<unknown>; readonly sentences: ArrayLike<unknown> }): void;
}

/** Of a block no more is read, in UTF-16 units: some hours of talk are no paragraph. */
const LONGEST_BLOCK = 100_000;

/** So many times as many as there are, blocks and sentences are kept by their words: a chapter can be cut out and put in elsewhere. */
const SPARE = 2;

export function createBlockReader({ overlay }: ReaderSettings): BlockReader {
  const readings = new WeakMap<RawBlock, BlockReading>();
  const blocks = createKept<BlockReading>();
  const sentences = createKept<Omit<SentenceRead, keyof Span>>();

  const sentenceOf = (block: RawBlock, piece: Piece) => {
    const key = keyOf(block, piece);
    const known = sentences.get(key);
    if (known) return known;
    const { kind, cells } = block;
    const { prose } = piece;
    const reading = readSentence(prose, { kind, cells, ...(overlay && { overlay }) });
    const sentence = { piece, words: wordsIn(prose), reading };
    sentences.set(key, sentence);
    return sentence;
  };

  /** Table rows are one sentence each; headings are read like any sentence, and claim nothing. */
  const readingOf = (block: RawBlock): BlockReading => {
    const { kind, prose, text } = block;
    const spans = kind === 'row' ? [{ start: 0, end: prose.length }] : sentencesOf(prose.slice(0, LONGEST_BLOCK));
    return {
      piece: new Piece(prose, text),
      sentences: spans.map(({ start, end }) => ({
        start,
        end,
        ...sentenceOf(block, new Piece(prose.slice(start, end), text.slice(start, end))),
      })),
    };
  };

  return {
    read(block, mayRead) {
      const before = readings.get(block);
      if (before) return before;
      const key = keyOf(block, block);
      const reading = blocks.get(key) ?? (mayRead() ? readingOf(block) : undefined);
      if (!reading) return undefined;
      readings.set(block, reading);
      blocks.set(key, reading);
      return reading;
    },
    trim(text) {
      blocks.trim(SPARE * text.blocks.length);
      sentences.trim(SPARE * text.sentences.length);
    },
  };
}

/** What a reading of a block's words hangs on: of a table row, where its cells begin and the headers over them too. */
function keyOf({ kind, cells }: RawBlock, { prose, text }: { readonly prose: string; readonly text: string }): string {
  const heads = cells ? cells.map(({ start, header }) => `${start} ${header}`).join('|') : '';
  return `${kind}\n${heads}\n${prose}${text === prose ? '' : `\n${text}`}`;
}

/** Words as a speaker counts them: runs of letters or digits, with what joins them ("state-of-the-art", "4.1%"). */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}\uFFFC][\p{L}\p{N}\uFFFC'’.,_/-]*/gu)?.length ?? 0;
}
