import { l10n } from '../l10n.ts';
import type { SectionState } from '../protocol.ts';
import { type Html, html } from './html.ts';

/** Each state as a shape of its own, so that colour never says it alone. Paths are in a box of 16 by 16. */
const SHAPES: Readonly<Record<SectionState, Html>> = {
  strong: html`<circle class="cp-fill" cx="8" cy="8" r="7"/><path class="cp-knock" d="M4.6 8.3 7 10.7 11.4 5.7"/>`,
  thin: html`<circle class="cp-line" cx="8" cy="8" r="6.25"/><path class="cp-fill" d="M8 1.75a6.25 6.25 0 0 0 0 12.5z"/>`,
  'no-evidence': html`<circle class="cp-line" cx="8" cy="8" r="6.25"/><circle class="cp-fill" cx="8" cy="8" r="1.75"/>`,
  empty: html`<circle class="cp-line cp-dashed" cx="8" cy="8" r="6.25"/>`,
  missing: html`<path class="cp-line" d="M3.5 3.5l9 9m0-9l-9 9"/>`,
};

/** The shape of a section's state; its name has to stand beside it in words. */
export function stateShape(state: SectionState): Html {
  return html`<svg class="cp-shape" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[state]}</svg>`;
}

/** The state of a section in words. */
export function stateName(state: SectionState): string {
  return l10n.of(state === 'no-evidence' ? 'no evidence' : state);
}
