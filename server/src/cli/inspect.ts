import { findStudies, UsageError } from './files.ts';
import type { Terminal } from './terminal.ts';
import { withWarnings } from './work.ts';

/** Prints everything that is read in the studies at `paths`, as a JSON array with one object per file. Returns exit code 0. */
export async function inspect(
  paths: readonly string[],
  format: string | undefined,
  terminal: Terminal,
): Promise<number> {
  if (format !== undefined && format !== 'json') throw new UsageError(`Unknown format: ${format}. Known is json.`);
  if (paths.length === 0) throw new UsageError('inspect needs at least one file or folder.');
  let separator = '[\n';
  for await (const value of withWarnings('inspect', await findStudies(paths), terminal)) {
    terminal.print(separator + value);
    separator = ',\n';
  }
  terminal.print(separator === '[\n' ? '[]\n' : '\n]\n');
  return 0;
}
