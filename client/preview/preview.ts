// Runs in the Markdown preview's webview: paints quantities, claims without a number and signals in the running text.
// The CSS Custom Highlight API leaves the document as VS Code rendered it, so scroll sync and updates are undisturbed.
import { blockOfLine, locate, PAINT_KINDS, type Paint, type RenderedBlock } from './paint.ts';
import { squeeze } from './squeeze.ts';

/** A rendered block with the text nodes that make up its text, each with the offset at which it starts. */
interface Block extends RenderedBlock {
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** The blocks of the page by source line; their text is read only when a paint falls into them. */
function readBlocks(): { line: number; read(): Block }[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.code-line[data-line]'), (element) => {
    const line = Number(element.dataset.line);
    let block: Block | undefined;
    return { line, read: () => (block ??= readBlock(element, line)) };
  }).filter(({ line }) => Number.isInteger(line));
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

/** Paints what the summary of this page carries; a page without one (ordinary Markdown) loses all paint. */
function paint(): void {
  for (const kind of PAINT_KINDS) CSS.highlights.delete(`case-prism-${kind}`);
  const data = document.querySelector<HTMLElement>('.case-prism[data-paints]')?.dataset.paints;
  if (!data) return;
  const blocks = readBlocks();
  const highlights = new Map(PAINT_KINDS.map((kind) => [kind, new Highlight()]));
  for (const paint of JSON.parse(data) as Paint[]) {
    const block = blockOfLine(blocks, paint.line)?.read();
    const place = block && locate(block, paint);
    const range = place && toRange(block, place);
    if (range) highlights.get(paint.kind)?.add(range);
  }
  for (const [kind, highlight] of highlights) CSS.highlights.set(`case-prism-${kind}`, highlight);
}

if ('highlights' in CSS) {
  // VS Code's own script puts the first content in place before `load`, in whichever order the two scripts arrive.
  if (document.readyState === 'complete') paint();
  else window.addEventListener('load', paint);
  window.addEventListener('vscode.markdown.updateContent', paint);
}
