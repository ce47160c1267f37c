import { env, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { documentHtml } from '../../../server/src/page/document.ts';
import { type Study, titleOf } from '../../../server/src/page/entries.ts';
import { documentMarkdown } from '../../../server/src/page/markdown.ts';
import { chosenStudy } from '../portfolio/chosen.ts';
import { slug } from '../slug.ts';
import { activeStudy, listStudies, nameOf, readStudy, tellNoStudy } from '../studies.ts';

/** The forms of a report by the ending of its file. */
const FORMS: Readonly<Record<string, (studies: readonly Study[]) => string>> = {
  html: documentHtml,
  md: documentMarkdown,
};

/**
 * Writes a report to share, as HTML or Markdown, where the user says; asks first which studies it is about where that is open.
 * `chosen` is the study it was called on, from a menu.
 */
export async function exportReport(
  connected: () => Promise<BaseLanguageClient | undefined>,
  chosen?: unknown,
): Promise<void> {
  const client = await connected();
  if (!client) return;
  const uris = await pickStudies(client, chosen);
  if (!uris) return;
  const studies = await readStudies(client, uris);
  if (studies.length === 0) {
    await window.showWarningMessage(l10n.t('There is nothing to report: the case study cannot be read.'));
    return;
  }
  const target = await askTarget(uris[0]!, studies);
  if (target) await write(target, studies);
}

/** The studies to report on; `undefined` where the user stepped back or there is none. */
async function pickStudies(client: BaseLanguageClient, chosen: unknown): Promise<Uri[] | undefined> {
  const study = chosenStudy(chosen);
  if (study) return [study];
  const current = activeStudy();
  const listed = await listStudies(client);
  const all = listed.map(({ uri }) => uri);
  if (current && all.every((uri) => uri.toString() === current.toString())) return [current];
  if (!current && all.length === 0) {
    await tellNoStudy();
    return undefined;
  }
  if (!current && all.length === 1) return all;
  const items: (QuickPickItem & { readonly uris: Uri[] })[] = [
    ...(current ? [{ label: nameOf(current), description: l10n.t('the study you are in'), uris: [current] }] : []),
    {
      label: l10n.t('All {0} case studies', all.length),
      description: l10n.t('a row for each, and the report of each below'),
      uris: all,
    },
    ...listed
      .filter(({ uri }) => uri.toString() !== current?.toString())
      .map(({ uri, title }) => ({ label: nameOf(uri), description: title, uris: [uri] })),
  ];
  const placeHolder = l10n.t('What is the report about?');
  return (await window.showQuickPick(items, { title: l10n.t('Export Report'), placeHolder, matchOnDescription: true }))
    ?.uris;
}

async function readStudies(client: BaseLanguageClient, uris: readonly Uri[]): Promise<Study[]> {
  const studies: Study[] = [];
  for (const uri of uris) {
    const answer = await readStudy(client, uri);
    if (answer) studies.push({ name: nameOf(uri), report: answer.report });
  }
  return studies;
}

async function askTarget(first: Uri, studies: readonly Study[]): Promise<Uri | undefined> {
  const name = studies.length === 1 ? slug(titleOf(studies[0]!)) : 'case-studies';
  const beside = first.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(first, '..');
  return window.showSaveDialog({
    title: l10n.t('Export Report'),
    saveLabel: l10n.t('Export'),
    ...(beside && { defaultUri: Uri.joinPath(beside, `${name}.report.html`) }),
    filters: { [l10n.t('Web page')]: ['html'], Markdown: ['md'] },
  });
}

async function write(target: Uri, studies: readonly Study[]): Promise<void> {
  const ending = target.path.slice(target.path.lastIndexOf('.') + 1).toLowerCase();
  const form = Object.hasOwn(FORMS, ending) ? FORMS[ending]! : documentHtml;
  const name = nameOf(target);
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(form(studies)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(l10n.t('Case Prism could not write {0}. {1}', name, why));
    return;
  }
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(l10n.t('The report is in {0}.', name), open)) !== open) return;
  // What the system's browser cannot reach (a file of a remote or virtual folder) opens as text.
  const isOpened = form === documentHtml && target.scheme === 'file' && (await env.openExternal(target));
  if (!isOpened) await window.showTextDocument(target);
}
