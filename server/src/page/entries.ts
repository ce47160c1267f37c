import type { Report, ReportGap } from '../protocol.ts';
import type { SectionId } from '../vocabulary/sections.ts';

/** One study as a report shows it: its report, and the name of the file it was read from. */
export interface Study {
  readonly name: string;
  readonly report: Report;
}

/** A claim with what measures it: its numbers as they are written, and the change they amount to. Without numbers it is a gap. */
export interface Claim {
  readonly line: number;
  readonly section: SectionId | null;
  readonly text: string;
  readonly quantified: boolean;
  readonly numbers: readonly string[];
  readonly change: string | null;
}

/** A sentence that shows who did what. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
  readonly signals: readonly Report['signals'][number][];
}

/** What stands between a heading and the next; `heading` is null above the first. Lines are zero-based. */
export interface Part {
  readonly line: number;
  readonly heading: string | null;
  readonly claims: readonly Claim[];
  readonly gaps: readonly ReportGap[];
}

const lineOf = ({ range }: Pick<ReportGap, 'range'>) => range.start.line;

/** Text of a study on one line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What a study is called: its title, or its file's name where it has none. */
export const titleOf = ({ name, report }: Study): string => oneLine(report.title ?? '') || name;

/** The claims and gaps of a study under its headings, in the order of the text. */
export function partsOf(report: Report): Part[] {
  const starts = [{ line: 0, heading: null as string | null }].concat(
    report.outline.map((entry) => ({ line: lineOf(entry), heading: oneLine(entry.heading) })),
  );
  const claims = claimsOf(report).toSorted((a, b) => a.line - b.line);
  return starts.map(({ line, heading }, index) => {
    const end = starts[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const isHere = (candidate: number) => candidate >= line && candidate < end;
    return {
      line,
      heading,
      claims: claims.filter((claim) => isHere(claim.line)),
      gaps: report.next.filter((gap) => isHere(lineOf(gap))),
    };
  });
}

/** The sentences that show a responsibility, each once, in the order of the text. */
export function sentencesOf({ signals }: Report): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const signal of signals) {
    const key = `${lineOf(signal)} ${signal.sentence}`;
    const known = sentences.get(key)?.signals ?? [];
    sentences.set(key, { line: lineOf(signal), text: signal.sentence, signals: [...known, signal] });
  }
  return [...sentences.values()].toSorted((a, b) => a.line - b.line);
}

/** A range as a key. */
export function keyOf({ start, end }: ReportGap['range']): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

/** The claims of a report with what measures each, as they come. */
export function claimsOf({ claims, quantities }: Report): Claim[] {
  const written = new Map(quantities.map(({ range, text }, index) => [keyOf(range), { text, index }]));
  return claims.map((claim) => ({
    line: lineOf(claim),
    section: claim.section,
    text: claim.text,
    quantified: claim.quantified,
    numbers: claim.evidence
      .flatMap((range) => written.get(keyOf(range)) ?? [])
      .toSorted((a, b) => a.index - b.index)
      .map(({ text }) => text),
    change: claim.change,
  }));
}
