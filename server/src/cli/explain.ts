import { type Explained, explainSentence } from '../evidence/explain.ts';
import { contextFeatures, readSentence } from '../evidence/index.ts';
import type { CaseStudy, StudyClaim } from '../study/types.ts';
import { analyseFiles, type Checked, findStudies, UsageError } from './files.ts';
import type { Terminal } from './terminal.ts';

/** So many readings of a decision are shown, the heaviest; the rest hardly weigh. */
const SHOWN = 6;

/**
 * Prints how each sentence on a line was read and why: its tokens, quantities, what may claim something and how that was
 * decided, the claims with the evidence linked to them, and the signals. `paths` is one `FILE:LINE`, lines from 1.
 * Returns exit code 0; throws a UsageError where there is no such file, line or prose.
 */
export async function explain(paths: readonly string[], terminal: Terminal): Promise<number> {
  const place = paths.length === 1 ? /^(.+):(\d+)$/.exec(paths[0]!) : null;
  if (!place) throw new UsageError('explain needs one place: FILE:LINE, e.g. study.case.md:12.');
  const [, path, line] = place;
  for await (const checked of analyseFiles(await findStudies([path!]), terminal.fail))
    terminal.print(explained(checked, Number(line)));
  return 0;
}

function explained({ study, document, file }: Checked, line: number): string {
  if (line < 1 || line > document.lineCount)
    throw new UsageError(`${file} has ${document.lineCount} lines; there is no line ${line}.`);
  const lineOf = (offset: number) => document.positionAt(offset).line + 1;
  const on = study.sentences.flatMap((sentence, index) =>
    lineOf(sentence.start) <= line && line <= lineOf(sentence.end) ? [index] : [],
  );
  if (on.length === 0)
    throw new UsageError(`${file}:${line} holds no prose: markup, code, quotations and front matter are not read.`);
  const prose = study.sentences.map(({ start, end, block }) => {
    const { kind, cells, prose, start: origin } = study.blocks[block]!;
    return {
      text: prose.slice(start - origin, end - origin),
      context: { kind, cells, overlay: study.settings.overlay },
    };
  });
  const readings = prose.map(({ text, context }) => readSentence(text, context));
  const around = contextFeatures(study.blocks, study.sentences, readings);
  return on
    .map((index) => {
      const { text, context } = prose[index]!;
      const { clauses, measures, stance, words, numbers } = explainSentence(text, context, around(index));
      return [
        text.replace(/\s+/g, ' ').trim(),
        row('section', study.sentences[index]!.section ?? 'none'),
        ...clauses.map((tokens, i) => row(i === 0 ? 'tokens' : '', tokens.join(' · '))),
        row('measures', measures.join(', ')),
        row('stance', stance.join(', ')),
        ...decisions('word', words),
        ...decisions('number', numbers),
        ...study.claims.filter(({ sentence }) => sentence === index).flatMap((claim) => claimed(study, claim, lineOf)),
        ...study.signals
          .filter(({ sentence }) => sentence === index)
          .map(({ start, end, responsibility, voice, basis }) =>
            row(
              'signal',
              `${responsibility}, by ${voice}${basis ? ` (${basis})` : ''}: “${study.text.slice(start, end)}”`,
            ),
          ),
        '',
      ]
        .filter((part) => part !== undefined)
        .join('\n');
    })
    .join('\n');
}

/** A named line; nothing where there is nothing to say. */
function row(name: string, text: string): string | undefined {
  return text === '' ? undefined : `  ${name.padEnd(10)}${text}`;
}

function decisions(name: string, found: readonly Explained[]): (string | undefined)[] {
  return found.flatMap(({ text, about, score, readings }) => [
    row(name, `“${text}”: ${about}; ${score >= 0 ? 'says something' : 'says nothing'} by itself (${signed(score)})`),
    ...readings.slice(0, SHOWN).map(({ reading, weight }) => row('', `  ${signed(weight)}  ${reading}`)),
  ]);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

function claimed(study: CaseStudy, claim: StudyClaim, lineOf: (offset: number) => number): (string | undefined)[] {
  const text = study.text.slice(claim.start, claim.end).replace(/\s+/g, ' ');
  const own = study.sentences[claim.sentence]!;
  const state = claim.quantified ? 'measured' : `not measured: a number of ${claim.dimensions.join(' or ')} would do`;
  return [
    row('claim', `${claim.kind}, ${state}: “${text}”`),
    ...claim.evidence.map(({ start, end }) => {
      const inside = own.start <= start && end <= own.end;
      return row('', `  ${inside ? 'in its sentence' : `on line ${lineOf(start)}`}: “${study.text.slice(start, end)}”`);
    }),
  ];
}
