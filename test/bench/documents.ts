// The studies that are measured: generated, the same on every machine, no two paragraphs alike.
import { FILLERS, SECTIONS, type SectionTemplates, VALUES } from './sentences.ts';

/** A study of about `words` words (never fewer, at most one paragraph more). Equal seeds make equal texts. */
export function studyOf(words: number, seed = 1): string {
  return generate(seed, (text) => text.match(/\S+/g)?.length ?? 0, words);
}

/** A study of about `length` UTF-16 units, of which next to all take one byte. */
export function studyOfLength(length: number, seed = 1): string {
  return generate(seed, (text) => text.length, length);
}

export const MEGABYTE = 1 << 20;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fills the six sections in turn, a piece at a time, until the whole measures `goal`. */
function generate(seed: number, sizeOf: (text: string) => number, goal: number): string {
  const writer = writerOf(randomOf(seed));
  const bodies = SECTIONS.map(({ heading }) => [`## ${heading}`]);
  const title = `# ${writer.unlike(() => writer.fill('How the {team} team learned to trust a {thing}'))}`;
  let size = sizeOf(title);
  for (let turn = 0; size < goal; turn++) {
    const section = turn % SECTIONS.length;
    const piece = writer.piece(SECTIONS[section]!, Math.floor(turn / SECTIONS.length));
    bodies[section]!.push(piece);
    size += sizeOf(piece);
  }
  return `${[title, ...bodies.flat()].join('\n\n')}\n`;
}

function writerOf(random: () => number) {
  const written = new Set<string>();
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  /** Values that no list holds. */
  const made: Readonly<Record<string, () => string>> = {
    pct: () => `${between(1, 97)}.${between(0, 9)}%`,
    score: () => `0.${between(100, 989)}`,
    money: () => `€${between(2, 900)},${between(100, 999)}`,
    thousands: () => `${between(2, 900)},${between(100, 999)}`,
  };
  const filled = (slot: string): string => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(slot) ?? [];
    if (from && to) return String(between(Number(from), Number(to)));
    const lower = slot.toLowerCase();
    const value = made[lower]?.() ?? pick(VALUES[lower]!);
    return slot === lower ? value : capital(value);
  };
  const fill = (template: string) => capital(template.replace(/\{([\w-]+)\}/g, (_, slot: string) => filled(slot)));

  /** Makes until it has made something new. */
  const unlike = (make: () => string): string => {
    let text = make();
    while (written.has(text)) text = make();
    written.add(text);
    return text;
  };

  const paragraph = ({ sentences }: SectionTemplates) =>
    Array.from({ length: between(3, 6) }, () => fill(pick(random() < 0.4 ? FILLERS : sentences))).join(' ');
  const list = ({ items }: SectionTemplates) => {
    const ordered = random() < 0.25;
    return Array.from(
      { length: between(3, 5) },
      (_, index) => `${ordered ? `${index + 1}.` : '-'} ${fill(pick(items))}`,
    ).join('\n');
  };
  const table = ({ table: columns = [] }: SectionTemplates) => {
    const cells = ['{method}', '{score}', '{10-900} ms', '{money}'];
    const rows = Array.from({ length: between(3, 5) }, () => cells.map(fill));
    return [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  };
  const code = () => fill('```python\n{code} = load("{code}", rows={1000-99999})\nassert {code}.recall > {score}\n```');

  /** What the n-th piece of a section is: mostly paragraphs, a heading above every fourth piece. */
  const piece = (section: SectionTemplates, n: number): string => {
    if (n % 4 === 1)
      return unlike(
        () => `### ${fill(pick(section.topics))}, ${fill('{month}')} ${between(1, 28)}\n\n${paragraph(section)}`,
      );
    if (n % 4 === 3)
      return unlike(
        () =>
          `${unlike(() => fill('What {person} and the {team} team saw at a {place} in {month} {year}:'))}\n\n${list(section)}`,
      );
    if (n % 8 === 4 && section.table)
      return unlike(
        () => `${unlike(() => fill('Measured on {thousands} {thing}s in {month} {year}:'))}\n\n${table(section)}`,
      );
    if (n % 16 === 6)
      return unlike(
        () => `${unlike(() => fill('The check that `{code}` runs on {thousands} {thing}s first:'))}\n\n${code()}`,
      );
    return unlike(() => paragraph(section));
  };
  return { fill, unlike, piece };
}
