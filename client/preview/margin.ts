let layer: HTMLElement | undefined;

/** Puts a mark that says `text` into the right margin beside each range, one for each line of text; an empty list takes all away. */
export function markMargin(ranges: readonly StaticRange[], text: string): void {
  const tops = new Set(ranges.map(topOf).filter((top) => top !== undefined));
  if (!layer?.isConnected) {
    if (tops.size === 0) return;
    // Beside the text and not in it: VS Code's updates compare the text with what they rendered.
    layer = document.body.appendChild(document.createElement('div'));
    layer.className = 'cp-margin';
    layer.setAttribute('aria-hidden', 'true');
  }
  const wanted = [...tops];
  while (layer.childElementCount > wanted.length) layer.lastElementChild!.remove();
  // What stands where it stood is left alone, so that a keystroke moves no more than it has to.
  for (const [index, top] of wanted.entries()) {
    const mark = layer.children[index] ?? layer.appendChild(newMark());
    if (mark.textContent !== text) mark.textContent = text;
    if (mark instanceof HTMLElement && mark.style.top !== `${top}px`) mark.style.top = `${top}px`;
  }
}

function newMark(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'cp-ask';
  return mark;
}

/** Where the first line of a range stands on the page, in whole pixels; undefined where it has gone or is not shown. */
function topOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): number | undefined {
  if (!startContainer.isConnected) return undefined;
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  const [first] = live.getClientRects();
  return first && Math.round(first.top + window.scrollY);
}
