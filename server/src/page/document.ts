import { l10n } from '../l10n.ts';
import { type Study, titleOf } from './entries.ts';
import { headHtml, nextHtml } from './head.ts';
import { heatMapHtml } from './heatMap.ts';
import { type Html, html } from './html.ts';
import { ledgerHtml } from './ledger.ts';
import { portfolioHtml } from './portfolioPage.ts';
import { STYLE } from './style.ts';

/** Nothing is loaded and nothing runs, whatever a study holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One HTML file that needs nothing beside it: the reports of some studies, below a portfolio of one row each where there are several. */
export function documentHtml(studies: readonly Study[]): string {
  const [only] = studies;
  return studies.length === 1
    ? pageHtml(titleOf(only!), studyHtml(only!))
    : pageHtml(l10n.t`${studies.length} case studies`, severalHtml(studies));
}

function pageHtml(title: string, body: Html): string {
  // The style is ours and holds no markup.
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Case Prism">
<title>${title}</title>
<style>
${{ html: STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.html;
}

function severalHtml(studies: readonly Study[]): Html {
  const anchors = studies.map((_, index) => `study-${index + 1}`);
  const articles = studies.map((study, index) => {
    const anchor = anchors[index]!;
    return html`
<article id="${anchor}">
<h2 class="cp-study">${titleOf(study)}</h2>
${nested(studyHtml(study), anchor)}
</article>`;
  });
  return html`${portfolioHtml(studies, anchors)}${articles}`;
}

/** A report below another heading: one heading level down, its ids its own. Only markup is touched: text has no bare `<` or `"`. */
function nested({ html: part }: Html, anchor: string): Html {
  return { html: part.replaceAll(/ (id="|href="#)L(?=\d)/g, ` $1${anchor}-L`).replaceAll(/<(\/?)h2\b/g, '<$1h3') };
}

function studyHtml({ name, report }: Study): Html {
  return html`<p class="cp-file">${name}</p>
<section class="case-prism" aria-label="${l10n.t`What a hiring committee sees`}">${headHtml(report)}
<div class="cp-columns">
<div>${nextHtml(report)}</div>
<div><h2 class="cp-title">${l10n.t`Signal density`}</h2>${heatMapHtml(report)}</div>
</div>
${ledgerHtml(report)}
</section>`;
}
