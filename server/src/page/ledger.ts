import { l10n } from '../l10n.ts';
import type { Report } from '../protocol.ts';
import { type Claim, type Part, partsOf, type Sentence, sentencesOf } from './entries.ts';
import { type Html, html } from './html.ts';
import { voiceName } from './voices.ts';

/** The id of a line for its first row; later rows of the line have none. */
type IdOf = (line: number) => Html;

/** Every claim with its number or its gap, and every sentence that shows a responsibility. Each line that head and heat map lead to has its id here. */
export function ledgerHtml(report: Report): Html {
  const taken = new Set<number>();
  const idOf: IdOf = (line) => {
    if (taken.has(line)) return html``;
    taken.add(line);
    return html` id="L${line + 1}"`;
  };
  const sections = new Set(report.sections.map(({ range }) => range?.start.line));
  const parts = partsOf(report).filter(
    ({ line, claims, gaps }) => claims.length > 0 || gaps.length > 0 || sections.has(line),
  );
  const sentences = sentencesOf(report);
  return html`<h2 class="cp-title">${l10n.t`Claims`}</h2>
${
  parts.length > 0
    ? table(
        [l10n.t`Line`, l10n.t`Claim`, l10n.t`Its number, or its gap`],
        parts.map((part) => partHtml(part, idOf)),
      )
    : html`<p class="cp-note">${l10n.t`No claim is made.`}</p>`
}
<h2 class="cp-title">${l10n.t`Sentences that show who did what`}</h2>
${
  sentences.length > 0
    ? table(
        [l10n.t`Line`, l10n.t`Sentence`, l10n.t`What it shows`],
        [html`<tbody>${sentences.map((sentence) => sentenceHtml(sentence, report, idOf))}</tbody>`],
      )
    : html`<p class="cp-note">${l10n.t`No responsibility is shown.`}</p>`
}`;
}

function table(heads: readonly string[], bodies: readonly Html[]): Html {
  return html`<table class="cp-ledger">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
${bodies}
</table>`;
}

function partHtml({ line, heading, claims, gaps }: Part, idOf: IdOf): Html {
  const head =
    heading === null
      ? html``
      : html`<tr${idOf(line)}><td>${line + 1}</td><th scope="rowgroup" colspan="2">${heading}</th></tr>`;
  const rows = claims.map(
    (claim) =>
      html`<tr${idOf(claim.line)} data-quantified="${String(claim.quantified)}"><td>${claim.line + 1}</td><td>${claim.text}</td><td>${measureHtml(claim)}</td></tr>`,
  );
  // A claim without a number has its row already.
  const asked = new Set(claims.filter(({ quantified }) => !quantified).map((claim) => claim.line));
  const rest = gaps
    .map(({ range, text }) => ({ line: range.start.line, text }))
    .filter((gap) => !asked.has(gap.line))
    .map(
      (gap) =>
        html`<tr${idOf(gap.line)}><td>${gap.line + 1}</td><td></td><td><span class="cp-gap">${gap.text}</span></td></tr>`,
    );
  return html`
<tbody>${head}${rows}${rest}</tbody>`;
}

function measureHtml({ quantified, numbers, change }: Claim): Html {
  if (!quantified) return html`<span class="cp-gap">${l10n.t`no number: how much?`}</span>`;
  return html`${numbers.join(' · ')}${change === null ? '' : html` <b class="cp-change">${change}</b>`}`;
}

function sentenceHtml({ line, text, signals }: Sentence, report: Report, idOf: IdOf): Html {
  const shown = signals.map(({ responsibility, voice }) => {
    const name = report.density.responsibilities.find(({ id }) => id === responsibility)!.name;
    return `${l10n.of(name)}, ${voiceName(voice)}`;
  });
  return html`<tr${idOf(line)}><td>${line + 1}</td><td>${text}</td><td>${[...new Set(shown)].map((one) => html`<div>${one}</div>`)}</td></tr>`;
}
