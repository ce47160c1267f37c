import { shapeOf, stretchesOf } from '../../study/coverage.ts';
import type { CaseStudy, Heading } from '../../study/types.ts';
import type { SectionId } from '../../vocabulary/sections.ts';
import type { Edit } from '../rule.ts';
import { eolOf, headingTop, lineStart } from './places.ts';
import { reread } from './reread.ts';
import { bodyOf, nameOf, rank } from './skeletons.ts';
import { gapsIn, plainOf, snippetOf } from './templates.ts';
import { mainLevel } from './units.ts';

/** How this study writes its section headings: `#` headings, bold lead-ins, or lead-ins in list items (`marker` is "- "). */
interface Style {
  readonly level: number;
  readonly leadIn: boolean;
  readonly marker: string;
}

/**
 * Edits, in snippet syntax, that insert skeletons of `missing` sections at their ML-PRISM places in the study's own heading style.
 * Undefined where the result would not open them, such as after an unclosed fence.
 */
export function insertionOf(study: CaseStudy, missing: readonly SectionId[]): Edit[] | undefined {
  const style = styleOf(study);
  const byPlace = new Map<number, SectionId[]>();
  for (const id of [...missing].sort((a, b) => rank(a) - rank(b))) {
    const place = placeFor(study, id, style.level);
    byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
  }
  let stops = 1;
  const edits = [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, ids]) => {
      const texts = ids.map((id) => {
        const text = skeleton(id, study, style, stops);
        stops += gapsIn(bodyOf(id));
        return text;
      });
      return spaced(study, place, texts, style);
    });
  const { before, after } = reread(study, plainEdits(edits));
  const opened = missing.every((id) => stretchesOf(after, id).length > 0);
  return opened && after.headings.length === before.headings.length + missing.length ? edits : undefined;
}

/** Edits of a snippet fix as a client without snippets applies them. */
export function plainEdits(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, newText: plainOf(edit.newText) }));
}

function styleOf(study: CaseStudy): Style {
  const { headings, title, text } = study;
  const level = mainLevel(study) ?? Math.min((title?.level ?? 1) + 1, 6);
  const main = headings.filter((heading) => heading.opens && heading.level === level);
  const leadIn = main.length > 0 && main.every(({ form }) => form === 'lead-in');
  const marker = leadIn ? text.slice(lineStart(text, main.at(-1)!.start), main.at(-1)!.start) : '';
  return { level: Math.min(level, 6), leadIn, marker };
}

function skeleton(id: SectionId, study: CaseStudy, { level, leadIn, marker }: Style, stops: number): string {
  const name = nameOf(id, shapeOf(study));
  const eol = eolOf(study.text);
  const body = snippetOf(bodyOf(id), stops);
  return leadIn ? `${marker}**${name}:** ${body}` : `${'#'.repeat(level)} ${name}${eol}${eol}${body}`;
}

/** The line before which a section goes: after all that come before it in ML-PRISM, else before the first that comes after it. */
function placeFor(study: CaseStudy, id: SectionId, level: number): number {
  const { text, headings, title } = study;
  const outer = headings.filter((heading) => heading !== title && heading.level <= level);
  const at = (heading: Heading | undefined) => (heading ? headingTop(study, heading.start) : text.length);
  const ends = study.sections.filter((section) => rank(section.id) < rank(id)).map(({ end }) => end);
  if (ends.length > 0) {
    const end = Math.max(...ends);
    return at(outer.find(({ start }) => start >= end));
  }
  const next = study.sections[0]?.heading;
  return at(next && (outer.findLast(({ start }) => start <= next.start) ?? next));
}

/** The skeletons with the blank lines they need around them; what stands at the place keeps its own. */
function spaced(study: CaseStudy, place: number, texts: readonly string[], style: Style): Edit {
  const { text } = study;
  const eol = eolOf(text);
  const listed = style.marker.trim() !== '';
  const between = listed ? eol : eol + eol;
  const body = texts.join(between);
  // Before the first of a list's items; after one of them, an item needs no more than its line.
  if (listed && place <= (study.sections[0]?.start ?? 0)) return { start: place, end: place, newText: body + eol };
  const start = text.slice(0, place).trimEnd().length;
  const after = text.slice(start);
  const space = after.slice(0, after.length - after.trimStart().length);
  const last = after.length === space.length;
  // A byte order mark counts as white space for `trimEnd`.
  if (start === 0) {
    const top = lineStart(text, 0);
    return { start: top, end: top, newText: last ? `${body}${eol}` : `${body}${between}` };
  }
  const breaks = space.split('\n').length - 1;
  const needed = last ? 1 : between.length / eol.length;
  return { start, end: start, newText: `${between}${body}${eol.repeat(Math.max(0, needed - breaks))}` };
}
