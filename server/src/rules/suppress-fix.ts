import { suppressionsOf } from '../study/suppressions.ts';
import type { Block, CaseStudy } from '../study/types.ts';
import type { Diagnosis, Edit, Fix } from './rule.ts';
import { eolOf, lineEnd, lineStart } from './support/places.ts';
import { reread } from './support/reread.ts';

/**
 * The fix that silences a finding, for every rule: a comment on the line above its block; a comment at the line's end where the line
 * stands inside a paragraph; a pair of comments around a table. An existing comment there takes the rule's id in. None for findings
 * in front matter and in empty files, which no comment can stand above.
 */
export function suppressFix(study: CaseStudy, diagnosis: Diagnosis): Fix[] {
  const fix = fixFor(study, diagnosis);
  return fix && silences(study, diagnosis, fix.edits) ? [fix] : [];
}

function fixFor(study: CaseStudy, { rule, start }: Diagnosis): Fix | undefined {
  const { text, frontMatter, blocks } = study;
  if (text.slice(start).trim() === '' || (frontMatter && start < frontMatter.end)) return undefined;
  const at = blocks.findIndex((block) => block.start <= start && start < block.end);
  const block = blocks[at];
  if (block?.kind === 'row') return { title: `Ignore “${rule}” in this table`, edits: aroundTable(study, block, rule) };
  const inside = block && text.slice(block.start, start).includes('\n');
  const edit = inside ? atLineEnd(text, start, rule) : above(study, start, at, rule);
  return { title: `Ignore “${rule}” here`, edits: [edit] };
}

/** Whether the comments are read as such: a line inside an unclosed comment or a heading of several lines takes none. */
function silences(study: CaseStudy, { rule, start }: Diagnosis, edits: readonly Edit[]): boolean {
  const moved = edits.reduce((offset, edit) => (edit.end <= start ? offset + edit.newText.length : offset), start);
  return suppressionsOf(reread(study, edits).after)(rule, moved);
}

const comment = (verb: string, rule: string) => `<!-- case-prism-${verb} ${rule} -->`;

function above(study: CaseStudy, offset: number, index: number, rule: string): Edit {
  const { text } = study;
  const line = lineStart(text, offset);
  return (
    merged(text, lastLineBefore(text, line), 'disable-next-line', rule) ?? {
      start: line,
      end: line,
      newText: `${indentFor(study, line, index)}${comment('disable-next-line', rule)}${eolOf(text)}`,
    }
  );
}

/** White space that keeps a comment in the same container: between two items it belongs to the first of them, so that the list stays one. */
function indentFor({ text, blocks }: CaseStudy, line: number, index: number): string {
  const block = blocks[index];
  if (!block || block.start < line) return '';
  const prefix = text.slice(line, block.start);
  const follows = blocks.some(
    (other, at) => at < index && other.kind === 'item' && other.group === block.group && other.depth === block.depth,
  );
  const listed = block.kind === 'item' && follows;
  return listed ? prefix.replace(/\S/g, ' ') : /^\s*/.exec(prefix)![0];
}

function atLineEnd(text: string, offset: number, rule: string): Edit {
  const line = { start: lineStart(text, offset), end: lineEnd(text, offset) };
  const known = merged(text, line, 'disable-line', rule);
  if (known) return known;
  const source = text.slice(line.start, line.end);
  // A hard break (two spaces or a backslash) has to stay at the line's end.
  const at = line.start + source.replace(/\\$/, '').trimEnd().length;
  return { start: at, end: at, newText: ` ${comment('disable-line', rule)}` };
}

function aroundTable({ text, blocks }: CaseStudy, row: Block, rule: string): Edit[] {
  const rows = blocks.filter((block) => block.kind === 'row' && block.group === row.group);
  const eol = eolOf(text);
  // Two lines stand above the first row: the header and the delimiters.
  let top = lineStart(text, rows[0]!.start);
  for (let up = 0; up < 2 && top > 0; up++) top = lineStart(text, top - 1);
  const bottom = lineEnd(text, rows.at(-1)!.start);
  const before = merged(text, lastLineBefore(text, top), 'disable', rule);
  const after = merged(text, firstLineAfter(text, bottom), 'enable', rule);
  if (before && after) return [before, after];
  const indent = /^[ \t]*/.exec(text.slice(top))![0];
  return [
    { start: top, end: top, newText: `${indent}${comment('disable', rule)}${eol}` },
    { start: bottom, end: bottom, newText: `${eol}${eol}${indent}${comment('enable', rule)}` },
  ];
}

/** The edit that adds a rule to a comment of this kind on a line, if there is one; suppressions without names are all rules' already. */
function merged(text: string, line: { start: number; end: number }, verb: string, rule: string): Edit | undefined {
  const found = new RegExp(`<!--\\s*case-prism-${verb}(?=\\s)(?=.*-->)`).exec(text.slice(line.start, line.end));
  if (!found) return undefined;
  const at = line.start + found.index + found[0].length;
  return { start: at, end: at, newText: ` ${rule}` };
}

/** The nearest line above that is not blank. */
function lastLineBefore(text: string, line: number): { start: number; end: number } {
  const end = text.slice(0, line).trimEnd().length;
  return { start: lineStart(text, end), end };
}

function firstLineAfter(text: string, offset: number): { start: number; end: number } {
  const rest = text.slice(offset);
  const start = offset + (rest.length - rest.trimStart().length);
  return { start, end: lineEnd(text, start) };
}
