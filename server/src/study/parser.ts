import type { Tree } from '@lezer/common';
import { TreeFragment } from '@lezer/common';
import { parser as commonmark, GFM } from '@lezer/markdown';
import { type Budget, ENDLESS } from '../budget.ts';
import type { Span } from '../span.ts';
import { BOUNDS } from './bounds.ts';

const markdown = commonmark.configure([GFM, BOUNDS]);

/** A text's syntax tree and the span of its front matter (fences included), which is blank in the tree. */
export interface Syntax {
  readonly text: string;
  readonly tree: Tree;
  readonly frontMatter?: Span;
  /** Up to where the tree goes: the text's length, but for one that the time did not suffice for. */
  readonly parsedTo: number;
}

/** Of the time to read a text, the share that may go into its syntax. */
const SHARE = 0.5;

/** One replacement, in the offsets of the text before it. */
export interface Change extends Span {
  readonly newText: string;
}

/**
 * Parses Markdown with GFM. Given the syntax of the text before `changes` (in order of application), reuses what they left untouched.
 * Where the budget does not suffice the tree ends early, and another call with it as `before` goes on from there.
 */
export function parse(
  text: string,
  before?: Syntax,
  changes: readonly Change[] = [],
  budget: Budget = ENDLESS,
): Syntax {
  const frontMatter = findFrontMatter(text);
  const fragments = before && sameFrontMatter(before, frontMatter, changes) ? reusable(before, changes) : [];
  const parsing = markdown.startParse(sourceOf(text, frontMatter?.end ?? 0), fragments);
  // Each call goes further than the one before, however little of that can be used again, or it would never end.
  const reached = changes.length === 0 ? (before?.parsedTo ?? 0) : 0;
  let tree = parsing.advance();
  for (; !tree; tree = parsing.advance())
    if (parsing.stoppedAt === null && parsing.parsedPos > reached && budget.spent(SHARE))
      parsing.stopAt(parsing.parsedPos);
  return { text, tree, frontMatter, parsedTo: parsing.stoppedAt ?? text.length };
}

/** Whether what is blank in the tree is so in the text too: front matter may come to end at the same offset and be another one. */
function sameFrontMatter({ frontMatter: before }: Syntax, now: Span | undefined, changes: readonly Change[]): boolean {
  return before?.end === now?.end && changes.every(({ start }) => start >= (now?.end ?? 0));
}

function reusable({ text, tree, parsedTo }: Syntax, changes: readonly Change[]): readonly TreeFragment[] {
  let fragments = TreeFragment.addTree(tree, [], parsedTo < text.length);
  for (const { start, end, newText } of changes) {
    fragments = TreeFragment.applyChanges(fragments, [
      { fromA: start, toA: end, fromB: start, toB: start + newText.length },
    ]);
  }
  return fragments;
}

/**
 * The text as the Markdown parser is to see it, offset for offset: front matter is no Markdown, and the parser takes carriage returns and
 * a byte order mark for words (an HTML block then never ends, and the first heading is none). Blanks stand in their place.
 */
function sourceOf(text: string, frontMatterEnd: number): string {
  const source =
    frontMatterEnd > 0 ? text.slice(0, frontMatterEnd).replace(/[^\n]/g, ' ') + text.slice(frontMatterEnd) : text;
  // Wherever they stand: what is blank must not hang on what stands elsewhere, or an edit there would change lines that are not parsed again.
  // One at the start makes a line of its own: a blank there would count as indentation.
  const clean = /[\r\uFEFF]/.test(source) ? source.replace(/^\uFEFF/, '\n').replace(/[\r\uFEFF]/g, ' ') : source;
  const admonished = clean.replace(ADMONITION, (_, mark: string) =>
    mark.length > 3 ? `- ${'\uFFFC'.repeat(mark.length - 2)}` : '-  ',
  );
  // Under a table's header the parser allows no blank behind the last bar; before it, it does.
  return admonished.replace(
    /^[ \t>|:-]*\|[ \t]+$/gm,
    (line) => `${line.trimEnd().slice(0, -1)}${line.slice(line.trimEnd().length)}|`,
  );
}

/**
 * The mark of an admonition ("!!! note", "??? tip", "=== tab"), as MkDocs and its kin write them: its text is indented like code and is none.
 * A list's mark of the same length in its place makes it the content of an item.
 */
const ADMONITION = /^(!!!|\?\?\?\+?|===)(?= +["\p{L}])/gmu;

/** The front matter at the very start (a byte order mark may precede it), from its opening fence to the end of its closing one. */
function findFrontMatter(text: string): Span | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 256));
  if (!opening) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing.lastIndex = start + opening[0].length;
  const found = closing.exec(text);
  return found ? { start, end: found.index + found[0].length } : undefined;
}
