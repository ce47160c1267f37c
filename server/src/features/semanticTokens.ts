import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import { contains, overlaps, type Span } from '../span.ts';
import type { CaseStudy } from '../study/types.ts';

/** Token types, as `package.json` contributes them; where tokens overlap, the first listed shows. */
const TYPES = ['caseQuantity', 'caseClaim', 'caseSignal'] as const;

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [] };

export const NO_TOKENS: SemanticTokens = { data: [] };

type Token = Span & { readonly type: number };

/** Numbers, claims without one, and signals, of the whole study or of a range. No token spans lines or overlaps another. */
export function semanticTokens(study: CaseStudy, document: TextDocument, range?: Range): SemanticTokens {
  const layers = [study.quantities, study.claims.filter(({ quantified }) => !quantified), study.signals];
  const asked = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const tokens = layers
    .flatMap((spans, type) => spans.map(({ start, end }) => ({ start, end, type })))
    .filter((token) => !asked || overlaps(asked, token));
  return {
    data: encoded(
      uncovered(tokens).flatMap((token) => lines(study.text, token)),
      document,
    ),
  };
}

/** Each stretch between two neighbouring edges, in the type that comes first of those that cover it. In document order. */
function uncovered(tokens: readonly Token[]): Token[] {
  const edges = [...new Set(tokens.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const byStart = tokens.toSorted((a, b) => a.start - b.start);
  const found: Token[] = [];
  let open: Token[] = [];
  let next = 0;
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1] ?? start;
    while (next < byStart.length && byStart[next]!.start <= start) open.push(byStart[next++]!);
    open = open.filter((token) => contains(token, { start, end }) && start < end);
    const type = Math.min(...open.map((token) => token.type));
    const last = found.at(-1);
    if (open.length === 0) continue;
    if (last?.type === type && last.end === start) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, type });
  }
  return found;
}

/** The parts of a token, one for each line that it has words on. */
function lines(text: string, { start, end, type }: Token): Token[] {
  return [...text.slice(start, end).matchAll(/[^\s][^\r\n]*/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
    type,
  }));
}

/** As LSP sends tokens: five numbers each, places relative to the token before. */
function encoded(tokens: readonly Token[], document: TextDocument): number[] {
  let before = { line: 0, character: 0 };
  return tokens.flatMap(({ start, end, type }) => {
    const at = document.positionAt(start);
    const line = at.line - before.line;
    const character = line === 0 ? at.character - before.character : at.character;
    before = at;
    return [line, character, end - start, type, 0];
  });
}
