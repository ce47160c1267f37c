import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position, Range } from 'vscode-languageserver-types';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver-types';
import caseStudies from '../../../snippets/case-studies.json' with { type: 'json' };
import roundScripts from '../../../snippets/round-scripts.json' with { type: 'json' };
import type { CaseStudy } from '../study/types.ts';
import { tailOf } from '../text.ts';
import { ROUNDS } from '../vocabulary/rounds.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import { frontMatterCompletions } from './completionFrontMatter.ts';
import { measureCompletions } from './completionMeasures.ts';
import { commentCompletions } from './completionRules.ts';
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
  /** Whether the writer asked for completions, or typed a character that brings them up. */
  readonly invoked: boolean;
}

const SNIPPETS: readonly (readonly [string, Snippet])[] = [
  ...Object.entries(caseStudies),
  ...Object.entries(roundScripts),
];

/**
 * What fits at a place: in front matter its keys and values; in a comment what silences a rule; after a `/` at a line's start sections and
 * scripts, the sections that the study still lacks first; in a word of prose the measures that begin so. Elsewhere nothing: prose is left alone.
 */
export function completion(
  study: CaseStudy,
  document: TextDocument,
  position: Position,
  client: CompletionClient,
): CompletionItem[] {
  const offset = document.offsetAt(position);
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const rangeOf = (letters: number): Range => ({
    start: { line: position.line, character: position.character - letters },
    end: position,
  });
  const above = frontMatterAbove(study, document, position);
  if (above) return frontMatterCompletions(above, before, rangeOf, client.snippets, study.settings.rounds ?? ROUNDS);
  const inComment = commentCompletions(before, rangeOf);
  if (inComment) return inComment;
  if (outsideProse(study, offset)) return [];
  const slash = /^[ \t]*(\/[\w-]*)$/.exec(before)?.[1];
  // VS Code lists its copies of the snippets when asked.
  if (slash !== undefined)
    return client.ownSnippets && client.invoked ? [] : slashCompletions(study, rangeOf(slash.length), client);
  const word = tailOf(before, /[\p{L}\p{N}@-]/u);
  return client.invoked ? measureCompletions(word, rangeOf(word.length), client.snippets) : [];
}

function slashCompletions(
  study: CaseStudy,
  range: Range,
  { snippets, ownSnippets }: CompletionClient,
): CompletionItem[] {
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

/** The lines of front matter above the cursor's, where the cursor stands between its fences; front matter may not be closed yet. */
function frontMatterAbove(
  { text, frontMatter }: CaseStudy,
  document: TextDocument,
  { line }: Position,
): string[] | undefined {
  if (line === 0 || !/^\uFEFF?---[ \t]*\r?\n/.test(text.slice(0, 100))) return undefined;
  const above = document
    .getText({ start: { line: 1, character: 0 }, end: { line, character: 0 } })
    .split(/\r?\n/)
    .slice(0, -1);
  const closed = frontMatter !== undefined;
  const ends = above.some((other) => /^(?:---|\.\.\.)[ \t]*$/.test(other) || (!closed && /^(?:#|[ \t]*$)/.test(other)));
  return ends ? undefined : above;
}

/** A word typed as prose makes a block of its own or goes on one; in code, quotations and comments there is none. */
function outsideProse(study: CaseStudy, offset: number): boolean {
  return !study.blocks.some(({ start, end }) => start < offset && offset <= end);
}
