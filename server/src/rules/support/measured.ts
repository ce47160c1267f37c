import type { ClaimKind, Dimension } from '../../evidence/types.ts';
import { l10n } from '../../l10n.ts';
import { DEGREES } from '../../vocabulary/degrees.ts';
import { VAGUE_QUANTIFIERS } from '../../vocabulary/phrases.ts';
import type { Concept } from '../../vocabulary/row.ts';
import { DIMENSIONS } from '../../vocabulary/row.ts';

/** How a number of one dimension is asked for, shown and left open for the writer. */
interface Measured {
  /** What to give, after "give": "the time". */
  readonly asks: string;
  readonly change: string;
  readonly level: string;
  /** A template's number with its unit: `{}` stands for the value. */
  readonly unit: string;
}

/** One row per dimension; examples are invented. */
const MEASURED: Readonly<Record<Dimension, Measured>> = {
  time: { asks: 'the time', change: 'from 120 ms to 68 ms', level: '85 ms at p99', unit: ' {ms|s|minutes|hours|days}' },
  money: {
    asks: 'the amount',
    change: 'from $9,200 to $5,400 a month',
    level: '$5,400 a month',
    unit: ' {dollars|euros|pounds} a {month|year|query}',
  },
  ratio: { asks: 'the percentage', change: 'from 31.0% to 34.7%', level: '34.7% of sessions', unit: '%' },
  count: { asks: 'the count', change: 'from 1,900 to 640 a week', level: '640 a week', unit: ' a {day|week|month}' },
  score: { asks: 'the score', change: 'from 0.41 to 0.52', level: 'NDCG@10 of 0.52', unit: '' },
  data: { asks: 'the size', change: 'from 16 GB to 5 GB', level: '5 GB a replica', unit: ' {GB|MB|TB}' },
  rate: {
    asks: 'the rate',
    change: 'from 150 to 400 requests a second',
    level: '400 requests a second',
    unit: ' {requests|queries|events} a {second|minute|hour}',
  },
  amount: { asks: 'the amount', change: 'from 1.3 to 0.9 t/ha', level: '0.9 t/ha', unit: ' {kg|km|kWh}' },
};

/** What a claim of each kind is asked, with `$asks` and `$example` for the dimension's own words. */
const QUESTIONS: Readonly<Record<ClaimKind, { readonly text: string; readonly example: 'change' | 'level' }>> = {
  result: { text: 'does not say by how much: give $asks before and after, e.g. “$example”.', example: 'change' },
  property: { text: 'does not say how much: give $asks, e.g. “$example”.', example: 'level' },
  goal: { text: 'names no target: give $asks today and the one aimed at, e.g. “$example”.', example: 'change' },
  problem: { text: 'does not say how large the problem was: give $asks, e.g. “$example”.', example: 'level' },
};

/** Examples closer to what is claimed than its dimension's, in the dimension that stands first for the concept; with a unit of its own where it has one. */
const EXAMPLES: Readonly<Partial<Record<Concept, Pick<Measured, 'change' | 'level'> & { readonly unit?: string }>>> = {
  effort: { change: 'from 12 to 3 hours a week', level: '3 hours a week', unit: ' {hours|days} a week' },
  harm: { change: 'from 4.1% to 2.3% a month', level: '4.1% a month' },
  quality: { change: 'NDCG@10 from 0.41 to 0.52', level: 'NDCG@10 of 0.52' },
  reliability: { change: 'from 99.2% to 99.9% of requests', level: '99.9% of requests' },
  revenue: { change: 'from €1.10 to €1.24 a visit', level: '€1.2M a year' },
  satisfaction: { change: 'from 71% to 83% of answers', level: '83% of 1,200 answers' },
  volume: { change: 'from 2 to 14 million rows', level: '6.2 million rows' },
};

/** What to ask about: a kind of claim, in a dimension, about a thing. */
export interface Topic {
  readonly kind: ClaimKind;
  readonly dimension: Dimension;
  readonly concept?: Concept;
}

/** Words by which a claim comes closer to another dimension or concept than to the likeliest one of its own. */
const NEARER: readonly (Omit<Topic, 'kind'> & { readonly words: RegExp })[] = [
  { words: /\b(?:number|amount|count|dozen|hundred|thousand|million|billion)s? of\b|\bmany\b/i, dimension: 'count' },
  {
    words: /\b(?:error|failure|defect|crash|miss|false[ -]positive|false[ -]negative)s?(?:[ -]rates?)?\b/i,
    dimension: 'ratio',
    concept: 'harm',
  },
  { words: /\b(?:reliab|dependab|stability|stable|robust)/i, dimension: 'ratio', concept: 'reliability' },
];

/** The dimension that a claim's words ask for, among those that would quantify it. */
export function nearest(
  words: string,
  { dimensions, concept }: { readonly dimensions: readonly Dimension[]; readonly concept?: Concept },
): Omit<Topic, 'kind'> {
  const row = NEARER.find((near) => near.words.test(words) && dimensions.includes(near.dimension));
  return row ? { dimension: row.dimension, concept: row.concept } : { dimension: dimensions[0] ?? 'ratio', concept };
}

const STATES = new Set([...DEGREES, ...VAGUE_QUANTIFIERS].flatMap(({ words }) => words.split(', ')));

/** Whether a claim says how something is ("fast", "a huge number", "scales to") rather than how it moved ("faster", "reduced"). */
export function statesLevel(trigger: string, claim: string): boolean {
  const words = trigger.toLowerCase().split(/\s+/);
  const states = STATES.has(words[0]!) || words.some((_, at) => STATES.has(words.slice(at).join(' ')));
  if (/^scales?$/.test(words[0]!)) return true;
  return states && !/\b(?:more|less|became|becomes?|got|made)\b/i.test(claim);
}

function exampleOf({ dimension, concept }: Topic): Measured {
  const near = concept && DIMENSIONS[concept][0] === dimension ? EXAMPLES[concept] : undefined;
  return { ...MEASURED[dimension], ...near };
}

/** What is missing in a claim and one example, to follow its quotation. */
export function questionFor(topic: Topic): string {
  const { text, example } = QUESTIONS[topic.kind];
  const row = exampleOf(topic);
  return l10n
    .of(text)
    .replace('$asks', () => l10n.of(row.asks))
    .replace('$example', () => row[example]);
}

/** The number that a claim of this kind lacks, as a template: "from {before} to {after} {ms|s}", "{value}%". */
export function templateFor(topic: Topic): string {
  const { unit } = exampleOf(topic);
  const percent = unit === '%' ? '%' : '';
  if (topic.kind === 'result') return `from {before}${percent} to {after}${unit}`;
  if (topic.kind === 'goal') return `from {today}${percent} to {target}${unit}`;
  return `{value}${unit}`;
}
