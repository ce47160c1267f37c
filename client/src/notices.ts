import { commands, l10n, window } from 'vscode';

/** What a button of a notice runs. */
interface Way {
  readonly title: string;
  readonly command: string;
}

const showLog = (): Way => ({ title: l10n.t('Show Log'), command: 'casePrism.showLog' });

/** Says that the server crashed, once for a series of crashes. */
export function tellRecovering(): void {
  const message = l10n.t(
    'The server of Case Prism ended unexpectedly and is being started again. Your text is as you left it.',
  );
  void offer(window.showWarningMessage(message, showLog()));
}

/** Says that there is no server, and offers to start it. */
export function tellFailed(why: string): void {
  const restart = { title: l10n.t('Restart'), command: 'casePrism.restartServer' };
  void offer(window.showErrorMessage(l10n.t('Case Prism checks nothing now. {0}', why), restart, showLog()));
}

/** Says that a fix came too late. */
export function tellStale(): void {
  void window.showInformationMessage(
    l10n.t('The text has changed since this fix was offered, so nothing was done. Ask for it again.'),
  );
}

async function offer(chosen: Thenable<Way | undefined>): Promise<void> {
  const way = await chosen;
  if (way) await commands.executeCommand(way.command);
}
