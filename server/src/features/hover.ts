import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover } from 'vscode-languageserver-types';
import { MarkupKind } from 'vscode-languageserver-types';
import { l10n } from '../l10n.ts';
import type { Span } from '../span.ts';
import { requiredSections } from '../study/coverage.ts';
import type { CaseStudy } from '../study/types.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import { aboutMeasure } from './hoverMeasure.ts';
import { aboutClaim, aboutQuantity, aboutSignal } from './hoverParts.ts';
import { aboutSuppression } from './hoverSuppression.ts';

/** One thing that stands at a place, explained. */
interface Part extends Span {
  readonly text: string;
}

/**
 * Everything that was read at an offset, one part each: claim, number, responsibility, measure, heading, suppression. Undefined where nothing was.
 * The range is that of the smallest.
 */
export function hover(study: CaseStudy, document: TextDocument, offset: number): Hover | undefined {
  const parts = partsAt(study, offset);
  const [smallest] = parts.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (!smallest) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: [...new Set(parts.map(({ text }) => text))].join('\n\n---\n\n') },
    range: { start: document.positionAt(smallest.start), end: document.positionAt(smallest.end) },
  };
}

function partsAt(study: CaseStudy, offset: number): Part[] {
  const at = <T extends Span>(spans: readonly T[], about: (span: T) => string): Part[] =>
    spans
      .filter(({ start, end }) => start <= offset && offset < end)
      .map((span) => ({ start: span.start, end: span.end, text: about(span) }));
  const suppression = aboutSuppression(study, offset);
  if (suppression) return [suppression];
  const measure = aboutMeasure(study, offset);
  const heading = study.headings.find(({ start, end }) => start <= offset && offset <= end);
  return [
    ...at(study.claims, (claim) => aboutClaim(study, claim)),
    ...at(study.quantities, aboutQuantity),
    ...at(study.signals, aboutSignal),
    ...(measure ? [measure] : []),
    ...(heading
      ? [
          {
            start: heading.start,
            end: heading.end,
            text: heading === study.title ? aboutTitle(study) : aboutHeading(heading),
          },
        ]
      : []),
  ];
}

function aboutHeading({ opens, section: id }: CaseStudy['headings'][number]): string {
  const section = SECTIONS.find((known) => known.id === id);
  if (!section) return 'This heading opens no ML-PRISM section.';
  const { letter, name, wants, evidence, example } = section;
  const how = opens
    ? l10n.t`Opens **${name}** (${letter} of ML-PRISM).`
    : l10n.t`Belongs to **${name}** (${letter} of ML-PRISM), like the heading above it.`;
  return l10n.t`${how}\n\nThe committee wants ${wants}.\n\nEvidence is ${evidence}: *${example}*`;
}

function aboutTitle(study: CaseStudy): string {
  const required = SECTIONS.filter(({ id }) => requiredSections(study).includes(id));
  const missing = required
    .filter(({ id }) => study.sections.every((section) => section.id !== id))
    .map(({ name }) => name);
  const rest = missing.length > 0 ? l10n.t` Missing: ${missing.join(', ')}.` : '';
  const all =
    required.length === SECTIONS.length
      ? 'six ML-PRISM sections'
      : l10n.t`${required.length} sections of a short study`;
  return l10n.t`The study's title. It opens ${required.length - missing.length} of the ${all}.${rest}`;
}
