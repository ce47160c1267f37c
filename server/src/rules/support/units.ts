import type { Span } from '../../span.ts';
import { readStudy } from '../../study/index.ts';
import type { CaseStudy, Heading } from '../../study/types.ts';
import type { SectionId } from '../../vocabulary/sections.ts';
import type { Edit } from '../rule.ts';
import { lineStart } from './places.ts';

/** A section as whole lines: from its heading's line to the next heading of its level or a higher one. */
export interface Unit extends Span {
  readonly heading: Heading;
  readonly section: SectionId;
}

/** The level on which most of a study's sections open (the higher of two with equally many); undefined where none opens. */
export function mainLevel(study: CaseStudy): number | undefined {
  const counts = new Map<number, number>();
  for (const { opens, level } of study.headings) if (opens) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}

/** The sections that open on the main level, in document order. */
export function unitsOf(study: CaseStudy): Unit[] {
  const level = mainLevel(study);
  const { text, headings } = study;
  return headings.flatMap((heading) => {
    if (heading.level !== level || heading.opens === undefined) return [];
    const { end } = heading.scope;
    return [
      {
        heading,
        section: heading.opens,
        start: lineStart(text, heading.start),
        end: end === text.length ? end : lineStart(text, end),
      },
    ];
  });
}

/** Whether a unit can be moved as lines: its heading begins its line (and is no list item's). */
export function isMovable(study: CaseStudy, unit: Unit): boolean {
  return study.text.slice(unit.start, unit.heading.start).trim() === '';
}

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}

/**
 * Whether the edited text still reads as the same headings, in any order, less `dropped` of them. It would not where, say, an unclosed
 * fence moved above other sections and swallowed them.
 */
export function keepsHeadings(study: CaseStudy, edits: readonly Edit[], dropped: readonly string[] = []): boolean {
  const signature = ({ headings }: CaseStudy) =>
    headings.map(({ form, level, text, opens }) => `${form} ${level} ${opens} ${text}`);
  // Both are read anew, without the configuration's aliases, which a study does not carry.
  const before = signature(readStudy(study.uri, study.text)).sort();
  const after = signature(readStudy(study.uri, applyEdits(study.text, edits)));
  return before.join('\n') === [...after, ...dropped].sort().join('\n');
}
