// Scores the reading against the labelled corpus that lies beside the repository: `npm run eval [-- --errors N]`.
// Prints one table, per genre and in all, and the raw figures. Where the corpus is missing it says so and ends with 0.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly accuracy?: number;
}
type Score = Record<'unquantified' | 'quantified' | 'claim' | 'responsibilities' | 'headings', Figure> & {
  readonly documents: number;
  readonly scored: number;
  readonly unlocated: number;
};

const FIGURES = ['unquantified', 'quantified', 'claim', 'responsibilities', 'headings'] as const;
const GENRES: readonly (readonly [name: string, documents: RegExp])[] = [
  ['real documents (d…)', /^d/],
  ['case studies (c…)', /^c/],
  ['all', /./],
];

const root = resolve(import.meta.dirname, '..');
const corpus = resolve(root, '../shared/corpus');

if (!existsSync(join(corpus, 'score.mjs')) || !existsSync(join(corpus, 'dev'))) {
  console.log(`There is no labelled corpus at ${corpus}, so there is nothing to score. Nothing was checked.`);
} else {
  // The command line is a bundle: build it, so that the figures are those of the sources as they are.
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  evaluate(errorsWanted(process.argv.slice(2)));
}

/** The N of `--errors N`: how many misreadings to list; 0 without it. */
function errorsWanted(argv: readonly string[]): string {
  const at = argv.indexOf('--errors');
  return at < 0 ? '0' : (argv[at + 1] ?? '40');
}

function evaluate(errors: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'case-prism-eval-'));
  try {
    const scores = GENRES.map(([name, documents]) => {
      const output = scoreOf(scratch, documents, name === 'all' ? errors : '0');
      const at = output.startsWith('{') ? 0 : output.indexOf('\n{') + 1;
      if (at > 0) console.log(output.slice(0, at));
      return { name, score: JSON.parse(output.slice(at)) as Score };
    });
    for (const { name, score } of scores) printTable(name, score);
    console.log(`\n${JSON.stringify(Object.fromEntries(scores.map(({ name, score }) => [name, score])))}`);
    console.log(
      '\nThe weights are trained on this corpus (`npm run train` prints the figures of documents left out), and words and constructions were chosen with it in view: expect less on unseen texts.',
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Runs the corpus' own scorer on the labels of some documents. */
function scoreOf(scratch: string, documents: RegExp, errors: string): string {
  const labels = filtered(scratch, 'sentences.tsv', documents);
  const headings = filtered(scratch, 'headings.tsv', documents);
  const command = [process.execPath, join(root, 'server/bin/case-prism.js'), 'inspect', '--format', 'json'];
  return execFileSync(
    process.execPath,
    [
      join(corpus, 'score.mjs'),
      '--docs',
      join(corpus, 'dev'),
      '--labels',
      labels,
      '--headings',
      headings,
      '--errors',
      errors,
      '--',
      ...command,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
}

/** A copy of a label file with the lines of some documents only. */
function filtered(scratch: string, file: string, documents: RegExp): string {
  const lines = readFileSync(join(corpus, 'dev', file), 'utf8').split('\n');
  const path = join(scratch, file);
  writeFileSync(path, lines.filter((line) => line.startsWith('#') || documents.test(line)).join('\n'));
  return path;
}

function printTable(name: string, score: Score): void {
  console.log(`\n${name}: ${score.scored} sentences, ${score.unlocated} not found`);
  console.log(
    `  ${'figure'.padEnd(18)}${['precision', 'recall', 'F1', 'right', 'false', 'missed'].map((h) => h.padStart(10)).join('')}`,
  );
  for (const figure of FIGURES) {
    const { precision, recall, f1, tp, fp, fn, accuracy } = score[figure];
    const cells =
      [precision, recall, f1].map((x) => x.toFixed(3).padStart(10)).join('') +
      [tp, fp, fn].map((x) => String(x).padStart(10)).join('');
    console.log(`  ${figure.padEnd(18)}${cells}${accuracy === undefined ? '' : `   accuracy ${accuracy.toFixed(3)}`}`);
  }
}
