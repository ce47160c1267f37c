import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileAt, studiesBelow, withoutMark } from '../files.node.ts';
import { createIgnoreReader } from '../ignored.ts';
import type { Analysis } from '../service.ts';
import { createCaseStudyService } from '../service.ts';

/** A mistake of the caller's: the message is shown as it is, and the exit code is 2. */
export class UsageError extends Error {}

/** One file that was read, under the name the caller gave it. */
export interface Checked extends Analysis {
  readonly file: string;
}

/**
 * The studies at `paths`, in order and each once: a file is taken as it is, a folder is searched for `*.case.md` (not in `node_modules`, hidden folders or what
 * its `.gitignore`s leave out).
 * Throws a UsageError for a path that does not exist.
 */
export async function findStudies(paths: readonly string[]): Promise<string[]> {
  const found = (await Promise.all(paths.map(studiesAt))).flat();
  return [...new Map(found.toReversed().map((file) => [resolve(file), file])).values()].toReversed();
}

async function studiesAt(path: string): Promise<string[]> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry) throw new UsageError(`No such file or folder: ${path}`);
  if (!entry.isDirectory()) return [path];
  const found = await studiesBelow(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${error.path ?? path}: ${error.code ?? error.message}`);
  });
  const ignored = createIgnoreReader({ readFile: readFileAt });
  const root = pathToFileURL(resolve(path)).toString();
  const kept: string[] = [];
  for (const file of found)
    if (!(await ignored.isIgnored(pathToFileURL(resolve(file)).toString(), root))) kept.push(file);
  return kept;
}

/**
 * Reads studies one after the other, so that memory holds one at a time. What cannot be read or is no text is named to `fail`, and the
 * others are read all the same.
 */
export async function* analyseFiles(
  files: readonly string[],
  fail: (message: string) => void,
): AsyncGenerator<Checked> {
  const service = createCaseStudyService({ workspace: { readFile: readFileAt }, logger: console });
  for (const file of files) {
    const text = await textOf(file).catch((error: NodeJS.ErrnoException) => {
      fail(error instanceof UsageError ? error.message : `Cannot read ${file}: ${error.code ?? error.message}`);
    });
    if (text === undefined) continue;
    const uri = pathToFileURL(resolve(file)).toString();
    service.open(uri, 0, text);
    const analysis = await service.analyse(uri);
    service.close(uri);
    if (analysis) yield { ...analysis, file };
    else fail(`Not a case study: ${file}`);
  }
}

async function textOf(file: string): Promise<string> {
  const text = withoutMark(await readFile(file, 'utf8'));
  if (text.includes('\0')) throw new UsageError(`Not a text file: ${file}`);
  return text;
}
