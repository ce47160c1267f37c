import type { Span } from '../span.ts';
import { BEFORE_NUMBER, NEVER_LAST } from '../vocabulary/abbreviations.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of one block's prose, trimmed of white space, in offsets of `prose`. `Intl.Segmenter` proposes boundaries per block (on whole
 * texts it is quadratic in Node 20); those after an abbreviation, inside a number, before a lower-case word or at a mere line break are merged,
 * and those before a number ("… remained. 78 features …"), which it does not propose, are added.
 */
export function sentencesOf(prose: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of boundaries(prose)) {
    if (continues(prose, start, end)) continue;
    push(sentences, prose, start, end);
    start = end;
  }
  return sentences;
}

/** Offsets at which a sentence may end, in order; the last is the end of the text. */
function* boundaries(prose: string): Generator<number> {
  for (const { index, segment } of segmenter.segment(prose.replace(/[\r\n]/g, ' '))) {
    if (/\.["'”’)]?\s{1,4}[€$£~≈+−-]?\d/.test(segment))
      for (const match of segment.matchAll(/(?:\p{L}{2}|[%)])\.["'”’)]?\s{1,4}(?=[€$£~≈+−-]?\d)/gu))
        yield index + match.index + match[0].length;
    yield index + segment.length;
  }
}

function push(sentences: Span[], prose: string, from: number, to: number): void {
  const text = prose.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  const end = start + text.trim().length;
  if (end > start) sentences.push({ start, end });
}

/** Whether the sentence goes on after a proposed boundary at `end`. */
function continues(prose: string, start: number, end: number): boolean {
  if (end >= prose.length) return false;
  // What is blanked can be long, such as a comment at a line's end.
  const before = prose.slice(start, end).trimEnd().slice(-24);
  const next = prose.slice(end, end + 24).trimStart();
  if (!/[.!?…。！？]["'”’)\]]*$/.test(before)) return true;
  if (/[!?]["'”’)\]]*$/.test(before)) return /^[a-z]/.test(next);
  return /^[a-z]/.test(next) || NEVER_LAST.test(before) || (/^\d/.test(next) && BEFORE_NUMBER.test(before));
}
