import { PassThrough, type Readable, type Writable } from 'node:stream';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Budget } from '../../server/src/budget.ts';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { startServer } from '../../server/src/server.ts';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  /** What `workspace/configuration` answers, by URI. */
  readonly settings?: (uri: string) => unknown;
  /** Files that `case-prism/readFile` and `case-prism/findStudies` find, by URI. */
  readonly files?: Map<string, string>;
  /** What leads to a server of its own, its input first; else one runs in this process. */
  readonly streams?: readonly [Writable, Readable];
  /** How far the server in this process reads in one turn; else as long as it does for a writer. */
  readonly budget?: () => Budget;
  /** The folder that is open. */
  readonly root?: string;
  /** The same, as clients that know of several name them. */
  readonly folders?: unknown;
}

export const PULL: ClientCapabilities = { textDocument: { diagnostic: {} } };

/** The text after some changes, each made to what the one before it left; ranges outside the text are clamped. */
function changed(before: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): string {
  return changes.reduce((text, change) => {
    if (!('range' in change)) return change.text;
    const document = TextDocument.create(before.uri, before.languageId, 0, text);
    const offsets = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
    return text.slice(0, Math.min(...offsets)) + change.text + text.slice(Math.max(...offsets));
  }, before.getText());
}

/** The real server in this process. */
function serverHere({ budget }: ClientOptions): [Writable, Readable] {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(connection, budget && { budget });
  return [up, down];
}

/** An LSP client of the tests' own around the real server, over in-memory streams. Every message passes the real framing. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly documents = new Map<string, TextDocument>();
  readonly notifications: { method: string; params: unknown }[] = [];
  readonly logged: string[] = [];
  initialized!: InitializeResult;
  private readonly waiting = new Set<() => void>();

  private readonly up: Writable;

  private constructor(options: ClientOptions) {
    const [up, down] = options.streams ?? serverHere(options);
    this.up = up;
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onUnhandledNotification(({ method, params }) => this.note(method, params));
    this.connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.logged.push(message),
    );
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => options.settings?.(scopeUri ?? '') ?? null),
    );
    this.connection.onRequest('case-prism/readFile', ({ uri }: { uri: string }) => options.files?.get(uri) ?? null);
    this.connection.onRequest('case-prism/findStudies', () =>
      [...(options.files?.keys() ?? [])]
        .filter((uri) => uri.endsWith('.case.md'))
        .map((uri) => ({ uri, root: options.root })),
    );
    this.connection.onRequest('window/workDoneProgress/create', (params) =>
      this.note('window/workDoneProgress/create', params),
    );
    this.connection.onRequest('client/registerCapability', (params) => this.note('client/registerCapability', params));
    for (const view of ['diagnostic', 'codeLens', 'inlayHint', 'semanticTokens']) {
      const method = `workspace/${view}/refresh`;
      this.connection.onRequest(method, () => this.note(method, null));
    }
    this.connection.listen();
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const client = new Client(options);
    const params = {
      processId: null,
      rootUri: options.root ?? null,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.options,
      workspaceFolders: options.folders,
    };
    client.initialized = await client.connection.sendRequest('initialize', params);
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const before = this.documents.get(uri)!;
    const document = TextDocument.create(uri, before.languageId, before.version + 1, changed(before, contentChanges));
    this.documents.set(uri, document);
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
  }

  /** Sends a notification as it is, past the library's checks. */
  send(method: string, params: unknown): void {
    const message = Buffer.from(JSON.stringify({ jsonrpc: '2.0', method, params }));
    this.up.write(Buffer.concat([Buffer.from(`Content-Length: ${message.length}\r\n\r\n`), message]));
  }

  text(uri: string): string {
    return this.documents.get(uri)!.getText();
  }

  /** Applies a code action as an editor would: edits of a stale version are refused, tab stops resolved by the caller's `expand`. */
  async apply(action: CodeAction, expand = (snippet: string) => snippet): Promise<void> {
    for (const { textDocument, edits } of (action.edit?.documentChanges ?? []) as TextDocumentEdit[]) {
      const document = this.documents.get(textDocument.uri)!;
      if (textDocument.version !== document.version) throw new Error('The edit was made for another version');
      const plain = edits.map((edit) => ({
        range: edit.range,
        newText: 'snippet' in edit ? expand(edit.snippet.value) : edit.newText,
      }));
      await this.change(textDocument.uri, { text: TextDocument.applyEdits(document, plain) });
    }
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items : [];
  }

  actions(uri: string, range: Range, diagnostics: readonly Diagnostic[] = []): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics },
    });
  }

  /** The next pushed diagnostics of a document that satisfy `accept`, those already received included. */
  async pushed(uri: string, accept: (params: PublishDiagnosticsParams) => boolean = () => true): Promise<Diagnostic[]> {
    const params = await this.notified('textDocument/publishDiagnostics', (params) => {
      const published = params as PublishDiagnosticsParams;
      return published.uri === uri && accept(published);
    });
    return (params as PublishDiagnosticsParams).diagnostics;
  }

  /** Waits for a message that satisfies `accept`. The test's own time limit ends a wait that never does. */
  async notified(method: string, accept: (params: unknown) => boolean = () => true): Promise<unknown> {
    for (;;) {
      const found = this.notifications.find((message) => message.method === method && accept(message.params));
      if (found) return found.params;
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  private note(method: string, params: unknown): null {
    this.notifications.push({ method, params });
    for (const wake of this.waiting) wake();
    this.waiting.clear();
    return null;
  }
}
