import { IDIOMS } from '../../vocabulary/idioms.ts';
import { LOOKALIKE_TERMS } from '../../vocabulary/lookalikes.ts';
import { NUMBER_WORDS } from '../../vocabulary/numbers.ts';
import {
  COUNTABLE_CLAIMS,
  FREQUENCIES,
  LOAD_VERBS,
  PHRASES,
  type PhraseRow,
  VAGUE_QUANTIFIERS,
} from '../../vocabulary/phrases.ts';
import { WordSet } from '../../wordSet.ts';
import { PLURALS } from '../forms.ts';
import { Lexicon, type Match } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Sentence, Token } from '../tokens.ts';
import { nounAt, verbAt } from './changes.ts';
import { amountAt, degreeAt } from './degrees.ts';
import { DETERMINERS, doubtsOf, measureOf, OBJECT_STOPS, type Trigger, withMeasure } from './shared.ts';

export type { Trigger } from './shared.ts';

const SET_PHRASES = new Lexicon([...PHRASES, ...IDIOMS], 'verb');
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
    const trigger = tokens[i]!.kind === 'word' ? at(scan, i) : undefined;
    if (trigger) {
      const about = doubtsOf({ name: isName(tokens, i), quoted: quoted?.[i] === true });
      found.push(about.length > 0 ? { ...trigger, doubts: [...trigger.doubts, ...about] } : trigger);
    }
    i = trigger ? trigger.to : i + 1;
  }
  return found;
}

/** Capitalised inside a sentence next to another capitalised word: part of a name ("the Accelerated Capability Environment"). */
function isName(tokens: Sentence, i: number): boolean {
  const capital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
  const before = tokens[i - 1];
  if (!capital(tokens[i])) return false;
  if (capital(tokens[i + 1]) && capital(tokens[i + 2])) return true;
  if (!before) return false;
  if (before.text === ',') return true;
  if (before.kind === 'sign') return false;
  return capital(tokens[i + 1]) || capital(before) || /^\p{Ll}/u.test(before.text);
}

const QUOTES = new WordSet([], /["“”„«»]/);

/** A few quoted words are mentioned, not said: "search is bad". */
function shortQuotes(tokens: Sentence): boolean[] | undefined {
  if (!QUOTES.in(tokens)) return undefined;
  const inside = new Array<boolean>(tokens.length).fill(false);
  let open = -1;
  tokens.forEach((token, i) => {
    if (!QUOTES.has(token)) return;
    if (open >= 0 && i - open <= 8 && (open > 0 || i < tokens.length - 2)) inside.fill(true, open, i);
    open = open >= 0 ? -1 : i;
  });
  return inside;
}

function at(scan: Scan, i: number): Trigger | undefined {
  return (
    placeholderAt(scan, i) ??
    phraseAt(scan, i) ??
    spendingAt(scan, i) ??
    verbAt(scan, i) ??
    nounAt(scan, i) ??
    amountAt(scan, i) ??
    degreeAt(scan, i) ??
    volumeAt(scan, i) ??
    frequencyAt(scan, i)
  );
}

const PLACEHOLDER_ROW = { words: 'X%, tbd, <metric>, [number]' };
const PLACEHOLDERS = new WordSet(['tbd', 'tba', 'todo']);
const BRACKETED = new WordSet('number metric value figure figures amount percent percentage n x insert your result');

/** A number that is still to come, next to a measure: "Conversion: X%", "ROI: [number]". */
function placeholderAt(scan: Scan, i: number): Trigger | undefined {
  const { tokens } = scan;
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const letter = /^[XN]+$/.test(token.text) && (next?.text === '%' || next?.lower === 'percent');
  const bracket = /[[<{]/.test(tokens[i - 1]?.text ?? '') && BRACKETED.has(token);
  if (!letter && !bracket && !PLACEHOLDERS.has(token)) return undefined;
  const measure = scan.measures.findLast((m) => m.to <= i && !m.row.weak) ?? scan.measures.find((m) => !m.row.weak);
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
    doubts: [],
    measure,
  };
}

function phraseAt(scan: Scan, i: number): Trigger | undefined {
  const match = SET_PHRASES.at(scan.tokens, i);
  if (!match) return undefined;
  const { row } = match as Match<PhraseRow>;
  // "fall over a thousand places": the preposition belongs to the number.
  const measured = scan.tokens[match.to - 1]!.lower === 'over' && isNumeral(scan.tokens, match.to);
  if (measured) return undefined;
  const noun = match.to === i + 1 && DETERMINERS.has(scan.tokens[i - 1]);
  return {
    kind: 'phrase',
    from: i,
    to: match.to,
    clause: scan.clauseOf[i]!,
    concept: row.concept,
    polarity: row.polarity,
    ...(row.measured && { measured: true }),
    past: match.form === 'ed',
    form: match.form,
    row,
    doubts: doubtsOf({ noun }),
    ...withMeasure(measureOf(scan, i, match.to)),
  };
}

function isNumeral(tokens: Sentence, at: number): boolean {
  const { kind, lower } = tokens[at] ?? { kind: 'sign', lower: '' };
  return (
    kind === 'number' ||
    NUMBER_WORDS.has(lower) ||
    ((lower === 'a' || lower === 'the') && NUMBER_WORDS.has(tokens[at + 1]?.lower ?? ''))
  );
}

/** "lots of users", "many requests" as the load that something carries. */
function volumeAt(scan: Scan, i: number): Trigger | undefined {
  const match = QUANTIFIERS.at(scan.tokens, i);
  if (!match) return undefined;
  const { tokens } = scan;
  const strong = (match.row as { strong: boolean }).strong;
  const limit = Math.min(match.to + 5, tokens.length);
  let end = match.to;
  while (end < limit && tokens[end]!.kind === 'word' && !OBJECT_STOPS.has(tokens[end])) end++;
  const counted = COUNTABLE_CLAIMS.among(tokens, match.to, end);
  const carried = LOAD_VERBS.among(tokens, i - 3, i);
  const noun = end > match.to ? tokens[end - 1] : undefined;
  const uncounted = !counted;
  if (uncounted && !(strong && noun && PLURALS.has(noun) && !UNCOUNTABLE.has(noun))) return undefined;
  return {
    kind: 'volume',
    from: i,
    to: match.to,
    clause: scan.clauseOf[i]!,
    concept: 'volume',
    polarity: 'size',
    past: false,
    row: match.row,
    doubts: doubtsOf({ idle: !(strong || carried), uncounted }),
  };
}

/** Plurals that are no load, however many. */
const UNCOUNTABLE = new WordSet(
  'reasons ways things times options others cases aspects ideas examples opportunities possibilities questions choices concepts techniques approaches methods tools papers articles tutorials',
);

const FREQUENCY_ROW = { words: 'seldom, rarely, hardly' };
const COMPARED = new WordSet('now only anymore longer today since these');

const NEEDED = new WordSet('needed necessary ever');

/** "They correct it only rarely", "is hardly needed": how often something is needed or goes wrong, against before. */
function frequencyAt(scan: Scan, i: number): Trigger | undefined {
  const { tokens } = scan;
  if (!FREQUENCIES.has(tokens[i])) return undefined;
  const clause = scan.clauseOf[i]!;
  const compared = COMPARED.in(tokens);
  const measure = measureOf(scan, i, i + 1);
  const needed = NEEDED.has(tokens[i + 1]);
  return {
    kind: 'level',
    from: i,
    to: i + 1,
    clause,
    concept: measure?.row.concept ?? 'harm',
    polarity: 'good',
    past: false,
    row: FREQUENCY_ROW,
    doubts: doubtsOf({ loose: !compared && !needed && !measure && scan.context.kind !== 'item' }),
    ...withMeasure(measure),
  };
}

const SPENDING = new Lexicon(
  [{ words: 'save, spare, free, cost, waste, spend, lose, gain, take, eat, get, give' }],
  'verb',
);
const GETTING = new WordSet(['get', 'gets', 'got', 'getting', 'give', 'gives', 'gave', 'giving']);
const SPANS = new WordSet('hours days weeks months mornings afternoons evenings weekends nights');

/** "It cost them hours", "freed the clinicians from hours of typing": a span of time that nobody counted. */
function spendingAt(scan: Scan, i: number): Trigger | undefined {
  const { tokens } = scan;
  const verb = SPENDING.at(tokens, i);
  if (!verb) return undefined;
  for (let k = i + 1; k < Math.min(i + 6, tokens.length); k++) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || NUMBER_WORDS.has(token.lower) || VAGUE_COUNTS.has(token)) return undefined;
    if (!SPANS.has(token)) continue;
    if (DATING.has(tokens[k + 1])) return undefined;
    // "got most of her mornings back"
    if (GETTING.has(tokens[i]) && tokens[k + 1]?.lower !== 'back') return undefined;
    return {
      kind: 'phrase',
      from: i,
      to: k + 1,
      clause: scan.clauseOf[i]!,
      concept: 'effort',
      polarity: 'good',
      past: verb.form === 'ed',
      form: verb.form,
      row: verb.row,
      doubts: [],
    };
  }
  return undefined;
}

/** Words after a span that make it a date or a distance: "taken months apart", "weeks later". */
const DATING = new WordSet('apart ago later earlier before after');

/** Words before a span that make it a calendar: "the last days", "a few weeks". */
const VAGUE_COUNTS = new WordSet(['last', 'first', 'next', 'few', 'several', 'some', 'past', 'these']);
