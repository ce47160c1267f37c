import { l10n } from '../l10n.ts';
import type { Report, ReportSection } from '../protocol.ts';
import { type Html, html } from './html.ts';
import { linkTo } from './links.ts';
import { stateName, stateShape } from './states.ts';

/** What is read in five seconds: the sections as a strip and four figures. Pure; all text is escaped. */
export function headHtml(report: Report): Html {
  return html`
<ol class="cp-strip" aria-label="${l10n.t`Sections`}">${report.sections.map(sectionHtml)}</ol>
${figuresHtml(report)}`;
}

function sectionHtml({ letter, name, state, range, claims, quantified }: ReportSection): Html {
  const told =
    claims > 0
      ? html`<span class="cp-count" title="${l10n.t`${quantified} of ${claims} claims quantified`}"><span aria-hidden="true">${quantified}/${claims}</span><span class="cp-hidden">, ${l10n.t`${quantified} of ${claims} claims quantified`}</span></span>`
      : '';
  const inside = html`${stateShape(state)}<b class="cp-letter" aria-hidden="true">${letter}</b><span class="cp-name">${l10n.of(name)}</span><span class="cp-hidden">: </span><span class="cp-state">${stateName(state)}</span>${told}`;
  return html`<li class="cp-section" data-state="${state}">${range ? linkTo(range.start.line, inside) : html`<span class="cp-nowhere">${inside}</span>`}</li>`;
}

function figuresHtml(report: Report): Html {
  const { sections, density, claims, words } = report;
  const quantified = claims.filter((claim) => claim.quantified).length;
  const core = density.responsibilities.filter((responsibility) => responsibility.core).length;
  const told = words === 1 ? l10n.t`1 word` : l10n.t`${words.toLocaleString('en')} words`;
  return html`<dl class="cp-figures">
${figure(l10n.t`Sections with evidence`, report.coverage, l10n.t`of ${sections.length}`)}
${figure(l10n.t`Responsibilities shown`, density.distinct, l10n.t`of ${density.responsibilities.length}`, l10n.t`${density.core} of ${core} core`)}
${claims.length > 0 ? figure(l10n.t`Claims quantified`, quantified, l10n.t`of ${claims.length}`) : figure(l10n.t`Claims quantified`, '–', l10n.t`none made`)}
${figure(l10n.t`Speaking time`, ...clock(report.speakingSeconds), told, budgetHtml(report))}
</dl>`;
}

function figure(label: string, value: number | string, unit: string, remark = '', more: Html = html``): Html {
  return html`<div class="cp-figure"><dt>${label}</dt><dd><b>${value}</b> ${unit}</dd>${remark && html`<dd class="cp-remark">${remark}</dd>`}${more}</div>`;
}

/** A bar of the time that the story takes of what its round leaves it. */
function budgetHtml({ budget, speakingSeconds }: Report): Html {
  if (!budget) return html``;
  const share = Math.round((speakingSeconds / budget.seconds) * 100);
  const [most, unit] = clock(budget.seconds);
  const text = l10n.t`${share}% of ${most} ${unit} for a story in “${l10n.of(budget.round)}”`;
  return html`<dd class="cp-remark cp-budget" data-over="${String(share > 100)}"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="cp-trough" width="100" height="6"/><rect class="cp-spent" width="${Math.min(100, share)}" height="6"/></svg>${text}</dd>`;
}

/** 375 → ['6:15', 'min']; below a minute ['45', 's']. */
function clock(seconds: number): [string, string] {
  const whole = Math.round(seconds);
  if (whole < 60) return [String(whole), 's'];
  return [`${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`, 'min'];
}

/** The gaps that a committee would ask about first, each a link to its place. */
export function nextHtml({ next, words }: Report): Html {
  if (words === 0) return html``;
  const title = html`<h2 class="cp-title">${l10n.t`What to do next`}</h2>`;
  if (next.length === 0) return html`${title}<p class="cp-note">${l10n.t`Nothing is missing. Rehearse it aloud.`}</p>`;
  return html`${title}
<ol class="cp-next">${next.map(({ text, range }) => html`<li>${linkTo(range.start.line, html`${text}`)}</li>`)}</ol>`;
}
