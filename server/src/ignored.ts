import ignore, { type Ignore } from 'ignore';
import { URI, Utils } from 'vscode-uri';
import type { Workspace } from './config/resolve.ts';

/**
 * Tells which files the `.gitignore`s between a root folder and the file leave out. A deeper one can take a file back, but not a folder that
 * a higher one leaves out.
 */
export interface IgnoreReader {
  /** @param root URI of the folder that was opened or searched; files above it are not read. */
  isIgnored(uri: string, root: string): Promise<boolean>;
}

/** A guard against paths that never end. */
const MOST_FOLDERS = 64;

/** Each `.gitignore` is read once over the reader's life. */
export function createIgnoreReader(workspace: Workspace): IgnoreReader {
  const files = new Map<string, Promise<Ignore | undefined>>();
  const read = (folder: URI): Promise<Ignore | undefined> => {
    const uri = Utils.joinPath(folder, '.gitignore').toString();
    const known =
      files.get(uri) ?? workspace.readFile(uri).then((text) => (text === undefined ? undefined : ignore().add(text)));
    files.set(uri, known);
    return known;
  };
  return {
    async isIgnored(uri, root) {
      const file = URI.parse(uri);
      let ignored = false;
      // From the root down, as a deeper file may take back what a higher one says.
      for (const folder of foldersBetween(file, URI.parse(root))) {
        const rules = await read(folder);
        const verdict = rules?.test(file.path.slice(folder.path.replace(/\/$/, '').length + 1));
        if (verdict?.ignored) ignored = true;
        else if (verdict?.unignored) ignored = false;
      }
      return ignored;
    },
  };
}

/** The root and the folders below it that hold the file, outermost first; none where the file lies elsewhere. */
function foldersBetween(file: URI, root: URI): URI[] {
  const top = root.path.replace(/\/$/, '');
  if (file.scheme !== root.scheme || file.authority !== root.authority || !file.path.startsWith(`${top}/`)) return [];
  const folders: URI[] = [];
  let folder = Utils.dirname(file);
  while (folder.path.length > top.length && folders.length < MOST_FOLDERS) {
    folders.push(folder);
    folder = Utils.dirname(folder);
  }
  return [root, ...folders.reverse()].filter(({ path }, index, all) => index === 0 || path !== all[index - 1]!.path);
}
