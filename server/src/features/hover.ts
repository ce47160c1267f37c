import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover } from 'vscode-languageserver-types';
import { MarkupKind } from 'vscode-languageserver-types';
import { requiredSections } from '../study/coverage.ts';
import type { CaseStudy } from '../study/types.ts';
import { SECTIONS } from '../vocabulary/sections.ts';

/** On a heading: which section it opens or belongs to, and what the committee wants there. Elsewhere undefined. */
export function hover(study: CaseStudy, document: TextDocument, offset: number): Hover | undefined {
  const heading = study.headings.find(({ start, end }) => start <= offset && offset <= end);
  if (!heading) return undefined;
  const range = { start: document.positionAt(heading.start), end: document.positionAt(heading.end) };
  return {
    contents: { kind: MarkupKind.Markdown, value: heading === study.title ? aboutTitle(study) : aboutHeading(heading) },
    range,
  };
}

function aboutHeading({ opens, section: id }: CaseStudy['headings'][number]): string {
  const section = SECTIONS.find((known) => known.id === id);
  if (!section) return 'This heading opens no ML-PRISM section.';
  const { letter, name, wants, evidence, example } = section;
  const how = opens
    ? `Opens **${name}** (${letter} of ML-PRISM).`
    : `Belongs to **${name}** (${letter} of ML-PRISM), like the heading above it.`;
  return `${how}\n\nThe committee wants ${wants}.\n\nEvidence is ${evidence}: *${example}*`;
}

function aboutTitle(study: CaseStudy): string {
  const required = SECTIONS.filter(({ id }) => requiredSections(study).includes(id));
  const missing = required
    .filter(({ id }) => study.sections.every((section) => section.id !== id))
    .map(({ name }) => name);
  const rest = missing.length > 0 ? ` Missing: ${missing.join(', ')}.` : '';
  const all =
    required.length === SECTIONS.length ? 'six ML-PRISM sections' : `${required.length} sections of a short study`;
  return `The study's title. It opens ${required.length - missing.length} of the ${all}.${rest}`;
}
