import { keyOf } from '../../../server/src/page/entries.ts';
import { voiceName } from '../../../server/src/page/voices.ts';
import type { Report } from '../../../server/src/protocol.ts';
import type { Paint, PaintKind } from '../../preview/paint.ts';
import { nthIndexOf, type Squeezed, squeeze } from '../../preview/squeeze.ts';
import { l10n } from '../l10n.ts';

/** A note quotes so much of its claim, in UTF-16 units. */
const LONGEST_CLAIM = 60;

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

  const paint = (kind: PaintKind, { start, end }: Range, note: string | undefined): Paint | undefined => {
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
    const nth = occurrencesBefore(first.kept, text, begin);
    return { kind, line: start.line, text, nth, ...(note !== undefined && { note }) };
  };

  return notedRanges(report)
    .slice(0, MOST_PAINTS)
    .map(({ kind, range, note }) => paint(kind, range, note))
    .filter((found) => found !== undefined);
}

/** What is painted, with what is said of it. */
function notedRanges({
  claims,
  quantities,
  signals,
  density,
}: Report): { kind: PaintKind; range: Range; note?: string }[] {
  const supported = new Map<string, string>();
  for (const { evidence, text, range, change } of claims) {
    const claim = text.length > LONGEST_CLAIM ? `${text.slice(0, LONGEST_CLAIM).trimEnd()}…` : text;
    const said = l10n.t('Supports “{0}”, line {1}', claim, range.start.line + 1);
    for (const place of evidence) supported.set(keyOf(place), change === null ? said : `${said}: ${change}`);
  }
  const nameOf = (id: string) =>
    density.responsibilities.find((responsibility) => responsibility.id === id)?.name ?? id;
  return [
    ...claims
      .filter(({ quantified }) => !quantified)
      .map(({ range }) => ({ kind: 'claim' as const, range, note: l10n.t('A committee would ask: how much?') })),
    ...quantities.map(({ range }) => {
      const note = supported.get(keyOf(range));
      return { kind: 'quantity' as const, range, ...(note !== undefined && { note }) };
    }),
    ...signals.map(({ range, responsibility, voice }) => ({
      kind: 'signal' as const,
      range,
      note: `${nameOf(responsibility)} · ${voiceName(voice)}`,
    })),
  ];
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
