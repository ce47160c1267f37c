import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { ConfigProblem } from '../config/parse.ts';
import type { Diagnosis } from '../rules/rule.ts';
import type { Span } from '../span.ts';

/** What stands as the source of every diagnostic. */
export const SOURCE = 'case-prism';

const SEVERITY: Readonly<Record<Diagnosis['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a code action needs to find its diagnosis again, even when other findings have come and gone. */
export interface DiagnosticData {
  readonly rule: string;
  readonly data?: Record<string, unknown>;
}

/** @param rulePages URI of the folder with the rules' pages; without it no link is given. */
export function toDiagnostics(
  document: TextDocument,
  diagnoses: readonly Diagnosis[],
  rulePages?: string,
): Diagnostic[] {
  const rangeOf = ({ start, end }: Span) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  return diagnoses.map(({ start, end, rule, message, severity, data, related }) => ({
    range: rangeOf({ start, end }),
    severity: SEVERITY[severity],
    source: SOURCE,
    code: rule,
    codeDescription: rulePages === undefined ? undefined : { href: `${rulePages}/${rule}.md` },
    message,
    ...(related && {
      relatedInformation: related.map((place) => ({
        location: { uri: document.uri, range: rangeOf(place) },
        message: place.message,
      })),
    }),
    data: { rule, data } satisfies DiagnosticData,
  }));
}

/** The problems of a configuration file, in that file. */
export function configDiagnostics(document: TextDocument, problems: readonly ConfigProblem[]): Diagnostic[] {
  return problems.map(({ start, end, message }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'configuration',
    message,
  }));
}
