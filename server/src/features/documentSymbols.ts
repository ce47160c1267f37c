import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import { headingSpan } from '../rules/support/places.ts';
import type { Span } from '../span.ts';
import type { CaseStudy } from '../study/types.ts';
import { SECTIONS } from '../vocabulary/sections.ts';

/** The headings, nested by level, each with the section it belongs to; for editors without an outline of Markdown. */
export function documentSymbols({ text, headings }: CaseStudy, document: TextDocument): DocumentSymbol[] {
  const range = ({ start, end }: Span) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  const top: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [{ level: 0, children: top }];
  for (const heading of headings) {
    const symbol = {
      // Clients refuse a symbol without a name.
      name: heading.text.trim() || '(no words)',
      detail: SECTIONS.find(({ id }) => id === heading.section)?.name,
      kind: SymbolKind.String,
      range: range(heading.scope),
      selectionRange: range(headingSpan(text, heading)),
      children: [],
    };
    while (open.at(-1)!.level >= heading.level) open.pop();
    open.at(-1)!.children.push(symbol);
    open.push({ level: heading.level, children: symbol.children });
  }
  return top;
}
