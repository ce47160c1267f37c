import type {
  ClientCapabilities,
  Connection,
  DiagnosticRegistrationOptions,
  InitializeParams,
} from 'vscode-languageserver';
import { DocumentDiagnosticRequest } from 'vscode-languageserver';
import type { Budget } from './budget.ts';
import { pulls, refreshes, registersPulls } from './capabilities.ts';
import { rootsIn } from './incoming.ts';
import { translateBy } from './l10n.ts';
import type { FoundStudies, InitializationOptions } from './protocol.ts';
import { FIND_STUDIES_REQUEST, READ_FILE_REQUEST } from './protocol.ts';
import type { Publisher } from './publisher.ts';
import { createPublisher } from './publisher.ts';
import type { CaseStudyService } from './service.ts';
import { createCaseStudyService } from './service.ts';
import type { SettingsReader } from './settings.ts';
import { createSettingsReader } from './settings.ts';
import { refreshViews } from './views.ts';
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

/** All that works for one client. */
export interface Session {
  readonly service: CaseStudyService;
  readonly settings: SettingsReader;
  readonly publisher: Publisher;
  readonly checker: WorkspaceChecker;
  readonly folders: Set<string>;
  readonly capabilities: ClientCapabilities;
  readonly options: InitializationOptions;
}

/** Puts together what works for the client that has said `initialize`. */
export function createSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const { capabilities, initializationOptions } = params;
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
  const folders = new Set(rootsIn(params));
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
