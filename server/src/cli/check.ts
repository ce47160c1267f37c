import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnosis } from '../rules/rule.ts';
import { findStudies, UsageError } from './files.ts';
import { configText, totalText } from './formats/text.ts';
import type { Terminal } from './terminal.ts';
import { workOn } from './work.ts';

/** Checks the studies at `paths` and prints what it finds. Returns the exit code: 0 clean, 1 findings at warning or above. */
export async function check(paths: readonly string[], format: string | undefined, terminal: Terminal): Promise<number> {
  if (format !== undefined && format !== 'text')
    throw new UsageError(`Unknown format: ${format}. Known is text; inspect prints JSON.`);
  const files = await findStudies(paths.length > 0 ? paths : ['.']);
  const counts: Record<Diagnosis['severity'], number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let studies = 0;
  if (files.length === 0) terminal.warn(`No case study (*.case.md) in ${paths.join(', ') || 'this folder'}.`);
  for await (const { value, broken } of workOn('check', files, terminal)) {
    studies++;
    if (broken) {
      counts.error += broken.problems.length;
      terminal.print(
        `${configText(relative('.', fileURLToPath(broken.uri)), broken.text, broken.problems, terminal)}\n`,
      );
    }
    for (const severity of value.severities) counts[severity]++;
    terminal.print(`${value.text}\n`);
  }
  if (studies > 0) terminal.print(totalText(studies, counts));
  return counts.error + counts.warning > 0 ? 1 : 0;
}
