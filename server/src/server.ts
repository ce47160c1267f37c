import type { Connection, Diagnostic, InitializeResult } from 'vscode-languageserver';
import {
  CodeActionKind,
  CompletionTriggerKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { milliseconds } from './budget.ts';
import { fixesFor, pulls, registersPulls } from './capabilities.ts';
import { CONFIG_FILE, isConfigFile } from './config/file.ts';
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
import type { CheckParams } from './protocol.ts';
import { CHECK_REQUEST, CHECK_WORKSPACE_COMMAND, FIX_ALL, PORTFOLIO_REQUEST } from './protocol.ts';
import { reasonOf } from './reason.ts';
import type { Host, Session } from './session.ts';
import { soon } from './turns.ts';
import { type Answer, refreshViews, serveViews } from './views.ts';

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
  let session: Promise<Session> | undefined;

  const answer: Answer = async (name, nothing, uri, token, work) => {
    uriOf(uri);
    const result = await guard(name, nothing, async (live) => {
      const settings = await live.settings.of(uri);
      const { enable, config } = settings;
      return enable && !token.isCancellationRequested ? work(live, config, settings) : nothing;
    });
    return token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled') : result;
  };

  connection.onInitialize((params): InitializeResult => {
    const { capabilities, initializationOptions } = params;
    // All that reads studies is loaded once the answer is on its way: most of the start is the vocabulary's.
    session = new Promise<void>((resolve) => void soon(resolve))
      .then(() => import('./session.ts'))
      .then(({ createSession }) => createSession(connection, { ...BARE, ...host }, params));
    session.catch((error) => connection.console.error(reasonOf(error)));
    return {
      serverInfo: { name: 'case-prism' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { triggerCharacters: ['/'] },
        hoverProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true,
        semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: true, range: true },
        documentSymbolProvider: initializationOptions?.outline !== true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
        diagnosticProvider: pulls(capabilities)
          ? { interFileDependencies: false, workspaceDiagnostics: !registersPulls(capabilities) }
          : undefined,
        executeCommandProvider: { commands: [CHECK_WORKSPACE_COMMAND] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() =>
    heed(({ checker, capabilities: { workspace } }) => {
      checker.initialized();
      if (workspace?.didChangeConfiguration?.dynamicRegistration)
        void connection.client.register(DidChangeConfigurationNotification.type, { section: 'casePrism' });
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: WATCHED.map((globPattern) => ({ globPattern })),
        });
    }),
  );

  connection.onDidOpenTextDocument((params) => {
    const opened = openedIn(params);
    if (!opened) return unread('textDocument/didOpen');
    heed(({ service, publisher, checker }) => {
      service.open(opened.uri, opened.version, opened.text);
      publisher.schedule(opened.uri);
      checker.opened(opened.uri);
    });
  });
  connection.onDidChangeTextDocument((params) => {
    const changed = changedIn(params);
    if (!changed) return unread('textDocument/didChange');
    heed(({ service, publisher, checker }) => {
      service.change(changed.uri, changed.version, changed.changes);
      publisher.schedule(changed.uri);
      checker.edited();
    });
  });
  connection.onDidCloseTextDocument((params) => {
    const uri = documentIn(params);
    if (uri === undefined) return unread('textDocument/didClose');
    heed(({ service, settings, publisher, checker }) => {
      service.close(uri);
      settings.forget(uri);
      publisher.forget(uri);
      checker.closed(uri);
    });
  });
  connection.onDidChangeConfiguration((params) =>
    heed(({ settings, publisher, checker, capabilities }) => {
      // Clients that can be asked for their settings may send none.
      settings.changed(params?.settings);
      publisher.refresh();
      refreshViews(connection, capabilities);
      checker.configurationChanged();
    }),
  );
  connection.onDidChangeWatchedFiles((params) => {
    const changes = filesIn(params);
    heed(({ service, publisher, checker, capabilities }) => {
      checker.filesChanged(changes);
      if (!changes.some(({ uri }) => isConfigFile(uri))) return;
      service.configurationChanged();
      publisher.refresh();
      refreshViews(connection, capabilities);
      checker.configurationChanged();
    });
  });
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, (params) => {
    const { added, removed } = foldersIn(params);
    heed(({ folders, checker }) => {
      for (const uri of removed) folders.delete(uri);
      for (const uri of added) folders.add(uri);
      checker.foldersChanged();
    });
  });
  connection.onShutdown(() =>
    guard('shutdown', undefined, async ({ checker, publisher }) => {
      checker.dispose();
      publisher.dispose();
    }),
  );

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
    return guard(
      'check',
      null,
      async ({ service, settings }) => (await service.check(uri, (await settings.of(uri)).config)) ?? null,
    );
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

  serveViews(connection, answer);

  /** Does what a notification wants, behind all that came before it. */
  function heed(work: (session: Session) => void): void {
    session?.then(work).catch((error) => connection.console.error(reasonOf(error)));
  }

  /** What cannot be read is passed over: half of it would leave another text than the client's. */
  function unread(method: string): void {
    connection.console.warn(`${method} could not be read and was passed over.`);
  }

  /** Runs a handler's work; a failure is logged and answered with `nothing`. */
  async function guard<T>(name: string, nothing: T, work: (session: Session) => Promise<T>): Promise<T> {
    if (!session) return nothing;
    try {
      return await work(await session);
    } catch (error) {
      // What the client has to hear, such as what its request lacks.
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${name}: ${reasonOf(error)}`);
      return nothing;
    }
  }

  connection.listen();
}

/** A cancelled pull is never answered with an empty list: the squiggles would vanish until the next edit. */
function retry(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed meanwhile', { retriggerRequest: true });
}
