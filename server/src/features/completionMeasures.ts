import type { CompletionItem, Range } from 'vscode-languageserver-types';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver-types';
import { l10n } from '../l10n.ts';
import { GLOSSARY } from '../vocabulary/glossary.ts';
import type { MeasureSnippet } from '../vocabulary/measureSnippets.ts';
import { MEASURE_SNIPPETS } from '../vocabulary/measureSnippets.ts';
import { plainText } from './snippetText.ts';

/** So many letters have to stand there: with fewer, clients that complete by themselves would pop up in plain prose. */
const LETTERS = 2;

/** Measures of which a word begins as the typed one does (“lat” offers “p95 latency”), each with a place for its values before and after in its unit. */
export function measureCompletions(typed: string, range: Range, snippets: boolean): CompletionItem[] {
  const start = typed.toLowerCase();
  if (start.length < LETTERS) return [];
  return MEASURE_SNIPPETS.filter(({ label }) => beginsWith(label.toLowerCase(), start)).map((measure) => {
    const { label, unit } = measure;
    const body = `${label} from \${1:{{before\\}\\}} to \${2:{{after\\}\\}}${unit}`;
    return {
      label,
      kind: CompletionItemKind.Unit,
      detail: l10n.t`before and after${unit === '' ? '' : l10n.t`, in ${unit.trim()}`}`,
      documentation: { kind: MarkupKind.Markdown, value: `${aboutOf(measure)}\n\n---\n\n${plainText(body)}` },
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: snippets ? body : plainText(body) },
    };
  });
}

/** Whether a name, or one of its words, begins with what was typed. */
function beginsWith(name: string, start: string): boolean {
  return name.startsWith(start) || name.split(/[ @-]/).some((word) => word.startsWith(start));
}

/** “NDCG@10 is …”. */
function aboutOf({ label, term, is }: MeasureSnippet): string {
  const row = term === undefined ? undefined : GLOSSARY.find(({ words }) => words.split(', ').includes(term));
  return l10n.t`**${label}** is ${row?.is ?? is}.`;
}
