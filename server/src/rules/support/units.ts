import type { Span } from '../../span.ts';
import type { CaseStudy, Heading } from '../../study/types.ts';
import type { SectionId } from '../../vocabulary/sections.ts';
import type { Edit } from '../rule.ts';
import { headingTop, lineStart } from './places.ts';
import { reread } from './reread.ts';

/** A section as whole lines: from its heading, with what stands above it and speaks of it, to the next of its level or a higher one. */
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

/** Studies are immutable, and two rules ask for the same. */
const known = new WeakMap<CaseStudy, readonly Unit[]>();

/** The sections that open on the main level, in document order. */
export function unitsOf(study: CaseStudy): readonly Unit[] {
  const units = known.get(study) ?? findUnits(study);
  known.set(study, units);
  return units;
}

function findUnits(study: CaseStudy): Unit[] {
  const level = mainLevel(study);
  const { text, headings } = study;
  return headings.flatMap((heading) => {
    if (heading.level !== level || heading.opens === undefined) return [];
    const { end } = heading.scope;
    return [
      {
        heading,
        section: heading.opens,
        start: headingTop(study, heading.start),
        end: end === text.length ? end : headingTop(study, end),
      },
    ];
  });
}

/** Whether a unit can be moved as lines: its heading begins its line (and is no list item's). */
export function isMovable(study: CaseStudy, unit: Unit): boolean {
  const { start } = unit.heading;
  return study.text.slice(lineStart(study.text, start), start).trim() === '';
}

/**
 * Whether the edited text still reads as the same headings, in any order, less `dropped` of them. It would not where, say, an unclosed
 * fence moved above other sections and swallowed them.
 */
export function keepsHeadings(study: CaseStudy, edits: readonly Edit[], dropped: readonly string[] = []): boolean {
  const signature = ({ headings }: CaseStudy) =>
    headings.map(({ form, level, text, opens }) => `${form} ${level} ${opens} ${text}`);
  const { before, after } = reread(study, edits);
  return signature(before).sort().join('\n') === [...signature(after), ...dropped].sort().join('\n');
}
