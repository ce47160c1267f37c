import {
  CancellationError,
  CodeAction,
  type Command,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Uri,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import {
  FIND_STUDIES_REQUEST,
  type InitializationOptions,
  PORTFOLIO_CHANGED_NOTIFICATION,
  READ_FILE_REQUEST,
  REPORT_NOTIFICATION,
  type ReadFileParams,
  type ReportParams,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '../../server/src/protocol.ts';
import { findStudies } from './findStudies.ts';
import { tellStale } from './notices.ts';
import { isCaseStudy } from './preview/plugin.ts';
import { isReadOnly } from './readOnly.ts';

/** Makes the client for one kind of extension host. */
export type Connect = (id: string, name: string, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What the server tells. */
export interface ServerEvents {
  report(params: ReportParams): void;
  status(params: StatusParams): void;
  portfolioChanged(): void;
}

export const CONFIGURATION_FILE = '**/.case-prism.json';

/** What the server serves: case studies and configuration files, in any scheme. */
export const SELECTOR = [{ language: 'markdown', pattern: '**/*.case.md' }, { pattern: CONFIGURATION_FILE }];

/**
 * A language client that is ready to be started; its id is also the section of the settings that it traces by. `ended` is called where the
 * server's process ends and nobody asked for it.
 */
export async function createClient(
  context: ExtensionContext,
  log: LogOutputChannel,
  events: ServerEvents,
  ended: () => void,
  connect: Connect,
): Promise<BaseLanguageClient> {
  const initializationOptions: InitializationOptions = {
    report: true,
    status: true,
    readFile: true,
    findStudies: true,
    portfolio: true,
    contributesSnippets: true,
    showsRules: true,
    translations: l10n.bundle,
    commands: true,
    outline: true,
    rulePages: Uri.joinPath(context.extensionUri, 'docs/rules').toString(),
  };
  const client = await connect('casePrism', 'Case Prism', {
    documentSelector: SELECTOR,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: true, match: (_selector, resource) => isCaseStudy(resource) },
    outputChannel: log,
    // Nothing pops up: what goes wrong stands in the status item and in the log.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      provideCodeActions: async (document, range, codeActions, token, next) => {
        const actions = await next(document, range, codeActions, token);
        return actions && (await isReadOnly(document.uri)) ? actions.map(withoutEdit) : actions;
      },
      resolveCodeAction: async (action, token, next) => {
        try {
          return await next(action, token);
        } catch (error) {
          // So the library tells that the server will not make this edit of the text as it is now.
          if (!(error instanceof CancellationError)) throw error;
          tellStale();
          return action;
        }
      },
    },
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        ended();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  });
  // Where the server does not start, the library would say so in a message of its own; session.ts has it said in ours, with a way out.
  const logError = client.error.bind(client);
  client.error = (message, data) => logError(message, data, false);
  client.onNotification(REPORT_NOTIFICATION, (params: ReportParams) => events.report(params));
  client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => events.status(params));
  client.onNotification(PORTFOLIO_CHANGED_NOTIFICATION, () => events.portfolioChanged());
  client.onRequest(FIND_STUDIES_REQUEST, findStudies);
  client.onRequest(READ_FILE_REQUEST, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri)));
  return client;
}

/** A fix that says why it cannot be applied; what runs a command changes no text and stays as it is. */
function withoutEdit(action: CodeAction | Command): CodeAction | Command {
  if (!(action instanceof CodeAction) || action.command) return action;
  const disabled = new CodeAction(action.title, action.kind);
  disabled.diagnostics = action.diagnostics;
  disabled.disabled = { reason: l10n.t('The file is read-only.') };
  return disabled;
}

/** A file's text, or null where there is none or it cannot be read. */
async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
