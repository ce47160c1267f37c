import { commands, type ExtensionContext, Position, Uri, window, workspace } from 'vscode';

const EXAMPLE = 'examples/image-moderation.case.md';

/** Opens a study with everything that a committee stumbles over as a new, unsaved file, to try the fixes on. */
export async function openExample({ extensionUri }: ExtensionContext): Promise<void> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, EXAMPLE)));
  const uri = Uri.from({ scheme: 'untitled', path: 'image-moderation.case.md' });
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  if (editor.document.getText() !== '') return;
  await editor.edit((edit) => edit.insert(new Position(0, 0), text));
  await commands.executeCommand('cursorTop');
}
