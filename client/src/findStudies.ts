import { FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { FoundStudies } from '../../server/src/protocol.ts';
import { isCaseStudy } from './preview/plugin.ts';

/**
 * Schemes whose folders VS Code searches. A file system that an extension brings need not come with a search, and there VS Code's `findFiles`
 * waits for one for ever.
 */
const SEARCHED = ['file', 'vscode-remote', 'vscode-vfs'];

/** How many folders are looked into where they are walked through. */
const MOST_FOLDERS = 500;

/** The studies of every folder of the workspace; what `files.exclude` hides is left out, and `node_modules`. */
export async function findStudies(): Promise<FoundStudies> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) =>
      SEARCHED.includes(folder.uri.scheme)
        ? workspace.findFiles(new RelativePattern(folder, '**/*.case.md'))
        : walk(folder),
    ),
  );
  // A folder of the workspace can lie in another one.
  const studies = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return [...studies].flatMap(([uri, study]) => {
    const root = workspace.getWorkspaceFolder(study)?.uri;
    return root && !study.path.includes('/node_modules/') ? [{ uri, root: root.toString() }] : [];
  });
}

/** Looks through the folder, the nearest levels first; not into hidden folders, and not through links, which can lead round in circles. */
async function walk({ uri: root }: WorkspaceFolder): Promise<Uri[]> {
  const studies: Uri[] = [];
  const folders = [root];
  for (let next = 0; next < Math.min(folders.length, MOST_FOLDERS); next++) {
    const folder = folders[next]!;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory && !/^(?:\.|node_modules$)/.test(name)) folders.push(uri);
      else if (type & FileType.File && isCaseStudy(uri)) studies.push(uri);
    }
  }
  return studies;
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
