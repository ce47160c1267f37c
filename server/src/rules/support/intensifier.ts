import type { Span } from '../../span.ts';
import type { Edit } from '../rule.ts';

/** A word with the emphasis that holds nothing but it: `**very**`, `_very_`. */
export function withEmphasis(text: string, { start, end }: Span): Span {
  const lead = /[*_]{0,3}$/.exec(text.slice(Math.max(0, start - 3), start))![0];
  const trail = /^[*_]*/.exec(text.slice(end, end + 3))![0];
  let marks = 0;
  while (marks < Math.min(lead.length, trail.length) && lead.at(-1 - marks) === trail[marks]) marks++;
  return { start: start - marks, end: end + marks };
}

/**
 * The removal of a word with one of the spaces around it; what follows takes over its capital, and the article before it fits. Undefined
 * where a pair of brackets or quotation marks would be left empty.
 */
export function removalOf(text: string, word: Span): Edit | undefined {
  const { start, end } = withEmphasis(text, word);
  if (/[\p{Ps}\p{Pi}"'`~*_]$/u.test(text.slice(0, start)) && /^[\p{Pe}\p{Pf}"'`~*_]/u.test(text.slice(end)))
    return undefined;
  const after = /^[ \t]/.test(text.slice(end, end + 1)) ? 1 : 0;
  const next = text.slice(end + after, end + after + 1);
  if (after === 1 && /^\p{Lu}/u.test(text.slice(word.start, word.end)) && next !== '') {
    return { start, end: end + 2, newText: next.toUpperCase() };
  }
  const article = /\b(an?)[ \t]$/i.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  if (after === 1 && article !== undefined) {
    const fitting = `${article[0]}${/[aeiou]/i.test(next) ? 'n' : ''}`;
    return { start: start - article.length - 1, end: end + 1, newText: `${fitting} ` };
  }
  if (after === 1) return { start, end: end + 1, newText: '' };
  const before = /[ \t]$/.test(text.slice(Math.max(0, start - 1), start)) ? 1 : 0;
  return { start: start - before, end, newText: '' };
}
