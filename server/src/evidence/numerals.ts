import { FRACTIONS, MONTHS, NUMBER_WORDS, SCALES, TIGHT_SCALES } from '../vocabulary/numbers.ts';
import { CURRENCIES, UNITS, type UnitRow } from '../vocabulary/units.ts';
import { WordSet } from '../wordSet.ts';
import { Lexicon } from './lexicon.ts';
import { namesMeasure } from './scan.ts';
import type { Sentence, Token } from './tokens.ts';

/** A number with its sign, scale and unit, as token indices (`to` exclusive). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The sign as written: "+5%" is a change, "5%" a level. */
  readonly signed: boolean;
  readonly unit?: UnitRow;
  readonly currency?: string;
  /** Written as a word ("three"): small counts in words rarely measure. */
  readonly word: boolean;
  readonly scaled: boolean;
}

/** Every unit of measurement. */
export const UNIT_LEXICON = new Lexicon(UNITS, 'noun');
/** Units of one letter, or that are words of their own, must touch their number ("5x", "3d"), apart from a few. */
const LOOSE_LETTERS = new WordSet(['h', 's', 'x', '×', '%', 'w']);
const SIGNS = new WordSet(['+', '-', '−', '±', '–']);
const TIMES_FOLLOWERS = new WordSet(
  'more less faster slower higher lower better cheaper longer shorter larger smaller bigger fewer quicker as the costlier',
);
const CROSS_VALIDATION = new WordSet(['stratified', 'cross', 'cv', 'crossvalidation', 'validation', 'split']);

/** The number that begins at token `at`, if there is one and it may measure something; look-alikes yield none. */
export function numeralAt(tokens: Sentence, at: number): Numeral | undefined {
  let i = at;
  let signed = false;
  let currency: string | undefined;
  if (SIGNS.has(tokens[i]) && isNumeric(tokens[i + 1], true)) {
    const before = tokens[i - 1];
    if (before && tokens[i]!.glued && (before.kind === 'number' || before.kind === 'word')) return undefined;
    signed = tokens[i]!.text !== '–' && tokens[i]!.text !== '±';
    i++;
  }
  const money = currencyAt(tokens, i);
  if (money && isNumeric(tokens[money.to], false)) {
    currency = money.code;
    i = money.to;
    if (SIGNS.has(tokens[i])) i++;
  }
  const start = numberAt(tokens, i);
  if (!start || (!currency && isLookAlike(tokens, i, start.to))) return undefined;
  let { value, to } = start;
  let scaled = start.scaled;
  const scale = scaleAt(tokens, to, currency !== undefined);
  if (scale) {
    value *= scale.factor;
    to = scale.to;
    scaled = true;
  }
  if (tokens[to]?.text === '+') to++;
  if (!currency) {
    const after = currencyAt(tokens, to);
    if (after) {
      currency = after.code;
      to = after.to;
    }
  }
  const unit = currency ? undefined : unitAt(tokens, to);
  if (unit === null) return undefined;
  return {
    from: at,
    to: unit?.to ?? to,
    value,
    signed,
    word: start.word,
    scaled,
    ...(unit && { unit: unit.row }),
    ...(currency && { currency }),
  };
}

function isNumeric(token: Token | undefined, touching: boolean): boolean {
  if (!token) return false;
  if (token.kind === 'number') return !touching || token.glued;
  return !touching && token.kind === 'word' && NUMBER_WORDS.has(token.lower);
}

function currencyAt(tokens: Sentence, at: number): { code: string; to: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  const pair = next?.glued && next.kind === 'sign' ? CURRENCIES.get(token.lower + next.lower) : undefined;
  if (pair) return { code: pair, to: at + 2 };
  // "k€", "M€": the scale stands before the sign, with the number before both; the scale itself is read there.
  if (CURRENCIES.has(token.lower) && !(token.lower === 'won' || token.lower === 'pound' || token.lower === 'rs'))
    return { code: CURRENCIES.get(token.lower)!, to: at + 1 };
  return undefined;
}

function numberAt(
  tokens: Sentence,
  at: number,
): { value: number; to: number; word: boolean; scaled: boolean } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return { value: parseNumber(token.text), to: at + 1, word: false, scaled: false };
  const article =
    (token.lower === 'a' || token.lower === 'an') && ['under', 'within'].includes(tokens[at - 1]?.lower ?? '');
  if (article) return { value: 1, to: at + 1, word: true, scaled: false };
  if (token.kind !== 'word' || !NUMBER_WORDS.has(token.lower)) return undefined;
  let value = NUMBER_WORDS.get(token.lower)!;
  let to = at + 1;
  const unit = tokens[to];
  if (value >= 20 && unit !== undefined && (NUMBER_WORDS.get(unit.lower) ?? 10) < 10)
    value += NUMBER_WORDS.get(tokens[to++]!.lower)!;
  return { value, to, word: true, scaled: false };
}

/** The value of a number written with either decimal sign: "1,234.5", "0,29", "1.234.567", "71.000". */
export function parseNumber(text: string): number {
  const plain = text.replaceAll(/['’]/g, '');
  const lastComma = plain.lastIndexOf(',');
  const lastDot = plain.lastIndexOf('.');
  if (lastComma >= 0 && lastDot >= 0) {
    const decimal = lastComma > lastDot ? ',' : '.';
    return Number(plain.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.'));
  }
  if (lastComma >= 0)
    return /^[1-9]\d{0,2}(?:,\d{3})+$/.test(plain)
      ? Number(plain.replaceAll(',', ''))
      : Number(plain.replace(',', '.').replaceAll(',', ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(plain) || /^[1-9]\d{0,2}\.\d00$/.test(plain))
    return Number(plain.replaceAll('.', ''));
  const value = Number(plain);
  return Number.isNaN(value) ? Number.parseFloat(plain) : value;
}

function scaleAt(tokens: Sentence, at: number, money: boolean): { factor: number; to: number } | undefined {
  let factor = 1;
  let to = at;
  for (let token = tokens[to]; token?.kind === 'word' && SCALES.has(token.lower); token = tokens[to]) {
    const tight = TIGHT_SCALES.has(token);
    const capital = token.text === 'M' || token.text === 'B' || token.text === 'K';
    const beforeSign = tokens[to + 1]?.glued === true && CURRENCIES.has(tokens[to + 1]!.lower);
    if (tight && !token.glued && !beforeSign && !(money && token.lower !== 'm') && !capital) break;
    if (token.lower === 'b' && !capital && !money) break;
    if (tight && token.lower === 'mm' && !money) break;
    // "5 m/s": a unit that begins like a scale.
    if (tight && (UNIT_LEXICON.at(tokens, to)?.to ?? to) > to + 1) break;
    factor *= SCALES.get(token.lower)!;
    to++;
    if (tokens[to]?.text === '.' && token.lower === 'mio') to++;
  }
  return to > at ? { factor, to } : undefined;
}

/** The unit after a number; `null` where what follows shows that the number names something ("7-fold CV", "2D"). */
function unitAt(tokens: Sentence, at: number): { row: UnitRow; to: number } | undefined | null {
  const token = tokens[at];
  if (!token) return undefined;
  const match = UNIT_LEXICON.at(tokens, at);
  const touches = token.glued || token.hyphen;
  if (!match) return token.kind === 'word' && token.glued && !SCALES.has(token.lower) ? null : undefined;
  if (token.lower.length === 1 && match.to === at + 1 && !touches && !LOOSE_LETTERS.has(token)) return undefined;
  if (token.lower === 'd' && token.text === 'D') return null;
  const following = tokens[match.to];
  const next = following?.lower ?? '';
  if (token.lower === 'fold' && CROSS_VALIDATION.has(following)) return null;
  if (token.lower === 'times' && !TIMES_FOLLOWERS.has(following)) return undefined;
  // "9x Nvidia GPUs": how many there are.
  const counts = following?.kind === 'word' && (/^\p{Lu}/u.test(following.text) || /(?:[^su]|[^o]u)s$/.test(next));
  if ((token.lower === 'x' || token.lower === '×') && counts && !TIMES_FOLLOWERS.has(following)) return null;
  if (token.lower === 'points' && next === 'of' && !(tokens[match.to + 1] && namesMeasure(tokens, match.to + 1)))
    return undefined;
  return { row: match.row, to: match.to };
}

const NAMING = new WordSet(
  'version v release figure fig table section chapter step phase stage part appendix equation eq page box rule ticket issue pr sprint week level layer rank gamma alpha beta lambda k n seed temperature size type tier ' +
    'model cohort year years day no hall zone building room line number item task window port class cluster quarter fy grade python java node postgres android ios ubuntu centos act article paragraph top art arts articles rules sections chapters figures tables steps',
);
const DATE_PREPOSITIONS = new WordSet(
  'in since by from until till of to and before after during around early late mid through for season seasons',
);

/** Numbers that name or date: versions, model names, cut-offs, dates, times of day, hyper-parameters, ordinals. */
function isLookAlike(tokens: Sentence, at: number, to: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[to];
  if (token.kind === 'word') return false;
  if (before?.text === '@' || before?.text === '#') return true;
  if (
    token.hyphen &&
    before &&
    !NUMBER_WORDS.has(before.lower) &&
    !['sub', 'under', 'over', 'plus', 'a'].includes(before.lower)
  )
    return true;
  if (
    token.glued &&
    before &&
    (before.kind === 'word' || (before.text === '/' && /\p{L}/u.test(tokens[at - 2]?.text.slice(-1) ?? '')))
  )
    return true;
  if (after?.glued && /^(?:st|nd|rd|th|am|pm)$/.test(after.lower)) return true;
  if (/^[ap]$/.test(after?.lower ?? '') && tokens[to + 1]?.text === '.' && tokens[to + 2]?.lower === 'm') return true;
  if (after?.text === ':' && after.glued && tokens[to + 1]?.kind === 'number' && tokens[to + 1]!.glued) return true;
  // "llava:34b": the size of a model in its name.
  if (before?.text === ':' && before.glued && token.glued && after?.glued && after.lower === 'b') return true;
  if (before?.text === ':' && before.glued && tokens[at - 2]?.kind === 'number' && token.glued) return true;
  if (after && /^(?:am|pm|o'clock)$/.test(after.lower)) return true;
  if (/^\d+\.\d+\.\d+/.test(token.text) && !/^\d{1,3}(?:\.\d{3})+$/.test(token.text)) return true;
  if (before?.text === '=' || before?.text === '§') return true;
  if (MONTHS.has(before) && before!.lower !== 'may') return true;
  if (before?.lower === 'may' && before.text === 'May') return true;
  if (after && MONTHS.has(after) && /^\p{Lu}/u.test(after.text)) return true;
  if (/^(?:19|20)\d\d$/.test(token.text) && looksLikeYear(tokens, at, to)) return true;
  return named(tokens, at, to);
}

function looksLikeYear(tokens: Sentence, at: number, to: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[to];
  if (before && (DATE_PREPOSITIONS.has(before) || MONTHS.has(before))) return true;
  if (after?.kind === 'word' && !after.glued && /s$/.test(after.lower) && !DATE_PREPOSITIONS.has(after)) return false;
  return true;
}

/** "Release 4.18", "Figure 2", "Snort 2.9": a name and its number, with no unit behind it. */
function named(tokens: Sentence, at: number, to: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  const after = tokens[to];
  const unitFollows =
    after !== undefined &&
    (UNIT_LEXICON.at(tokens, to) !== undefined ||
      after.text === '%' ||
      SCALES.has(after.lower) ||
      CURRENCIES.has(after.lower));
  if (unitFollows) return false;
  // "Snort 2.9": a version, unless the capitalised word is a measure ("Recall 0.68").
  if (/^\p{Lu}\p{Ll}/u.test(before.text) && /^\d+[.]\d+$/.test(tokens[at]!.text) && !tokens[at]!.glued)
    return !namesMeasure(tokens, at - 1);
  if (NAMING.has(before) && !(after?.kind === 'word' && /s$/.test(after.lower) && before.lower !== 'top')) return true;
  return false;
}

/** "a third", "two-thirds", "three quarters", "half": a share in words. `a quarter` alone may be a season and is left to context. */
export function fractionAt(tokens: Sentence, at: number): { value: number; to: number } | undefined {
  const token = tokens[at]!;
  if (token.lower === 'half' && tokens[at - 1]?.lower !== 'second' && tokens[at - 1]?.lower !== 'first')
    return { value: 0.5, to: at + 1 };
  const count = token.lower === 'a' || token.lower === 'one' ? 1 : NUMBER_WORDS.get(token.lower);
  const next = tokens[at + 1];
  if (count === undefined || !next || !FRACTIONS.has(next.lower) || next.lower === 'half') return undefined;
  const part = FRACTIONS.get(next.lower)!;
  if (next.lower === 'quarter' && !['of', 'less', 'more', 'fewer'].includes(tokens[at + 2]?.lower ?? ''))
    return undefined;
  if (
    next.lower === 'third' &&
    /^\p{L}/u.test(tokens[at + 2]?.text ?? '') &&
    !['of', 'less', 'more', 'fewer', 'in', 'to', 'on', 'after', 'and', 'from'].includes(tokens[at + 2]!.lower)
  )
    return undefined;
  return { value: count * part, to: at + 2 };
}
