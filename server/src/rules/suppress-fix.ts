import { l10n } from '../l10n.ts';
import type { Span } from '../span.ts';
import { directivesOf, suppressionsOf } from '../study/suppressions.ts';
import type { Block, CaseStudy } from '../study/types.ts';
import type { Diagnosis, Edit, Fix } from './rule.ts';
import { eolOf, lineEnd, lineStart } from './support/places.ts';
import { reread } from './support/reread.ts';

/**
 * The fixes that silence a finding, for every rule. Here: a comment on the line above its block; a comment at the line's end where the line
 * stands inside a paragraph; a pair of comments around a table; none in front matter, which no comment can stand above. In the whole study: a
 * name in the front matter's list where there is one, else a comment below the front matter. What silences a rule there already takes its name in.
 */
export function suppressFix(study: CaseStudy, diagnosis: Diagnosis): Fix[] {
  return [fixFor(study, diagnosis), inStudy(study, diagnosis)].flatMap((fix) =>
    fix && silences(study, diagnosis, fix.edits) ? [{ ...fix, suppresses: true }] : [],
  );
}

function fixFor(study: CaseStudy, { rule, start }: Diagnosis): Fix | undefined {
  const { text, frontMatter, blocks } = study;
  if (text.slice(start).trim() === '' || (frontMatter && start < frontMatter.end)) return undefined;
  const at = blocks.findIndex((block) => block.start <= start && start < block.end);
  const block = blocks[at];
  if (block?.kind === 'row')
    return { title: l10n.t`Ignore “${rule}” in this table`, edits: aroundTable(study, block, rule) };
  const inside = block && text.slice(block.start, start).includes('\n');
  const choices = [...(inside ? [] : [above(study, start, at, rule)]), atLineEnd(text, start, rule)];
  // Above a line that carries a list item on without indentation, a comment would end the list.
  const edit = choices.find((choice) => keepsBlocks(study, choice)) ?? choices[0]!;
  return { title: l10n.t`Ignore “${rule}” here`, edits: [edit] };
}

/** Whether the text reads as the same blocks, one in another, with a comment in it. */
function keepsBlocks(study: CaseStudy, edit: Edit): boolean {
  const { before, after } = reread(study, [edit]);
  const shape = ({ blocks }: CaseStudy) => blocks.map(({ kind, depth }) => `${kind} ${depth}`).join('\n');
  return shape(before) === shape(after);
}

function inStudy(study: CaseStudy, { rule }: Diagnosis): Fix | undefined {
  const { text, frontMatter } = study;
  // Front matter that is broken or never closed names nothing, and nothing may stand above it.
  if (rule === 'front-matter' && !frontMatter) return undefined;
  const title = l10n.t`Ignore “${rule}” in this study`;
  const listed = frontMatter?.disable.at(-1);
  if (listed) return { title, edits: [intoList(text, listed, rule)] };
  const known = directivesOf(study).find(({ verb, names }) => verb === 'disable-file' && names.length > 0);
  if (known)
    return { title, edits: [{ start: known.names[0]!.start, end: known.names[0]!.start, newText: `${rule} ` }] };
  const eol = eolOf(text);
  const said = comment('disable-file', rule);
  if (!frontMatter) {
    const at = lineStart(text, 0);
    return { title, edits: [{ start: at, end: at, newText: `${said}${eol}${eol}` }] };
  }
  const at = lineEnd(text, lineStart(text, frontMatter.end - 1));
  const tight = /^\r?\n[ \t]*\S/.test(text.slice(at, at + 200));
  return { title, edits: [{ start: at, end: at, newText: `${eol}${eol}${said}${tight ? eol : ''}` }] };
}

/** Behind the last name of `disable: [a, b]`, of its lines, or of `disable: a`, which becomes a list. */
function intoList(text: string, last: Span, rule: string): Edit {
  const line = text.slice(lineStart(text, last.start), last.start);
  const item = /^[ \t]*- */.exec(line)?.[0];
  if (item === line) return { start: last.end, end: last.end, newText: `${eolOf(text)}${item}${rule}` };
  if (/disable:\s*$/.test(line)) return { ...last, newText: `[${text.slice(last.start, last.end)}, ${rule}]` };
  return { start: last.end, end: last.end, newText: `, ${rule}` };
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
