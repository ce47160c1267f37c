import { l10n } from '../l10n.ts';
import { shapeOf } from '../study/coverage.ts';
import type { CaseStudy } from '../study/types.ts';
import type { Edit, Fix, Rule } from './rule.ts';
import { bodyEnd, eolOf, headingSpan, lineEnd, lineNumbers, lineStart } from './support/places.ts';
import { nameOf } from './support/skeletons.ts';
import type { Unit } from './support/units.ts';
import { isMovable, keepsHeadings, unitsOf } from './support/units.ts';

/** A section told in two places with another between them, or opened twice by the same heading. */
export const sectionDuplicate: Rule = {
  id: 'section-duplicate',
  title: 'A section is told in two places',
  why: `Half of the impact after the problem and the other half at the end: a committee that has filled in its note on *Impact* does not come back
to it. Several headings of one section side by side (“Data”, then “Features”) are fine, and so are sub-headings; what counts is another section between
them, or the very same heading twice.`,
  severity: 'information',
  examples: {
    good: [
      { text: '# Study\n\n## Data\n\nOne.\n\n## Features\n\nTwo.\n\n## Model\n\nThree.\n', note: 'side by side' },
      { text: '# Study\n\n## Model\n\nOne.\n\n### Data\n\nTwo.\n\n## Data\n\nThree.\n', note: 'a sub-heading' },
    ],
    bad: [
      {
        text: '# Study\n\n## Impact\n\nOne.\n\n## Model\n\nTwo.\n\n## Results\n\nThree.\n',
        note: 'the model stands between',
      },
      { text: '# Study\n\n## Data\n\nOne.\n\n## Data\n\nTwo.\n', note: 'the same heading twice' },
    ],
  },

  check(study) {
    const found = duplicates(study);
    if (found.length === 0) return [];
    const lineOf = lineNumbers(study.text);
    return found.map(({ unit, earlier }) => {
      const name = nameOf(unit.section, shapeOf(study));
      const line = lineOf(earlier.heading.start);
      const same = sameHeading(unit, earlier);
      return {
        ...headingSpan(study.text, unit.heading),
        message: same
          ? l10n.t`“${unit.heading.text}” already stands on line ${line}: tell “${name}” in one place, e.g. by moving this text there.`
          : l10n.t`“${unit.heading.text}” continues the section ${name}, which “${earlier.heading.text}” opened on line ${line}: tell it in one place, e.g. by moving this text there.`,
        data: { section: unit.section },
      };
    });
  },

  fixes(study, finding) {
    const found = duplicates(study).find(({ unit }) => unit.start <= finding.start && finding.start < unit.end);
    return found ? mergeFix(study, found) : [];
  },
};

interface Duplicate {
  readonly unit: Unit;
  /** The unit of the same section that it should follow: the last one before it. */
  readonly earlier: Unit;
}

function duplicates(study: CaseStudy): Duplicate[] {
  const last = new Map<string, Unit>();
  const twins = new Map<string, Unit>();
  let before: Unit | undefined;
  return unitsOf(study).flatMap((unit) => {
    const key = `${unit.section} ${unit.heading.text.toLowerCase()}`;
    const twin = twins.get(key);
    const earlier = twin ?? (before === last.get(unit.section) ? undefined : last.get(unit.section));
    if (!twin) twins.set(key, unit);
    last.set(unit.section, unit);
    before = unit;
    return earlier ? [{ unit, earlier }] : [];
  });
}

function sameHeading(a: Unit, b: Unit): boolean {
  return a.heading.text.toLowerCase() === b.heading.text.toLowerCase();
}

/** Moves the later text behind the earlier one, whole; of two equal headings one goes. Only where no other section stands in what moves. */
function mergeFix(study: CaseStudy, { unit, earlier }: Duplicate): Fix[] {
  if (!isMovable(study, unit) || !isMovable(study, earlier) || opensOthers(study, unit)) return [];
  const twins = sameHeading(unit, earlier) && unit.heading.form === earlier.heading.form && standsAlone(study, unit);
  if (twins && isSilenced(study, unit)) return [];
  const edits = moved(study, unit, earlier, twins);
  const { form, level, opens, text } = unit.heading;
  const dropped = twins ? [`${form} ${level} ${opens} ${text}`] : [];
  return edits.length > 0 && keepsHeadings(study, edits, dropped)
    ? [{ title: l10n.t`Move this text to “${earlier.heading.text}”`, edits, preferred: true }]
    : [];
}

function opensOthers(study: CaseStudy, unit: Unit): boolean {
  return study.headings.some(
    ({ start, opens }) => start >= unit.start && start < unit.end && opens !== undefined && opens !== unit.section,
  );
}

function moved({ text }: CaseStudy, unit: Unit, earlier: Unit, twins: boolean): Edit[] {
  const eol = eolOf(text);
  const end = bodyEnd(text, unit);
  const body = twins ? withoutHeading(text, unit, end) : linesIn(text, unit.start, end);
  const at = bodyEnd(text, earlier);
  const insert = body === '' ? '' : `${eol}${eol}${body}`;
  if (at >= unit.start) return [];
  // What stood before the moved text ends as it did; what follows it keeps its blank line.
  const space = lineEnd(text, text.slice(0, unit.start).trimEnd().length);
  const next = unit.end < text.length;
  const gap = { start: Math.max(space, at), end: unit.end, newText: next ? eol + eol : eol };
  // Where the two stand side by side, nothing but a heading can go.
  if (gap.start === at) return twins ? [{ ...gap, newText: insert + gap.newText }] : [];
  return [{ start: at, end: at, newText: insert }, gap];
}

/** The text between two offsets without the blank lines around it; indentation stays. */
function linesIn(text: string, start: number, end: number): string {
  const lead = text.slice(start, end).search(/\S/);
  if (lead < 0) return '';
  const last = start + text.slice(start, end).trimEnd().length;
  return text.slice(Math.max(start, lineStart(text, start + lead)), Math.min(end, lineEnd(text, last)));
}

/** What stood above a unit's heading, and its text. */
function withoutHeading(text: string, unit: Unit, end: number): string {
  const above = linesIn(text, unit.start, lineStart(text, unit.heading.start));
  const body = linesIn(text, afterHeading(text, unit), end);
  return [above, body].filter(Boolean).join(eolOf(text).repeat(2));
}

/** Whether a heading has its line for itself: text that follows a label ("**Data:** rows") would go with it. */
function standsAlone({ text }: CaseStudy, { heading: { end } }: Unit): boolean {
  return text.slice(end, lineEnd(text, end)).trim() === '';
}

/** Whether a comment silences rules on a unit's heading; it would silence another line if the heading went. */
function isSilenced({ text }: CaseStudy, { start, heading }: Unit): boolean {
  return text.slice(start, heading.start).includes('case-prism-disable-next-line');
}

/** Offset of the line after a heading, its underline included. */
function afterHeading(text: string, { heading }: Unit): number {
  const line = lineEnd(text, heading.end);
  return heading.form === 'setext' ? lineEnd(text, Math.min(line + 2, text.length)) : line;
}
