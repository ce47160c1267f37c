import type { DegreeRow } from '../../vocabulary/degrees.ts';
import type { MeasureRow } from '../../vocabulary/measures.ts';
import { INTENSIFIERS, SYSTEM_NOUNS, VAGUE_BENEFITS } from '../../vocabulary/phrases.ts';
import { WordSet } from '../../wordSet.ts';
import { TELLERS } from '../clauses.ts';
import { ADVERBS, PLURALS } from '../forms.ts';
import type { Match } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Sentence, Token } from '../tokens.ts';
import { ADJECTIVES, doubtsOf, measureOf, NOUNS, named, OBJECT_STOPS, type Trigger, withMeasure } from './shared.ts';

const DEMANDS = new WordSet('need needs needed require requires required take takes took cost costs');
const AMOUNTS = new WordSet('more less fewer');
const AMOUNT_ROW = { words: 'more, less, fewer' };

/** "fewer tickets", "less waste", "more margin", "less intensive", "far less about search". */
export function amountAt(scan: Scan, i: number): Trigger | undefined {
  const { tokens } = scan;
  const word = tokens[i]!.lower;
  if (!AMOUNTS.has(tokens[i])) return undefined;
  const clause = scan.clauseOf[i]!;
  const base = { kind: 'comparative' as const, from: i, clause, past: false, row: AMOUNT_ROW, doubts: [] };
  const next = tokens[i + 1];
  const adjective = next ? ADJECTIVES.at(tokens, i + 1) : undefined;
  if (adjective && (adjective.form === 'base' || adjective.form === 'ly')) {
    const row = adjective.row as DegreeRow;
    if (row.comparativeOnly && row.concept !== 'effort') return undefined;
    const measure = measureOf(scan, i, adjective.to);
    return {
      ...base,
      row,
      doubts: doubtsOf({ unmeasured: row.predicative === 'measure' && row.polarity === 'size' && !measure }),
      to: adjective.to,
      concept: row.concept === 'any' ? (measure?.row.concept ?? 'any') : row.concept,
      polarity: row.polarity,
      ...withMeasure(measure),
    };
  }
  const measure = scan.measures.find(
    (m) =>
      m.from > i &&
      m.from <= i + 3 &&
      scan.clauseOf[m.from] === clause &&
      !tokens.slice(i + 1, m.from).some((t) => OBJECT_STOPS.has(t) || t.lower === 'and'),
  );
  if (measure && !measure.row.weak && (word !== 'more' || measure.row.better === 'up' || DEMANDS.has(tokens[i - 1])))
    return { ...base, to: i + 1, concept: measure.row.concept, polarity: 'good', measure };
  if (
    word === 'fewer' ||
    (word === 'less' && next?.kind === 'word' && PLURALS.has(next) && !ADJECTIVES.at(tokens, i + 1)) ||
    (word === 'less' &&
      ['much', 'far', 'a', 'considerably', 'often'].includes(tokens[i - 1]?.lower ?? '') &&
      next?.lower !== 'than' &&
      (next?.kind !== 'word' || ['about', 'in', 'on', 'now', 'of', 'often'].includes(next.lower)))
  ) {
    const subject = measureOf(scan, i, i + 1);
    return { ...base, to: i + 1, concept: subject?.row.concept ?? 'harm', polarity: 'good', ...withMeasure(subject) };
  }
  return undefined;
}

const MAKING = new WordSet('made makes make making left leaves leave kept keeps');
const PRONOUNS = new WordSet(['it', 'they', 'these', 'those', 'results', 'numbers', 'everything']);
const COPULAS = new WordSet(
  "is are was were be been being become became becomes becoming seems seem seemed looks looked look remains remained remain proved proves got get gets getting stays stayed feels felt made makes make keeps kept turned ran runs run appeared grew grow grows went found considered it's 're 's deemed",
);
/** "it's slow", "they're cheap": the tokeniser takes the ending for a possessive. */
const CONTRACTED = /^(?:it|that|this|there|he|she|they|we|you|what)['’](?:s|re)$/i;
const BETWEEN = new WordSet(
  'so too very quite rather much far way even still now also really extremely highly not more most less least pretty fairly a lot bit great deal good somewhat increasingly clearly already often usually always totally painfully both either the particularly especially relatively considerably significantly noticeably substantially markedly slightly to been be all well up the whole thing',
);

/** An adjective or adverb of level: "the old system was slow", "high latency", "runs smoothly". */
export function degreeAt(scan: Scan, i: number): Trigger | undefined {
  const { tokens } = scan;
  const match = ADJECTIVES.at(tokens, i) as Match<DegreeRow> | undefined;
  if (!match) return undefined;
  const { row, form } = match;
  const clause = scan.clauseOf[i]!;
  const comparative = form === 'er';
  const excess = tokens[i - 1]?.lower === 'too' && form === 'base';
  if (row.comparativeOnly && !comparative && !excess) return undefined;
  const next = tokens[match.to];
  if (
    (next?.hyphen && !SYSTEM_NOUNS.has(next) && !scan.measures.some((m) => m.from === match.to)) ||
    (tokens[i]!.hyphen && match.to === i + 1) ||
    TERM_TAILS.has(next) ||
    next?.text === ':'
  )
    return undefined;
  const measure = measureOf(scan, i, match.to);
  const vague = comparative && row.concept === 'quality' && VAGUE_BENEFITS.has(next);
  const doubt = vague ? 'vague' : reasonAgainst(scan, i, match, measure);
  return {
    kind: comparative ? 'comparative' : 'level',
    from: i,
    to: match.to,
    clause,
    concept: row.concept === 'any' ? (measure?.row.concept ?? 'any') : row.concept,
    polarity: excess ? 'bad' : row.polarity,
    past: false,
    form,
    row,
    doubts: doubt ? [doubt] : [],
    ...withMeasure(measure),
  };
}

/** Nouns with which an adjective of level makes a term of its own: "large language model", "high school", "deep learning". */
const TERM_TAILS = new WordSet('language school level levels rank learning idea');

/** Why an adjective or adverb may not be said of anything that can be measured; undefined where it plainly is. */
function reasonAgainst(
  scan: Scan,
  i: number,
  match: Match<DegreeRow>,
  measure: Match<MeasureRow> | undefined,
): string | undefined {
  const { tokens } = scan;
  const { row, form } = match;
  const next = tokens[match.to];
  const comparative = form === 'er';
  if (comparative && i === 0 && scan.context.kind === 'item' && next?.kind === 'word') return undefined;
  if (form === 'ly') {
    if (row.adverb && adverbClaims(scan, i, row)) return undefined;
    return TELLERS.has(tokens[i - 1]) || i === 0 ? 'adverb of telling' : 'adverb';
  }
  const fitting = !row.words.startsWith('long') || measure?.row.concept === 'time';
  const adjacent =
    fitting &&
    (row.polarity === 'size' || !measure?.row.weak) &&
    measure !== undefined &&
    measure.from >= match.to &&
    measure.from <= match.to + 2 &&
    !tokens.slice(match.to, measure.from).some((t) => t.kind !== 'word' || OBJECT_STOPS.has(t));
  if (adjacent && form !== 'est' && (!measure?.row.weak || named(scan, measure.to))) return undefined;
  // "The biggest gain came from …"
  if (form === 'est' && row.polarity === 'size' && NOUNS.at(tokens, match.to)) return undefined;
  if (form === 'est' && !superlative(scan, i)) return 'superlative';
  if (predicative(scan, i, match.to)) {
    if (tokens[i - 1]?.lower === 'too' && form === 'base') return undefined;
    if (row.predicative === 'any' || (comparative && row.polarity !== 'size'))
      return next?.lower === 'to' && row.concept === 'effort' && !comparative ? 'instruction' : undefined;
    return row.predicative === 'measure' && ((measure && measure.to <= i) || isPraise(scan, i, match))
      ? undefined
      : 'unmeasured';
  }
  if (row.attributive === 'system' && form !== 'est' && next?.kind === 'word' && systemFollows(tokens, match.to))
    return undefined;
  // "for faster reporting", "a cheaper model": more speed or less cost is claimed of whatever follows.
  const swift = row.concept === 'time' || row.concept === 'cost';
  if (comparative && swift && (row.attributive === 'system' || !attributiveNoun(next))) return undefined;
  if (comparative && row.concept === 'quality' && !attributiveNoun(next)) return undefined;
  return 'attributive';
}

/** "It was good.", "the gain was small": said of the results as a whole, or of a change. */
function isPraise(scan: Scan, i: number, { row, to }: Match<DegreeRow>): boolean {
  const { tokens } = scan;
  const { from } = scan.clauses[scan.clauseOf[i]!]!;
  const next = tokens[to];
  if (tokens.slice(from, i).some((_, by) => NOUNS.at(tokens, from + by))) return true;
  if (row.concept !== 'quality') return false;
  return (PRONOUNS.has(tokens[from]) && next?.lower !== 'to') || (PRONOUNS.has(tokens[i - 2]) && next?.kind !== 'word');
}

/** What may stand behind a word that is said of what stands before it. */
const AFTER_PREDICATE = new WordSet(
  'than now since across without from over once today for in on and at by with to as too after again this each every when because so during under',
);

function attributiveNoun(next: Token | undefined): boolean {
  return next?.kind === 'word' && !AFTER_PREDICATE.has(next);
}

/** "Fast, cheap, bulletproof!": praise without a verb. */
function isFragment(tokens: Sentence): boolean {
  return tokens.length <= 12 && !COPULAS.in(tokens);
}

/** Nor is a word before one of these attributive. */
const NEVER_NOUNS = new WordSet(
  'enough or but that from of since while across throughout between without until where once if today over except more even',
);
const PARALLEL = new WordSet('and or ,');

/** After "is", "became", "was found to be", whatever adverbs lie between; and nothing it could modify behind it. */
function predicative(scan: Scan, at: number, to: number): boolean {
  const { tokens } = scan;
  const next = tokens[to];
  if (next !== undefined && GENERIC_NOUNS.has(next) && isPredicateNoun(tokens, at)) return true;
  if (isFragment(tokens) && next?.kind !== 'word' && (at === 0 || tokens[at - 1]!.text === ',')) return true;
  if (next?.kind === 'word' && attributiveNoun(next) && !NEVER_NOUNS.has(next)) return false;
  // "… by hand — slow, inconsistent and dull": praise or blame without a verb behind a dash.
  const { from, opener } = scan.clauses[scan.clauseOf[at]!]!;
  if (
    (opener === '—' || opener === '–') &&
    tokens
      .slice(from + 1, at)
      .every(
        (token, by) =>
          token.text === ',' || token.lower === 'and' || BETWEEN.has(token) || ADJECTIVES.at(tokens, from + 1 + by),
      ) &&
    next?.kind !== 'word'
  )
    return true;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const token = tokens[i]!;
    if (COPULAS.has(token) || CONTRACTED.test(token.text) || (token.lower === 'as' && i === at - 1)) return true;
    if (MAKING.has(token) && scan.clauseOf[i] === scan.clauseOf[at]) return true;
    if (BETWEEN.has(token) || INTENSIFIERS.has(token) || ADVERBS.has(token)) continue;
    if (PARALLEL.has(token)) continue;
    if (ADJECTIVES.at(tokens, i)) continue;
    if (scan.clauseOf[i] !== scan.clauseOf[at]) return false;
    if (i === at - 1 && !MAKING.among(tokens, at - 6, at)) return false;
    if (i < at - 4 && !MAKING.has(tokens[i - 1])) return false;
  }
  return false;
}

const GENERIC_NOUNS = new WordSet(
  'process task job exercise procedure operation activity system solution approach method way tool model product service affair business work step',
);

/** "It is a time-consuming process", "it was the least expensive approach": the adjective says it, the noun only names what kind of thing it is. */
function isPredicateNoun(tokens: Sentence, at: number): boolean {
  let i = at - 1;
  const most = tokens[i]?.lower === 'most' || tokens[i]?.lower === 'least';
  while (BETWEEN.has(tokens[i]) || INTENSIFIERS.has(tokens[i])) i--;
  const article = tokens[i]?.lower === 'a' || tokens[i]?.lower === 'an';
  if (!article && !most) return false;
  const copula = tokens[article ? i - 1 : i];
  return copula !== undefined && (COPULAS.has(copula) || CONTRACTED.test(copula.text));
}

/** "was the best result": a superlative that is said of something. */
function superlative(scan: Scan, at: number): boolean {
  return SAID_OF.among(scan.tokens, at - 4, at);
}

const SAID_OF = new WordSet('is was are were became');

function systemFollows(tokens: Sentence, from: number): boolean {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || OBJECT_STOPS.has(token) || token.lower === 'of') return false;
    if (SYSTEM_NOUNS.has(token)) return true;
  }
  return false;
}

const MOTION = new WordSet(
  'run runs ran running work works worked working respond responds responded answer answers answered predict predicts predicted detect detects detected handle handles handled perform performs performed identify identifies identified spot spotted process processed drain drained scale scales scaled serve serves served train trains classify classifies return returns load loads recommend recommends grow grew forecast forecasts configure find finds found diagnose produce produces deliver delivers converge converges update updates respond recover recovers behave behaves differentiate differentiates segment segments extract extracts align aligns match matches rank ranks score scores capture captures generate generates retrieve retrieves render renders search searches',
);

/** "runs smoothly", "accurately predict": an adverb of level beside a verb of performance. */
function adverbClaims(scan: Scan, at: number, row: DegreeRow): boolean {
  const { tokens } = scan;
  if (tokens[at - 1]?.lower === 'more' || tokens[at - 1]?.lower === 'less') return false;
  if (row.polarity === 'size') return false;
  const ends = tokens[at + 1]?.kind !== 'word' || tokens[at + 1]!.lower === 'and';
  const from = ends ? 0 : Math.max(0, at - 6);
  if (MOTION.has(tokens[at + 1])) return !TELLERS.has(tokens[at - 1]);
  for (let i = at - 1; i >= from && scan.clauseOf[i] === scan.clauseOf[at]; i--) if (MOTION.has(tokens[i])) return true;
  return false;
}
