import { Uri, window, workspace } from 'vscode';
import { isCaseStudy } from '../preview/plugin.ts';
import { activeStudy } from '../studies.ts';

/** What a tool is called with. Models send anything, so nothing is taken for granted. */
export interface StudyInput {
  readonly uri?: unknown;
}

/** A scheme has two letters at least: `C:` is a drive. */
const HAS_SCHEME = /^[a-z][a-z\d+.-]+:/i;
const IS_ABSOLUTE = /^(?:[\\/]|[a-z]:[\\/])/i;

/**
 * The study that a tool is asked about: the one named by URI or by path, else the one in the active editor.
 * @throws Error that tells the model what to send instead.
 */
export async function findStudy({ uri: named }: StudyInput): Promise<Uri> {
  if (named === undefined || named === null || named === '') return studyInSight();
  if (typeof named !== 'string')
    throw new Error('“uri” must be a string: the URI or the workspace-relative path of a *.case.md file.');
  const candidates = candidatesFor(named);
  if (candidates.length === 0)
    throw new Error(`No folder is open, so “${named}” leads nowhere. Send the whole URI of an open case study.`);
  const studies = candidates.filter(isCaseStudy);
  if (studies.length === 0) throw new Error(`“${named}” is no case study: its name must end with .case.md.`);
  const allowed = studies.filter((uri) => isOpen(uri) || workspace.getWorkspaceFolder(uri));
  if (allowed.length === 0) throw new Error(`“${named}” is neither open nor in a folder of this workspace.`);
  for (const uri of allowed) if (isOpen(uri) || (await exists(uri))) return uri;
  throw new Error(
    `There is no case study “${named}”. Send the URI or the workspace-relative path of a *.case.md file.`,
  );
}

function studyInSight(): Uri {
  const study = activeStudy() ?? window.visibleTextEditors.map(({ document }) => document.uri).find(isCaseStudy);
  if (study) return study;
  throw new Error('No case study is in the active editor. Send its URI or workspace-relative path as “uri”.');
}

function candidatesFor(named: string): Uri[] {
  const folders = workspace.workspaceFolders ?? [];
  if (HAS_SCHEME.test(named)) return [Uri.parse(named)];
  if (!IS_ABSOLUTE.test(named)) return folders.map(({ uri }) => Uri.joinPath(uri, named));
  const file = Uri.file(named);
  // The same path in a folder that is no file on this machine.
  return [file, ...folders.map(({ uri }) => uri.with({ path: file.path }))];
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
