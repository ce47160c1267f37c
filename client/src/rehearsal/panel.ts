import { type ExtensionContext, env, l10n, Uri, ViewColumn, type Webview, window, workspace } from 'vscode';
import type { FromPanel, Keeping, Outcome, ToPanel } from '../../rehearsal/messages.ts';
import type { Plan } from './plan.ts';
import { historyOf, parseRecords, RECORDS_FILE, type RehearsalRecord, withRecord } from './records.ts';
import { panelTexts } from './texts.ts';

/** Opens the panel for a rehearsal of `study`. What was rehearsed and not kept by hand is kept when the panel is closed. */
export function openPanel(context: ExtensionContext, study: Uri, plan: Plan): void {
  const root = Uri.joinPath(context.extensionUri, 'client/dist');
  const panel = window.createWebviewPanel(
    'casePrism.rehearsal',
    l10n.t('Rehearsal: {0}', plan.title),
    ViewColumn.Active,
    // The clock goes on behind another tab.
    { enableScripts: true, localResourceRoots: [root], retainContextWhenHidden: true },
  );
  panel.webview.html = pageHtml(panel.webview, root);
  const send = (message: ToPanel) => panel.webview.postMessage(message);
  const folder = workspace.getWorkspaceFolder(study);
  const file = folder && Uri.joinPath(folder.uri, RECORDS_FILE);
  const isOn = workspace.getConfiguration('casePrism', study).get<boolean>('rehearsalRecords', true);
  const keeping: Keeping = !isOn ? 'off' : file ? 'file' : 'no folder';
  const name = folder ? workspace.asRelativePath(study, false) : study.path;
  // What was kept before is a help, and no reason not to rehearse where it cannot be read.
  const earlier = async () => (file ? read(file).catch(() => '') : '');
  const history = async () => historyOf(parseRecords(await earlier()), name, plan.length.id);
  let unkept: Outcome | undefined;

  const recordOf = (outcome: Outcome): RehearsalRecord => {
    return { at: new Date().toISOString(), study: name, round: plan.length.id, ...outcome };
  };
  const copy = (outcome: Outcome) => env.clipboard.writeText(JSON.stringify(recordOf(outcome)));

  const keep = async (outcome: Outcome): Promise<string | undefined> => {
    unkept = undefined;
    if (keeping === 'no folder') {
      await copy(outcome);
      return l10n.t('The record is on the clipboard.');
    }
    if (keeping === 'off' || !file) return undefined;
    await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
    await workspace.fs.writeFile(file, new TextEncoder().encode(withRecord(await read(file), recordOf(outcome))));
    return l10n.t('Kept in {0}.', workspace.asRelativePath(file));
  };

  panel.webview.onDidReceiveMessage(async (message: FromPanel) => {
    if (message.kind === 'ready')
      await send({ kind: 'plan', plan, history: await history(), keeping, texts: panelTexts() });
    else if (message.kind === 'ended') unkept = message.outcome;
    else {
      try {
        const told = await keep(message.outcome);
        if (told !== undefined) await send({ kind: 'kept', message: told, history: await history() });
      } catch (error) {
        unkept = message.outcome;
        await send({ kind: 'not kept', message: notKept(error) });
      }
    }
  });
  panel.onDidDispose(async () => {
    const outcome = unkept;
    if (!outcome || keeping !== 'file') return;
    try {
      await keep(outcome);
    } catch (error) {
      // The panel is gone, and with it the only other place that holds the record.
      const copyIt = l10n.t('Copy the Record');
      if ((await window.showErrorMessage(notKept(error), copyIt)) === copyIt) await copy(outcome);
    }
  });
}

function notKept(error: unknown): string {
  return l10n.t('The record could not be kept. {0}', error instanceof Error ? error.message : String(error));
}

/** The file's text; empty where there is none yet. */
async function read(file: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    // To write over a file that is there and cannot be read would lose what it holds.
    if (error instanceof Error && 'code' in error && error.code === 'FileNotFound') return '';
    throw error;
  }
}

function pageHtml(webview: Webview, root: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(root, 'rehearsal.js'));
  const style = webview.asWebviewUri(Uri.joinPath(root, 'rehearsal.css'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Case Prism</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main id="rehearsal" tabindex="-1"></main>
<p id="told" role="status"></p>
<script src="${script}"></script>
</body>
</html>`;
}
