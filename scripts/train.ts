// Trains the weights by which the reading decides whether a word or a number claims something: `npm run train [-- --write]`.
// Learns from the labelled corpora and from the vocabulary's own examples; prints the figures of documents left out of the
// training. With --write the table server/src/vocabulary/weights.ts is written anew. Without a corpus it says so and ends with 0.
// `--corpus DIR` learns from a further folder too, `--unseen DIR` only reads one with what was learned; both may be repeated.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { candidateFeatures, contextFeatures, readSentence } from '../server/src/evidence/index.ts';
import { readStudy } from '../server/src/study/index.ts';
import type { CaseStudy, Sentence } from '../server/src/study/types.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../server/src/vocabulary/changes.ts';
import { DEGREES } from '../server/src/vocabulary/degrees.ts';
import { IDIOMS } from '../server/src/vocabulary/idioms.ts';
import { PHRASES, VAGUE_QUANTIFIERS } from '../server/src/vocabulary/phrases.ts';
import { WEIGHTS } from '../server/src/vocabulary/weights.ts';

type Features = readonly string[];
type Weights = Readonly<Record<string, number>>;

/** A labelled sentence with the features of each word and number in it that may claim something. */
interface Labelled {
  readonly label: string;
  /** UTF-16 offsets in its document. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Features[];
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Labelled[];
}

const root = resolve(import.meta.dirname, '..');
const { values: OPTIONS } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    corpus: { type: 'string', multiple: true, default: [] },
    unseen: { type: 'string', multiple: true, default: [] },
  },
});
const CORPORA = [join(root, '../shared/corpus/dev'), join(root, 'test/corpus'), ...OPTIONS.corpus];
const TABLE = join(root, 'server/src/vocabulary/weights.ts');
const FOLDS = 8;

/** Reasons that the guidelines themselves give: a denied, asked or supposed claim is none, whatever the labels at hand say. */
const FIXED =
  'negated, question, hypothetical, reader, definition, instruction, lead-in, setting, self, name, quoted'.split(', ');
/** Reasons of the grammar's own; the labels may soften them. */
const SOFT =
  'noun, idle, loose, quality, bare, condition, told to the reader, recommended, purpose, adverb of telling, attributive, unmeasured, unmeasurable, weak, adverb, superlative, vague, general, advice, truth, association, borrowed'.split(
    ', ',
  );

/** What the weights are drawn towards while the labels say nothing: any reason against a claim outweighs the bias. */
const PRIOR: Weights = {
  bias: 1,
  'number: does not state': -3,
  'number: supposed': -3,
  'under a manual heading': -2,
  'doubt: lacking': -1,
  'doubt: required': -1,
  'doubt: uncounted': -1,
  ...Object.fromEntries(SOFT.map((name) => [`doubt: ${name}`, -3])),
  ...Object.fromEntries(FIXED.map((name) => [`doubt: ${name}`, -5])),
};

/** How hard weights are drawn to their prior; reasons against twice as hard. Chosen by the figures of documents left out. */
const PULL = 6;

/** What a candidate starts from in the product: a little less than in training, as a false alarm costs a writer more than a miss. */
const START = 0.65;

function pullOf(feature: string): number {
  return feature.startsWith('doubt: ') ? 2 * PULL : PULL;
}

function isFixed(feature: string): boolean {
  return feature.startsWith('doubt: ') && FIXED.some((name) => feature.endsWith(` ${name}`));
}

/** The labelled documents of a folder that holds `*.case.md` and `sentences.tsv`. */
function load(folder: string): Document[] {
  if (!existsSync(join(folder, 'sentences.tsv'))) return [];
  const rows = readFileSync(join(folder, 'sentences.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.case.md'))
    .sort()
    .map((file) => {
      const id = file.replace('.case.md', '');
      const text = readFileSync(join(folder, file), 'utf8');
      const candidatesIn = candidatesOf(readStudy(`file:///${file}`, text));
      const lines = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
      const sentences = rows.flatMap(([doc, line, label, , , sentence]) => {
        const span = doc === id ? locate(text, lines[Number(line) - 1] ?? 0, sentence!) : undefined;
        return span ? [{ label: label!, ...span, candidates: candidatesIn(span) }] : [];
      });
      return { id, text, sentences };
    });
}

/** A labelled sentence's place: its words in order from its line on, whatever white space lies between. */
function locate(text: string, from: number, sentence: string): { start: number; end: number } | undefined {
  const words = sentence
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(words.join('(?:\\s|>)+'), 'g');
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Finds the features of the candidates in any stretch of a study. Rows are read by their cells and are not weighed. */
function candidatesOf({ blocks, sentences }: CaseStudy) {
  const parts = sentences.map(({ start, end, block }: Sentence) => {
    const { kind, cells, prose, start: origin } = blocks[block]!;
    return { text: prose.slice(start - origin, end - origin), context: { kind, cells } };
  });
  const readings = parts.map(({ text, context }) => readSentence(text, context));
  const around = contextFeatures(blocks, sentences, readings);
  return ({ start, end }: { start: number; end: number }): Features[] =>
    parts.flatMap(({ text, context }, i) => {
      const outside = sentences[i]!.start >= end || start >= sentences[i]!.end;
      if (outside || context.kind === 'row' || context.kind === 'heading') return [];
      return candidateFeatures(text, context).map((features) => [...features, ...around(i)]);
    });
}

/** The vocabulary's examples and counter-examples: they hold as tests, so the weights must agree with them. */
function vocabulary(): Document {
  const labelled = (label: string) => (text: string) => ({
    label,
    start: 0,
    end: text.length,
    candidates: candidateFeatures(text, { kind: 'paragraph' }),
  });
  const sentences = [CHANGE_VERBS, CHANGE_NOUNS, DEGREES, PHRASES, IDIOMS, VAGUE_QUANTIFIERS]
    .flat()
    .flatMap(({ examples = [], counter = [] }) => [
      ...examples.map(labelled('unquantified')),
      ...[...counter, ...counter, ...counter].map(labelled('none')),
    ]);
  return { id: 'vocabulary', text: '', sentences };
}

/**
 * Logistic regression by AdaGrad, drawn towards `PRIOR`. A sentence that claims is told by its surest candidate (found
 * anew each round), one that does not by its three surest.
 */
function train(documents: readonly Document[]): Weights {
  const weights = new Map(Object.entries(PRIOR));
  const squares = new Map<string, number>();
  const score = (features: Features) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), PRIOR.bias!);
  for (let round = 0; round < 4; round++) {
    const instances = documents
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ label, candidates }) => {
        const surest = candidates.toSorted((a, b) => score(b) - score(a));
        return label === 'none'
          ? surest.slice(0, 3).map((features, i) => ({ features, claim: 0, weight: i === 0 ? 1 : 0.5 }))
          : surest.slice(0, 1).map((features) => ({ features, claim: 1, weight: 1 }));
      });
    for (let epoch = 0; epoch < 40; epoch++) {
      const gradient = new Map<string, number>();
      for (const { features, claim, weight } of instances) {
        const error = weight * (1 / (1 + Math.exp(-score(features))) - claim);
        for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + error);
      }
      for (const [feature, slope] of gradient) {
        if (isFixed(feature)) continue;
        const weight = weights.get(feature) ?? 0;
        const step = slope + pullOf(feature) * (weight - (PRIOR[feature] ?? 0));
        const square = (squares.get(feature) ?? 0) + step * step;
        squares.set(feature, square);
        weights.set(feature, weight - (0.3 * step) / (Math.sqrt(square) + 1e-6));
      }
    }
  }
  return Object.fromEntries(weights);
}

/** Makes the reading use these weights. */
function use(weights: Weights): void {
  WEIGHTS.clear();
  for (const [name, weight] of Object.entries(weights)) WEIGHTS.set(name, weight);
}

const FIGURES = ['unquantified', 'quantified', 'claim'] as const;
interface Tally {
  right: number;
  false: number;
  missed: number;
}
type Tallies = Record<string, Record<(typeof FIGURES)[number], Tally>>;

/** Adds the figures of some documents, as the weights in use read them, by the first letter of their name and in all. */
function evaluate(documents: readonly Document[], tallies: Tallies): void {
  for (const { id, text, sentences } of documents) {
    const { claims } = readStudy(`file:///${id}.case.md`, text);
    for (const group of [id[0]!, 'all']) {
      tallies[group] ??= Object.fromEntries(
        FIGURES.map((name) => [name, { right: 0, false: 0, missed: 0 }]),
      ) as Tallies[string];
      for (const { label, start, end } of sentences) {
        const here = claims.filter((claim) => claim.start < end && start < claim.end);
        const open = here.some(({ quantified }) => !quantified);
        const tally = (name: (typeof FIGURES)[number], gold: boolean, read: boolean) => {
          if (gold || read) tallies[group]![name][gold && read ? 'right' : read ? 'false' : 'missed']++;
        };
        tally('claim', label !== 'none', here.length > 0);
        if (label === 'mixed') continue;
        tally('unquantified', label === 'unquantified', open);
        tally('quantified', label === 'quantified', here.length > 0 && !open);
      }
    }
  }
}

function print(title: string, tallies: Tallies): void {
  console.log(`\n${title}`);
  for (const [group, figures] of Object.entries(tallies)) {
    const cells = FIGURES.map((name) => {
      const { right, false: wrong, missed } = figures[name];
      const part = (of: number) => (right / (of || 1)).toFixed(3);
      return `${name} P ${part(right + wrong)} R ${part(right + missed)} F1 ${part(right + (wrong + missed) / 2)}`;
    });
    console.log(`  ${group.padEnd(4)} ${cells.join(' | ')}`);
  }
}

function tableOf(weights: Weights): string {
  const rows = Object.entries(weights)
    .filter(([name, weight]) => name !== 'bias' && Math.abs(weight) >= 0.06)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `    '${name.replaceAll("'", "\\'")}': ${Number(weight.toFixed(2))},`);
  return `/**
 * How much each reading of \`evidence/decision.ts\` and \`evidence/context.ts\` speaks for a claim (above 0) or against it.
 * Written by \`npm run train -- --write\`; the script says how. A reading that is not listed weighs nothing.
 */
export const WEIGHTS = new Map(
  Object.entries({
${rows.join('\n')}
  }),
);

/** What a candidate starts from. */
export const BIAS = ${START};
`;
}

const documents = CORPORA.flatMap(load);
if (documents.length === 0) {
  console.log('There is no labelled corpus here, so there is nothing to learn from.');
} else {
  const shipped: Tallies = {};
  evaluate(documents, shipped);
  print('With the weights as they are', shipped);
  const leftOut: Tallies = {};
  for (let fold = 0; fold < FOLDS; fold++) {
    use(train([...documents.filter((_, i) => i % FOLDS !== fold), vocabulary()]));
    evaluate(
      documents.filter((_, i) => i % FOLDS === fold),
      leftOut,
    );
  }
  print(`Documents left out of the training (${FOLDS} parts)`, leftOut);
  const learned = train([...documents, vocabulary()]);
  for (const folder of OPTIONS.unseen) {
    use(learned);
    const unseen: Tallies = {};
    evaluate(load(folder), unseen);
    print(`Not learned from: ${folder}`, unseen);
  }
  if (OPTIONS.write) {
    writeFileSync(TABLE, tableOf(learned));
    console.log(`\nWritten: ${TABLE}`);
  }
}
