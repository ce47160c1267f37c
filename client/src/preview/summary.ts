import { headHtml, nextHtml } from '../../../server/src/page/head.ts';
import { heatMapHtml } from '../../../server/src/page/heatMap.ts';
import { type Html, html } from '../../../server/src/page/html.ts';
import { stateName, stateShape } from '../../../server/src/page/states.ts';
import type { Report } from '../../../server/src/protocol.ts';
import type { Paint, PaintKind } from '../../preview/paint.ts';
import { l10n } from '../l10n.ts';

/** What is known of a case study: its report with what to paint, or why there is none. */
export type Insight =
  | { readonly kind: 'report'; readonly report: Report; readonly paints: readonly Paint[] }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' };

function note(kind: 'waiting' | 'failed'): string {
  return kind === 'waiting'
    ? l10n.t('Reading the case study…')
    : l10n.t('The summary is not available. “Case Prism: Restart Server” in the command palette starts it again.');
}

/** The summary that stands on top of a case study's preview, as HTML. Pure; all text is escaped. */
export function summaryHtml(insight: Insight): string {
  const body =
    insight.kind === 'report' ? reportHtml(insight.report) : html`<p class="cp-note">${note(insight.kind)}</p>`;
  const paints =
    insight.kind === 'report'
      ? html` data-paints="${JSON.stringify(insight.paints)}" data-ask="${l10n.t('how much?')}"`
      : html``;
  return html`<section class="case-prism" aria-label="${l10n.t('What a hiring committee sees')}"${paints}>${body}</section>\n`
    .html;
}

function reportHtml(report: Report): Html {
  return html`${headHtml(report)}
<div class="cp-columns">
<div>${nextHtml(report)}</div>
<details class="cp-more" open><summary>${l10n.t('Signal density')}</summary>${heatMapHtml(report)}</details>
</div>
${legendHtml()}
`;
}

/** A small meter of its section, at the end of the heading that opens it; nothing for any other heading. `line` is zero-based. */
export function meterHtml(insight: Insight, line: number): string {
  if (insight.kind !== 'report') return '';
  const { outline, sections } = insight.report;
  const index = outline.findIndex(({ range }) => range.start.line === line);
  const id = outline[index]?.section;
  const section = sections.find((candidate) => candidate.id === id);
  // A heading below it goes on with the same section.
  if (!section || outline[index - 1]?.section === id) return '';
  const { state, claims, quantified } = section;
  const told =
    claims === 0 ? stateName(state) : l10n.t('{0}, {1} of {2} claims quantified', stateName(state), quantified, claims);
  return html` <span class="cp-meter" data-state="${state}" role="img" aria-label="${told}" title="${told}">${stateShape(state)}${claims > 0 ? html`<small>${quantified}/${claims}</small>` : ''}</span>`
    .html;
}

/** The entries switch their layer of paint on and off; the preview's script keeps what was switched. */
function legendHtml(): Html {
  const layers: readonly (readonly [PaintKind, string])[] = [
    ['quantity', l10n.t('quantity')],
    ['claim', l10n.t('claim without a number')],
    ['signal', l10n.t('responsibility shown')],
  ];
  return html`<p class="cp-legend" role="group" aria-label="${l10n.t('Marks in the text')}">${layers.map(([kind, name]) => html`<button type="button" class="cp-layer" aria-pressed="true" data-cp-layer="${kind}"><span class="cp-${kind}">${name}</span></button>`)}</p>`;
}
