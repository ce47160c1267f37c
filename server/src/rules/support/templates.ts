/**
 * Texts with gaps for the writer: "from {before} to {after} {ms|s}". `{gap}` is a tab stop with that word, `{{gap}}` one whose text the rule
 * `placeholder` finds until it is filled, `{a|b}` a choice.
 */
const GAP = /\{\{([^{}]+)\}\}|\{([^{}]+)\}/g;

/** The template in snippet syntax (LSP 3.18, `SnippetTextEdit`), tab stops numbered from `first`. */
export function snippetOf(template: string, first = 1): string {
  let stop = first;
  let at = 0;
  let snippet = '';
  for (const match of template.matchAll(GAP)) {
    const [source, open, gap = ''] = match;
    snippet += escapeSnippet(template.slice(at, match.index));
    if (open !== undefined) snippet += `\${${stop}:${escapeSnippet(source)}}`;
    else if (gap.includes('|')) snippet += `\${${stop}|${gap.split('|').join(',')}|}`;
    else snippet += `\${${stop}:${escapeSnippet(gap)}}`;
    stop++;
    at = match.index + source.length;
  }
  return snippet + escapeSnippet(template.slice(at));
}

/** How many tab stops a template has. */
export function gapsIn(template: string): number {
  return template.match(GAP)?.length ?? 0;
}

/** Literal text as snippet syntax writes it. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** What a snippet from `snippetOf` leaves when nothing is filled in: its gaps' own text, and the first choice of each. */
export function plainOf(snippet: string): string {
  return fillSnippet(snippet, (gap) => gap);
}

/** A snippet from `snippetOf` with each gap replaced by what `fill` says for its text, and the first choice of each. */
export function fillSnippet(snippet: string, fill: (gap: string) => string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d{1,3}:((?:\\.|[^\\}])*)\}|\$\{\d{1,3}\|([^,|}]*)(?:,[^|}]*)?\|\}/g,
    (_, literal?: string, gap?: string, choice?: string) =>
      literal ?? (gap === undefined ? (choice ?? '') : fill(gap.replace(/\\(.)/g, '$1'))),
  );
}
