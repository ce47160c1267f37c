import { firstIndex } from '../../sorted.ts';
import type { Span } from '../../span.ts';
import type { CaseStudy, Heading } from '../../study/types.ts';
import { stripEnd } from '../../text.ts';

/** The document's line ending: what an edit must write so that a CRLF document stays one. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Offset of the first character of the line that holds `offset`; a byte order mark is before the first line. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? Math.min(1, text.length) : start;
}

/** Offset after the last character of the line that holds `offset`, its line ending left out. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** An anchor on a line of its own: an element without text. */
const ANCHOR = /^ {0,3}<([a-z]+)(?:\s[^<>]*)?>[ \t]*<\/\1>$|^ {0,3}<a\s[^<>]*\/>$/i;

/** Comments that say something about what stands before them, or about the whole file. */
const NO_LEAD = /^<!--\s*case-prism-(?:enable|disable-line|disable-file)\b/;

/** A thematic break behind a blank line; without that line it could be a heading's underline. */
const BREAK = /\n[ \t]*\r?\n {0,3}([-*_])(?:[ \t]*\1){2,}$/;

/**
 * Offset of the first line that belongs to the heading at `offset`: its own, or that of the comments and anchors right above it, which
 * speak of it (`case-prism-disable-next-line`) and have to stay with it.
 */
export function headingTop({ text, comments }: CaseStudy, offset: number): number {
  let top = lineStart(text, offset);
  for (;;) {
    const end = text.slice(0, top).trimEnd().length;
    const comment = comments.findLast((other) => other.end <= top && other.end >= end);
    const start = lineStart(text, comment?.start ?? end);
    const line = text.slice(start, end);
    const leads = comment ? line.startsWith('<!--') && !NO_LEAD.test(line) : ANCHOR.test(line);
    if (!leads || start >= top) return top;
    top = start;
  }
}

/** Offset after the last line with text of a stretch of whole lines; a thematic break that ends it parts it from the next and is left out. */
export function bodyEnd(text: string, { start, end }: Span): number {
  const body = text.slice(start, end).trimEnd();
  const rule = BREAK.exec(body.slice(-200));
  const length = rule ? body.slice(0, body.length - rule[0].length).trimEnd().length : body.length;
  return Math.min(end, lineEnd(text, start + length));
}

/** The words of a heading on its first line, without `#`, `**` and the colon of a lead-in. */
export function headingSpan(text: string, heading: Heading): Span {
  const end = Math.min(heading.end, lineEnd(text, heading.start));
  const source = text.slice(heading.start, end);
  const lead = /^[#*_\s]*/.exec(source)![0].length;
  const bare = source.trimEnd();
  const closed = stripEnd(bare, '#');
  const words =
    heading.form === 'atx' ? (/\s$/.test(closed) ? closed : bare).trimEnd() : stripEnd(bare, ':*_').trimEnd();
  return words.length > lead
    ? { start: heading.start + lead, end: heading.start + words.length }
    : { start: heading.start, end };
}

/**
 * Where a finding about the whole study stands: the title's words; without a title the first line with text, comments left out (the one that
 * silences the finding stands above it); in a file of front matter alone its first line; in an empty file its start.
 */
export function titleSpan(study: CaseStudy): Span {
  const { text, title, blocks, frontMatter } = study;
  if (title) return headingSpan(text, title);
  const body = frontMatter?.end ?? lineStart(text, 0);
  const word = firstWord(study, body);
  const at = Math.max(lineStart(text, 0), blocks[0]?.start ?? word ?? frontMatter?.start ?? body);
  const end = lineEnd(text, at);
  return { start: at, end: at + text.slice(at, end).trimEnd().length };
}

/** Offset of the first text from `offset` on that is no comment, or of the last comment where there is nothing else. */
function firstWord({ text, comments }: CaseStudy, offset: number): number | undefined {
  const word = (from: number) => {
    const next = /\S/g;
    next.lastIndex = from;
    return next.exec(text)?.index;
  };
  let at = word(offset);
  for (const { start, end } of comments) if (at !== undefined && start <= at && at < end) at = word(end) ?? at;
  return at;
}

/** Line numbers, from 1, of offsets: one pass over the text, then a binary search for each. */
export function lineNumbers(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => firstIndex(starts, (start) => start > offset);
}

/** A text on one line, shortened at a word to `most` characters, for quoting in a message. */
export function quote(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return `“${line}”`;
  const cut = line.slice(0, most);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…”`;
}
