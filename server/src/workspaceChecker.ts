import type {
  CancellationToken,
  Connection,
  FileEvent,
  PreviousResultId,
  WorkDoneProgressReporter,
  WorkDoneProgressServerReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { DiagnosticSeverity, DocumentDiagnosticReportKind, FileChangeType } from 'vscode-languageserver';
import { byReadiness } from './features/portfolio.ts';
import type { PortfolioEntry, WorkspaceCheck } from './protocol.ts';
import { PORTFOLIO_CHANGED_NOTIFICATION } from './protocol.ts';
import { reasonOf } from './reason.ts';
import type { CaseStudyService } from './service.ts';
import type { SettingsReader } from './settings.ts';
import type { KnownStudy, WorkspaceStudies } from './workspaceStudies.ts';

/** Answers what is asked about the workspace as a whole, and keeps the answers true while files change. */
export interface WorkspaceChecker {
  /** Findings of the studies that are not open. Answered when there is something new to say; until then it is held. */
  pull(previous: readonly PreviousResultId[], token: CancellationToken): Promise<WorkspaceDiagnosticReport>;
  /** Reads every study and from then on shows their findings. */
  check(
    progress: WorkDoneProgressReporter | WorkDoneProgressServerReporter,
    token: CancellationToken,
  ): Promise<WorkspaceCheck>;
  portfolio(): Promise<PortfolioEntry[]>;
  /** The client is ready to be asked for its settings. */
  initialized(): void;
  filesChanged(changes: readonly FileEvent[]): void;
  opened(uri: string): void;
  edited(): void;
  closed(uri: string): void;
  foldersChanged(): void;
  /** Settings or configuration files changed. */
  configurationChanged(): void;
  dispose(): void;
}

export interface WorkspaceCheckerOptions {
  readonly connection: Connection;
  readonly service: CaseStudyService;
  readonly settings: SettingsReader;
  readonly studies: WorkspaceStudies;
  /**
   * Asks the client to pull for the workspace too; called once, when findings of studies that are not open are first wanted. Absent where the
   * client cannot be asked: then it pulls from the start, or is pushed to.
   */
  readonly startPulling?: () => void;
  /** Whether the client wants to hear that its portfolio is out of date. */
  readonly tellsPortfolio: boolean;
}

/** Edits that follow within so many milliseconds are told of once. */
const PAUSE = 400;

export function createWorkspaceChecker(options: WorkspaceCheckerOptions): WorkspaceChecker {
  const { connection, service, settings, studies, tellsPortfolio, startPulling } = options;
  const waiting = new Set<() => void>();
  /** Files whose findings were pushed, as this client does not pull them for the whole workspace. */
  const pushed = new Set<string>();
  let asked = false;
  let pulls = startPulling !== undefined;
  let disposed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let started = false;

  const isOn = async () => {
    const on = asked || (await settings.of('')).checkWorkspace;
    if (on && !started) {
      started = true;
      startPulling?.();
    }
    return on;
  };

  /** Something may have changed: held requests look again, and clients that do not pull are sent it. */
  const wake = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
    changed();
    if (pulls) void isOn();
    else void push().catch((error) => connection.console.error(`workspace: ${reasonOf(error)}`));
  };

  const changed = () => {
    if (!tellsPortfolio || timer !== undefined || disposed) return;
    timer = setTimeout(() => {
      timer = undefined;
      void connection.sendNotification(PORTFOLIO_CHANGED_NOTIFICATION);
    }, PAUSE);
  };

  const woken = (token: CancellationToken) =>
    new Promise<void>((resolve) => {
      const listener = token.onCancellationRequested(() => resolve());
      waiting.add(() => {
        listener.dispose();
        resolve();
      });
    });

  const push = async (): Promise<void> => {
    const on = await isOn();
    const unopened = (on ? await studies.read() : []).filter(({ uri }) => !service.isOpen(uri));
    const present = new Set(unopened.map(({ uri }) => uri));
    for (const uri of pushed) if (!present.has(uri)) unpush(uri);
    for (const { uri, diagnostics } of unopened) {
      pushed.add(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
    }
  };

  /** An open document's findings come by their own way; those pushed for its file would stand beside them. */
  const unpush = (uri: string) => {
    if (pushed.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  };

  return {
    async pull(previous, token) {
      pulls = true;
      while (!disposed && !token.isCancellationRequested) {
        // Registered before reading, so that no change in between is missed.
        const next = woken(token);
        const on = await isOn();
        const items = reportsOf(on ? await studies.read(() => token.isCancellationRequested) : [], previous);
        if (items.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full)) return { items };
        await next;
      }
      return { items: [] };
    },
    async check(progress, token) {
      progress.begin('Checking case studies', 0, undefined, true);
      let cancelled = false;
      const found = await studies.read((done, total) => {
        progress.report(Math.round((100 * done) / Math.max(1, total)), `${done} of ${total}`);
        cancelled = token.isCancellationRequested || ('token' in progress && progress.token.isCancellationRequested);
        return cancelled;
      });
      progress.done();
      asked = true;
      wake();
      return { studies: found.length, findings: countsOf(found), cancelled };
    },
    portfolio: async () => (await studies.read()).map(({ entry }) => entry).sort(byReadiness),
    initialized: () => void isOn(),
    filesChanged(changes) {
      for (const { uri, type } of changes) {
        if (uri.endsWith('/.gitignore') || type !== FileChangeType.Changed) studies.listChanged();
        studies.changed(uri);
      }
      wake();
    },
    opened(uri) {
      unpush(uri);
      wake();
    },
    edited: changed,
    closed(uri) {
      studies.changed(uri);
      wake();
    },
    foldersChanged() {
      studies.listChanged();
      wake();
    },
    configurationChanged() {
      studies.clear();
      wake();
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
  };

  /** What differs from the results that the client has. Open documents have none here: they are answered by their own requests. */
  function reportsOf(found: readonly KnownStudy[], previous: readonly PreviousResultId[]) {
    const had = new Map(previous.map(({ uri, value }) => [uri, value]));
    const items = found
      .filter(({ uri }) => !service.isOpen(uri))
      .map(({ uri, diagnostics, resultId }): WorkspaceDocumentDiagnosticReport => {
        const same = had.get(uri) === resultId;
        had.delete(uri);
        if (same) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: [...diagnostics] };
      });
    const gone = [...had]
      .filter(([, value]) => value !== GONE)
      .map(([uri]): WorkspaceDocumentDiagnosticReport => {
        return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: GONE, items: [] };
      });
    return [...items, ...gone];
  }
}

/** The result of a file that is open, or no study of the workspace any more. */
const GONE = 'gone';

const NAMES = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
} as const;

function countsOf(found: readonly KnownStudy[]): WorkspaceCheck['findings'] {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { diagnostics } of found) for (const { severity } of diagnostics) counts[NAMES[severity ?? 1]]++;
  return counts;
}
