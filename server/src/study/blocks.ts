import { type SyntaxNode, Tree } from '@lezer/common';
import { type Span, shift } from '../span.ts';
import { stripEnd } from '../text.ts';
import type { Syntax } from './parser.ts';
import { proseOf, withCode } from './prose.ts';
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

/** A block before it is read. Its offsets are those of its unit, and so are the numbers of its parent and its group. */
export interface RawBlock extends Omit<Block, 'piece'> {
  /** The prose with its inline code in it. */
  readonly text: string;
}

/** A block at its place in the document. */
export interface PlacedBlock extends Span {
  /** The same object for as long as the parser uses the outermost block around it again. */
  readonly raw: RawBlock;
  readonly parent?: number;
  readonly group?: number;
}

export interface Outline {
  readonly blocks: readonly PlacedBlock[];
  readonly headings: readonly RawHeading[];
  readonly comments: readonly Span[];
}

/** The leaves of the tree that carry prose, in document order, with the headings and comments among them. Quotations and code carry none. */
export function outlineOf({ text, tree }: Syntax): Outline {
  const blocks: PlacedBlock[] = [];
  const headings: RawHeading[] = [];
  const comments: Span[] = [];
  let groups = 0;
  let lead: number | undefined;
  eachUnit(tree, 0, (node, at) => {
    const unit = unitOf(node, text, at);
    const first = blocks.length;
    for (const raw of unit.blocks) {
      const { start, end, parent, group } = raw;
      const above = parent === undefined ? undefined : parent === OUTSIDE ? lead : parent + first;
      blocks.push({
        raw,
        start: start + at,
        end: end + at,
        parent: above,
        group: group === undefined ? group : group + groups,
      });
    }
    for (const heading of unit.headings) headings.push(shift(heading, at));
    for (const comment of unit.comments) comments.push(shift(comment, at));
    groups += unit.groups;
    if (unit.lead !== OUTSIDE) lead = unit.lead === undefined ? undefined : unit.lead + first;
  });
  return { blocks, headings, comments };
}

/** The outermost blocks, in order, with their places. The parser bundles many of them in nodes without a name. */
function eachUnit(tree: Tree, start: number, work: (unit: Tree, start: number) => void): void {
  tree.children.forEach((child, index) => {
    const at = start + tree.positions[index]!;
    if (!(child instanceof Tree)) return;
    if (child.type.isAnonymous) eachUnit(child, at, work);
    else work(child, at);
  });
}

/** What one outermost block of a document holds, wherever that stands. */
interface Unit {
  readonly blocks: RawBlock[];
  readonly headings: RawHeading[];
  readonly comments: Span[];
  /** How many lists and tables there are. */
  groups: number;
  /** The block that a list or table behind it belongs to; `OUTSIDE` where that is the one which was so before. */
  lead: number | undefined;
}

/** Stands for the block that a list or table belongs to where that stands before the unit. */
const OUTSIDE = -1;

/** By their trees, which the parser uses again where nothing was edited. */
const units = new WeakMap<Tree, Unit>();

function unitOf(tree: Tree, text: string, start: number): Unit {
  const known = units.get(tree);
  if (known) return known;
  const unit: Unit = { blocks: [], headings: [], comments: [], groups: 0, lead: OUTSIDE };
  const place: Place = { depth: 0, parent: undefined, group: undefined, lead: OUTSIDE, opens: false };
  collect(unit, text.slice(start, start + tree.length), tree.topNode, place);
  unit.lead = place.lead;
  units.set(tree, unit);
  return unit;
}

/** Where the next node of a list item or a document stands. */
interface Place {
  /** Depth of list nesting. */
  readonly depth: number;
  parent: number | undefined;
  readonly group: number | undefined;
  /** The block that a list or table at this place belongs to. */
  lead: number | undefined;
  /** Whether it is the first paragraph of a list item. */
  opens: boolean;
}

function collect(unit: Unit, text: string, node: SyntaxNode, place: Place): void {
  const { blocks, headings, comments } = unit;
  const { name } = node;
  const { depth, group } = place;
  if (/^(?:ATX|Setext)Heading/.test(name)) {
    headings.push(heading(text, node));
    blocks.push(block(text, { kind: 'heading', start: node.from, end: node.to, prose: proseOf(text, node), depth }));
    place.lead = undefined;
  } else if (name === 'Paragraph' || name === 'Task') {
    for (const part of partsOf(text, node)) {
      const { start, end, prose } = part;
      const label = leadIn(text, part, depth > 0);
      if (label) headings.push(label);
      const whole = label && !label.label;
      const kind = whole ? 'heading' : place.opens ? 'item' : 'paragraph';
      blocks.push(block(text, { kind, start, end, prose, depth, parent: place.parent, group }));
      const index = blocks.length - 1;
      if (place.opens) place.parent = index;
      place.lead = whole ? undefined : index;
      place.opens = false;
    }
  } else if (name === 'BulletList' || name === 'OrderedList') {
    const list = unit.groups++;
    const parent = place.lead ?? place.parent;
    for (let item = node.firstChild; item; item = item.nextSibling) {
      if (item.name !== 'ListItem') continue;
      const inside: Place = { depth: depth + 1, parent, group: list, lead: undefined, opens: true };
      for (let child = item.firstChild; child; child = child.nextSibling) collect(unit, text, child, inside);
    }
    place.lead = undefined;
  } else if (name === 'Table') {
    tableRows(blocks, text, node, depth, place.lead ?? place.parent, unit.groups++);
    place.lead = undefined;
  } else if (name === 'CommentBlock') {
    comments.push({ start: node.from, end: node.to });
  }
  if (!CONTAINERS.has(name)) collectComments(comments, text, node);
}

function block(text: string, raw: Omit<RawBlock, 'text'>): RawBlock {
  return { ...raw, text: withCode(text, raw) };
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
    const { from: start, to: end } = row;
    blocks.push(block(text, { kind: 'row', start, end, prose: proseOf(text, row), depth, parent, group, cells }));
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
