import { FilePermission, type Uri, workspace } from 'vscode';

/**
 * Whether what is written into a document can never be saved where it is. VS Code lets an extension's edits into such a document all the same,
 * takes it for saved as before, and drops them when its tab is closed.
 */
export async function isReadOnly(uri: Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    // It is gone, and saving makes it anew.
    return false;
  }
}
