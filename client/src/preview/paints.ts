import type { Report } from '../../../server/src/protocol.ts';
import type { Paint, PaintKind } from '../../preview/paint.ts';
import { nthIndexOf, type Squeezed, squeeze } from '../../preview/squeeze.ts';

type Range = Report['quantities'][number]['range'];

/** Source that does not show in the preview: images, link targets, tags and comments, entities. Each is a linear expression. */
const UNSEEN = /!\[[^[\]]*\]\([^()]*\)|(?<=\])\([^()]*\)|(?<=\])\[[^[\]]*\]|<[^<>]*>|&#?\w{1,32};/g;

/** A longer line (in UTF-16 units) is data that somebody pasted; nobody reads it in a preview. */
const LONGEST_LINE = 20_000;
/** More paint than this is that of a book; it would slow each update of the page down. */
const MOST_PAINTS = 5000;

/** The squeezed text of a source line as the preview shows it; offsets are the line's. */
function squeezeLine(line: string): Squeezed {
  if (line.length > LONGEST_LINE) return squeeze('');
  return squeeze(line.replace(UNSEEN, (unseen) => ' '.repeat(unseen.length)));
}

/**
 * What the preview paints for a report: quantities, claims without a number, signals.
 * `lines` are the lines of the text that the report was made from; ranges beyond them are left out, and so are very long lines.
 */
export function paintsOf(report: Report, lines: readonly string[]): Paint[] {
  const squeezed = new Map<number, Squeezed>();
  const lineAt = (index: number): Squeezed => {
    let line = squeezed.get(index);
    if (!line) {
      line = squeezeLine(lines[index] ?? '');
      squeezed.set(index, line);
    }
    return line;
  };

  const paint = (kind: PaintKind, { start, end }: Range): Paint | undefined => {
    const first = lineAt(start.line);
    const begin = countBefore(first, start.character);
    let text = '';
    for (let line = start.line; line <= Math.min(end.line, lines.length - 1); line++) {
      const { kept } = lineAt(line);
      text += kept.slice(
        line === start.line ? begin : 0,
        line === end.line ? countBefore(lineAt(line), end.character) : undefined,
      );
    }
    if (text === '') return undefined;
    return { kind, line: start.line, text, nth: occurrencesBefore(first.kept, text, begin) };
  };

  return [
    ...report.claims.filter(({ quantified }) => !quantified).map(({ range }) => ({ kind: 'claim' as const, range })),
    ...report.quantities.map(({ range }) => ({ kind: 'quantity' as const, range })),
    ...report.signals.map(({ range }) => ({ kind: 'signal' as const, range })),
  ]
    .slice(0, MOST_PAINTS)
    .map(({ kind, range }) => paint(kind, range))
    .filter((found) => found !== undefined);
}

/** How many kept units stand before an offset. */
function countBefore({ at }: Squeezed, offset: number): number {
  const index = at.findIndex((kept) => kept >= offset);
  return index < 0 ? at.length : index;
}

function occurrencesBefore(text: string, needle: string, before: number): number {
  let count = 0;
  for (let index = nthIndexOf(text, needle, 0); index >= 0 && index < before; index = text.indexOf(needle, index + 1)) {
    count++;
  }
  return count;
}
