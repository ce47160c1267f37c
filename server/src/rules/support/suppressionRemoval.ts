import type { Span } from '../../span.ts';
import type { Directive } from '../../study/suppressions.ts';
import { directivesOf } from '../../study/suppressions.ts';
import type { CaseStudy } from '../../study/types.ts';
import type { Edit } from '../rule.ts';
import { lineEnd, lineStart } from './places.ts';

/**
 * The edit that takes a suppression out: its name where others stand beside it, else the comment and, where it stood alone, its line.
 * `place` is the rule's name, or the comment, or what stands for its verb. None in front matter that is no simple list.
 */
export function removalOf(study: CaseStudy, place: Span): Edit | undefined {
  const { text, frontMatter } = study;
  if (frontMatter && place.start < frontMatter.end) return fromFrontMatter(study, place);
  const directive = directivesOf(study).find(({ start, end }) => start <= place.start && place.end <= end);
  if (directive && directive.names.length > 1) return withoutName(directive, place);
  const comment = study.comments.find(({ start, end }) => start <= place.start && place.end <= end);
  return comment && withoutComment(text, comment);
}

/** The name with the comma or the space that parts it from the one before it, or from the next where it is the first. */
function withoutName({ names }: Directive, place: Span): Edit | undefined {
  const at = names.findIndex(({ start }) => start === place.start);
  if (at < 0) return undefined;
  return at > 0
    ? { start: names[at - 1]!.end, end: names[at]!.end, newText: '' }
    : { start: names[0]!.start, end: names[1]!.start, newText: '' };
}

/** A comment alone on its lines goes with them and with one of two blank lines around it; else with the space before it. */
function withoutComment(text: string, comment: Span): Edit {
  const end = text.slice(comment.start, comment.end).trimEnd().length + comment.start;
  const line = { start: lineStart(text, comment.start), end: lineEnd(text, end) };
  const before = text.slice(line.start, comment.start);
  const after = text.slice(end, line.end);
  if (before.trim() === '' && after.trim() === '') {
    const next = text.indexOf('\n', line.end) + 1 || text.length;
    const doubled = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, line.start - 200), line.start));
    const blank = /^[ \t]*\r?\n/.exec(text.slice(next, next + 200))?.[0].length ?? 0;
    return { start: line.start, end: doubled || line.start === 0 ? next + blank : next, newText: '' };
  }
  const space = after.trim() === '' ? before.length - before.trimEnd().length : 0;
  const behind = space === 0 ? /^[ \t]*/.exec(after)![0].length : 0;
  return { start: comment.start - space, end: end + behind, newText: '' };
}

/** A name out of `disable: [a, b]` or of its lines; the only one leaves an empty list, which says that nothing is silenced. */
function fromFrontMatter({ text, frontMatter }: CaseStudy, place: Span): Edit | undefined {
  const names = frontMatter!.disable;
  const at = names.findIndex(({ start }) => start === place.start);
  if (at < 0) return undefined;
  const line = { start: lineStart(text, place.start), end: lineEnd(text, place.end) };
  if (/^[ \t]*- *$/.test(text.slice(line.start, place.start)) && text.slice(place.end, line.end).trim() === '')
    return names.length > 1
      ? { start: line.start, end: text.indexOf('\n', line.end) + 1, newText: '' }
      : { start: lineStart(text, place.start) + text.slice(line.start).indexOf('-'), end: place.end, newText: '[]' };
  if (names.length === 1) {
    const bare = !/\[\s*$/.test(text.slice(line.start, place.start));
    return { ...place, newText: bare ? '[]' : '' };
  }
  return at > 0
    ? { start: names[at - 1]!.end, end: place.end, newText: '' }
    : { start: place.start, end: names[1]!.start, newText: '' };
}
