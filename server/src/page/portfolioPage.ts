import { l10n } from '../l10n.ts';
import type { ReportSection } from '../protocol.ts';
import { type Study, titleOf } from './entries.ts';
import { type Html, html } from './html.ts';
import { stateName, stateShape } from './states.ts';

/** Several studies, one row each; `anchors` are the ids of their reports. */
export function portfolioHtml(studies: readonly Study[], anchors: readonly string[]): Html {
  const heads = [l10n.t`Sections`, l10n.t`Responsibilities`, l10n.t`Claims quantified`];
  return html`<table class="cp-ledger cp-portfolio">
<thead><tr>${[l10n.t`Study`, ...heads].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${studies.map((study, index) => rowHtml(study, anchors[index]!, heads))}</tbody>
</table>`;
}

/** A narrow page stacks the cells, so each carries the head of its column. */
function rowHtml(study: Study, anchor: string, heads: readonly string[]): Html {
  const { sections, density, claims } = study.report;
  const core = density.responsibilities.filter((responsibility) => responsibility.core).length;
  const quantified = claims.filter((claim) => claim.quantified).length;
  const cells = [
    html`<span class="cp-states">${sections.map(sectionHtml)}</span>`,
    html`${l10n.t`${density.distinct} of ${density.responsibilities.length}, core ${density.core} of ${core}`}`,
    html`${claims.length === 0 ? l10n.t`none made` : l10n.t`${quantified} of ${claims.length}`}`,
  ];
  return html`
<tr><th scope="row"><a href="#${anchor}">${titleOf(study)}</a> <small>${study.name}</small></th>${cells.map((cell, index) => html`<td data-head="${heads[index]!}">${cell}</td>`)}</tr>`;
}

function sectionHtml({ letter, name, state }: ReportSection): Html {
  const told = l10n.t`${l10n.of(name)}: ${stateName(state)}`;
  return html`<span class="cp-one" data-state="${state}" title="${told}">${stateShape(state)}<span aria-hidden="true">${letter}</span><span class="cp-hidden">${told}. </span></span>`;
}
