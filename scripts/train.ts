// Trains the weights by which the reading decides whether a word or a number claims something, on labelled corpora:
// `npm run train [-- --write]`. Prints what documents left out of the training say; with --write, the table is written.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { candidateFeatures, contextFeatures, readSentence } from '../server/src/evidence/index.ts';
import { readStudy } from '../server/src/study/index.ts';
import type { CaseStudy } from '../server/src/study/types.ts';
import { WEIGHTS } from '../server/src/vocabulary/weights.ts';

interface Labelled {
  readonly doc: string;
  readonly label: string;
  readonly span: readonly [number, number];
  readonly bag: readonly (readonly string[])[];
}
interface Doc {
  readonly id: string;
  readonly text: string;
  sentences: Labelled[];
}

const root = resolve(import.meta.dirname, '..');
const folders = [
  ...process.argv.filter((a) => a.startsWith('--corpus=')).map((a) => a.slice(9)),
  join(root, '../shared/corpus/dev'),
];

function load(folder: string, labels = 'sentences.tsv', docs = folder): Doc[] {
  const rows = readFileSync(join(folder, labels), 'utf8')
    .split('\n')
    .filter((l) => l && !l.startsWith('#'))
    .map((l) => l.split('\t'));
  return readdirSync(docs)
    .filter((f) => f.endsWith('.case.md'))
    .flatMap((file) => {
      const id = file.replace('.case.md', '');
      const mine = rows.filter(([doc]) => doc === id);
      if (mine.length === 0) return [];
      const text = readFileSync(join(docs, file), 'utf8');
      const starts = [0];
      for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
      const study = readStudy(`file:///${id}.case.md`, text);
      const bagOf = bagsOf(study);
      const sentences = mine.flatMap(([, line, label, , , sentence]) => {
        const words = sentence!
          .trim()
          .split(/\s+/)
          .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        const match = new RegExp(words.join('(?:\\s|>)+'), 'g');
        match.lastIndex = starts[Number(line) - 1] ?? 0;
        const found = match.exec(text);
        if (!found) return [];
        const span = [found.index, found.index + found[0].length] as const;
        return [{ doc: id, label: label!, span, bag: bagOf(span) }];
      });
      return [{ id, text, sentences }];
    });
}

/** The features of each candidate of the sentences of a study that overlap a span. */
function bagsOf(study: CaseStudy) {
  const text = (s: CaseStudy['sentences'][number]) => {
    const block = study.blocks[s.block]!;
    return block.prose.slice(s.start - block.start, s.end - block.start);
  };
  const context = (s: CaseStudy['sentences'][number]) => ({ kind: study.blocks[s.block]!.kind, cells: study.blocks[s.block]!.cells });
  const around = contextFeatures(study.blocks, study.sentences, study.sentences.map((s) => readSentence(text(s), context(s))));
  return ([start, end]: readonly [number, number]) =>
    study.sentences.flatMap((s, i) => {
      if (s.start >= end || start >= s.end || ['row', 'heading'].includes(study.blocks[s.block]!.kind)) return [];
      return candidateFeatures(text(s), context(s)).map((features) => [...features, ...around[i]!]);
    });
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Logistic regression, L2 towards the prior; a claim sentence is told by its surest candidate, a plain one by all. */
function train(
  docs: readonly Doc[],
  prior: Record<string, number>,
  lambda: number,
  rounds = 4,
): Record<string, number> {
  const weights = new Map(Object.entries(prior));
  const bags = docs.flatMap((d) => d.sentences).filter((s) => s.bag.length > 0);
  const score = (f: readonly string[]) => f.reduce((sum, x) => sum + (weights.get(x) ?? 0), prior.bias!);
  const g2 = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const instances = bags.flatMap(({ label, bag }) => {
      const sorted = bag.toSorted((a, b) => score(b) - score(a));
      return label === 'none'
        ? sorted.slice(0, 3).map((f, i) => ({ f, y: 0, w: i === 0 ? 1 : 0.5 }))
        : [{ f: sorted[0]!, y: 1, w: 1 }];
    });
    for (let epoch = 0; epoch < 40; epoch++) {
      const gradient = new Map<string, number>();
      for (const { f, y, w } of instances) {
        const error = w * (sigmoid(score(f)) - y);
        for (const x of f) gradient.set(x, (gradient.get(x) ?? 0) + error);
      }
      for (const [x, g0] of gradient) {
        const g = g0 + lambda * ((weights.get(x) ?? 0) - (prior[x] ?? 0));
        const h = (g2.get(x) ?? 0) + g * g;
        g2.set(x, h);
        weights.set(x, (weights.get(x) ?? 0) - (0.3 * g) / (Math.sqrt(h) + 1e-6));
      }
    }
  }
  return Object.fromEntries(weights);
}

function use(weights: Record<string, number>) {
  for (const key of Object.keys(WEIGHTS)) delete WEIGHTS[key];
  Object.assign(WEIGHTS, weights);
}

type Counts = Record<'unquantified' | 'quantified' | 'claim', [number, number, number]>;
function evaluate(docs: readonly Doc[], counts: Record<string, Counts>) {
  for (const { id, text, sentences } of docs) {
    const study = readStudy(`file:///${id}.case.md`, text);
    for (const group of [id[0]!, 'all']) {
      const c = (counts[group] ??= { unquantified: [0, 0, 0], quantified: [0, 0, 0], claim: [0, 0, 0] });
      for (const { label, span } of sentences) {
        const claims = study.claims.filter((x) => x.start < span[1] && span[0] < x.end);
        const un = claims.some((x) => !x.quantified);
        const any = claims.length > 0;
        const tally = (name: keyof Counts, gold: boolean, got: boolean) => {
          if (gold && got) c[name][0]++;
          else if (got) c[name][1]++;
          else if (gold) c[name][2]++;
        };
        if (label !== 'mixed') {
          tally('unquantified', label === 'unquantified', un);
          tally('quantified', label === 'quantified', any && !un);
        }
        tally('claim', label !== 'none', any);
      }
    }
  }
}
function print(title: string, counts: Record<string, Counts>) {
  for (const [group, c] of Object.entries(counts)) {
    const cells = Object.entries(c).map(
      ([name, [tp, fp, fn]]) =>
        `${name} P ${(tp / (tp + fp || 1)).toFixed(3)} R ${(tp / (tp + fn || 1)).toFixed(3)} F1 ${((2 * tp) / (2 * tp + fp + fn || 1)).toFixed(3)}`,
    );
    console.log(`${title} ${group}: ${cells.join(' | ')}`);
  }
}

const dev = folders.flatMap((f) => (existsSync(f) ? load(f) : []));
const prior: Record<string, number> = { bias: 1, ...WEIGHTS };
const base: Record<string, Counts> = {};
evaluate(dev, base);
print('hand', base);
const FOLDS = 8;
for (const lambda of (process.env.LAMBDA ?? '0.5,1,2,4').split(',').map(Number)) {
  const held: Record<string, Counts> = {};
  for (let k = 0; k < FOLDS; k++) {
    const out = dev.filter((_, i) => i % FOLDS === k);
    use(
      train(
        dev.filter((_, i) => i % FOLDS !== k),
        prior,
        lambda,
      ),
    );
    evaluate(out, held);
  }
  print(`left out, λ=${lambda}`, held);
}
