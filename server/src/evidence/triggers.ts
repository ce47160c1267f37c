import { CHANGE_NOUNS, CHANGE_VERBS, type ChangeRow } from '../vocabulary/changes.ts';
import { DEGREES, type DegreeRow } from '../vocabulary/degrees.ts';
import { LOOKALIKE_TERMS } from '../vocabulary/lookalikes.ts';
import type { MeasureRow } from '../vocabulary/measures.ts';
import {
  COUNTABLE_CLAIMS,
  INTENSIFIERS,
  LOAD_VERBS,
  PHRASES,
  type PhraseRow,
  SYSTEM_NOUNS,
  UNMEASURABLE_OBJECTS,
  VAGUE_BENEFITS,
  VAGUE_QUANTIFIERS,
} from '../vocabulary/phrases.ts';
import type { Concept } from '../vocabulary/row.ts';
import { Lexicon, type Match } from './lexicon.ts';
import type { Scan } from './scan.ts';
import type { Token } from './tokens.ts';

/** A word or phrase that may claim something, before stance and evidence are weighed. Token indices; `to` exclusive. */
export interface Trigger {
  readonly kind: 'change' | 'noun' | 'level' | 'comparative' | 'volume' | 'phrase';
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly concept: Concept;
  /** The measurable thing it is said of. */
  readonly measure?: Match<MeasureRow>;
  readonly polarity: 'good' | 'bad' | 'size';
  /** Carries its own number: "no incident since". */
  readonly measured?: boolean;
  /** The word is in the past or a participle: something has been done. */
  readonly past: boolean;
  readonly row: { readonly words: string };
}

const VERBS = new Lexicon(CHANGE_VERBS, 'verb');
const NOUNS = new Lexicon(CHANGE_NOUNS, 'noun');
const ADJECTIVES = new Lexicon(DEGREES, 'adjective');
const SET_PHRASES = new Lexicon(PHRASES, 'verb');
const LOOKALIKES = new Lexicon(LOOKALIKE_TERMS, 'noun');
const QUANTIFIERS = new Lexicon(VAGUE_QUANTIFIERS, 'fixed');

/** Finds every trigger of a sentence, at most one per position. */
export function findTriggers(scan: Scan): Trigger[] {
  const { tokens } = scan;
  const found: Trigger[] = [];
  const quoted = shortQuotes(tokens);
  for (let i = 0; i < tokens.length; ) {
    const term = LOOKALIKES.at(tokens, i);
    if (term) {
      i = term.to;
      continue;
    }
    const trigger = tokens[i]!.kind === 'word' && !isName(tokens, i) && !quoted[i] ? at(scan, i) : undefined;
    if (trigger) found.push(trigger);
    i = trigger ? trigger.to : i + 1;
  }
  return found;
}

/** Capitalised inside a sentence next to another capitalised word: part of a name ("the Accelerated Capability Environment"). */
function isName(tokens: readonly Token[], i: number): boolean {
  const capital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
  const before = tokens[i - 1];
  if (!capital(tokens[i])) return false;
  if (capital(tokens[i + 1]) && capital(tokens[i + 2])) return true;
  if (!before) return false;
  if (before.text === ',') return true;
  if (before.kind === 'sign') return false;
  return capital(tokens[i + 1]) || capital(before) || /^\p{Ll}/u.test(before.text);
}

/** A few quoted words are mentioned, not said: "search is bad". */
function shortQuotes(tokens: readonly Token[]): boolean[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  let open = -1;
  tokens.forEach((token, i) => {
    if (!/["“”„«»]/.test(token.text)) return;
    if (open >= 0 && i - open <= 8 && (open > 0 || i < tokens.length - 2)) inside.fill(true, open, i);
    open = open >= 0 ? -1 : i;
  });
  return inside;
}

function at(scan: Scan, i: number): Trigger | undefined {
  return (
    placeholderAt(scan, i) ??
    phraseAt(scan, i) ??
    verbAt(scan, i) ??
    nounAt(scan, i) ??
    amountAt(scan, i) ??
    degreeAt(scan, i) ??
    volumeAt(scan, i)
  );
}

const PLACEHOLDER_ROW = { words: 'X%, tbd, <metric>, [number]' };
const PLACEHOLDERS = new Set(['tbd', 'tba', 'xx', 'xxx', 'todo']);
const BRACKETED = new Set(
  'number metric value figure figures amount percent percentage n x insert your result'.split(' '),
);

/** A number that is still to come, next to a measure: "Conversion: X%", "ROI: [number]". */
function placeholderAt(scan: Scan, i: number): Trigger | undefined {
  const { tokens } = scan;
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const letter = /^[XN]+$/.test(token.text) && (next?.text === '%' || next?.lower === 'percent');
  const bracket = /[[<{]/.test(tokens[i - 1]?.text ?? '') && BRACKETED.has(token.lower);
  if (!letter && !bracket && !PLACEHOLDERS.has(token.lower)) return undefined;
  const measure = scan.measures.findLast((m) => m.to <= i) ?? scan.measures[0];
  if (!measure) return undefined;
  return {
    kind: 'phrase',
    from: i,
    to: letter ? i + 2 : i + 1,
    clause: scan.clauseOf[i]!,
    concept: measure.row.concept,
    polarity: 'good',
    past: false,
    row: PLACEHOLDER_ROW,
    measure,
  };
}

function phraseAt(scan: Scan, i: number): Trigger | undefined {
  const match = SET_PHRASES.at(scan.tokens, i);
  if (!match) return undefined;
  const { row } = match as Match<PhraseRow>;
  if (match.to === i + 1 && DETERMINERS.has(scan.tokens[i - 1]?.lower ?? '')) return undefined;
  return {
    kind: 'phrase',
    from: i,
    to: match.to,
    clause: scan.clauseOf[i]!,
    concept: row.concept,
    polarity: row.polarity,
    ...(row.measured && { measured: true }),
    past: match.form === 'ed',
    row,
    ...withMeasure(measureOf(scan, i, match.to)),
  };
}

const DETERMINERS = new Set(
  'a an the this that these those our their its his her my any no some each every another such more further first second last'.split(
    ' ',
  ),
);
const NOUN_PREPOSITIONS = new Set(['of', 'in', 'with', 'by', 'for', 'per', 'on']);
const OBJECT_STOPS = new Set(
  'for with by using via through when from to on at over during than without while after before because so that which where as if into across under'.split(
    ' ',
  ),
);

function verbAt(scan: Scan, i: number): Trigger | undefined {
  const match = VERBS.at(scan.tokens, i);
  if (!match) return undefined;
  const { row, form } = match as Match<ChangeRow>;
  const before = scan.tokens[i - 1];
  if (nounlike(scan, match, form, before)) return undefined;
  const passive = form === 'ed' && isPassive(scan, i);
  const after = scan.tokens[match.to];
  const ends = after?.kind !== 'word' || /ly$/.test(after.lower) || OBJECT_STOPS.has(after.lower);
  if (passive && row.concept === 'quality' && row.direction === 'better') return undefined;
  const measure = measureOf(
    scan,
    i,
    match.to,
    row.subject ? 'subject' : passive || ends ? 'both' : row.needs === 'strong' ? 'both' : 'object',
  );
  if (scan.tokens[match.to]?.text === ':') return undefined;
  if (!measure && row.needs === 'any' && row.concept !== 'time' && form !== 'ed' && form !== 's') return undefined;
  const attributive =
    form === 'ed' && before !== undefined && (DETERMINERS.has(before.lower) || NOUN_PREPOSITIONS.has(before.lower));
  if (attributive && measure?.from !== match.to && measure?.from !== match.to + 1) return undefined;
  const stress = scan.tokens[match.to];
  const stressed =
    stress?.kind === 'word' && /ly$/.test(stress.lower) && INTENSIFIERS.has(stress.lower) && row.subject === true;
  if (row.needs === 'measure' && !measure && !stressed) return undefined;
  if (row.needs === 'any' && !measure && unmeasurable(scan, match.to)) return undefined;
  if (row.needs === 'measure' && measure?.row.weak && !named(scan, measure.to)) return undefined;
  return {
    kind: 'change',
    from: i,
    to: match.to,
    clause: scan.clauseOf[i]!,
    concept:
      row.concept && (!measure || measure.row.weak) ? row.concept : (measure?.row.concept ?? row.concept ?? 'any'),
    polarity: row.direction === 'worse' ? 'bad' : 'good',
    past: form === 'ed' || form === 'ing',
    row,
    ...withMeasure(measure),
  };
}

const BE = new Set('is are was were be been being got gets get'.split(' '));

function isPassive(scan: Scan, at: number): boolean {
  return scan.tokens.slice(Math.max(0, at - 3), at).some((token) => BE.has(token.lower));
}

/** "a cut", "the increase in …", "of growth": nouns that look like verbs are left to the table of nouns. */
function nounlike(scan: Scan, match: Match<ChangeRow>, form: string, before: Token | undefined): boolean {
  if (!before || (form !== 'base' && form !== 's' && form !== 'ing')) return false;
  if (form === 'ing') return DETERMINERS.has(before.lower);
  const after = scan.tokens[match.to]?.lower ?? '';
  if (form === 'base' && !before.lower.endsWith('s') && scan.measures.some((m) => m.to === match.from)) return true;
  if (DETERMINERS.has(before.lower) || before.text === '%') return true;
  if (NOUN_PREPOSITIONS.has(before.lower)) return true;
  if (ADJECTIVES.at(scan.tokens, match.from - 1) && form === 'base') return true;
  return (after === 'in' || after === 'of') && form === 's';
}

/** Whether a weak measure ("number") names what it counts: "the number of data points". */
function named(scan: Scan, to: number): boolean {
  const of = scan.tokens[to]?.lower;
  if (of !== 'of') return false;
  return (
    scan.tokens.slice(to + 1, to + 6).some((token) => COUNTABLE_CLAIMS.has(token.lower)) ||
    scan.measures.some((m) => m.from > to && m.from < to + 5 && !m.row.weak) ||
    scan.tokens.slice(to + 1, to + 6).some((token) => token.lower === 'moves' || token.lower === 'points')
  );
}

function unmeasurable(scan: Scan, from: number): boolean {
  for (let i = from; i < Math.min(from + 6, scan.tokens.length); i++) {
    const token = scan.tokens[i]!;
    if (token.kind !== 'word' || OBJECT_STOPS.has(token.lower)) return false;
    if (UNMEASURABLE_OBJECTS.has(token.lower) || VAGUE_BENEFITS.has(token.lower)) return true;
  }
  return false;
}

function nounAt(scan: Scan, i: number): Trigger | undefined {
  const match = NOUNS.at(scan.tokens, i);
  if (!match) return undefined;
  const { row } = match as Match<ChangeRow>;
  const measure = measureOf(scan, i, match.to);
  const near = measure && (measure.to >= i - 1 || measure.from <= match.to + 7);
  const article = DETERMINERS.has(scan.tokens[i - 1]?.lower ?? '') || DETERMINERS.has(scan.tokens[i - 2]?.lower ?? '');
  const of = ['in', 'of', 'for', 'to'].includes(scan.tokens[match.to]?.lower ?? '');
  const stressed =
    INTENSIFIERS.has(scan.tokens[i - 1]?.lower ?? '') || ADJECTIVES.at(scan.tokens, Math.max(0, i - 1)) !== undefined;
  if (row.needs === 'strong' ? !stressed && !of : !near || !(of || stressed || article)) return undefined;
  return {
    kind: 'noun',
    from: i,
    to: match.to,
    clause: scan.clauseOf[i]!,
    concept: measure?.row.concept ?? row.concept ?? 'any',
    polarity: row.direction === 'worse' ? 'bad' : 'good',
    past: false,
    row,
    ...withMeasure(measure),
  };
}

const DEMANDS = new Set('need needs needed require requires required take takes took cost costs'.split(' '));
const AMOUNT_ROW = { words: 'more, less, fewer' };

/** "fewer tickets", "less waste", "more margin", "less intensive", "far less about search". */
function amountAt(scan: Scan, i: number): Trigger | undefined {
  const { tokens } = scan;
  const word = tokens[i]!.lower;
  if (word !== 'more' && word !== 'less' && word !== 'fewer') return undefined;
  const clause = scan.clauseOf[i]!;
  const base = { kind: 'comparative' as const, from: i, clause, past: false, row: AMOUNT_ROW };
  const next = tokens[i + 1];
  const adjective = next ? ADJECTIVES.at(tokens, i + 1) : undefined;
  if (adjective && (adjective.form === 'base' || adjective.form === 'ly')) {
    const row = adjective.row as DegreeRow;
    if (row.comparativeOnly && row.concept !== 'effort') return undefined;
    const measure = measureOf(scan, i, adjective.to);
    if (row.predicative === 'measure' && row.polarity === 'size' && !measure) return undefined;
    return {
      ...base,
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
      !tokens.slice(i + 1, m.from).some((t) => OBJECT_STOPS.has(t.lower) || t.lower === 'and'),
  );
  if (
    measure &&
    !measure.row.weak &&
    (word !== 'more' || measure.row.better === 'up' || DEMANDS.has(tokens[i - 1]?.lower ?? ''))
  )
    return { ...base, to: i + 1, concept: measure.row.concept, polarity: 'good', measure };
  if (
    word === 'fewer' ||
    (word === 'less' && next?.kind === 'word' && /[^s]s$/.test(next.lower) && !ADJECTIVES.at(tokens, i + 1)) ||
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

const MAKING = new Set('made makes make making left leaves leave kept keeps'.split(' '));
const PRONOUNS = new Set(['it', 'they', 'these', 'those', 'results', 'numbers', 'everything']);
const COPULAS = new Set(
  "is are was were be been being become became becomes becoming seems seem seemed looks looked look remains remained remain proved proves got get gets getting stays stayed feels felt made makes make keeps kept turned ran runs run appeared found considered it's 're 's deemed".split(
    ' ',
  ),
);
const BETWEEN = new Set(
  'so too very quite rather much far way even still now also really extremely highly not more most less least pretty fairly a lot bit great deal good somewhat increasingly clearly already often usually always totally painfully both either the particularly especially relatively considerably significantly noticeably substantially markedly slightly to been be all well up the whole thing'.split(
    ' ',
  ),
);

function degreeAt(scan: Scan, i: number): Trigger | undefined {
  const { tokens } = scan;
  const match = ADJECTIVES.at(tokens, i);
  if (!match) return undefined;
  const row = match.row as DegreeRow;
  const { form } = match;
  const clause = scan.clauseOf[i]!;
  const comparative = form === 'er';
  if (row.comparativeOnly && !comparative) return undefined;
  const next = tokens[match.to];
  if (
    (comparative && VAGUE_BENEFITS.has(next?.lower ?? '')) ||
    (next?.hyphen && !SYSTEM_NOUNS.has(next.lower) && !scan.measures.some((m) => m.from === match.to)) ||
    (tokens[i]!.hyphen && match.to === i + 1)
  )
    return undefined;
  if (
    next?.lower === 'language' ||
    next?.lower === 'school' ||
    next?.lower === 'level' ||
    next?.lower === 'rank' ||
    next?.lower === 'learning' ||
    next?.lower === 'idea'
  )
    return undefined;
  const measure = measureOf(scan, i, match.to);
  const base = {
    kind: comparative ? ('comparative' as const) : ('level' as const),
    from: i,
    to: match.to,
    clause,
    concept: row.concept === 'any' ? (measure?.row.concept ?? 'any') : row.concept,
    polarity: row.polarity,
    past: false,
    row,
    ...withMeasure(measure),
  };
  if (form === 'ly') return row.adverb && adverbClaims(scan, i, row) ? base : undefined;
  const fitting = !row.words.startsWith('long') || measure?.row.concept === 'time';
  const adjacent =
    fitting &&
    (row.polarity === 'size' || !measure?.row.weak) &&
    measure !== undefined &&
    measure.from >= match.to &&
    measure.from <= match.to + 2 &&
    !tokens.slice(match.to, measure.from).some((t) => t.kind !== 'word' || OBJECT_STOPS.has(t.lower));
  if (adjacent && form !== 'est' && (!measure?.row.weak || named(scan, measure.to))) return base;
  if (form === 'est' && !superlative(scan, i)) return undefined;
  if (next?.text === ':') return undefined;
  if (predicative(scan, i, match.to)) {
    if (row.predicative === 'any' || (comparative && row.polarity !== 'size'))
      return next?.lower === 'to' && row.concept === 'effort' && !comparative ? undefined : base;
    const gain = tokens
      .slice(scan.clauses[clause]!.from, i)
      .some((_, by) => NOUNS.at(tokens, scan.clauses[clause]!.from + by));
    const pronoun =
      (row.concept === 'quality' &&
        PRONOUNS.has(tokens[scan.clauses[clause]!.from]?.lower ?? '') &&
        next?.lower !== 'to') ||
      (row.concept === 'quality' && PRONOUNS.has(tokens[i - 2]?.lower ?? '') && next?.kind !== 'word');
    return row.predicative === 'measure' && ((measure && measure.to <= i) || gain || pronoun) ? base : undefined;
  }
  if (row.attributive === 'system' && form !== 'est' && next?.kind === 'word' && systemFollows(tokens, match.to))
    return base;
  if (
    comparative &&
    (row.concept === 'time' || row.concept === 'quality' || row.concept === 'cost') &&
    !attributiveNoun(next)
  )
    return base;
  return undefined;
}

function attributiveNoun(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    !/^(?:than|now|for|in|on|and|at|by|with|to|as|too|after|again|this|each|every|when|because|so|during|under)$/.test(
      next.lower,
    )
  );
}

/** After "is", "became", "was found to be", whatever adverbs lie between; and nothing it could modify behind it. */
function predicative(scan: Scan, at: number, to: number): boolean {
  const { tokens } = scan;
  const next = tokens[to];
  if (
    next?.kind === 'word' &&
    attributiveNoun(next) &&
    ![
      'enough',
      'or',
      'but',
      'that',
      'from',
      'of',
      'since',
      'while',
      'across',
      'throughout',
      'between',
      'without',
      'until',
      'where',
      'once',
      'if',
      'today',
      'over',
      'except',
      'more',
      'even',
    ].includes(next.lower)
  )
    return false;
  const parallel = (i: number): boolean => ['and', 'or', ','].includes(tokens[i]?.text ?? '');
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { lower, text } = tokens[i]!;
    if (COPULAS.has(lower) || (lower === 'as' && i === at - 1)) return true;
    if (MAKING.has(lower) && scan.clauseOf[i] === scan.clauseOf[at]) return true;
    if (BETWEEN.has(lower) || INTENSIFIERS.has(lower) || /ly$/.test(lower)) continue;
    if (parallel(i) || text === ',') continue;
    if (ADJECTIVES.at(tokens, i)) continue;
    if (scan.clauseOf[i] !== scan.clauseOf[at]) return false;
    if (i === at - 1 && !tokens.slice(Math.max(0, at - 6), at).some((token) => MAKING.has(token.lower))) return false;
    if (i < at - 4 && !MAKING.has(tokens[i - 1]?.lower ?? '')) return false;
  }
  return false;
}

/** "was the best result": a superlative that is said of something. */
function superlative(scan: Scan, at: number): boolean {
  return scan.tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => ['is', 'was', 'are', 'were', 'became'].includes(token.lower));
}

function systemFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || OBJECT_STOPS.has(token.lower) || token.lower === 'of') return false;
    if (SYSTEM_NOUNS.has(token.lower)) return true;
  }
  return false;
}

const MOTION = new Set(
  'run runs ran running work works worked working respond responds responded answer answers answered predict predicts predicted detect detects detected handle handles handled perform performs performed identify identifies identified spot spotted process processed drain drained scale scales scaled serve serves served train trains classify classifies return returns load loads recommend recommends grow grew forecast forecasts configure find finds found diagnose produce produces deliver delivers converge converges update updates respond recover recovers behave behaves'.split(
    ' ',
  ),
);

/** "runs smoothly", "accurately predict": an adverb of level beside a verb of performance. */
function adverbClaims(scan: Scan, at: number, row: DegreeRow): boolean {
  const { tokens } = scan;
  if (tokens[at - 1]?.lower === 'more' || tokens[at - 1]?.lower === 'less') return false;
  if (row.polarity === 'size') return false;
  const from = Math.max(0, at - 6);
  if (MOTION.has(tokens[at + 1]?.lower ?? '')) return !['i', 'we'].includes(tokens[at - 1]?.lower ?? '');
  for (let i = at - 1; i >= from && scan.clauseOf[i] === scan.clauseOf[at]; i--)
    if (MOTION.has(tokens[i]!.lower)) return true;
  return false;
}

/** "lots of users", "many requests" as the load that something carries. */
function volumeAt(scan: Scan, i: number): Trigger | undefined {
  const match = QUANTIFIERS.at(scan.tokens, i);
  if (!match) return undefined;
  const { tokens } = scan;
  const strong = (match.row as { strong: boolean }).strong;
  const nouns = tokens.slice(match.to, match.to + 5);
  const end = nouns.findIndex((token) => token.kind !== 'word' || OBJECT_STOPS.has(token.lower));
  const counted = (end < 0 ? nouns : nouns.slice(0, end)).some((token) => COUNTABLE_CLAIMS.has(token.lower));
  const carried = tokens.slice(Math.max(0, i - 3), i).some((token) => LOAD_VERBS.has(token.lower));
  if (!counted || !(strong || carried)) return undefined;
  return {
    kind: 'volume',
    from: i,
    to: match.to,
    clause: scan.clauseOf[i]!,
    concept: 'volume',
    polarity: 'size',
    past: false,
    row: match.row,
  };
}

/** The measure a trigger speaks of: first what follows it, up to the next preposition, then what stands before it in its clause. */
function measureOf(
  scan: Scan,
  from: number,
  to: number,
  where: 'both' | 'subject' | 'object' = 'both',
): Match<MeasureRow> | undefined {
  const clause = scan.clauseOf[from]!;
  const object = () => {
    for (const match of scan.measures) {
      if (match.from < to || scan.clauseOf[match.from] !== clause || match.from > to + 9) continue;
      const between = scan.tokens.slice(to, match.from);
      if (between.some((token) => OBJECT_STOPS.has(token.lower) || token.text === ',')) return undefined;
      if (match.row.weak) {
        const real = scan.measures.find((m) => m.from >= match.to && m.from <= match.to + 5 && !m.row.weak);
        if (real) return real;
      }
      return match;
    }
    return undefined;
  };
  const subject = () => {
    let last: Match<MeasureRow> | undefined;
    for (const match of scan.measures) if (match.to <= from && scan.clauseOf[match.from] === clause) last = match;
    return last;
  };
  if (where === 'subject') return subject();
  return object() ?? (where === 'both' ? subject() : undefined);
}

function withMeasure(measure: Match<MeasureRow> | undefined): { measure?: Match<MeasureRow> } {
  return measure ? { measure } : {};
}
