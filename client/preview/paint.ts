import { nthIndexOf, type Squeezed } from './squeeze.ts';

/** What is painted in the preview's running text; where two meet, the later one lies on top. */
export const PAINT_KINDS = ['signal', 'claim', 'quantity'] as const;
export type PaintKind = (typeof PAINT_KINDS)[number];

/** One stretch to paint, in terms that survive rendering. */
export interface Paint {
  readonly kind: PaintKind;
  /** Zero-based line of the source on which it starts. */
  readonly line: number;
  /** Its squeezed text. */
  readonly text: string;
  /** How many equal texts stand before it on that line. */
  readonly nth: number;
  /** What is said where the pointer rests on it. */
  readonly note?: string;
}

/** A rendered block: the line it comes from, its text, and that text squeezed. */
export interface RenderedBlock {
  readonly line: number;
  readonly text: string;
  readonly squeezed: Squeezed;
}

/**
 * The innermost block in which a source line is rendered: the last one that starts at or before it.
 * `blocks` are in document order, so their lines never fall.
 */
export function blockOfLine<B extends { readonly line: number }>(blocks: readonly B[], line: number): B | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.line <= line) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

/**
 * Where a paint stands in the text of its block: half-open UTF-16 offsets, or undefined where the text does not show it.
 * A soft line break renders as a line feed, so the search starts on the paint's own line and, failing that (code spans
 * render theirs as spaces), from the block's start.
 */
export function locate(block: RenderedBlock, paint: Paint): { start: number; end: number } | undefined {
  const { kept, at } = block.squeezed;
  const lineStart = block.line === paint.line ? 0 : startOfLine(block.text, paint.line - block.line);
  let from = at.findIndex((offset) => offset >= lineStart);
  if (from < 0) from = 0;
  let index = nthIndexOf(kept, paint.text, paint.nth, from);
  if (index < 0) index = kept.indexOf(paint.text, from);
  if (index < 0) index = kept.indexOf(paint.text);
  if (index < 0 || paint.text === '') return undefined;
  return { start: at[index]!, end: at[index + paint.text.length - 1]! + 1 };
}

function startOfLine(text: string, line: number): number {
  const feed = nthIndexOf(text, '\n', line - 1);
  return feed < 0 ? 0 : feed + 1;
}
