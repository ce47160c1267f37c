import { fileURLToPath } from 'node:url';
import { analyseFiles, findStudies, newlyBroken, UsageError } from './files.ts';
import { studyJson } from './formats/json.ts';
import type { Terminal } from './terminal.ts';

/** Prints everything that is read in the studies at `paths`, as a JSON array with one object per file. Returns exit code 0. */
export async function inspect(
  paths: readonly string[],
  format: string | undefined,
  terminal: Terminal,
): Promise<number> {
  if (format !== undefined && format !== 'json') throw new UsageError(`Unknown format: ${format}. Known is json.`);
  if (paths.length === 0) throw new UsageError('inspect needs at least one file or folder.');
  let separator = '[\n';
  const broken = new Set<string>();
  for await (const checked of analyseFiles(await findStudies(paths), terminal.fail)) {
    const file = newlyBroken(checked, broken);
    if (file) terminal.warn(`${fileURLToPath(file.uri)} cannot be used as it is: ${file.problems[0]!.message}`);
    terminal.print(separator + JSON.stringify(studyJson(checked)));
    separator = ',\n';
  }
  terminal.print(separator === '[\n' ? '[]\n' : '\n]\n');
  return 0;
}
