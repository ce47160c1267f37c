import type { SyntaxNode } from '@lezer/common';
import { HTML_ELEMENTS } from '../vocabulary/htmlElements.ts';

/** Stands for each character of inline code and bare addresses: a thing with a name, but no words. */
export const OBJECT = '\uFFFC';

/** Nodes that leave no prose behind, and those that leave a nameless thing. Names are `@lezer/markdown`'s. */
const BLANKED = new Set([
  'Comment',
  'CommentBlock',
  'EmphasisMark',
  'Escape',
  'HardBreak',
  'HeaderMark',
  'HTMLBlock',
  'Image',
  'LinkTitle',
  'LinkLabel',
  'ListMark',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'QuoteMark',
  'Strikethrough',
  'TableDelimiter',
  'TaskMarker',
]);
const OBJECTS = new Set(['InlineCode', 'Autolink']);

/** HTML entities that stand for one character which matters to the reading of numbers and words. Source: HTML Living Standard, named references. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&ensp;': ' ',
  '&thinsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&le;': '≤',
  '&ge;': '≥',
  '&minus;': '−',
  '&ndash;': '–',
  '&mdash;': '—',
  '&rarr;': '→',
  '&times;': '×',
  '&plusmn;': '±',
  '&euro;': '€',
  '&pound;': '£',
  '&yen;': '¥',
  '&cent;': '¢',
  '&percnt;': '%',
  '&quot;': '"',
  '&apos;': "'",
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&rdquo;': '”',
  '&ldquo;': '“',
};

/**
 * The source of `node` with all that is not prose blanked, character for character as long as the source, so that an offset in the
 * one is an offset in the other.
 */
export function proseOf(text: string, node: SyntaxNode): string {
  let prose = '';
  let at = node.from;
  const put = (from: number, to: number, filler: string) => {
    if (from < at) return;
    prose += text.slice(at, from) + filler;
    at = to;
  };
  const visit = (parent: SyntaxNode) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      const { name, from, to } = child;
      if (name === 'Escape') put(from, from + 1, ' ');
      else if (BLANKED.has(name)) put(from, to, blank(text, from, to));
      else if (OBJECTS.has(name)) put(from, to, OBJECT.repeat(to - from));
      else if (name === 'URL') put(from, to, parent.name === 'Link' ? blank(text, from, to) : OBJECT.repeat(to - from));
      else if (name === 'LinkMark') put(from, to, isLink(text, parent) ? blank(text, from, to) : text.slice(from, to));
      else if (name === 'HTMLTag')
        put(from, to, isPlaceholder(text.slice(from, to)) ? text.slice(from, to) : blank(text, from, to));
      else if (name === 'Entity') put(from, to, (ENTITIES[text.slice(from, to)] ?? ' ').padStart(to - from));
      else if (name === 'Link' && text.charCodeAt(from + 1) === 94)
        put(from, to, blank(text, from, to)); // a footnote mark, [^1]
      else visit(child);
    }
  };
  visit(node);
  return withoutLiquid(prose + text.slice(at, node.to));
}

/** A block's prose with its inline code in it; `text` is the study's. */
export function withCode(text: string, { prose, start }: { readonly prose: string; readonly start: number }): string {
  if (!prose.includes(OBJECT)) return prose;
  return prose.replace(/\uFFFC+/g, (run, at: number) => text.slice(start + at, start + at + run.length));
}

/** What a reader sees of a piece of source: on one line, without markup. `prose` is that of the piece, as long as it. */
export function wordsShown(source: string, prose: string): string {
  if (source === prose && !/\s\s|[^\S ]/.test(source)) return source.trim();
  let shown = '';
  for (let index = 0; index < source.length; index++) {
    const [written, read] = [source[index]!, prose[index]!];
    if (read === OBJECT) shown += written === '`' ? '' : written;
    else if (read !== ' ' || written.trim() === '') shown += read;
  }
  return shown.replaceAll(/\s+/g, ' ').trim();
}

/** Spaces for all but line breaks, which sentence splitting and columns rely on. */
function blank(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/[^\r\n]/g, ' ');
}

/** "[text](target)" and "[text][label]" are links; "[number from Kevin]" alone is text in brackets. */
function isLink(text: string, node: SyntaxNode): boolean {
  return node.getChild('URL') !== null || node.getChild('LinkLabel') !== null || text.charCodeAt(node.to - 1) === 41;
}

/** "<metric>", "<your number>": a tag whose name is no element of HTML, without attributes that have values. */
function isPlaceholder(tag: string): boolean {
  const name = /^<([a-z][a-z0-9]*)(?: [ a-z0-9]*)?>$/i.exec(tag)?.[1];
  return name !== undefined && !HTML_ELEMENTS.has(name.toLowerCase());
}

/** Site generators' tags ({% … %}) are instructions, not prose. `{{…}}` stays: it is a placeholder. */
function withoutLiquid(prose: string): string {
  return prose.includes('{%') ? prose.replace(/\{%[^%\n]*%\}/g, (tag) => ' '.repeat(tag.length)) : prose;
}
