import { ofPiece } from '../pieces.ts';
import type { Span } from '../span.ts';
import type { Block, Sentence, StudyClaim } from '../study/types.ts';
import type { Concept } from '../vocabulary/row.ts';
import { contextWeights } from './context.ts';
import type { Claim, ClaimKind, Quantity, SentenceReading } from './types.ts';

/** A number that may answer for a claim elsewhere, at its place in the document. */
interface Witness {
  readonly span: Span;
  readonly quantity: Quantity;
  readonly sentence: number;
}

/** What a block offers to the claims beside it. */
interface Ground {
  readonly own: Witness[];
  /** Numbers of the list items or rows right under it. */
  readonly children: Witness[];
}

/** Of one block at most so many numbers are kept as witnesses: enough for any prose, and cost stays linear. */
const WITNESSES = 60;

/**
 * All claims of a document with absolute offsets, in document order. A claim that its own sentence leaves unquantified
 * is answered by a number of its paragraph, or of the items or rows right under it, if that measures the same family of
 * things; siblings do not answer for each other. `readings[i]` belongs to `sentences[i]`.
 */
export function linkEvidence(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): StudyClaim[] {
  const grounds = groundsOf(blocks, sentences, readings);
  const rows = rowsAbove(blocks);
  const stemsOf = (index: number) => stemsOfPiece(sentences[index]!.piece);
  const around = contextWeights(blocks, sentences, readings);
  const claims: StudyClaim[] = [];
  sentences.forEach((sentence, index) => {
    for (const claim of readings[index]!.claims) {
      if (claim.score !== undefined && claim.score + around(index) < 0) continue;
      const evidence = claim.quantified
        ? claim.evidence.map((span) => moved(span, sentence.start))
        : evidenceFor(claim, index, sentence, blocks, grounds, rows, stemsOf);
      const kind = claim.kind === 'property' ? kindIn(sentence.section) : claim.kind;
      claims.push(placed(claim, kind, evidence, index, sentence));
    }
  });
  return claims;
}

/** What a stated level is by its section: the size of the problem, or how things stand after the work. */
function kindIn(section: Sentence['section']): ClaimKind {
  if (section === 'problem') return 'problem';
  return section === 'impact' ? 'result' : 'property';
}

/** The claim at its place. Written out member by member: this is done for all of them at each key, and copies by spread cost several times as much. */
function placed(
  claim: Claim,
  kind: ClaimKind,
  evidence: readonly Span[],
  index: number,
  sentence: Sentence,
): StudyClaim {
  const { start, section } = sentence;
  return {
    start: claim.start + start,
    end: claim.end + start,
    kind,
    quantified: claim.quantified || evidence.length > 0,
    trigger: moved(claim.trigger, start),
    measure: claim.measure && moved(claim.measure, start),
    dimensions: claim.dimensions,
    intensifier: claim.intensifier && moved(claim.intensifier, start),
    evidence,
    concept: claim.concept,
    score: claim.score,
    sentence: index,
    section,
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function groundsOf(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): Ground[] {
  const grounds: Ground[] = blocks.map(() => ({ own: [], children: [] }));
  sentences.forEach((sentence, index) => {
    const ground = grounds[sentence.block]!;
    const parent = blocks[sentence.block]!.parent;
    for (const quantity of readings[index]!.quantities) {
      if (!quantity.telling) continue;
      const witness = {
        span: moved(quantity, sentence.start),
        quantity,
        sentence: index,
      };
      if (ground.own.length < WITNESSES) ground.own.push(witness);
      const above = parent === undefined ? undefined : grounds[parent];
      if (above && above.children.length < WITNESSES) above.children.push(witness);
    }
  });
  return grounds;
}

function evidenceFor(
  claim: Claim,
  index: number,
  sentence: Sentence,
  blocks: readonly Block[],
  grounds: readonly Ground[],
  rows: ReadonlyMap<number, number[]>,
  stemsOf: (sentence: number) => ReadonlySet<string>,
): Span[] {
  const ground = grounds[sentence.block]!;
  const text = sentence.piece.prose.slice(claim.start, claim.end);
  // What a claim names must be named again where its number stands: "handling time" is no answer for "workload".
  let stems: ReadonlySet<string> | undefined;
  const named = (of: ReadonlySet<string>) => {
    stems ??= stemsIn(text);
    return [...stems].some((stem) => of.has(stem));
  };
  const slice = claim.concept === 'quality' && SLICE.test(text);
  const beside = slice
    ? []
    : ground.own.filter(
        (witness) =>
          witness.sentence !== index &&
          answers(witness.quantity, claim) &&
          (isGeneric(claim) || named(stemsOf(witness.sentence))),
      );
  if (beside.length > 0) return beside.map((witness) => witness.span);
  const below = ground.children.filter((witness) => fits(witness.quantity, claim));
  if (below.length > 0) return below.map((witness) => witness.span);
  if (slice) return [];
  const above = rows.get(sentence.block) ?? [];
  const said = wordsOfPiece(sentence.piece);
  for (const row of above) {
    const block = blocks[row]!;
    const label = block.cells?.[0];
    if (!label || !grounds[row]!.own.length) continue;
    if ([...wordsOf(block.prose.slice(label.start, label.end))].some((word) => said.has(word)))
      return grounds[row]!.own.map((witness) => witness.span);
  }
  return [];
}

/** "For digital goods …", "… on rare classes": said of a part, which the figure of the whole does not measure. */
const SLICE = /\b(?:for|on|near|among|to|across) (?!average\b|the whole\b|all\b)/i;

function fits(quantity: Quantity, claim: Claim): boolean {
  return claim.dimensions.includes(quantity.dimension);
}

/** Claims of another sentence need the same family; only a measure that is named on both sides, or generic quality, is answered. */
function answers(quantity: Quantity, claim: Claim): boolean {
  if (!fits(quantity, claim) || !quantity.concept) return false;
  const about: Concept = claim.concept ?? 'any';
  return about === 'any' ? GENERIC.has(quantity.concept) : quantity.concept === about;
}

const GENERIC = new Set<Concept>([
  'quality',
  'time',
  'cost',
  'revenue',
  'usage',
  'harm',
  'reliability',
  'satisfaction',
]);

/** For each paragraph that stands right under a table, the blocks of its rows. */
function rowsAbove(blocks: readonly Block[]): Map<number, number[]> {
  const above = new Map<number, number[]>();
  let rows: number[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'row') rows.push(index);
    else {
      if (block.kind === 'paragraph' && rows.length > 0) above.set(index, rows);
      rows = [];
    }
  });
  return above;
}

const COMMON = new Set(
  'with from that this than were have been which their them they over under after before most more less into only each every'.split(
    ' ',
  ),
);

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)));
}

const wordsOfPiece = ofPiece(({ prose }) => wordsOf(prose));

const STEM = 4;

function stemsIn(text: string): Set<string> {
  return new Set([...wordsOf(text)].map((word) => word.slice(0, STEM)));
}

/** The beginnings of a sentence's words: "complaint", "complaints" and "complained" are one. */
const stemsOfPiece = ofPiece(({ prose }): ReadonlySet<string> => stemsIn(prose));

/** "The model performs well", "it paid off": praise or blame of the whole, which any number of its family measures. */
function isGeneric({ measure, concept }: Claim): boolean {
  return !measure && (concept === undefined || concept === 'quality' || concept === 'any');
}
