import { l10n } from '../l10n.ts';
import { shapeOf } from '../study/coverage.ts';
import type { CaseStudy } from '../study/types.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import type { Edit, Rule } from './rule.ts';
import { bodyEnd, eolOf, headingSpan } from './support/places.ts';
import { nameOf, rank } from './support/skeletons.ts';
import type { Unit } from './support/units.ts';
import { isMovable, keepsHeadings, unitsOf } from './support/units.ts';

/** A section told before one that ML-PRISM puts ahead of it. */
export const sectionOrder: Rule = {
  id: 'section-order',
  title: 'Sections are out of order',
  why: `${SECTIONS.map(({ name }) => name).join(', ')}: in this order each section answers the question that the one before it raises, and a listener who
takes notes finds each thing where it is expected. It is a habit, not a law; switch the rule off where another order tells the story better.

Only the first place of a section counts, and only headings of the level that most sections have.`,
  severity: 'information',
  examples: {
    good: [
      {
        text: '# Study\n\n## Problem\n\nOne.\n\n## Data\n\nTwo.\n\n## Impact\n\nThree.\n',
        note: 'gaps are another rule’s business',
      },
      {
        text: '# Study\n\n## Data\n\nOne.\n\n## Features\n\nTwo.\n\n## Model\n\nThree.\n',
        note: 'two headings of one section',
      },
    ],
    bad: [
      {
        text: '# Study\n\n## Model\n\nOne.\n\n## Problem\n\nTwo.\n\n## Data\n\nThree.\n',
        note: 'the model comes before the problem',
      },
    ],
  },

  check(study) {
    const units = firstUnits(study);
    const placed = longestOrdered(units);
    return units
      .filter((unit) => !placed.has(unit))
      .map((unit) => ({
        ...headingSpan(study.text, unit.heading),
        message: messageFor(units, unit, shapeOf(study)),
        data: { section: unit.section },
      }));
  },

  fixes(study) {
    const edit = reordered(study);
    return edit && keepsHeadings(study, [edit])
      ? [{ title: l10n.t`Put the sections in ML-PRISM order`, edits: [edit], preferred: true, mechanical: true }]
      : [];
  },
};

function firstUnits(study: CaseStudy): Unit[] {
  const seen = new Set<SectionId>();
  return unitsOf(study).filter(({ section: id }) => !seen.has(id) && seen.add(id));
}

/** The most units that already stand in order; the others are out of place. At most six come in. */
function longestOrdered(units: readonly Unit[]): ReadonlySet<Unit> {
  const best: Unit[][] = [];
  for (const unit of units) {
    const before = best.filter((run) => rank(run.at(-1)!.section) < rank(unit.section));
    best.push([...(before.sort((a, b) => b.length - a.length)[0] ?? []), unit]);
  }
  return new Set(best.sort((a, b) => b.length - a.length)[0]);
}

function messageFor(units: readonly Unit[], unit: Unit, shape: 'prism' | 'project'): string {
  const name = nameOf(unit.section, shape);
  const at = units.indexOf(unit);
  const order = `ML-PRISM goes ${SECTIONS.map(({ id }) => nameOf(id, shape)).join(', ')}`;
  const late = units.slice(0, at).find((other) => rank(other.section) > rank(unit.section));
  if (late) return l10n.t`“${name}” comes after “${nameOf(late.section, shape)}”; ${order}.`;
  const early = units.slice(at + 1).find((other) => rank(other.section) < rank(unit.section))!;
  return l10n.t`“${name}” comes before “${nameOf(early.section, shape)}”; ${order}.`;
}

/**
 * One edit that puts the sections in order. They trade places as whole lines; what stands between them (other headings' text, blank
 * lines) stays where it is.
 */
function reordered(study: CaseStudy): Edit | undefined {
  const { text } = study;
  const slots = unitsOf(study);
  const sorted = [...slots].sort((a, b) => rank(a.section) - rank(b.section));
  if (slots.length < 2 || !slots.every((unit) => isMovable(study, unit))) return undefined;
  const eol = eolOf(text);
  const start = slots[0]!.start;
  const end = slots.at(-1)!.end;
  let newText = '';
  slots.forEach((slot, index) => {
    newText += text.slice(index === 0 ? start : slots[index - 1]!.end, slot.start);
    const body = text.slice(sorted[index]!.start, bodyEnd(text, sorted[index]!));
    const space = text.slice(bodyEnd(text, slot), slot.end);
    const needsBlankLine = slot.end < text.length && space.split('\n').length < 3;
    newText += body + (needsBlankLine ? eol + eol : space);
  });
  return newText === text.slice(start, end) ? undefined : { start, end, newText };
}
