import type { Blocks } from './blocks.ts';

/** How long the block that was gone to is marked. */
const SHOWN = 1600;

/** Scrolls to the block of a source line (zero-based), marks it for a moment and moves the keyboard's place there. */
export function goToLine(blocks: Blocks, line: number): void {
  const element = blocks.elementAt(line);
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' });
  // The next Tab goes on from there; a heading or paragraph is no stop of its own.
  element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  element.classList.add('cp-arrived');
  setTimeout(() => element.classList.remove('cp-arrived'), SHOWN);
}
