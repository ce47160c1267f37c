import type { Report, ReportResponsibility, ReportSection, SectionState } from '../../../server/src/protocol.ts';
import type { Paint } from '../../preview/paint.ts';
import { l10n } from '../l10n.ts';
import { stateName } from '../stateName.ts';
import { type Html, html } from './html.ts';

/** What is known of a case study: its report with what to paint, or why there is none. */
export type Insight =
  | { readonly kind: 'report'; readonly report: Report; readonly paints: readonly Paint[] }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' };

/** Each state as a shape of its own, so that colour never says it alone. Paths are in a box of 16 by 16. */
const SHAPES: Readonly<Record<SectionState, Html>> = {
  strong: html`<circle class="cp-fill" cx="8" cy="8" r="7"/><path class="cp-knock" d="M4.6 8.3 7 10.7 11.4 5.7"/>`,
  thin: html`<circle class="cp-line" cx="8" cy="8" r="6.25"/><path class="cp-fill" d="M8 1.75a6.25 6.25 0 0 0 0 12.5z"/>`,
  'no-evidence': html`<circle class="cp-line" cx="8" cy="8" r="6.25"/><circle class="cp-fill" cx="8" cy="8" r="1.75"/>`,
  empty: html`<circle class="cp-line cp-dashed" cx="8" cy="8" r="6.25"/>`,
  missing: html`<path class="cp-line" d="M3.5 3.5l9 9m0-9l-9 9"/>`,
};

function note(kind: 'waiting' | 'failed'): string {
  return kind === 'waiting'
    ? l10n.t('Reading the case study…')
    : l10n.t('The summary is not available. “Case Prism: Restart Server” in the command palette starts it again.');
}

/** The summary that stands on top of a case study's preview, as HTML. Pure; all text is escaped. */
export function summaryHtml(insight: Insight): string {
  const body =
    insight.kind === 'report' ? reportHtml(insight.report) : html`<p class="cp-note">${note(insight.kind)}</p>`;
  const paints = insight.kind === 'report' ? html` data-paints="${JSON.stringify(insight.paints)}"` : html``;
  return html`<section class="case-prism" aria-label="${l10n.t('What a hiring committee sees')}"${paints}>${body}</section>\n`
    .html;
}

function reportHtml(report: Report): Html {
  const { sections, density, claims, words } = report;
  const quantified = claims.filter((claim) => claim.quantified).length;
  const core = density.responsibilities.filter((responsibility) => responsibility.core).length;
  return html`
<ol class="cp-strip" aria-label="${l10n.t('Sections')}">${sections.map(sectionHtml)}</ol>
<dl class="cp-figures">
${figure(l10n.t('Sections with evidence'), report.coverage, l10n.t('of {0}', sections.length))}
${figure(l10n.t('Responsibilities shown'), density.distinct, l10n.t('of {0}', density.responsibilities.length), l10n.t('{0} of {1} core', density.core, core))}
${claims.length > 0 ? figure(l10n.t('Claims quantified'), quantified, l10n.t('of {0}', claims.length)) : figure(l10n.t('Claims quantified'), '–', l10n.t('none made'))}
${figure(l10n.t('Speaking time'), ...speakingTime(report.speakingSeconds), words === 1 ? l10n.t('1 word') : l10n.t('{0} words', words.toLocaleString('en')))}
</dl>
<ul class="cp-responsibilities" aria-label="${l10n.t('Responsibilities')}">${density.responsibilities.map(responsibilityHtml)}</ul>
<p class="cp-legend"><span><b class="cp-core" aria-hidden="true">◆</b> ${l10n.t('core responsibility')}</span> <span class="cp-quantity">${l10n.t('quantity')}</span> <span class="cp-claim">${l10n.t('claim without a number')}</span> <span class="cp-signal">${l10n.t('responsibility shown')}</span></p>
`;
}

function sectionHtml({ letter, name, state }: ReportSection): Html {
  return html`<li class="cp-section" data-state="${state}"><svg class="cp-shape" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[state]}</svg><b class="cp-letter" aria-hidden="true">${letter}</b><span class="cp-name">${name}</span><span class="cp-hidden">: </span><span class="cp-state">${stateName(state)}</span></li>`;
}

function figure(label: string, value: number | string, unit: string, remark = ''): Html {
  return html`<div class="cp-figure"><dt>${label}</dt><dd><b>${value}</b> ${unit}</dd>${remark && html`<dd class="cp-remark">${remark}</dd>`}</div>`;
}

function responsibilityHtml({ name, core, signals }: ReportResponsibility): Html {
  const shown = signals > 0;
  const times = signals === 1 ? l10n.t('shown once') : l10n.t('shown {0} times', signals);
  const told = shown ? times : l10n.t('not shown');
  const words = core ? l10n.t('core, {0}', told) : told;
  return html`<li class="cp-responsibility" data-shown="${String(shown)}"><span aria-hidden="true" class="cp-tick">${shown ? '✓' : '–'}</span> ${core ? html`<b class="cp-core" aria-hidden="true">◆</b> ` : ''}${name}${signals > 1 ? html` <small aria-hidden="true">${signals}</small>` : ''}<span class="cp-hidden"> (${words})</span></li>`;
}

/** 375 → ['6:15', 'min']; below a minute ['45', 's']. */
function speakingTime(seconds: number): [string, string] {
  const whole = Math.round(seconds);
  if (whole < 60) return [String(whole), 's'];
  return [`${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`, 'min'];
}
