import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover } from 'vscode-languageserver-types';
import { MarkupKind } from 'vscode-languageserver-types';
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

function aboutTitle({ sections }: CaseStudy): string {
  const open = SECTIONS.filter(({ id }) => sections.some((section) => section.id === id));
  const missing = SECTIONS.filter((section) => !open.includes(section)).map(({ name }) => name);
  const rest = missing.length > 0 ? ` Missing: ${missing.join(', ')}.` : '';
  return `The study's title. It opens ${open.length} of the six ML-PRISM sections.${rest}`;
}
