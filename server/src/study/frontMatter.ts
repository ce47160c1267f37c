import { isCollection, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../span.ts';
import type { FrontMatter } from './types.ts';

/** Characters of front matter in which keys that stand twice are looked for. */
const MOST_COMPARED = 50_000;

/** Reads the front matter that stands at `span` (fences included). Syntax errors stay in `document.errors`; nothing throws. */
export function readFrontMatter(text: string, span: Span): FrontMatter {
  const offset = text.indexOf('\n', span.start) + 1;
  const end = Math.max(offset, text.lastIndexOf('\n', span.end - 1) + 1);
  const document = parseDocument(text.slice(offset, end), {
    prettyErrors: false,
    logLevel: 'silent',
    // Each key is compared with all others.
    uniqueKeys: end - offset < MOST_COMPARED,
  });
  const whole = document.errors.length === 0 && isCollection(document.contents);
  const get = (...path: string[]): unknown => (whole ? document.getIn(path) : undefined);
  const round = get('round');
  const disable = whole ? document.getIn(['case-prism', 'disable'], true) : undefined;
  return {
    ...span,
    document,
    offset,
    shape: get('shape') === 'project' ? 'project' : 'prism',
    round: typeof round === 'string' ? round : undefined,
    disable: namesIn(disable, offset),
  };
}

/** One rule's name or a list of them, with their places in the study's text. */
function namesIn(disable: unknown, offset: number): FrontMatter['disable'] {
  const items = isSeq(disable) ? disable.items : [disable];
  return items.flatMap((item) =>
    isScalar(item) && item.range && item.value !== null
      ? [{ rule: String(item.value), start: offset + item.range[0], end: offset + item.range[1] }]
      : [],
  );
}
