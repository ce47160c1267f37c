import { stretchesOf } from '../../study/coverage.ts';
import type { CaseStudy, Section } from '../../study/types.ts';
import type { SectionId } from '../../vocabulary/sections.ts';
import type { Edit, Fix } from '../rule.ts';
import { plainEdits } from './insertion.ts';
import { bodyEnd, eolOf, headingTop, lineEnd, lineStart } from './places.ts';
import { reread } from './reread.ts';
import { plainOf, snippetOf } from './templates.ts';

/**
 * A fix that adds sentences with gaps as a paragraph at the end of a section's first stretch, or right after a lead-in that has no words.
 * None where they would not be read as that section's words, such as in an unclosed fence, and none where they already stand unfilled.
 */
export function appendFix(study: CaseStudy, id: SectionId, title: string, template: string): Fix[] {
  const stretch = stretchesOf(study, id)[0];
  if (!stretch) return [];
  const unfilled = plainOf(snippetOf(template));
  if (study.text.slice(stretch.start, stretch.end).includes(unfilled)) return [];
  const edit = appended(study, stretch, snippetOf(template));
  const { before, after } = reread(study, plainEdits([edit]));
  // Between a claim and the list with its number, a paragraph would part them.
  const measured = ({ claims }: CaseStudy) => claims.filter(({ quantified }) => quantified).length;
  const sound =
    after.words > before.words &&
    after.headings.length === before.headings.length &&
    measured(after) >= measured(before);
  return sound ? [{ title, edits: [edit], snippet: true, preferred: true }] : [];
}

/** The sentences behind the stretch's last line with text, indented as the list item that its lead-in stands in. */
function appended(study: CaseStudy, stretch: Section, body: string): Edit {
  const { text } = study;
  const { heading } = stretch;
  const eol = eolOf(text);
  const underline =
    heading.form === 'setext' ? lineEnd(text, lineEnd(text, heading.end) + eol.length) : lineEnd(text, heading.start);
  const end = stretch.end === text.length ? stretch.end : headingTop(study, stretch.end);
  const start = Math.max(bodyEnd(text, { start: heading.start, end }), underline);
  const space = /^\s*/.exec(text.slice(start))![0];
  const next = start + space.length < text.length;
  const breaks = space.split('\n').length - 1;
  const marker = heading.form === 'lead-in' ? text.slice(lineStart(text, heading.start), heading.start) : '';
  const needed = next && marker.trim() === '' ? 2 : 1;
  const indent = marker.replace(/\S/g, ' ');
  return { start, end: start, newText: `${eol}${eol}${indent}${body}${eol.repeat(Math.max(0, needed - breaks))}` };
}
