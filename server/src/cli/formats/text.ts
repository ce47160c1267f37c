import { styleText } from 'node:util';
import type { ConfigProblem } from '../../config/parse.ts';
import type { Diagnosis } from '../../rules/rule.ts';
import { report } from '../../service.ts';
import type { Checked } from '../files.ts';

type Severity = Diagnosis['severity'];

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'blue' | 'gray'>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

export interface TextOptions {
  readonly colour: boolean;
}

/** One study: its findings, a line each, and a summary. */
export function studyText(checked: Checked, { colour }: TextOptions): string {
  const paint = painter(colour);
  const { document, diagnoses } = checked;
  const rows = diagnoses.map(({ start, severity, message, rule }) => {
    const { line, character } = document.positionAt(start);
    return { place: `${line + 1}:${character + 1}`, severity, message, rule };
  });
  const width = Math.max(0, ...rows.map(({ place }) => place.length));
  const lines = rows.map(
    ({ place, severity, message, rule }) =>
      `  ${place.padStart(width)}  ${paint(COLOURS[severity], severity.padEnd(11))}  ${message}  ${paint('gray', rule)}`,
  );
  return `${[paint('bold', checked.file), ...lines, paint('gray', `  ${summary(checked)}`)].join('\n')}\n`;
}

/** "5 of 6 sections with evidence · 9 of 12 responsibilities (5 of 6 core) · 14 of 17 claims with a number · 640 words, 5 min to say". */
function summary(checked: Checked): string {
  const { coverage, sections, density, claims, words, speakingSeconds } = report(checked);
  const quantified = claims.filter((claim) => claim.quantified).length;
  return [
    `${coverage} of ${sections.length} sections with evidence`,
    `${density.distinct} of ${density.responsibilities.length} responsibilities (${density.core} of 6 core)`,
    `${quantified} of ${claims.length} claims with a number`,
    `${words} words, ${minutes(speakingSeconds)} to say`,
  ].join(' · ');
}

function minutes(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** The problems of one configuration file. */
export function configText(
  file: string,
  text: string,
  problems: readonly ConfigProblem[],
  { colour }: TextOptions,
): string {
  const paint = painter(colour);
  const lines = problems.map(({ start, message }) => {
    const before = text.slice(0, start).split('\n');
    return `  ${before.length}:${before.at(-1)!.length + 1}  ${paint('red', 'error'.padEnd(11))}  ${message}  ${paint('gray', 'configuration')}`;
  });
  return `${[paint('bold', file), ...lines].join('\n')}\n`;
}

/** The closing line: "4 studies: no findings" or "4 studies: 2 warnings, 1 information". */
export function totalText(studies: number, counts: Readonly<Record<Severity, number>>): string {
  const parts = (Object.keys(COLOURS) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity));
  return `${count(studies, 'study', 'studies')}: ${parts.length > 0 ? parts.join(', ') : 'no findings'}\n`;
}

function count(number: number, one: string, many = one === 'information' ? one : `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function painter(colour: boolean): (style: Parameters<typeof styleText>[0], text: string) => string {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}
