import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  Diagnostic,
  Range,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import { fixesFor } from '../rules/index.ts';
import type { Diagnosis, Fix } from '../rules/rule.ts';
import { overlaps } from '../span.ts';
import type { CaseStudy } from '../study/types.ts';
import { toDiagnostics } from './diagnostics.ts';
import { plainText } from './snippetText.ts';

export interface CodeActionContext {
  /** The client's own copies, so that it can tie an action to the squiggle it belongs to. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the client takes `SnippetTextEdit`s in workspace edits. */
  readonly snippets: boolean;
  /** Whether the client takes versioned edits; else a stale edit cannot be refused. */
  readonly documentChanges: boolean;
  readonly rulePages?: string;
}

/** The fixes of every finding that touches `range`. Each edit names the version it was computed for, so that a stale one is refused. */
export function codeActions(
  study: CaseStudy,
  document: TextDocument,
  diagnoses: readonly Diagnosis[],
  range: Range,
  context: CodeActionContext,
): CodeAction[] {
  const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) + 1 };
  const actions = diagnoses
    .filter((diagnosis) => overlaps(diagnosis, wanted))
    .flatMap((diagnosis) => {
      const own = toDiagnostics(document, [diagnosis], context.rulePages)[0]!;
      const shown = context.diagnostics.filter(
        ({ code, message, range: place }) =>
          code === own.code && message === own.message && sameRange(place, own.range),
      );
      return fixesFor(study, diagnosis).map((fix) =>
        toAction(document, fix, shown.length > 0 ? shown : [own], context),
      );
    });
  return merged(actions);
}

/**
 * Actions that do the same for several findings as one that names them all, such as inserting all missing sections. Of findings at one
 * place only the first keeps its preferred action, as “Auto Fix” takes no more than one.
 */
function merged(actions: readonly CodeAction[]): CodeAction[] {
  const byEffect = new Map<string, CodeAction>();
  const preferred = new Set<string>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit]);
    const known = byEffect.get(key);
    if (known) {
      const more = action.diagnostics!.filter((diagnostic) => !known.diagnostics!.includes(diagnostic));
      byEffect.set(key, { ...known, diagnostics: [...known.diagnostics!, ...more] });
      continue;
    }
    const place = JSON.stringify(action.diagnostics![0]!.range);
    byEffect.set(key, { ...action, isPreferred: action.isPreferred && !preferred.has(place) });
    if (action.isPreferred) preferred.add(place);
  }
  return [...byEffect.values()];
}

function toAction(
  document: TextDocument,
  fix: Fix,
  diagnostics: Diagnostic[],
  { snippets, documentChanges }: CodeActionContext,
): CodeAction {
  const edits = fix.edits.map(({ start, end, newText }): TextEdit | SnippetTextEdit => {
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    if (fix.snippet && snippets && documentChanges) return { range, snippet: { kind: 'snippet', value: newText } };
    return { range, newText: fix.snippet ? plainText(newText) : newText };
  });
  const change: TextDocumentEdit = { textDocument: { uri: document.uri, version: document.version }, edits };
  const edit = documentChanges ? { documentChanges: [change] } : { changes: { [document.uri]: edits as TextEdit[] } };
  return { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: fix.preferred, edit };
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
