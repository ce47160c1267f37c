import { l10n } from '../l10n.ts';
import type { Report } from '../protocol.ts';
import { oneLine, partsOf, type Study, titleOf } from './entries.ts';
import { stateName } from './states.ts';
import { strongestOf, voiceName } from './voices.ts';

/** Text of a study as Markdown that shows it and nothing else, in a table's cell too: no markup, no HTML, no line break of its own survives. */
export function plain(text: string): string {
  return (
    oneLine(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_[\]|~#!$]/g, '\\$&')
      // A mention would call somebody who happens to have that name; a zero-width joiner keeps the text readable.
      .replaceAll('@', '@\u2060')
  );
}

/** The reports of some studies as Markdown for a comment or a file, with a portfolio of one row each on top where there are several. */
export function documentMarkdown(studies: readonly Study[]): string {
  const [only] = studies;
  if (studies.length === 1) return `${studyMarkdown(only!, '#')}\n`;
  const rows = studies.map((study) => {
    const { coverage, sections, density, claims } = study.report;
    const quantified = claims.filter((claim) => claim.quantified).length;
    return [
      `${plain(titleOf(study))} (${plain(study.name)})`,
      l10n.t`${coverage} of ${sections.length}`,
      l10n.t`${density.distinct} of ${density.responsibilities.length}`,
      l10n.t`${quantified} of ${claims.length}`,
    ];
  });
  const heads = [l10n.t`Study`, l10n.t`Sections`, l10n.t`Responsibilities`, l10n.t`Claims quantified`];
  const portfolio = [`# ${l10n.t`${studies.length} case studies`}`, table(heads, rows)];
  return `${[...portfolio, ...studies.map((study) => studyMarkdown(study, '##'))].join('\n\n')}\n`;
}

function studyMarkdown(study: Study, level: '#' | '##'): string {
  const { report } = study;
  const heading = (text: string) => `${level}# ${text}`;
  const next = report.next.map(({ text, range }, index) => {
    const line = range.start.line + 1;
    // Some gaps name their line already.
    const place = text.includes(String(line)) ? '' : ` (${l10n.t`line ${line}`})`;
    return `${index + 1}. ${plain(text)}${place}`;
  });
  return [
    `${level} ${plain(titleOf(study))}`,
    plain(study.name),
    sectionsTable(report),
    figures(report),
    heading(l10n.t`What to do next`),
    next.length > 0 ? next.join('\n') : l10n.t`Nothing is missing. Rehearse it aloud.`,
    heading(l10n.t`Signal density`),
    heatTable(report),
    heading(l10n.t`Claims`),
    claimsTable(report),
  ].join('\n\n');
}

function sectionsTable({ sections }: Report): string {
  return table(
    [l10n.t`Section`, l10n.t`State`, l10n.t`Claims quantified`],
    sections.map(({ name, state, claims, quantified }) => [
      l10n.of(name),
      stateName(state),
      claims === 0 ? '' : l10n.t`${quantified} of ${claims}`,
    ]),
  );
}

function figures({ density, words, speakingSeconds, budget }: Report): string {
  const core = density.responsibilities.filter((responsibility) => responsibility.core).length;
  const minutes = (seconds: number) => (seconds / 60).toFixed(1);
  return [
    `- ${l10n.t`Responsibilities shown: ${density.distinct} of ${density.responsibilities.length}, core ${density.core} of ${core}`}`,
    `- ${l10n.t`Speaking time: ${minutes(speakingSeconds)} min, ${words} words`}`,
    ...(budget
      ? [`- ${l10n.t`Time for a story in “${plain(l10n.of(budget.round))}”: ${minutes(budget.seconds)} min`}`]
      : []),
  ].join('\n');
}

function heatTable({ sections, density, signals }: Report): string {
  const rows = density.responsibilities.toSorted((a, b) => Number(b.core) - Number(a.core));
  const known = new Set<string | null>(sections.map(({ id }) => id));
  return table(
    [l10n.t`Responsibility`, ...sections.map(({ name }) => l10n.of(name)), l10n.t`Elsewhere`, l10n.t`Voice`],
    rows.map(({ id, name, core, signals: all }) => {
      const own = signals.filter(({ responsibility }) => responsibility === id);
      const counts = [
        ...sections.map((section) => own.filter((signal) => signal.section === section.id).length),
        own.filter((signal) => !known.has(signal.section)).length,
      ];
      return [
        core ? `**${l10n.of(name)}**` : l10n.of(name),
        ...counts.map((count) => (count === 0 ? '' : String(count))),
        all === 0 ? l10n.t`not shown` : voiceName(strongestOf(own.map(({ voice }) => voice))),
      ];
    }),
  );
}

function claimsTable(report: Report): string {
  const rows = partsOf(report).flatMap(({ heading, claims }) =>
    claims.map(({ line, text, quantified, numbers, change }) => [
      String(line + 1),
      plain(heading ?? ''),
      plain(text),
      quantified
        ? `${numbers.map(plain).join(' · ')}${change === null ? '' : ` **${plain(change)}**`}`
        : `**${l10n.t`no number: how much?`}**`,
    ]),
  );
  if (rows.length === 0) return l10n.t`No claim is made.`;
  return table([l10n.t`Line`, l10n.t`Under`, l10n.t`Claim`, l10n.t`Its number, or its gap`], rows);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
