import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { documentHtml } from '../page/document.ts';
import type { Study } from '../page/entries.ts';
import { documentMarkdown } from '../page/markdown.ts';
import { report as reportOf } from '../service.ts';
import { analyseFiles, findStudies, newlyBroken, UsageError } from './files.ts';
import type { Terminal } from './terminal.ts';

/** Where a report goes, by its form; `-` is stdout. */
export interface Outputs {
  readonly html?: string | undefined;
  readonly markdown?: string | undefined;
}

/** Writes a report of the studies at `paths` to share: HTML, Markdown or both. Returns exit code 0. */
export async function report(
  paths: readonly string[],
  { html, markdown }: Outputs,
  terminal: Terminal,
): Promise<number> {
  if (paths.length === 0) throw new UsageError('report needs at least one file or folder.');
  if (html === undefined && markdown === undefined)
    throw new UsageError('report needs a place to write to: --html OUT or --markdown OUT (- for stdout).');
  if (html === '-' && markdown === '-') throw new UsageError('Only one form can go to stdout.');
  const studies: Study[] = [];
  const broken = new Set<string>();
  for await (const checked of analyseFiles(await findStudies(paths), terminal.fail)) {
    const file = newlyBroken(checked, broken);
    if (file) terminal.warn(`${fileURLToPath(file.uri)} cannot be used as it is: ${file.problems[0]!.message}`);
    studies.push({ name: checked.file, report: reportOf(checked) });
  }
  if (studies.length === 0) throw new UsageError(`No case study (*.case.md) in ${paths.join(', ')}.`);
  if (html !== undefined) await write(html, documentHtml(studies), terminal);
  if (markdown !== undefined) await write(markdown, documentMarkdown(studies), terminal);
  return 0;
}

async function write(target: string, text: string, terminal: Terminal): Promise<void> {
  if (target === '-') return terminal.print(text);
  await writeFile(target, text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot write ${target}: ${error.code ?? error.message}`);
  });
}
