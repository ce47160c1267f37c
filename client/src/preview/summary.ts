import type { Report, ReportResponsibility, ReportSection, SectionState } from '../../../server/src/protocol.ts';
import type { Paint } from '../../preview/paint.ts';
import { type Html, html } from './html.ts';

/** What is known of a case study: its report with what to paint, or why there is none. */
export type Insight =
  | { readonly kind: 'report'; readonly report: Report; readonly paints: readonly Paint[] }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' };

/** Each state in words and as a shape of its own, so that colour never says it alone. Paths are in a box of 16 by 16. */
const STATES: Readonly<Record<SectionState, { readonly words: string; readonly shape: Html }>> = {
  strong: {
    words: 'strong',
    shape: html`<circle class="cp-fill" cx="8" cy="8" r="7"/><path class="cp-knock" d="M4.6 8.3 7 10.7 11.4 5.7"/>`,
  },
  thin: {
    words: 'thin',
    shape: html`<circle class="cp-line" cx="8" cy="8" r="6.25"/><path class="cp-fill" d="M8 1.75a6.25 6.25 0 0 0 0 12.5z"/>`,
  },
  'no-evidence': {
    words: 'no evidence',
    shape: html`<circle class="cp-line" cx="8" cy="8" r="6.25"/><circle class="cp-fill" cx="8" cy="8" r="1.75"/>`,
  },
  empty: {
    words: 'empty',
    shape: html`<circle class="cp-line cp-dashed" cx="8" cy="8" r="6.25"/>`,
  },
  missing: {
    words: 'missing',
    shape: html`<path class="cp-line" d="M3.5 3.5l9 9m0-9l-9 9"/>`,
  },
};

const NOTES: Readonly<Record<'waiting' | 'failed', string>> = {
  waiting: 'Reading the case study…',
  failed: 'The summary is not available. “Case Prism: Restart Server” in the command palette starts it again.',
};

/** The summary that stands on top of a case study's preview, as HTML. Pure; all text is escaped. */
export function summaryHtml(insight: Insight): string {
  const body =
    insight.kind === 'report' ? reportHtml(insight.report) : html`<p class="cp-note">${NOTES[insight.kind]}</p>`;
  const paints = insight.kind === 'report' ? html` data-paints="${JSON.stringify(insight.paints)}"` : html``;
  return html`<section class="case-prism" aria-label="What a hiring committee sees"${paints}>${body}</section>\n`.html;
}

function reportHtml(report: Report): Html {
  const { sections, density, claims, words } = report;
  const quantified = claims.filter((claim) => claim.quantified).length;
  const core = density.responsibilities.filter((responsibility) => responsibility.core).length;
  return html`
<ol class="cp-strip" aria-label="Sections">${sections.map(sectionHtml)}</ol>
<dl class="cp-figures">
${figure('Sections with evidence', report.coverage, `of ${sections.length}`)}
${figure('Responsibilities shown', density.distinct, `of ${density.responsibilities.length}`, `${density.core} of ${core} core`)}
${claims.length > 0 ? figure('Claims quantified', quantified, `of ${claims.length}`) : figure('Claims quantified', '–', 'none made')}
${figure('Speaking time', ...speakingTime(report.speakingSeconds), `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`)}
</dl>
<ul class="cp-responsibilities" aria-label="Responsibilities">${density.responsibilities.map(responsibilityHtml)}</ul>
<p class="cp-legend"><span><b class="cp-core" aria-hidden="true">◆</b> core responsibility</span> <span class="cp-quantity">quantity</span> <span class="cp-claim">claim without a number</span> <span class="cp-signal">responsibility shown</span></p>
`;
}

function sectionHtml({ letter, name, state }: ReportSection): Html {
  const { words, shape } = STATES[state];
  return html`<li class="cp-section" data-state="${state}"><svg class="cp-shape" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg><b class="cp-letter" aria-hidden="true">${letter}</b><span class="cp-name">${name}</span><span class="cp-hidden">: </span><span class="cp-state">${words}</span></li>`;
}

function figure(label: string, value: number | string, unit: string, remark = ''): Html {
  return html`<div class="cp-figure"><dt>${label}</dt><dd><b>${value}</b> ${unit}</dd>${remark && html`<dd class="cp-remark">${remark}</dd>`}</div>`;
}

function responsibilityHtml({ name, core, signals }: ReportResponsibility): Html {
  const shown = signals > 0;
  const words = [
    core ? 'core, ' : '',
    shown ? `shown ${signals === 1 ? 'once' : `${signals} times`}` : 'not shown',
  ].join('');
  return html`<li class="cp-responsibility" data-shown="${String(shown)}"><span aria-hidden="true" class="cp-tick">${shown ? '✓' : '–'}</span> ${core ? html`<b class="cp-core" aria-hidden="true">◆</b> ` : ''}${name}${signals > 1 ? html` <small aria-hidden="true">${signals}</small>` : ''}<span class="cp-hidden"> (${words})</span></li>`;
}

/** 375 → ['6:15', 'min']; below a minute ['45', 's']. */
function speakingTime(seconds: number): [string, string] {
  const whole = Math.round(seconds);
  if (whole < 60) return [String(whole), 's'];
  return [`${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`, 'min'];
}
