import { l10n, SnippetString, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import caseStudies from '../../../snippets/case-studies.json' with { type: 'json' };
import { slug } from '../slug.ts';
import { bodyOf, withTitle } from '../snippets.ts';

/** Asks for a name, creates `<name>.case.md` (untitled where no folder is open) and fills in the skeleton, tab stops and all. */
export async function newCaseStudy(): Promise<void> {
  const folder = await pickFolder();
  if (folder === 'cancelled') return;
  const title = await window.showInputBox({
    title: l10n.t('New Case Study'),
    prompt: l10n.t('What did you build, and for whom? It becomes the title and the file name.'),
    placeHolder: l10n.t('Search ranking for grocery shoppers'),
    validateInput: async (value) => {
      if (value.trim() === '') return l10n.t('A case study needs a name.');
      const uri = folder && fileOf(folder, value);
      return uri && (await exists(uri))
        ? l10n.t('{0}.case.md exists already. Choose another name.', slug(value))
        : undefined;
    },
  });
  if (title === undefined) return;

  const uri = folder ? fileOf(folder, title) : Uri.from({ scheme: 'untitled', path: `${slug(title)}.case.md` });
  try {
    if (folder) await workspace.fs.writeFile(uri, new Uint8Array());
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await editor.insertSnippet(new SnippetString(withTitle(bodyOf(caseStudies, '/case'), title.trim())));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(l10n.t('Case Prism could not create {0}.case.md. {1}', slug(title), why));
  }
}

/** The folder to write to, `undefined` where none is open. */
async function pickFolder(): Promise<WorkspaceFolder | undefined | 'cancelled'> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0];
  const placeHolder = l10n.t('Folder for the new case study');
  return (await window.showWorkspaceFolderPick({ placeHolder })) ?? 'cancelled';
}

function fileOf(folder: WorkspaceFolder, title: string): Uri {
  return Uri.joinPath(folder.uri, `${slug(title)}.case.md`);
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
