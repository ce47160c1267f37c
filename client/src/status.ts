import { type Disposable, LanguageStatusSeverity, languages, window } from 'vscode';
import type { StatusParams } from '../../server/src/protocol.ts';
import type { SessionEvents } from './session.ts';
import { statusText } from './statusText.ts';

/** The language status item of case studies: what the server does, or why it does nothing. */
export interface Status extends SessionEvents, Disposable {
  /** A study was analysed. */
  analysed(params: StatusParams): void;
}

const SHOW_LOG = { command: 'casePrism.showLog', title: 'Show Log' };
const RESTART = { command: 'casePrism.restartServer', title: 'Restart' };

export function createStatus(): Status {
  const item = languages.createLanguageStatusItem('casePrism.status', {
    language: 'markdown',
    pattern: '**/*.case.md',
  });
  item.name = 'Case Prism';
  const analyses = new Map<string, StatusParams>();

  const show = (text: string, detail: string | undefined, problem: boolean) => {
    item.text = text;
    item.detail = detail;
    item.busy = false;
    item.severity = problem ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.command = problem ? RESTART : SHOW_LOG;
  };
  const showAnalysis = () => {
    const params = analyses.get(window.activeTextEditor?.document.uri.toString() ?? '');
    if (!params) show('Case Prism', 'ready', false);
    else if (params.state === 'error') show('Case Prism', 'the last analysis failed; the log says why', true);
    else show('Case Prism', statusText(params), false);
  };
  const withoutServer = (detail: string, problem: boolean) => {
    analyses.clear();
    running = false;
    show('Case Prism', detail, problem);
  };
  let running = false;
  const follow = window.onDidChangeActiveTextEditor(() => running && showAnalysis());
  withoutServer('not started', false);

  return {
    starting: () => {
      withoutServer('starting', false);
      item.busy = true;
    },
    ready: () => {
      running = true;
      showAnalysis();
    },
    analysed: (params) => {
      analyses.set(params.uri, params);
      showAnalysis();
    },
    failed: (why) => withoutServer(why, true),
    off: () => withoutServer('off (casePrism.enable)', false),
    dispose: () => {
      follow.dispose();
      item.dispose();
    },
  };
}
