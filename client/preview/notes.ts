import type { Painted } from './blocks.ts';

let bubble: HTMLElement | undefined;
let shown: Painted | undefined;

/** Shows the note of the mark under the pointer, beside it. */
export function noteAt({ clientX, clientY, target }: PointerEvent, painted: readonly Painted[]): void {
  const found =
    target instanceof Element && !target.closest('.case-prism') ? under(clientX, clientY, painted) : undefined;
  if (found === shown) return;
  hideNote();
  if (!found) return;
  shown = found;
  bubble ??= document.createElement('div');
  bubble.className = 'cp-note-bubble';
  bubble.setAttribute('role', 'tooltip');
  bubble.textContent = found.paint.note ?? '';
  document.body.append(bubble);
  const { width, height } = bubble.getBoundingClientRect();
  const below = clientY + 18 + height < innerHeight;
  bubble.style.left = `${Math.max(4, Math.min(clientX, innerWidth - width - 8))}px`;
  bubble.style.top = `${below ? clientY + 18 : clientY - height - 10}px`;
}

export function hideNote(): void {
  shown = undefined;
  bubble?.remove();
}

/** The mark with a note in which a point lies; a short one before a long one that holds it. */
function under(x: number, y: number, painted: readonly Painted[]): Painted | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return undefined;
  return painted
    .filter(({ paint, range }) => {
      if (!paint.note) return false;
      const { startContainer: first, startOffset, endContainer: last, endOffset } = range;
      const after = first === node ? caret.offset >= startOffset : follows(first, node);
      const before = last === node ? caret.offset <= endOffset : follows(node, last);
      return after && before;
    })
    .sort((a, b) => a.paint.text.length - b.paint.text.length)[0];
}

function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
