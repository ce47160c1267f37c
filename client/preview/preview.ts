// Runs in the Markdown preview's webview: paints quantities, claims without a number and signals in the running text, marks the claims in
// the margin, follows links of the summary. The document stays as VS Code rendered it, so scroll sync and updates are undisturbed.
import { type Painted, readBlocks } from './blocks.ts';
import { guardSummary } from './guard.ts';
import { applyLayers, isLayerOn, toggleLayer } from './layers.ts';
import { markMargin } from './margin.ts';
import { hideNote, noteAt } from './notes.ts';
import { PAINT_KINDS, type Paint } from './paint.ts';
import { goToLine } from './places.ts';

let blocks = readBlocks();
let painted: readonly Painted[] = [];

/** Paints what the summary of this page carries; a page without one (ordinary Markdown) loses all paint. */
function update(): void {
  performance.mark('case-prism-start');
  guardSummary();
  const summary = document.querySelector<HTMLElement>('.case-prism[data-paints]');
  const paints = summary ? (JSON.parse(summary.dataset.paints!) as Paint[]) : [];
  blocks = readBlocks();
  painted = paints.flatMap((paint) => {
    const range = blocks.rangeOf(paint);
    return range ? [{ paint, range }] : [];
  });
  show();
  performance.measure('case-prism-update', 'case-prism-start');
}

/** Shows what was found, as far as its layer is switched on. */
function show(): void {
  applyLayers();
  for (const kind of PAINT_KINDS) {
    const ranges = isLayerOn(kind) ? painted.filter(({ paint }) => paint.kind === kind).map(({ range }) => range) : [];
    if (ranges.length > 0) CSS.highlights.set(`case-prism-${kind}`, new Highlight(...ranges));
    else CSS.highlights.delete(`case-prism-${kind}`);
  }
  hideNote();
  placeMarks();
}

function placeMarks(): void {
  const ask = document.querySelector<HTMLElement>('.case-prism')?.dataset.ask ?? '';
  const claims = isLayerOn('claim') ? painted.filter(({ paint }) => paint.kind === 'claim') : [];
  markMargin(
    claims.map(({ range }) => range),
    ask,
  );
}

function start(): void {
  update();
  // Whatever changes the height of the text (a narrower pane, an image that arrives) moves the marks.
  new ResizeObserver(placeMarks).observe(document.body);
}

if ('highlights' in CSS) {
  // VS Code's own script puts the first content in place before `load`, in whichever order the two scripts arrive.
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start);
  window.addEventListener('vscode.markdown.updateContent', update);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest<HTMLElement>('.case-prism [data-cp-line]');
  const layer = target?.closest<HTMLElement>('.case-prism [data-cp-layer]')?.dataset.cpLayer;
  if (link) {
    event.preventDefault();
    goToLine(blocks, Number(link.dataset.cpLine));
  } else if (layer) {
    toggleLayer(layer);
    show();
  }
});

document.addEventListener('pointermove', (event) => noteAt(event, painted), { passive: true });
document.addEventListener('scroll', hideNote, { passive: true });
