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
import type { Analysis } from '../analysis.ts';
import { l10n } from '../l10n.ts';
import { FIX_ALL } from '../protocol.ts';
import { fixesFor } from '../rules/index.ts';
import type { Diagnosis, Fix } from '../rules/rule.ts';
import { overlaps } from '../span.ts';
import { toDiagnostics } from './diagnostics.ts';
import { fixAll } from './fixAll.ts';
import { withLateEdits } from './lateEdits.ts';
import { asGap, plainText } from './snippetText.ts';

/** The client's command that shows a rule's page; its one argument is the rule's id. */
export const SHOW_RULE = 'casePrism.showRule';

export interface CodeActionContext {
  /** The client's own copies, so that it can tie an action to the squiggle it belongs to. */
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that the client wants; absent: quick fixes. */
  readonly only?: readonly string[];
  /** Whether the client takes `SnippetTextEdit`s in workspace edits. */
  readonly snippets: boolean;
  /** Whether the client takes versioned edits; else a stale edit cannot be refused. */
  readonly documentChanges: boolean;
  /** Whether the client asks for an action's edit when it is applied. */
  readonly late?: boolean;
  /** Whether the client has the command `SHOW_RULE`. */
  readonly showsRules?: boolean;
  readonly rulePages?: string;
}

/** A diagnostic has at most so many fixes of its own; the likeliest come first. */
const MOST_FIXES = 3;

/**
 * The fixes of every finding that touches `range`, those of one kind in the whole study where there are several, and the mechanical ones
 * together where the client asks for them. Each edit names the version it was computed for, so that a stale one is refused.
 */
export function codeActions(analysis: Analysis, range: Range, context: CodeActionContext): CodeAction[] {
  const { only } = context;
  const wants = (kind: string) =>
    !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '');
  const actions = [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(analysis, range, context) : []),
    ...(only && wants(FIX_ALL) ? mechanical(analysis, context) : []),
  ];
  const { uri, version } = analysis.document;
  return context.late ? withLateEdits(actions, { uri, version, range, only }) : actions;
}

function quickFixes(analysis: Analysis, range: Range, context: CodeActionContext): CodeAction[] {
  const { study, document, diagnoses } = analysis;
  const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) + 1 };
  const here = diagnoses
    .filter((diagnosis) => overlaps(diagnosis, wanted))
    .map((diagnosis) => ({
      diagnosis,
      shown: shownAs(document, diagnosis, context),
      fixes: fixesFor(study, diagnosis, analysis.onError),
    }));
  const own = here.flatMap(({ shown, fixes }) =>
    fixes
      .filter(({ suppresses }) => !suppresses)
      .slice(0, MOST_FIXES)
      .map((fix) => toAction(document, fix, shown, context)),
  );
  const together = here.flatMap(({ shown, fixes }) =>
    fixes.slice(0, MOST_FIXES).flatMap(({ kind }) => (kind ? ofKind(analysis, kind, shown, context) : [])),
  );
  const silence = here.flatMap(({ shown, fixes }) =>
    fixes.filter(({ suppresses }) => suppresses).map((fix) => toAction(document, fix, shown, context)),
  );
  const pages = context.showsRules ? here.map(({ diagnosis, shown }) => pageOf(diagnosis.rule, shown)) : [];
  return merged([...own, ...together, ...silence, ...pages]);
}

/** The client's copies of a finding, or ours where it sent none. */
function shownAs(document: TextDocument, diagnosis: Diagnosis, context: CodeActionContext): Diagnostic[] {
  const own = toDiagnostics(document, [diagnosis], context.rulePages)[0]!;
  const shown = context.diagnostics.filter(
    ({ code, message, range }) => code === own.code && message === own.message && sameRange(range, own.range),
  );
  return shown.length > 0 ? shown : [own];
}

function pageOf(rule: string, diagnostics: Diagnostic[]): CodeAction {
  const title = l10n.t`Why “${rule}”? Show its page`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: SHOW_RULE, arguments: [rule] },
  };
}

/** The fixes of one kind in the whole study, where there are two or more. */
function ofKind(analysis: Analysis, kind: string, diagnostics: Diagnostic[], context: CodeActionContext): CodeAction[] {
  const { edits, findings } = fixAll(analysis, (fix) => fix.kind === kind);
  if (findings.length < 2) return [];
  const title = l10n.of(kind).replace('{n}', String(findings.length));
  return [toAction(analysis.document, { title, edits }, diagnostics, context)];
}

function mechanical(analysis: Analysis, context: CodeActionContext): CodeAction[] {
  const { edits, findings } = fixAll(analysis, (fix) => fix.mechanical === true);
  if (edits.length === 0) return [];
  const fix = { title: l10n.t`Fix all that needs no judgement of yours`, edits };
  const diagnostics = toDiagnostics(analysis.document, findings, context.rulePages);
  return [{ ...toAction(analysis.document, fix, diagnostics, context), kind: FIX_ALL }];
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
    return { range, newText: fix.snippet ? plainText(newText, asGap) : newText };
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
