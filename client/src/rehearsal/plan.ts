import { claimsOf } from '../../../server/src/page/entries.ts';
import type { Report } from '../../../server/src/protocol.ts';
import type { SectionId } from '../../../server/src/vocabulary/sections.ts';

/** How long there is: an interview round that leaves so much for the story, or the time of a single answer. */
export interface Length {
  readonly id: string;
  readonly name: string;
  readonly seconds: number;
}

/** A number worth saying, and what it measures. */
export interface KeyNumber {
  readonly number: string;
  readonly about: string;
}

/** What is told in one go. */
export interface Part {
  readonly id: SectionId;
  readonly name: string;
  readonly numbers: readonly KeyNumber[];
  /** Responsibilities that the author is seen carrying out here. */
  readonly shown: readonly string[];
  /** What the committee would ask about. */
  readonly gaps: readonly string[];
  /** The section as it is written. */
  readonly text: string;
  /** Seconds. */
  readonly budget: number;
}

/** What a rehearsal of one study in one length is made of. */
export interface Plan {
  readonly title: string;
  readonly length: Length;
  readonly parts: readonly Part[];
  /** Seconds for all parts. */
  readonly budget: number;
  /** Seconds that the study takes as it is written. */
  readonly speaking: number;
}

/** More numbers than these cannot be looked at while speaking. */
const MOST_NUMBERS = 5;

/**
 * The sections of a study in their order with what to say in each. A section's budget is what its words take at the speaker's pace, less
 * where the whole would take more than there is. `text` is the study's. A study without words has no parts.
 */
export function planOf(report: Report, text: string, length: Length, title: string): Plan {
  const told = report.sections.filter(({ words }) => words > 0);
  const words = told.reduce((sum, section) => sum + section.words, 0);
  const speaking = report.words === 0 ? 0 : (report.speakingSeconds / report.words) * words;
  const budget = Math.min(speaking, length.seconds);
  const lines = text.split(/\r\n|\r|\n/);
  const parts = told.map(
    (section): Part => ({
      id: section.id,
      name: section.name,
      numbers: numbersOf(report, section.id),
      shown: shownIn(report, section.id),
      gaps: gapsIn(report, section.id),
      text: textOf(report, lines, section.id),
      budget: (budget * section.words) / words,
    }),
  );
  return { title, length, parts, budget, speaking };
}

/** The numbers of a section's claims, those that moved something first where there are too many, in the order of the text. */
function numbersOf(report: Report, id: SectionId): KeyNumber[] {
  const all = claimsOf(report).filter(
    ({ section, quantified, numbers }) => section === id && quantified && numbers.length > 0,
  );
  const moved = all.toSorted((a, b) => Number(b.change !== null) - Number(a.change !== null));
  const kept = new Set(moved.slice(0, MOST_NUMBERS));
  return all
    .filter((claim) => kept.has(claim))
    .map(({ numbers, change, text }) => ({
      number: [...numbers, ...(change ? [change] : [])].join(' · '),
      about: text,
    }));
}

function shownIn({ signals, density }: Report, id: SectionId): string[] {
  const own = new Set(
    signals
      .filter(({ section, voice }) => section === id && (voice === 'I' || voice === 'implied' || voice === 'we'))
      .map(({ responsibility }) => responsibility),
  );
  return density.responsibilities.filter((responsibility) => own.has(responsibility.id)).map(({ name }) => name);
}

/** The gaps that stand in a section, by the heading above each. */
function gapsIn({ next, outline }: Report, id: SectionId): string[] {
  return next
    .filter(({ range }) => outline.findLast((heading) => heading.range.start.line <= range.start.line)?.section === id)
    .map(({ text }) => text);
}

/** All stretches of a section without their headings. */
function textOf({ outline }: Report, lines: readonly string[], id: SectionId): string {
  return outline
    .flatMap(({ range, section }, index) => {
      if (section !== id) return [];
      const end = outline[index + 1]?.range.start.line ?? lines.length;
      return [
        lines
          .slice(range.end.line + 1, end)
          .join('\n')
          .trim(),
      ];
    })
    .filter((stretch) => stretch !== '')
    .join('\n\n');
}
