import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeLens, Command } from 'vscode-languageserver-types';
import { l10n } from '../l10n.ts';
import type { Report } from '../protocol.ts';
import { OPEN_PREVIEW_COMMAND, SHOW_PLACES_COMMAND } from '../protocol.ts';
import { reportOf } from '../report.ts';
import { headingSpan, titleSpan } from '../rules/support/places.ts';
import { contains, type Span } from '../span.ts';
import type { CaseStudy, Heading } from '../study/types.ts';
import { SECTIONS } from '../vocabulary/sections.ts';

/**
 * The study at a glance over its title, and each section over its heading. `commands`: the client has the commands that open the preview
 * and list places; for others a lens only tells.
 */
export function codeLenses(study: CaseStudy, document: TextDocument, commands: boolean): CodeLens[] {
  const range = ({ start, end }: Span) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  const lens = (span: Span, title: string, command: string, args: unknown[]): CodeLens => ({
    range: range(span),
    command: commands && command ? { title, command, arguments: args } : ({ title, command: '' } satisfies Command),
  });
  const places = (heading: Heading, open: readonly Span[]) => {
    const at = range(headingSpan(study.text, heading)).start;
    return [study.uri, at, open.map((claim) => ({ uri: study.uri, range: range(claim) }))];
  };
  const sections = study.headings
    .filter((heading) => heading.opens && heading !== study.title)
    .map((heading) => {
      const { claims, open, responsibilities } = within(study, heading.scope);
      const name = SECTIONS.find(({ id }) => id === heading.opens)!.name;
      const shown = responsibilities > 0 ? counted(responsibilities, 'responsibility') : '';
      const found = [claimed(claims, open.length), shown].filter(Boolean);
      const title = [name, ...(found.length > 0 ? found : ['no claim and no responsibility yet'])];
      const command = open.length > 0 ? SHOW_PLACES_COMMAND : '';
      return lens(headingSpan(study.text, heading), title.join(' · '), command, places(heading, open));
    });
  const whole = lens(titleSpan(study), studyTitle(reportOf(study, document)), OPEN_PREVIEW_COMMAND, []);
  return [whole, ...sections];
}

function studyTitle({ coverage, sections, density, claims }: Report): string {
  const open = claims.filter(({ quantified }) => !quantified).length;
  return [
    l10n.t`${coverage} of ${sections.length} sections`,
    l10n.t`${density.distinct} of ${density.responsibilities.length} responsibilities`,
    open > 0 ? l10n.t`${counted(open, 'claim')} without a number` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function within(study: CaseStudy, scope: Span) {
  const claims = study.claims.filter((claim) => contains(scope, claim));
  const signals = study.signals.filter((signal) => contains(scope, signal));
  return {
    claims: claims.length,
    open: claims.filter(({ quantified }) => !quantified),
    responsibilities: new Set(signals.map(({ responsibility }) => responsibility)).size,
  };
}

/** "2 claims, 1 without a number"; without claims nothing. */
function claimed(claims: number, open: number): string {
  if (claims === 0) return '';
  const all = counted(claims, 'claim');
  return open === 0 ? all : l10n.t`${all}, ${open} without a number`;
}

function counted(count: number, noun: 'claim' | 'responsibility'): string {
  const plural = noun === 'claim' ? 'claims' : 'responsibilities';
  return `${count} ${count === 1 ? noun : plural}`;
}
