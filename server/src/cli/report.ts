import { writeFile } from 'node:fs/promises';
import { documentHtml } from '../page/document.ts';
import type { Study } from '../page/entries.ts';
import { documentMarkdown } from '../page/markdown.ts';
import { findStudies, UsageError } from './files.ts';
import type { Terminal } from './terminal.ts';
import { withWarnings } from './work.ts';

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
  for await (const study of withWarnings('report', await findStudies(paths), terminal)) studies.push(study);
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
