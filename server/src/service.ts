import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  Hover,
  InlayHint,
  Position,
  Range,
  SemanticTokens,
} from 'vscode-languageserver-types';
import type { Analyser, Analysis, Logger } from './analysis.ts';
import { createAnalyser } from './analysis.ts';
import type { Budget } from './budget.ts';
import type { Config } from './config/config.ts';
import { isConfigFile } from './config/file.ts';
import { parseConfig } from './config/parse.ts';
import type { Resolved, Workspace } from './config/resolve.ts';
import { createConfigResolver } from './config/resolve.ts';
import { checkAnswer } from './features/assistant.ts';
import type { CodeActionContext } from './features/codeActions.ts';
import { codeActions } from './features/codeActions.ts';
import { codeLenses } from './features/codeLens.ts';
import type { CompletionClient } from './features/completion.ts';
import { completion } from './features/completion.ts';
import { configDiagnostics, toDiagnostics } from './features/diagnostics.ts';
import { documentSymbols } from './features/documentSymbols.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlayHints.ts';
import { NO_TOKENS, semanticTokens } from './features/semanticTokens.ts';
import type { CheckAnswer, Report } from './protocol.ts';
import { reportOf } from './report.ts';
import type { Change } from './study/parser.ts';

export type { Analysis, Logger };

export interface ServiceOptions {
  readonly workspace: Workspace;
  readonly logger: Logger;
  /** How long one reading of a document may take; asked once for each. By default every study is read to its end. */
  readonly budget?: () => Budget;
  /** URI of the folder with the rules' pages. */
  readonly rulePages?: string;
}

/** The product without its surroundings: the server, the command line and the tests speak to this and nothing below. */
export interface CaseStudyService {
  open(uri: string, version: number, text: string): void;
  /** Applies LSP content changes in order. Ranges outside the text are clamped, as LSP wants. Ignores a document that is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  isOpen(uri: string): boolean;
  /** The version the client last sent; undefined when the document is not open. */
  version(uri: string): number | undefined;
  /** Every open document, configurations included. */
  uris(): string[];
  /** Reads the document's present version, once per version and configuration; undefined when it is not open or is a configuration. */
  analyse(uri: string, settings?: Config): Promise<Analysis | undefined>;
  /** The same, and where the budget did not suffice the time before (`study.unread`), it is read on from there. */
  readOn(uri: string, settings?: Config): Promise<Analysis | undefined>;
  /** The same for a study that need not be open: then its file is read, and nothing of it is kept. */
  analyseFile(uri: string, settings?: Config): Promise<Analysis | undefined>;
  /** The findings of a study, or the problems of a configuration file that is open as a document. */
  diagnostics(uri: string, settings?: Config): Promise<Diagnostic[]>;
  codeActions(
    uri: string,
    range: Range,
    context: Omit<CodeActionContext, 'rulePages'>,
    settings?: Config,
  ): Promise<CodeAction[]>;
  completion(uri: string, position: Position, client: CompletionClient, settings?: Config): Promise<CompletionItem[]>;
  hover(uri: string, position: Position, settings?: Config): Promise<Hover | undefined>;
  codeLenses(uri: string, hasCommands: boolean, settings?: Config): Promise<CodeLens[]>;
  inlayHints(uri: string, range: Range, settings?: Config): Promise<InlayHint[]>;
  /** Of the whole study or a range of it. */
  semanticTokens(uri: string, range?: Range, settings?: Config): Promise<SemanticTokens>;
  documentSymbols(uri: string, settings?: Config): Promise<DocumentSymbol[]>;
  /** What an assistant is told about a study, open or not; undefined where there is none. */
  check(uri: string, settings?: Config): Promise<CheckAnswer | undefined>;
  /** Forgets configuration files that were read and every analysis made with them. */
  configurationChanged(): void;
}

interface Open {
  document: TextDocument;
  /** What was replaced since the reader last read, while it can still be followed. */
  changes: Change[] | undefined;
  analyser?: Analyser;
  last?: { readonly version: number; readonly config: Config; readonly analysis: Analysis };
}

export function createCaseStudyService({ workspace, logger, budget, rulePages }: ServiceOptions): CaseStudyService {
  const resolver = createConfigResolver(workspace);
  const documents = new Map<string, Open>();

  const newest = async (uri: string, settings: Config | undefined, on: boolean): Promise<Analysis | undefined> => {
    if (isConfigFile(uri) || !documents.has(uri)) return undefined;
    const resolved = await resolver.resolve(uri, settings);
    const open = documents.get(uri);
    if (!open) return undefined;
    const { config } = resolved;
    const { last } = open;
    const known = last?.version === open.document.version && last.config === config ? last.analysis : undefined;
    if (known && !(on && known.study.unread)) return known;
    const analysis = read(open, resolved, logger, budget);
    open.last = { version: open.document.version, config, analysis };
    return analysis;
  };

  const analyse = (uri: string, settings?: Config) => newest(uri, settings, false);

  const analyseFile = async (uri: string, settings?: Config): Promise<Analysis | undefined> => {
    if (documents.has(uri)) return analyse(uri, settings);
    const text = isConfigFile(uri) ? undefined : await workspace.readFile(uri);
    if (text === undefined) return undefined;
    const resolved = await resolver.resolve(uri, settings);
    return createAnalyser(uri, resolved, logger, budget).analyse(
      TextDocument.create(uri, 'markdown', 0, text),
      undefined,
    );
  };

  /** What is shown of a study; `nothing` where it is not open. */
  const view = async <T>(
    uri: string,
    settings: Config | undefined,
    nothing: T,
    show: (analysis: Analysis) => T,
  ): Promise<T> => {
    const analysis = await analyse(uri, settings);
    return analysis ? show(analysis) : nothing;
  };

  return {
    analyse,
    readOn: (uri, settings) => newest(uri, settings, true),
    analyseFile,
    open: (uri, version, text) =>
      void documents.set(uri, { document: TextDocument.create(uri, 'markdown', version, text), changes: undefined }),
    change(uri, version, changes) {
      const open = documents.get(uri);
      if (!open) return;
      // Some clients count no versions.
      open.last = undefined;
      for (const sent of changes) {
        const change = clamped(open.document, sent);
        track(open, change);
        open.document = TextDocument.update(open.document, [change], version);
      }
    },
    close: (uri) => void documents.delete(uri),
    isOpen: (uri) => documents.has(uri),
    version: (uri) => documents.get(uri)?.document.version,
    uris: () => [...documents.keys()],
    async diagnostics(uri, settings) {
      const document = documents.get(uri)?.document;
      if (document && isConfigFile(uri)) return configDiagnostics(document, parseConfig(document.getText()).problems);
      const analysis = await analyse(uri, settings);
      return analysis ? toDiagnostics(analysis.document, analysis.diagnoses, rulePages) : [];
    },
    codeActions: (uri, range, context, settings) =>
      view(uri, settings, [], (analysis) => codeActions(analysis, range, { ...context, rulePages })),
    completion: (uri, position, client, settings) =>
      view(uri, settings, [], ({ study, document }) => completion(study, document, position, client)),
    hover: (uri, position, settings) =>
      view(uri, settings, undefined, ({ study, document }) => hover(study, document, document.offsetAt(position))),
    codeLenses: (uri, hasCommands, settings) =>
      view(uri, settings, [], ({ study, document }) => codeLenses(study, document, hasCommands)),
    inlayHints: (uri, range, settings) =>
      view(uri, settings, [], ({ study, document }) => inlayHints(study, document, range)),
    semanticTokens: (uri, range, settings) =>
      view(uri, settings, NO_TOKENS, ({ study, document }) => semanticTokens(study, document, range)),
    documentSymbols: (uri, settings) =>
      view(uri, settings, [], ({ study, document }) => documentSymbols(study, document)),
    async check(uri, settings) {
      const analysis = await analyseFile(uri, settings);
      return analysis && checkAnswer(analysis);
    },
    configurationChanged() {
      resolver.clear();
      for (const open of documents.values()) open.last = undefined;
    },
  };
}

/** The report that views of a study show. */
export function report({ study, document }: Analysis): Report {
  return reportOf(study, document);
}

function read(open: Open, resolved: Resolved, logger: Logger, budget?: () => Budget): Analysis {
  const { document, changes } = open;
  const known = open.analyser?.config === resolved.config;
  const analyser = known ? open.analyser! : createAnalyser(document.uri, resolved, logger, budget);
  open.analyser = analyser;
  open.changes = [];
  return analyser.analyse(document, known ? changes : undefined);
}

/**
 * The change with its range inside the text, as LSP wants it read: `TextDocument.update` puts the text right, but loses count of the lines where
 * a range begins or ends below the last one.
 */
function clamped(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const offsets = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  const [start, end] = [document.positionAt(Math.min(...offsets)), document.positionAt(Math.max(...offsets))];
  return { range: { start, end }, text: change.text };
}

/** Notes a content change in offsets, before it is applied. A change without a range replaces the text, so nothing can be reused. */
function track(open: Open, change: TextDocumentContentChangeEvent): void {
  if (!open.changes || !('range' in change)) {
    open.changes = undefined;
    return;
  }
  const [start, end] = [open.document.offsetAt(change.range.start), open.document.offsetAt(change.range.end)];
  open.changes.push({ start, end, newText: change.text });
}
