import type { Dimension } from '../evidence/types.ts';
import { ofPiece, ofText, type Piece } from '../pieces.ts';
import type { SectionState } from '../protocol.ts';
import { firstIndex } from '../sorted.ts';
import type { Span } from '../span.ts';
import { overlaps, shift } from '../span.ts';
import { holdsGap, stripEnd } from '../text.ts';
import { MEASURES } from '../vocabulary/measures.ts';
import { ALTERNATIVES, MODEL_NAME_ENDS, MODELS } from '../vocabulary/models.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import { TRADEOFFS } from '../vocabulary/tradeoffs.ts';
import type { Found } from './phrases.ts';
import { findPhrases, phrasesOf, phraseTable, wordsOfText } from './phrases.ts';
import type { CaseStudy, Section, StudyClaim, StudyQuantity } from './types.ts';

/** A short study (`shape: project`) is the ML problem that was enabled, the engineering solution and the product impact. */
const PROJECT_SECTIONS: readonly SectionId[] = ['problem', 'model', 'impact'];

/** Words below which a section is thin: about two spoken sentences, and one of a short study. */
export const MINIMUM_WORDS = { prism: 25, project: 12 } as const;

/** Counts below this are of sources, steps and people rather than of volume or load. */
const SMALL_COUNT = 100;

const MODEL_NAMES = phraseTable(MODELS);
const PROPER_NAMES = phraseTable(MODELS.filter(({ proper }) => proper)).phrases;
const ALTERNATIVE_WORDS = phraseTable(ALTERNATIVES);
const TRADEOFF_WORDS = phraseTable(TRADEOFFS);
const METRIC_NAMES = phraseTable(MEASURES.filter(({ metric }) => metric));

/** `project` where the front matter says so, else `prism`. */
export function shapeOf(study: CaseStudy): 'prism' | 'project' {
  return study.frontMatter?.shape ?? 'prism';
}

/** The sections that a study of this shape must have, in ML-PRISM order. */
export function requiredSections(study: CaseStudy): SectionId[] {
  return shapeOf(study) === 'project' ? [...PROJECT_SECTIONS] : SECTIONS.map(({ id }) => id);
}

/** The stretches of text that belong to a section, in document order. */
export function stretchesOf(study: CaseStudy, id: SectionId): Section[] {
  return study.sections.filter((section) => section.id === id);
}

/** Words of prose in all stretches of a section. */
export function wordsOf(study: CaseStudy, id: SectionId): number {
  return stretchesOf(study, id).reduce((sum, { words }) => sum + words, 0);
}

/**
 * How a section stands before a committee. `thin` and `strong` both have evidence. `minimum` is the number of words below which a
 * section is thin; by default the shape's.
 */
export function sectionState(
  study: CaseStudy,
  id: SectionId,
  minimum: number = MINIMUM_WORDS[shapeOf(study)],
): SectionState {
  if (stretchesOf(study, id).length === 0) return 'missing';
  const words = wordsOf(study, id);
  if (words === 0) return 'empty';
  if (!hasEvidence(study, id)) return 'no-evidence';
  return words < minimum ? 'thin' : 'strong';
}

/** The texts in a section that show what `domain.md` wants there, as absolute spans in no order; none where nothing does. */
export function evidenceIn(study: CaseStudy, id: SectionId): Iterable<Span> {
  return EVIDENCE[id](study, id);
}

/** Whether anything shows what `domain.md` wants of a section; looks no further than to the first that does. */
export function hasEvidence(study: CaseStudy, id: SectionId): boolean {
  for (const _ of evidenceIn(study, id)) return true;
  return false;
}

/** Somebody who did something: "I moved", "we then built". */
const DEED =
  /(?<![\p{L}\p{N}])(?:I|we)(?:[ \t\n]+(?:then|also|first|later|next|instead|\p{L}+ly))?[ \t\n]+(?!used[ \t]+to\b)(\p{L}+)/giu;

/** Verbs whose past does not end in -ed; and those in -ed that tell of no work. */
const IRREGULAR = new Set(
  'built rebuilt wrote rewrote made ran put took split cut set drew chose led kept sent taught brought fed broke wound spun'.split(
    ' ',
  ),
);
const NO_DEED =
  /^(?:need|want|wish|lik|hop|believ|learn|notic|realis|realiz|assum|expect|fail|wait|plann?|intend|stay|seem|struggl|suffer|worri|enjoy|decid|tri|happen|receiv|inherit)ed$/i;

/** The texts in a section by which its writer is seen at work. */
function* deeds(study: CaseStudy, id: SectionId): Iterable<Span> {
  for (const { section, block, piece, start } of study.sentences)
    if (section === id && study.blocks[block]!.kind !== 'heading')
      for (const deed of deedsIn(piece)) yield shift(deed, start);
}

const deedsIn = ofPiece(({ prose: text }): Span[] => {
  if (text.trimEnd().endsWith('?') || holdsGap(text)) return [];
  return [...text.matchAll(DEED)]
    .filter(({ 1: verb = '' }) => IRREGULAR.has(verb) || (verb.endsWith('ed') && !NO_DEED.test(verb)))
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
});

const alternativesIn = phrasesOf(ALTERNATIVE_WORDS, 'text');
const tradeoffsIn = phrasesOf(TRADEOFF_WORDS, 'text');

/** Models that a section names, and the words by which it weighs them. A section with one of both lacks the other. */
export function modelMentions(study: CaseStudy): { models: readonly Found[]; alternatives: readonly Found[] } {
  const models = mentions(study, 'model', modelsIn);
  const weighing = mentions(study, 'model', alternativesIn);
  const others = models.filter(({ phrase }) => phrase !== models[0]!.phrase);
  return { models, alternatives: [...others, ...weighing] };
}

/** Whether a choice is weighed against another model, a baseline or a cost, anywhere in a study. */
export function isWeighed(study: CaseStudy): boolean {
  let chosen: string | undefined;
  return study.blocks.some(({ kind, piece }) => {
    if (kind === 'heading') return false;
    if (alternativesIn(piece).length > 0 || tradeoffsIn(piece).length > 0) return true;
    return modelsIn(piece).some(({ phrase }) => {
      chosen ??= phrase;
      return phrase !== chosen;
    });
  });
}

const EVIDENCE: Readonly<Record<SectionId, (study: CaseStudy, id: SectionId) => Iterable<Span>>> = {
  *problem(study, id) {
    yield* measuredClaims(study, id);
    yield* quantities(study, id, (quantity) => !quantity.circumstance && (isLarge(quantity) || !isCount(quantity)));
  },
  data: (study, id) =>
    quantities(study, id, (quantity) =>
      isCount(quantity) ? isLarge(quantity) : among(quantity, 'data', 'rate', 'ratio', 'time'),
    ),
  *model(study, id) {
    const { models, alternatives } = modelMentions(study);
    if (shapeOf(study) === 'project') {
      yield* models;
      for (const signal of study.signals) if (signal.section === id) yield signal;
      yield* deeds(study, id);
    } else if (models.length > 0 && alternatives.length > 0) {
      yield* models;
      yield* alternatives;
    }
  },
  *evaluation(study, id) {
    yield* measuredClaims(study, id);
    yield* quantities(study, id, (quantity) => quantity.dimension === 'score' || besideMetric(study, quantity));
  },
  *impact(study, id) {
    yield* measuredClaims(study, id, (claim) => claim.kind !== 'problem' && !isModelMetric(study, claim));
    yield* quantities(
      study,
      id,
      (quantity) =>
        quantity.role === 'change' &&
        !quantity.circumstance &&
        quantity.dimension !== 'score' &&
        !besideMetric(study, quantity),
    );
  },
  scale: (study, id) =>
    quantities(study, id, (quantity) => {
      if (isCount(quantity)) return isLarge(quantity);
      return quantity.dimension !== 'score' && !isDuration(quantity);
    }),
};

function isCount(quantity: StudyQuantity): boolean {
  return quantity.dimension === 'count';
}

function isLarge(quantity: StudyQuantity): boolean {
  return isCount(quantity) && (quantity.value ?? 0) >= SMALL_COUNT;
}

/** Days and weeks are how long something was worked on or how often it runs, not how fast it answers, unless they moved. */
function isDuration({ dimension, unit, role, circumstance }: StudyQuantity): boolean {
  return dimension === 'time' && (circumstance === true || (unit === 'days' && role === 'level'));
}

function among(quantity: StudyQuantity, ...dimensions: Dimension[]): boolean {
  return dimensions.includes(quantity.dimension);
}

function* quantities(study: CaseStudy, id: SectionId, fits: (quantity: StudyQuantity) => boolean): Iterable<Span> {
  for (const quantity of study.quantities) if (quantity.section === id && fits(quantity)) yield quantity;
}

/** The numbers that quantify a section's claims. */
function* measuredClaims(
  study: CaseStudy,
  id: SectionId,
  fits: (claim: StudyClaim) => boolean = () => true,
): Iterable<Span> {
  for (const claim of study.claims)
    if (claim.section === id && claim.quantified && fits(claim))
      yield* claim.evidence.length > 0 ? claim.evidence : [claim];
}

/** Whether a claim is about the model's quality ("NDCG@10 rose"), which is no outcome for the product. */
function isModelMetric(study: CaseStudy, { measure, start, end }: StudyClaim): boolean {
  const span = measure ?? { start, end };
  return namesMetric(study.text.slice(span.start, span.end));
}

/** Whether a number stands in a sentence, or under a column's header, that names a metric of model quality. */
function besideMetric(study: CaseStudy, quantity: StudyQuantity): boolean {
  const sentence = study.sentences[quantity.sentence]!;
  const { cells, start, piece } = study.blocks[sentence.block]!;
  if (metricsIn(piece).some((found) => sentence.start <= found.start + start && found.end + start <= sentence.end))
    return true;
  const cell = cells?.find((span) => overlaps(span, { start: quantity.start - start, end: quantity.end - start }));
  return cell !== undefined && namesMetric(cell.header);
}

const namesMetric = ofText((text) => findPhrases(text, METRIC_NAMES).length > 0);

const metricsIn = phrasesOf(METRIC_NAMES, 'text');

const knownModelsIn = phrasesOf(MODEL_NAMES, 'text');

/** The models that a text names: those of the table, and words that end as models' names do. */
export const modelsIn = ofPiece((piece): Found[] => {
  const { text } = piece;
  const known = knownModelsIn(piece).filter(
    ({ phrase, start }) => !PROPER_NAMES.has(phrase) || /\p{Lu}/u.test(text[start]!),
  );
  const starts = new Set(known.map(({ start }) => start));
  const found: Found[] = [];
  for (const { start, end } of wordsOfText(piece).words) {
    const word = text.slice(start, end);
    if (!starts.has(start) && endsAsModel(word)) found.push({ start, end, phrase: word.toLowerCase() });
  }
  return [...known, ...found].sort((a, b) => a.start - b.start);
});

/** What so ends has a capital letter or a digit within. */
function endsAsModel(word: string): boolean {
  return /.[\p{Lu}\d]/u.test(word) && MODEL_NAME_ENDS.test(stripEnd(stripEnd(word, '0123456789'), 'v'));
}

/** What `find` finds in a section's prose. Inline code is read too, as models are often named in it. */
function mentions(study: CaseStudy, id: SectionId, find: (piece: Piece) => readonly Found[]): Found[] {
  const { blocks } = study;
  const found: Found[] = [];
  for (const stretch of stretchesOf(study, id)) {
    const first = firstIndex(blocks, ({ start }) => start >= stretch.start);
    for (let at = first; at < blocks.length && blocks[at]!.end <= stretch.end; at++) {
      const { kind, piece, start } = blocks[at]!;
      if (kind !== 'heading') for (const one of find(piece)) found.push(shift(one, start));
    }
  }
  return found;
}
