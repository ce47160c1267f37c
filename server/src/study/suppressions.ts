import type { Span } from '../span.ts';
import type { CaseStudy } from './types.ts';

/** Where findings are silenced. No rules means all of them. */
interface Suppression extends Span {
  readonly rules: readonly string[];
}

const COMMENT = /^<!--\s*case-prism-(disable-next-line|disable-line|disable-file|disable|enable)\b(.*)-->$/s;

/** Tells whether the writer silenced a rule at an offset, by comments or by `case-prism: {disable: […]}` in the front matter. */
export function suppressionsOf(study: CaseStudy): (rule: string, offset: number) => boolean {
  const suppressions = fromComments(study);
  const disable = study.frontMatter?.disable ?? [];
  if (disable.length > 0) suppressions.push({ start: 0, end: Number.POSITIVE_INFINITY, rules: disable });
  return (rule, offset) =>
    suppressions.some(
      ({ start, end, rules }) => start <= offset && offset < end && (rules.length === 0 || rules.includes(rule)),
    );
}

function fromComments({ text, comments }: CaseStudy): Suppression[] {
  const suppressions: Suppression[] = [];
  /** The offsets since which each rule, or all (''), is off. */
  const open = new Map<string, number>();
  const close = (rule: string, end: number) => {
    const start = open.get(rule);
    if (start !== undefined) suppressions.push({ start, end, rules: rule === '' ? [] : [rule] });
    open.delete(rule);
  };
  for (const comment of comments) {
    const [, verb, names = ''] = COMMENT.exec(text.slice(comment.start, comment.end).trim()) ?? [];
    // What follows a double dash is the writer's reason.
    const rules = names
      .replace(/(?:^|\s)--\s.*/s, '')
      .split(/[\s,]+/)
      .filter(Boolean);
    const all = rules.length === 0;
    if (verb === 'disable-file') suppressions.push({ start: 0, end: Number.POSITIVE_INFINITY, rules });
    else if (verb === 'disable-line') suppressions.push({ ...lineAt(text, comment.start), rules });
    else if (verb === 'disable-next-line') suppressions.push({ ...nextLine(text, comment.end), rules });
    else if (verb === 'disable') for (const rule of all ? [''] : rules) open.set(rule, open.get(rule) ?? comment.start);
    else if (verb === 'enable') for (const rule of all ? [...open.keys()] : rules) close(rule, comment.start);
  }
  for (const rule of [...open.keys()]) close(rule, Number.POSITIVE_INFINITY);
  return suppressions;
}

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? Number.POSITIVE_INFINITY : end + 1 };
}

/** The next line that is not blank: formatters put a blank line after a comment. */
function nextLine(text: string, offset: number): Span {
  const after = lineAt(text, offset).end;
  const next = /\S/g;
  next.lastIndex = Math.min(after, text.length);
  const found = next.exec(text);
  return found ? lineAt(text, found.index) : { start: text.length, end: text.length };
}
