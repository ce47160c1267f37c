import { l10n } from '../l10n.ts';
import type { Report, ReportResponsibility, ReportSection } from '../protocol.ts';
import { type Html, html } from './html.ts';
import { linkTo } from './links.ts';
import { strongestOf, VOICES, voiceName } from './voices.ts';

type Signal = Report['signals'][number];

/** A tooltip of more sentences than these is not read. */
const MOST_SENTENCES = 6;

/**
 * Which responsibility is shown where, and by whom. Responsibilities are the rows, so that their names can be read at any width; the core
 * ones come first, and an empty core row is what the eye meets.
 */
export function heatMapHtml({ sections, density, signals }: Report): Html {
  const rows = density.responsibilities.toSorted((a, b) => Number(b.core) - Number(a.core));
  const ids = sections.map(({ id }) => id);
  const elsewhere = signals.some(({ section }) => section === null || !ids.includes(section));
  const columns = [...sections, ...(elsewhere ? [null] : [])];
  return html`<div class="cp-scroll"><table class="cp-heat" aria-label="${l10n.t`Who does what, where`}">
<thead><tr><td></td>${columns.map(columnHtml)}<th scope="col" class="cp-sum">${l10n.t`all`}</th></tr></thead>
<tbody>${rows.map((row) => rowHtml(row, columns, signals, ids))}</tbody>
</table></div>
<p class="cp-key">${VOICES.map((voice) => html`<span><span class="cp-swatch" data-voice="${voice}" aria-hidden="true">1</span> ${voiceName(voice)}</span>`)}<span><b class="cp-core" aria-hidden="true">◆</b> ${l10n.t`core`}</span></p>`;
}

function columnHtml(section: ReportSection | null): Html {
  if (!section)
    return html`<th scope="col" title="${l10n.t`Outside these sections`}"><span aria-hidden="true">·</span><span class="cp-hidden">${l10n.t`Elsewhere`}</span></th>`;
  return html`<th scope="col" title="${l10n.of(section.name)}"><span aria-hidden="true">${section.letter}</span><span class="cp-hidden">${l10n.of(section.name)}</span></th>`;
}

function rowHtml(
  { id, name, core }: ReportResponsibility,
  columns: readonly (ReportSection | null)[],
  signals: readonly Signal[],
  ids: readonly ReportSection['id'][],
): Html {
  const own = signals.filter(({ responsibility }) => responsibility === id);
  const cells = columns.map((column) =>
    own.filter(({ section }) => (column ? section === column.id : section === null || !ids.includes(section))),
  );
  const mark = core ? html`<b class="cp-core" aria-hidden="true">◆</b> ` : html``;
  const head = html`<th scope="row">${mark}${l10n.of(name)}${core ? html`<span class="cp-hidden"> (${l10n.t`core`})</span>` : ''}</th>`;
  if (own.length === 0)
    return html`<tr class="cp-unseen" data-core="${String(core)}">${head}<td colspan="${columns.length + 1}">${l10n.t`not shown`}</td></tr>`;
  return html`<tr>${head}${cells.map((found, index) => cellHtml(found, l10n.of(name), columns[index]?.name))}<td class="cp-sum">${own.length}</td></tr>`;
}

function cellHtml(found: readonly Signal[], responsibility: string, section: string | undefined): Html {
  const [first] = found;
  if (!first) return html`<td class="cp-none"><span class="cp-hidden">0</span></td>`;
  const voice = strongestOf(found.map((signal) => signal.voice));
  const sentences = [...new Set(found.map(({ sentence, range }) => l10n.t`Line ${range.start.line + 1}: ${sentence}`))];
  const texts = sentences.slice(0, MOST_SENTENCES);
  const rest = sentences.length > MOST_SENTENCES ? [l10n.t`and ${sentences.length - MOST_SENTENCES} more`] : [];
  const where = section === undefined ? l10n.t`Elsewhere` : l10n.of(section);
  const heard = l10n.t`${responsibility} in ${where}: ${found.length}, ${voiceName(voice)}`;
  const title = [heard, ...texts, ...rest].join('\n');
  return html`<td>${linkTo(first.range.start.line, html`${found.length}`, html` data-voice="${voice}" title="${title}" aria-label="${heard}"`)}</td>`;
}
