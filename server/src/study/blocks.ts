import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../span.ts';
import { stripEnd } from '../text.ts';
import type { Syntax } from './parser.ts';
import { proseOf } from './prose.ts';
import type { Block } from './types.ts';

/** A heading before anything is known of its meaning. */
export interface RawHeading extends Span {
  /** 1 to 6 for `#` and underlined headings; 7 for a lead-in. */
  readonly level: number;
  readonly form: 'atx' | 'setext' | 'lead-in';
  readonly text: string;
  /** Whether prose of the same paragraph follows the label ("**Impact:** clicks rose …"). */
  readonly label: boolean;
  /** Whether it stands in a list item. */
  readonly listed: boolean;
}

/** A block before it is read. */
export type RawBlock = Omit<Block, 'piece'>;

export interface Outline {
  readonly blocks: readonly RawBlock[];
  readonly headings: readonly RawHeading[];
  readonly comments: readonly Span[];
}

/** The leaves of the tree that carry prose, in document order, with the headings and comments among them. Quotations and code carry none. */
export function outlineOf({ text, tree }: Syntax): Outline {
  const blocks: RawBlock[] = [];
  const headings: RawHeading[] = [];
  const comments: Span[] = [];
  let groups = 0;

  /** `lead` is the block that a list or table at this place belongs to. */
  const visit = (node: SyntaxNode, depth: number, parent: number | undefined, group: number | undefined) => {
    let lead: number | undefined;
    let first = true;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const { name } = child;
      if (/^(?:ATX|Setext)Heading/.test(name)) {
        headings.push(heading(text, child));
        blocks.push({ kind: 'heading', start: child.from, end: child.to, prose: proseOf(text, child), depth });
        lead = undefined;
      } else if (name === 'Paragraph' || name === 'Task') {
        for (const part of partsOf(text, child)) {
          const label = leadIn(text, part, depth > 0);
          if (label) headings.push(label);
          const whole = label && !label.label;
          const kind = whole ? 'heading' : node.name === 'ListItem' && first ? 'item' : 'paragraph';
          blocks.push({ kind, start: part.start, end: part.end, prose: part.prose, depth, parent, group });
          if (node.name === 'ListItem' && first) parent = blocks.length - 1;
          lead = whole ? undefined : blocks.length - 1;
          first = false;
        }
      } else if (name === 'BulletList' || name === 'OrderedList') {
        const list = groups++;
        for (let item = child.firstChild; item; item = item.nextSibling) {
          if (item.name === 'ListItem') visit(item, depth + 1, lead ?? parent, list);
        }
        lead = undefined;
      } else if (name === 'Table') {
        tableRows(blocks, text, child, depth, lead ?? parent, groups++);
        lead = undefined;
      } else if (name === 'CommentBlock') {
        comments.push({ start: child.from, end: child.to });
      }
      if (!CONTAINERS.has(name)) collectComments(comments, text, child);
    }
  };
  visit(tree.topNode, 0, undefined, undefined);
  return { blocks, headings, comments };
}

const CONTAINERS = new Set(['BulletList', 'OrderedList', 'Blockquote', 'CommentBlock']);

function collectComments(comments: Span[], text: string, node: SyntaxNode): void {
  if (!text.slice(node.from, node.to).includes('<!--')) return;
  node.cursor().iterate(({ name, from, to }) => {
    if (name === 'Comment') comments.push({ start: from, end: to });
  });
}

function heading(text: string, node: SyntaxNode): RawHeading {
  const setext = node.name.startsWith('Setext');
  const prose = proseOf(text, node);
  const words = setext ? prose.slice(0, prose.lastIndexOf('\n')) : prose;
  return {
    start: node.from,
    end: setext ? node.from + words.trimEnd().length : node.to,
    level: Number(node.name.at(-1)),
    form: setext ? 'setext' : 'atx',
    text: words.trim().replace(/\s+/g, ' '),
    label: false,
    listed: false,
  };
}

/** A paragraph, or the stretch of one from a bold label at a line's start to the next. */
interface Part extends Span {
  readonly prose: string;
  /** The bold run that it starts with. */
  readonly bold?: SyntaxNode;
}

/** Lines that each start with a bold label and a colon are told apart, though Markdown makes one paragraph of them. */
function partsOf(text: string, paragraph: SyntaxNode): Part[] {
  const { from, to } = paragraph;
  const prose = proseOf(text, paragraph);
  const bolds = paragraph.getChildren('StrongEmphasis');
  const opening = bolds[0] && prose.slice(0, bolds[0].from - from).trim() === '' ? bolds[0] : undefined;
  const labels = bolds.filter((bold) => bold !== opening && startsLine(prose, bold.from - from) && isLabel(text, bold));
  return [opening, ...labels].map((bold, index) => {
    const start = index === 0 ? from : bold!.from;
    const end = start + text.slice(start, labels[index]?.from ?? to).trimEnd().length;
    return { start, end, prose: prose.slice(start - from, end - from), bold };
  });
}

/** Whether nothing but a little indentation stands between an offset and its line's start. */
function startsLine(prose: string, at: number): boolean {
  return /(?:^|\n)[ \t]{0,12}$/.test(prose.slice(Math.max(0, at - 13), at));
}

function isLabel(text: string, bold: SyntaxNode): boolean {
  return proseOf(text, bold).trimEnd().endsWith(':') || /^[ \t]?:/.test(text.slice(bold.to, bold.to + 2));
}

/** A paragraph that is one bold run, or starts with a bold label and a colon ("**Impact:** …", "**Impact**: …"). */
function leadIn(text: string, { end, bold }: Part, listed: boolean): RawHeading | undefined {
  if (!bold || bold.to > end) return undefined;
  const words = proseOf(text, bold).trim();
  const rest = text.slice(bold.to, end);
  const whole = rest.trim() === '' || rest.trim() === ':';
  if (words.length > 80 || words === '') return undefined;
  if (whole ? listed || /[.!?]$/.test(words) : !isLabel(text, bold)) return undefined;
  return {
    start: bold.from,
    end: whole ? end : bold.to,
    level: 7,
    form: 'lead-in',
    text: stripEnd(words, ': \t\r\n').replace(/\s+/g, ' '),
    label: !whole,
    listed,
  };
}

function tableRows(
  blocks: RawBlock[],
  text: string,
  table: SyntaxNode,
  depth: number,
  parent: number | undefined,
  group: number,
): void {
  let headers: string[] = [];
  for (let row = table.firstChild; row; row = row.nextSibling) {
    if (row.name === 'TableHeader') headers = columns(text, row).map((cell) => cell.header.trim());
    if (row.name !== 'TableRow') continue;
    const cells = columns(text, row).map((cell, column) => ({ ...cell, header: headers[column] ?? '' }));
    blocks.push({ kind: 'row', start: row.from, end: row.to, prose: proseOf(text, row), depth, parent, group, cells });
  }
}

/** A row's cells, empty ones included, relative to the row; `header` is each one's own prose. */
function columns(text: string, row: SyntaxNode): (Span & { header: string })[] {
  const cells: (Span & { header: string })[] = [];
  let open = text.charCodeAt(row.from) !== 124; // a row may leave out its outer bars
  let at = row.from;
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableDelimiter') {
      if (open) cells.push({ start: at - row.from, end: at - row.from, header: '' });
      open = true;
      at = child.to;
    } else if (child.name === 'TableCell') {
      cells.push({ start: child.from - row.from, end: child.to - row.from, header: proseOf(text, child) });
      open = false;
    }
  }
  return cells;
}
