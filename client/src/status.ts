import { type Disposable, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import type { StatusParams } from '../../server/src/protocol.ts';
import type { SessionEvents } from './session.ts';
import { statusText } from './statusText.ts';

/** The language status item of case studies: what the server does, or why it does nothing. */
export interface Status extends Omit<SessionEvents, 'recovering'>, Disposable {
  /** A study was analysed. */
  analysed(params: StatusParams): void;
}

const showLog = () => ({ command: 'casePrism.showLog', title: l10n.t('Show Log') });
const restart = () => ({ command: 'casePrism.restartServer', title: l10n.t('Restart') });

export function createStatus(): Status {
  const item = languages.createLanguageStatusItem('casePrism.status', {
    language: 'markdown',
    pattern: '**/*.case.md',
  });
  item.name = 'Case Prism';
  const analyses = new Map<string, StatusParams>();

  const show = (text: string, detail: string | undefined, problem: boolean, busy = false) => {
    item.text = text;
    item.detail = detail;
    item.busy = busy;
    item.severity = problem ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.command = problem ? restart() : showLog();
  };
  const showAnalysis = () => {
    const params = analyses.get(window.activeTextEditor?.document.uri.toString() ?? '');
    if (!params) show('Case Prism', l10n.t('ready'), false);
    else if (params.state === 'error') show('Case Prism', l10n.t('the last analysis failed; the log says why'), true);
    else show('Case Prism', statusText(params), false, params.read !== undefined);
  };
  const withoutServer = (detail: string, problem: boolean) => {
    analyses.clear();
    running = false;
    show('Case Prism', detail, problem);
  };
  let running = false;
  const follow = window.onDidChangeActiveTextEditor(() => running && showAnalysis());
  withoutServer(l10n.t('not started'), false);

  return {
    starting: () => {
      withoutServer(l10n.t('starting'), false);
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
    off: () => withoutServer(l10n.t('off (casePrism.enable)'), false),
    dispose: () => {
      follow.dispose();
      item.dispose();
    },
  };
}
