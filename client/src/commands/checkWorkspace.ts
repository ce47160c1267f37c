import { commands, l10n, ProgressLocation, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHECK_WORKSPACE_COMMAND, type WorkspaceCheck } from '../../../server/src/protocol.ts';

/** Checks every study of the workspace with progress and cancel; the findings stand in the Problems panel. */
export async function checkWorkspace(connected: () => Promise<BaseLanguageClient | undefined>): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Checking case studies'),
    cancellable: true,
  };
  const found = await window.withProgress(options, async (progress, token) => {
    const client = await connected();
    if (!client) return undefined;
    const { WorkDoneProgress } = await import('vscode-languageclient');
    const workDoneToken = `case-prism-check-${Date.now()}`;
    let done = 0;
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'report') return;
      progress.report({ message: value.message, increment: (value.percentage ?? done) - done });
      done = value.percentage ?? done;
    });
    try {
      const params = { command: CHECK_WORKSPACE_COMMAND, arguments: [], workDoneToken };
      return await client.sendRequest<WorkspaceCheck | null>('workspace/executeCommand', params, token);
    } finally {
      listener.dispose();
    }
  });
  if (found) await tell(found);
}

async function tell({ studies, findings, cancelled }: WorkspaceCheck): Promise<void> {
  const all = findings.error + findings.warning + findings.information;
  if (cancelled) return;
  if (studies === 0) {
    const create = l10n.t('New Case Study…');
    const chosen = await window.showInformationMessage(
      l10n.t('There is no case study (*.case.md) in this workspace.'),
      create,
    );
    if (chosen === create) await commands.executeCommand('casePrism.newCaseStudy');
  } else if (all === 0) {
    void window.showInformationMessage(l10n.t('{0} case studies checked: nothing to mend.', studies));
  } else await commands.executeCommand('workbench.actions.view.problems');
}
