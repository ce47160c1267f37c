import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnosis } from '../rules/rule.ts';
import { analyseFiles, findStudies, newlyBroken, UsageError } from './files.ts';
import { configText, studyText, totalText } from './formats/text.ts';
import type { Terminal } from './terminal.ts';

/** Checks the studies at `paths` and prints what it finds. Returns the exit code: 0 clean, 1 findings at warning or above. */
export async function check(paths: readonly string[], format: string | undefined, terminal: Terminal): Promise<number> {
  if (format !== undefined && format !== 'text')
    throw new UsageError(`Unknown format: ${format}. Known is text; inspect prints JSON.`);
  const files = await findStudies(paths.length > 0 ? paths : ['.']);
  const counts: Record<Diagnosis['severity'], number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const configs = new Set<string>();
  let studies = 0;
  if (files.length === 0) terminal.warn(`No case study (*.case.md) in ${paths.join(', ') || 'this folder'}.`);
  for await (const checked of analyseFiles(files, terminal.fail)) {
    studies++;
    const file = newlyBroken(checked, configs);
    if (file) {
      counts.error += file.problems.length;
      terminal.print(`${configText(relative('.', fileURLToPath(file.uri)), file.text, file.problems, terminal)}\n`);
    }
    for (const { severity } of checked.diagnoses) counts[severity]++;
    terminal.print(`${studyText(checked, terminal)}\n`);
  }
  if (studies > 0) terminal.print(totalText(studies, counts));
  return counts.error + counts.warning > 0 ? 1 : 0;
}
