import type { Connection, Disposable } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isConfigFile } from './config/file.ts';
import { configDiagnostics } from './features/diagnostics.ts';
import type { InitializationOptions, ReportParams, StatusParams } from './protocol.ts';
import { REPORT_NOTIFICATION, STATUS_NOTIFICATION } from './protocol.ts';
import { reasonOf } from './reason.ts';
import type { Analysis, CaseStudyService } from './service.ts';
import { report } from './service.ts';
import type { SettingsReader } from './settings.ts';
import { after, soon } from './turns.ts';

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

/** What is going on with an open document. */
interface Showing {
  /** What comes next, by step. */
  readonly next: Map<string, Disposable>;
  /** What was last sent, so that nothing goes twice, and when, in milliseconds as `performance.now` counts them. */
  analysis?: Analysis;
  shownAt: number;
}

export function createPublisher({
  connection,
  service,
  settings,
  options,
  pulls,
  refreshes,
  refreshViews,
}: PublisherOptions): Publisher {
  const open = new Map<string, Showing>();
  /** Configuration files whose problems are on show though nobody opened them. */
  const complained = new Set<string>();
  let isOver = false;

  const showingOf = (uri: string): Showing => {
    const showing = open.get(uri) ?? { next: new Map(), shownAt: -PACE };
    open.set(uri, showing);
    return showing;
  };

  /** Takes a step some time, unless it is about to be taken anyway. */
  const take = (uri: string, step: keyof typeof steps, when: (work: () => void) => Disposable): void => {
    if (isOver || !service.isOpen(uri)) return;
    const { next } = showingOf(uri);
    if (next.has(step)) return;
    const work = () => {
      next.delete(step);
      steps[step](uri).catch((error) => fail(uri, error));
    };
    next.set(step, when(work));
  };
  const later = (uri: string, step: keyof typeof steps, wait: number) => take(uri, step, (work) => after(wait, work));

  const steps = {
    async publish(uri: string): Promise<void> {
      // A configuration that somebody opens shows its problems as a document from now on.
      if (complained.delete(uri) && pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
      const { enable, config } = await settings.of(uri);
      if (!pulls && service.isOpen(uri)) {
        const version = service.version(uri);
        const diagnostics = enable ? await service.diagnostics(uri, config) : [];
        if (service.isOpen(uri)) void connection.sendDiagnostics({ uri, version, diagnostics });
      }
      if (!enable || !service.isOpen(uri)) return;
      const wait = showingOf(uri).shownAt + PACE - performance.now();
      if (wait > 0) later(uri, 'show', wait);
      else await steps.show(uri);
    },

    async show(uri: string): Promise<void> {
      const { enable, config } = await settings.of(uri);
      const analysis = enable ? await service.analyse(uri, config) : undefined;
      if (!analysis || !service.isOpen(uri)) return;
      const showing = showingOf(uri);
      if (showing.analysis === analysis) return;
      Object.assign(showing, { analysis, shownAt: performance.now() });
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
      if (study.unread) later(uri, 'readOn', PAUSE);
    },

    /** Reads the rest of a study that takes longer than one turn, a piece at a time: what the client sends meanwhile comes between. */
    async readOn(uri: string): Promise<void> {
      const { enable, config } = await settings.of(uri);
      const analysis = enable ? await service.readOn(uri, config) : undefined;
      if (!analysis) return;
      if (!analysis.study.unread) {
        if (pulls && refreshes) connection.languages.diagnostics.refresh();
        refreshViews();
      }
      await steps.publish(uri);
    },
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

  /** Anew with each edit, so that those which come in together are published together. */
  const schedule = (uri: string) => {
    const { next } = open.get(uri) ?? {};
    next?.get('publish')?.dispose();
    next?.delete('publish');
    take(uri, 'publish', soon);
  };

  const clear = (uri: string) => {
    for (const step of open.get(uri)?.next.values() ?? []) step.dispose();
    open.delete(uri);
  };

  const republish = () => {
    for (const showing of open.values()) showing.analysis = undefined;
    for (const uri of service.uris()) schedule(uri);
  };

  return {
    schedule,
    forget(uri) {
      clear(uri);
      if (!pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
      if (isConfigFile(uri)) republish();
    },
    dispose() {
      isOver = true;
      for (const uri of open.keys()) clear(uri);
    },
    refresh() {
      if (pulls && refreshes) connection.languages.diagnostics.refresh();
      for (const uri of complained) void connection.sendDiagnostics({ uri, diagnostics: [] });
      complained.clear();
      republish();
    },
  };
}
