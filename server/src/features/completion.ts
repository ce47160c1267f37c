import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver-types';
import caseStudies from '../../../snippets/case-studies.json' with { type: 'json' };
import roundScripts from '../../../snippets/round-scripts.json' with { type: 'json' };
import type { CaseStudy } from '../study/types.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import type { SnippetBody } from './snippetText.ts';
import { bodyText, plainText } from './snippetText.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: SnippetBody;
}

/** What a client makes of completions. */
export interface CompletionClient {
  /** Whether it understands tab stops. */
  readonly snippets: boolean;
  /** Whether it offers the same snippets by itself. */
  readonly ownSnippets: boolean;
}

const SNIPPETS: readonly (readonly [string, Snippet])[] = [
  ...Object.entries(caseStudies),
  ...Object.entries(roundScripts),
];

/**
 * Sections and scripts after a `/` at a line's start, the sections that the study still lacks first. Elsewhere nothing: prose is left
 * alone.
 */
export function completion(
  study: CaseStudy,
  document: TextDocument,
  position: Position,
  { snippets, ownSnippets }: CompletionClient,
): CompletionItem[] {
  const line = { start: { line: position.line, character: 0 }, end: position };
  const typed = /^[ \t]*(\/[\w-]*)$/.exec(document.getText(line))?.[1];
  if (typed === undefined || outsideProse(study, document.offsetAt(position))) return [];
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position };
  return SNIPPETS.map(([name, { prefix, description, body }], index) => ({
    label: prefix,
    labelDetails: { description: name },
    kind: CompletionItemKind.Snippet,
    detail: name,
    documentation: { kind: MarkupKind.Markdown, value: `${description}\n\n---\n\n${plainText(bodyText(body))}` },
    // VS Code adds its own snippets as soon as a letter follows the slash: these step back then, or each would be listed twice.
    filterText: ownSnippets ? '/' : prefix,
    sortText: `${lacks(study, prefix) ? 0 : 1}${String(index).padStart(3, '0')}`,
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: snippets ? bodyText(body) : plainText(bodyText(body)) },
  }));
}

/** Whether the snippet inserts a section that the study has not got. */
function lacks(study: CaseStudy, prefix: string): boolean {
  const section = SECTIONS.find(({ id }) => prefix === `/${id}`);
  return section !== undefined && study.sections.every(({ id }) => id !== section.id);
}

/** A `/` typed as prose makes a block of its own or goes on one; in code, quotations and front matter there is none. */
function outsideProse(study: CaseStudy, offset: number): boolean {
  return !study.blocks.some(({ start, end }) => start < offset && offset <= end);
}
