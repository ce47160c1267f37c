import { blockOfLine, locate, type Paint, type RenderedBlock } from './paint.ts';
import { squeeze } from './squeeze.ts';

/** A rendered block with the text nodes that make up its text, each with the offset at which it starts. */
interface Block extends RenderedBlock {
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** A paint with its place on the page. */
export interface Painted {
  readonly paint: Paint;
  readonly range: StaticRange;
}

/** The rendered blocks of a page. Their text is read only when something is looked for in them. */
export interface Blocks {
  /** The innermost element that starts at a source line or before it. */
  elementAt(line: number): HTMLElement | undefined;
  /** Where a paint stands on the page; undefined where the page does not show its text. */
  rangeOf(paint: Paint): StaticRange | undefined;
}

/** Reads which elements of the page come from which source line. */
export function readBlocks(): Blocks {
  const blocks = Array.from(document.querySelectorAll<HTMLElement>('.code-line[data-line]'), (element) => {
    const line = Number(element.dataset.line);
    let block: Block | undefined;
    return { line, element, read: () => (block ??= readBlock(element, line)) };
  }).filter(({ line }) => Number.isInteger(line));
  return {
    elementAt: (line) => blockOfLine(blocks, line)?.element,
    rangeOf: (paint) => {
      const block = blockOfLine(blocks, paint.line)?.read();
      const place = block && locate(block, paint);
      return place && toRange(block, place);
    },
  };
}

function readBlock(element: HTMLElement, line: number): Block {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { line, text, squeezed: squeeze(text), nodes };
}

function toRange({ nodes }: Block, { start, end }: { start: number; end: number }): StaticRange | undefined {
  const first = nodes.findLast((entry) => entry.start <= start);
  const last = nodes.findLast((entry) => entry.start < end);
  if (!first || !last) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  });
}
