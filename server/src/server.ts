import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  Diagnostic,
  DiagnosticRegistrationOptions,
  InitializeParams,
  InitializeResult,
} from 'vscode-languageserver';
import {
  CodeActionKind,
  CompletionTriggerKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Budget } from './budget.ts';
import { milliseconds } from './budget.ts';
import { CONFIG_FILE } from './config/config.ts';
import { checkAnswer } from './features/assistant.ts';
import { FIX_ALL } from './features/codeActions.ts';
import { lateEdit } from './features/lateEdits.ts';
import { SEMANTIC_TOKENS_LEGEND } from './features/semanticTokens.ts';
import {
  changedIn,
  documentIn,
  filesIn,
  foldersIn,
  isRange,
  listOf,
  offerIn,
  openedIn,
  positionOf,
  rangeOf,
  stringsIn,
  uriOf,
} from './incoming.ts';
import { translateBy } from './l10n.ts';
import type { CheckParams, FoundStudies, InitializationOptions } from './protocol.ts';
import {
  CHECK_REQUEST,
  CHECK_WORKSPACE_COMMAND,
  FIND_STUDIES_REQUEST,
  PORTFOLIO_REQUEST,
  READ_FILE_REQUEST,
} from './protocol.ts';
import type { Publisher } from './publisher.ts';
import { createPublisher } from './publisher.ts';
import { reasonOf } from './reason.ts';
import type { CaseStudyService } from './service.ts';
import { createCaseStudyService, isConfigFile } from './service.ts';
import type { Settings, SettingsReader } from './settings.ts';
import { createSettingsReader } from './settings.ts';
import { refreshViews, serveViews } from './views.ts';
import type { WorkspaceChecker } from './workspaceChecker.ts';
import { createWorkspaceChecker } from './workspaceChecker.ts';
import { createWorkspaceStudies } from './workspaceStudies.ts';

/** What the place the server runs in can lend it. */
export interface Host {
  /** Reads a file where the client does not offer to. Must not reject; undefined where there is no such file. */
  readFile(uri: string): Promise<string | undefined>;
  /** Finds the studies below folders, where the client does not offer to. Must not reject. */
  findStudies(roots: readonly string[]): Promise<FoundStudies>;
  /** How long a study is read before it is shown as far as it is read, and read on in another turn. */
  budget(): Budget;
}

interface Session {
  readonly service: CaseStudyService;
  readonly settings: SettingsReader;
  readonly publisher: Publisher;
  readonly checker: WorkspaceChecker;
  readonly folders: Set<string>;
  readonly capabilities: ClientCapabilities;
  readonly options: InitializationOptions;
}

/** Files whose changes on disk change what is shown. */
const WATCHED = [`**/${CONFIG_FILE}`, '**/*.case.md', '**/.gitignore'];

/** One turn, in milliseconds; a study that is told in an interview takes a tenth. */
const TURN = 1000;

/** A place that lends nothing. */
const BARE: Host = {
  readFile: async () => undefined,
  findStudies: async () => [],
  budget: () => milliseconds(TURN),
};

/** Wires the service to a connection and listens. A handler that fails logs why and answers with nothing; the server goes on. */
export function startServer(connection: Connection, host: Partial<Host> = {}): void {
  let session: Session | undefined;

  connection.onInitialize((params): InitializeResult => {
    session = createSession(connection, { ...BARE, ...host }, params);
    return {
      serverInfo: { name: 'case-prism' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { triggerCharacters: ['/'] },
        hoverProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true,
        semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: true, range: true },
        documentSymbolProvider: session.options.outline !== true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
        diagnosticProvider: pulls(session.capabilities)
          ? { interFileDependencies: false, workspaceDiagnostics: !registersPulls(session.capabilities) }
          : undefined,
        executeCommandProvider: { commands: [CHECK_WORKSPACE_COMMAND] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    session?.checker.initialized();
    const workspace = session?.capabilities.workspace;
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'casePrism' });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED.map((globPattern) => ({ globPattern })),
      });
    }
  });

  connection.onDidOpenTextDocument((params) => {
    const opened = openedIn(params);
    if (!session || !opened) return unread('textDocument/didOpen');
    session.service.open(opened.uri, opened.version, opened.text);
    session.publisher.schedule(opened.uri);
    session.checker.opened(opened.uri);
  });
  connection.onDidChangeTextDocument((params) => {
    const changed = changedIn(params);
    if (!session || !changed) return unread('textDocument/didChange');
    session.service.change(changed.uri, changed.version, changed.changes);
    session.publisher.schedule(changed.uri);
    session.checker.edited();
  });
  connection.onDidCloseTextDocument((params) => {
    const uri = documentIn(params);
    if (!session || uri === undefined) return unread('textDocument/didClose');
    session.service.close(uri);
    session.settings.forget(uri);
    session.publisher.forget(uri);
    session.checker.closed(uri);
  });
  connection.onDidChangeConfiguration((params) => {
    // Clients that can be asked for their settings may send none.
    session?.settings.changed(params?.settings);
    session?.publisher.refresh();
    if (session) refreshViews(connection, session.capabilities);
    session?.checker.configurationChanged();
  });
  connection.onDidChangeWatchedFiles((params) => {
    const changes = filesIn(params);
    session?.checker.filesChanged(changes);
    if (!changes.some(({ uri }) => isConfigFile(uri))) return;
    session?.service.configurationChanged();
    session?.publisher.refresh();
    if (session) refreshViews(connection, session.capabilities);
    session?.checker.configurationChanged();
  });
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, (params) => {
    const { added, removed } = foldersIn(params);
    for (const uri of removed) session?.folders.delete(uri);
    for (const uri of added) session?.folders.add(uri);
    session?.checker.foldersChanged();
  });
  connection.onShutdown(() => {
    session?.checker.dispose();
    session?.publisher.dispose();
  });

  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    const uri = uriOf(textDocument?.uri);
    const items = await guard('diagnostics', undefined, async ({ service, settings, publisher }) => {
      const { enable, config } = await settings.of(uri);
      const found = enable ? await service.diagnostics(uri, config) : [];
      publisher.schedule(uri);
      return found;
    });
    if (token.isCancellationRequested) throw retry();
    if (!items) throw new ResponseError(LSPErrorCodes.RequestFailed, `The study could not be read: ${uri}`);
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const report = await guard('workspace diagnostics', undefined, ({ checker }) =>
      // Some clients leave out what the protocol wants.
      checker.pull(Array.isArray(previousResultIds) ? previousResultIds : [], token),
    );
    if (token.isCancellationRequested) throw retry();
    return report ?? { items: [] };
  });
  connection.onExecuteCommand(async ({ command, workDoneToken }, token, progress) => {
    if (command !== CHECK_WORKSPACE_COMMAND)
      throw new ResponseError(ErrorCodes.InvalidParams, `Unknown command: ${command}`);
    return guard(command, null, async ({ checker, capabilities }) => {
      const creates = workDoneToken === undefined && capabilities.window?.workDoneProgress === true;
      return checker.check(creates ? await connection.window.createWorkDoneProgress() : progress, token);
    });
  });
  connection.onRequest(PORTFOLIO_REQUEST, () => guard('portfolio', [], ({ checker }) => checker.portfolio()));
  connection.onRequest(CHECK_REQUEST, (params: CheckParams | null) => {
    const uri = uriOf(params?.uri);
    return guard('check', null, async ({ service, settings }) => {
      const analysis = await service.analyseFile(uri, (await settings.of(uri)).config);
      return analysis ? checkAnswer(analysis) : null;
    });
  });
  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) => {
    const place = rangeOf(range);
    const isDiagnostic = (item: unknown): item is Diagnostic => isRange((item as Partial<Diagnostic> | null)?.range);
    return answer('code actions', [], uri, token, ({ service, capabilities, options }, config) => {
      const diagnostics = listOf(context?.diagnostics, isDiagnostic);
      const asked = { ...fixesFor(capabilities, options), diagnostics, only: stringsIn(context?.only) };
      return service.codeActions(uri, place, asked, config);
    });
  });
  connection.onCodeActionResolve((action, token) => {
    const offer = offerIn(action);
    if (!offer) return action;
    const { uri, range, only } = offer;
    return answer('code action', action, uri, token, async ({ service, capabilities, options }, config) => {
      const asked = { ...fixesFor(capabilities, options), late: false, diagnostics: [], only };
      const edit = lateEdit(action, offer, await service.codeActions(uri, range, asked, config));
      if (!edit) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since this was offered');
      return { ...action, edit };
    });
  });
  connection.onCompletion(({ textDocument: { uri }, position, context }, token) =>
    answer('completion', [], uri, token, ({ service, capabilities, options }, config) => {
      const ownSnippets = options.contributesSnippets === true;
      const invoked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      const snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
      return service.completion(uri, positionOf(position), { snippets, ownSnippets, invoked }, config);
    }),
  );
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    answer(
      'hover',
      null,
      uri,
      token,
      async ({ service }, config) => (await service.hover(uri, positionOf(position), config)) ?? null,
    ),
  );

  serveViews(
    connection,
    (name, nothing, uri, token, view) =>
      answer(name, nothing, uri, token, async ({ service }, config, settings) => {
        const analysis = await service.analyse(uri, config);
        return analysis ? view(analysis, settings) : nothing;
      }),
    () => session?.options.commands === true,
  );

  /** Answers a request about one document, where the product is on for it. */
  async function answer<T>(
    name: string,
    nothing: T,
    uri: string,
    token: CancellationToken,
    work: (session: Session, config: Settings['config'], settings: Settings) => Promise<T>,
  ): Promise<T | ResponseError> {
    uriOf(uri);
    const result = await guard(name, nothing, async (live) => {
      const settings = await live.settings.of(uri);
      const { enable, config } = settings;
      return enable && !token.isCancellationRequested ? work(live, config, settings) : nothing;
    });
    return token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled') : result;
  }

  /** What cannot be read is passed over: half of it would leave another text than the client's. */
  function unread(method: string): void {
    connection.console.warn(`${method} could not be read and was passed over.`);
  }

  /** Runs a handler's work; a failure is logged and answered with `nothing`. */
  async function guard<T>(name: string, nothing: T, work: (session: Session) => Promise<T>): Promise<T> {
    if (!session) return nothing;
    try {
      return await work(session);
    } catch (error) {
      // What the client has to hear, such as what its request lacks.
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${name}: ${reasonOf(error)}`);
      return nothing;
    }
  }

  connection.listen();
}

function createSession(
  connection: Connection,
  host: Host,
  { capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams,
): Session {
  const options: InitializationOptions =
    typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {};
  translateBy(options.translations ?? {});
  const asksClient = (uri: string) =>
    connection.sendRequest<string | null>(READ_FILE_REQUEST, { uri }).then(
      (text) => text ?? undefined,
      () => undefined,
    );
  const workspace = { readFile: options.readFile ? asksClient : host.readFile };
  const service = createCaseStudyService({
    workspace,
    logger: { error: (message) => connection.console.error(message) },
    budget: host.budget,
    rulePages: options.rulePages,
  });
  const settings = createSettingsReader(connection, capabilities);
  const publisher = createPublisher({
    connection,
    service,
    settings,
    options,
    pulls: pulls(capabilities),
    refreshes: refreshes(capabilities),
    refreshViews: () => refreshViews(connection, capabilities),
  });
  const folders = new Set(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []));
  const find = () =>
    options.findStudies
      ? connection.sendRequest<FoundStudies>(FIND_STUDIES_REQUEST).catch(() => [])
      : host.findStudies([...folders]);
  const studies = createWorkspaceStudies({ service, settings, workspace, find, rulePages: options.rulePages });
  const checker = createWorkspaceChecker({
    connection,
    service,
    settings,
    studies,
    tellsPortfolio: options.portfolio === true,
    startPulling: registersPulls(capabilities)
      ? () => void connection.client.register(DocumentDiagnosticRequest.type, WORKSPACE_PULLS)
      : undefined,
  });
  return { service, settings, publisher, checker, folders, capabilities, options };
}

function pulls({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

/** Whether the client can be asked to pull for the workspace once that is wanted; else it is offered from the start. */
function registersPulls({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic?.dynamicRegistration === true;
}

/**
 * Pulls for the workspace, apart from those of open documents: with one registration for both, VS Code leaves the findings of a document that
 * is closed to the workspace's answer, though only open ones are to be checked.
 */
const WORKSPACE_PULLS: DiagnosticRegistrationOptions = {
  documentSelector: [{ pattern: '**/no document, only the workspace' }],
  identifier: 'workspace',
  interFileDependencies: false,
  workspaceDiagnostics: true,
};

/** How the client wants its fixes. */
function fixesFor({ workspace, textDocument }: ClientCapabilities, { showsRules }: InitializationOptions) {
  const edits = workspace?.workspaceEdit;
  const documentChanges = edits?.documentChanges === true;
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  // Without versions nobody could tell whether an edit comes too late.
  const late = documentChanges && dataSupport === true && resolveSupport?.properties?.includes('edit') === true;
  return { showsRules: showsRules === true, snippets: edits?.snippetEditSupport === true, documentChanges, late };
}

function refreshes({ workspace }: ClientCapabilities): boolean {
  return workspace?.diagnostics?.refreshSupport === true;
}

/** A cancelled pull is never answered with an empty list: the squiggles would vanish until the next edit. */
function retry(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed meanwhile', { retriggerRequest: true });
}
