import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configDiagnostics } from './features/diagnostics.ts';
import type { InitializationOptions, ReportParams, StatusParams } from './protocol.ts';
import { REPORT_NOTIFICATION, STATUS_NOTIFICATION } from './protocol.ts';
import { reasonOf } from './reason.ts';
import type { Analysis, CaseStudyService } from './service.ts';
import { isConfigFile, report } from './service.ts';
import type { SettingsReader } from './settings.ts';

/** Pushes what clients want unasked: diagnostics to those that cannot pull, reports and states to those that asked for them. */
export interface Publisher {
  /** Publishes the document's newest version soon; edits that follow at once are published together. */
  schedule(uri: string): void;
  /** The document was closed: nothing of it stays on show. */
  forget(uri: string): void;
  /** Something besides the texts changed: everything open is published anew. */
  refresh(): void;
  /** Publishes nothing any more. */
  dispose(): void;
}

export interface PublisherOptions {
  readonly connection: Connection;
  readonly service: CaseStudyService;
  readonly settings: SettingsReader;
  readonly options: InitializationOptions;
  /** Whether the client pulls diagnostics, and whether it can be told to pull again. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  /** Has the client ask again for what it shows beside the text. */
  readonly refreshViews: () => void;
}

/**
 * The report of one document goes out once in so many milliseconds: it grows with the document, and no eye follows it key by key. The first
 * edit after a pause is shown at once.
 */
const PACE = 150;

/** Between two turns of a long study, in milliseconds: enough for what came in meanwhile to be taken up and answered. */
const PAUSE = 50;

export function createPublisher({
  connection,
  service,
  settings,
  options,
  pulls,
  refreshes,
  refreshViews,
}: PublisherOptions): Publisher {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Reports that wait for their turn, and when the last one went. */
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const shown = new Map<string, number>();
  let isOver = false;
  /** Studies that are read a piece at a time. */
  const reading = new Map<string, ReturnType<typeof setTimeout>>();
  /** The version and analysis last pushed, so that a pull after a push sends nothing twice. */
  const pushed = new Map<string, Analysis>();
  /** Configuration files whose problems are on show though nobody opened them. */
  const complained = new Set<string>();

  const publish = async (uri: string): Promise<void> => {
    timers.delete(uri);
    // A configuration that somebody opens shows its problems as a document from now on.
    if (complained.delete(uri) && pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    const { enable, config } = await settings.of(uri);
    if (!pulls && service.isOpen(uri)) {
      const version = service.version(uri);
      const diagnostics = enable ? await service.diagnostics(uri, config) : [];
      if (service.isOpen(uri)) void connection.sendDiagnostics({ uri, version, diagnostics });
    }
    if (!enable) return;
    const wait = (shown.get(uri) ?? -PACE) + PACE - performance.now();
    if (wait <= 0) await show(uri);
    else if (!waiting.has(uri))
      waiting.set(
        uri,
        setTimeout(() => show(uri).catch((error) => fail(uri, error)), wait),
      );
  };

  const show = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    const { enable, config } = await settings.of(uri);
    const analysis = enable ? await service.analyse(uri, config) : undefined;
    if (!analysis || pushed.get(uri) === analysis) return;
    pushed.set(uri, analysis);
    shown.set(uri, performance.now());
    const { study, document, diagnoses, rules, milliseconds } = analysis;
    if (options.report)
      void connection.sendNotification(REPORT_NOTIFICATION, {
        uri,
        version: document.version,
        report: report(analysis),
      } satisfies ReportParams);
    if (options.status)
      void connection.sendNotification(STATUS_NOTIFICATION, {
        uri,
        state: 'ready',
        rules,
        findings: diagnoses.length,
        milliseconds,
        ...(study.unread && { read: study.unread.start / study.text.length }),
      } satisfies StatusParams);
    complain(analysis);
    if (study.unread && !reading.has(uri) && !isOver) readOn(uri);
  };

  /** Reads the rest of a study that takes longer than one turn, a piece at a time: what the client sends meanwhile comes between. */
  const readOn = (uri: string) => {
    const goOn = async () => {
      reading.delete(uri);
      const { enable, config } = await settings.of(uri);
      const analysis = enable ? await service.readOn(uri, config) : undefined;
      if (!analysis) return;
      if (!analysis.study.unread) {
        if (pulls && refreshes) connection.languages.diagnostics.refresh();
        refreshViews();
      }
      await publish(uri);
    };
    reading.set(
      uri,
      setTimeout(() => goOn().catch((error) => fail(uri, error)), PAUSE),
    );
  };

  /** A broken configuration is shown in its own file, even when nobody has opened it. */
  const complain = ({ resolved: { file } }: Analysis) => {
    if (!file || file.problems.length === 0 || service.isOpen(file.uri)) return;
    complained.add(file.uri);
    const document = TextDocument.create(file.uri, 'jsonc', 0, file.text);
    void connection.sendDiagnostics({ uri: file.uri, diagnostics: configDiagnostics(document, file.problems) });
  };

  const fail = (uri: string, error: unknown) => {
    connection.console.error(`${uri}: ${reasonOf(error)}`);
    if (options.status)
      void connection.sendNotification(STATUS_NOTIFICATION, {
        uri,
        state: 'error',
        rules: 0,
        findings: 0,
        milliseconds: 0,
      } satisfies StatusParams);
  };

  const schedule = (uri: string) => {
    if (!timers.has(uri))
      timers.set(
        uri,
        setTimeout(() => publish(uri).catch((error) => fail(uri, error)), 0),
      );
  };

  const republish = () => {
    pushed.clear();
    for (const uri of service.uris()) schedule(uri);
  };

  return {
    schedule,
    forget(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      shown.delete(uri);
      clearTimeout(reading.get(uri));
      reading.delete(uri);
      pushed.delete(uri);
      if (!pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
      if (isConfigFile(uri)) republish();
    },
    dispose() {
      for (const timer of [timers, waiting, reading].flatMap((map) => [...map.values()])) clearTimeout(timer);
      isOver = true;
    },
    refresh() {
      if (pulls && refreshes) connection.languages.diagnostics.refresh();
      for (const uri of complained) void connection.sendDiagnostics({ uri, diagnostics: [] });
      complained.clear();
      republish();
    },
  };
}
