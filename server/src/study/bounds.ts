// What keeps the parser's time in proportion to the text, whatever the text is. The parser looks back for what a mark may close and ahead for what
// may close it, from each mark anew, and it descends into what stands in something else. No text that anybody wrote comes near these bounds;
// beyond them marks are read as the characters that they are.
import type { BlockContext, InlineContext, LeafBlock, Line, MarkdownConfig } from '@lezer/markdown';

/** Containers (lists, items, quotations) that may stand in one another. */
const MOST_LEVELS = 100;
/** Characters of emphasis in one block, which can nest half as deep; brackets, which can nest, and addresses. */
const MOST_EMPHASIS = 2000;
const MOST_MARKS = 1000;
/** Characters of an address that stands in the text by itself. */
const MOST_ADDRESS = 2000;

/** What is known of a block while its marks are read. */
interface Seen {
  emphasis: number;
  open: number;
  closed: number;
  addresses: number;
  /** Characters looked at for the targets of links, and how many may be. */
  targets: number;
  readonly mostTargets: number;
  /** Where the last run of so many backticks begins. */
  codes?: ReadonlyMap<number, number>;
  /** What is known not to follow any more. */
  readonly absent: Set<string>;
}

const known = new WeakMap<InlineContext, Seen>();

function seenIn(cx: InlineContext): Seen {
  const before = known.get(cx);
  if (before) return before;
  const mostTargets = 100_000 + 4 * cx.text.length;
  const seen = { emphasis: 0, open: 0, closed: 0, addresses: 0, targets: 0, mostTargets, absent: new Set<string>() };
  known.set(cx, seen);
  return seen;
}

/** The end of the run of one character at `start`. */
function runEnd(cx: InlineContext, start: number): number {
  const character = cx.char(start);
  let end = start + 1;
  while (end < cx.end && cx.char(end) === character) end++;
  return end;
}

/** Passes over a mark that would take too long to read: returns where to go on, or -1 to have it read. */
function passOver(cx: InlineContext, next: number, start: number): number {
  switch (next) {
    case 32: // two blanks or more make a line break where a line ends, and nothing elsewhere
      if (cx.char(start + 1) !== 32) return -1;
      return endsLine(cx, runEnd(cx, start)) ? -1 : runEnd(cx, start);
    case 42: // *
    case 95: // _
    case 126: {
      const end = runEnd(cx, start);
      const seen = seenIn(cx);
      seen.emphasis += end - start;
      return seen.emphasis > MOST_EMPHASIS ? end : -1;
    }
    case 91: // [
      return ++seenIn(cx).open > MOST_MARKS ? start + 1 : -1;
    case 33: // ! before [
      return cx.char(start + 1) === 91 && ++seenIn(cx).open > MOST_MARKS ? start + 2 : -1;
    case 93: // ]
      return closesTooMuch(cx, start) ? start + 1 : -1;
    case 96: // `
      return passOverCode(cx, start);
    case 60: // <
      return opensNothing(cx, start) ? start + 1 : -1;
    case 104: // http
      return cx.char(start + 1) === 116 && cx.char(start + 2) === 116 && isAddressTooMuch(cx, start) ? start + 4 : -1;
    case 119: // www
      return cx.char(start + 1) === 119 && cx.char(start + 2) === 119 && isAddressTooMuch(cx, start) ? start + 3 : -1;
    default:
      return -1;
  }
}

function endsLine(cx: InlineContext, at: number): boolean {
  return cx.char(at) === 10;
}

/** A run of backticks that no other run of the same length follows opens no code. */
function passOverCode(cx: InlineContext, start: number): number {
  if (start > cx.offset && cx.char(start - 1) === 96) return -1;
  const seen = seenIn(cx);
  seen.codes ??= new Map([...cx.text.matchAll(/`+/g)].map(({ 0: run, index }) => [run.length, cx.offset + index]));
  const end = runEnd(cx, start);
  return (seen.codes.get(end - start) ?? 0) > start ? -1 : end;
}

/** What ends the comment, instruction or declaration that `<` begins. */
function endOf(opening: string): string | undefined {
  if (opening[0] === '?') return '?>';
  if (opening[0] !== '!') return undefined;
  return { '-': '-->', '[': ']]>' }[opening[1] ?? ''] ?? '>';
}

function opensNothing(cx: InlineContext, start: number): boolean {
  const end = endOf(cx.slice(start + 1, start + 3));
  if (end !== undefined) return !follows(cx, end, start + 2);
  // An address or a tag's name: neither holds blanks, and neither is as long.
  return /^[^\s>]*/.exec(cx.slice(start, start + MOST_ADDRESS + 1))![0].length > MOST_ADDRESS;
}

function follows(cx: InlineContext, what: string, from: number): boolean {
  const { absent } = seenIn(cx);
  if (absent.has(what)) return false;
  if (cx.text.includes(what, from - cx.offset)) return true;
  absent.add(what);
  return false;
}

function closesTooMuch(cx: InlineContext, start: number): boolean {
  const seen = seenIn(cx);
  if (++seen.closed > MOST_MARKS || seen.targets > seen.mostTargets) return true;
  if (cx.char(start + 1) !== 40) return false;
  seen.targets += targetLength(cx, cx.skipSpace(start + 2));
  return seen.targets > seen.mostTargets;
}

/** How far the parser looks for the end of a link's target and title. */
function targetLength(cx: InlineContext, start: number): number {
  let at = start;
  for (let depth = 0; at < cx.end; at++) {
    const character = cx.char(at);
    if (character === 32 || character === 10 || character === 9) break;
    if (character === 40) depth++;
    if (character === 41 && --depth < 0) break;
  }
  const title = cx.skipSpace(at);
  const quote = cx.slice(title, title + 1);
  if (!/["'(]/.test(quote)) return at - start;
  const end = cx.text.indexOf(quote === '(' ? ')' : quote, title + 1 - cx.offset);
  return (end < 0 ? cx.end : end + cx.offset) - start;
}

function isAddressTooMuch(cx: InlineContext, start: number): boolean {
  if (++seenIn(cx).addresses > MOST_MARKS) return true;
  return /^[^\s<]*/.exec(cx.slice(start, start + MOST_ADDRESS + 1))![0].length > MOST_ADDRESS;
}

/** What stands in too many containers is a paragraph for each line. */
function flatten(cx: BlockContext, line: Line): boolean {
  if (cx.depth < MOST_LEVELS || !/[>*+\-\d]/.test(line.text.charAt(line.pos))) return false;
  const from = cx.lineStart + line.pos;
  const text = line.text.slice(line.pos);
  cx.addElement(cx.elt('Paragraph', from, from + text.length, cx.parser.parseInline(text, from)));
  cx.nextLine();
  return true;
}

/** A link's definition, of which the parser looks at the whole again with each line. */
const DEFINITION = /^\[[^\]]{0,999}\]:/;
const MOST_DEFINITION = 5000;

const definitions = new WeakMap<LeafBlock, boolean>();

function endsDefinition(_cx: BlockContext, _line: Line, leaf: LeafBlock): boolean {
  if (leaf.content.length <= MOST_DEFINITION) return false;
  // Looked at once for each paragraph: its text is put together anew when it is looked at.
  const known = definitions.get(leaf);
  const is = known ?? DEFINITION.test(leaf.content);
  if (known === undefined) definitions.set(leaf, is);
  return is;
}

export const BOUNDS: MarkdownConfig = {
  parseInline: [{ name: 'Bounds', parse: passOver, before: 'Escape' }],
  parseBlock: [{ name: 'Flatten', parse: flatten, endLeaf: endsDefinition, before: 'Blockquote' }],
};
