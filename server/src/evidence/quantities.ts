import { FACTOR_WORDS, NUMBER_WORDS } from '../vocabulary/numbers.ts';
import { COUNTED } from '../vocabulary/units.ts';
import { WordSet } from '../wordSet.ts';
import { Lexicon } from './lexicon.ts';
import { comparative, type Draft, type Measured } from './measured.ts';
import { fractionAt, type Numeral, numeralAt } from './numerals.ts';
import { paired } from './pairs.ts';
import type { Scan } from './scan.ts';
import { finish } from './surroundings.ts';
import type { Sentence, Token } from './tokens.ts';
import type { Dimension } from './types.ts';

export type { Measured } from './measured.ts';

const FACTORS = new Lexicon(
  Array.from(FACTOR_WORDS, ([words, factor]) => ({ words, factor })),
  'verb',
);
const COUNTED_LEXICON = new Lexicon(COUNTED, 'noun');
const TIME_WORDS = new WordSet(
  'second sec s minute min m hour hr h day d week wk month mo year yr shift night sprint quarter season',
);
const PER = new WordSet(['per', '/', 'a', 'an', 'each', 'every']);
const STOPS = new WordSet(
  'of in on at for to from by with and or per a an the is are was were that which who has have had than as into over within after before during across between out about each every when while so but if because then also now we i it they our my a between arrive arrived came come went',
);
const PLAIN_TIME = new WordSet('milliseconds seconds minutes hours days weeks months years quarters');

/** Reads every number, and every word that measures, of a sentence. Look-alikes measure nothing and are left out. */
export function readQuantities(scan: Scan): Measured[] {
  const { tokens } = scan;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; ) {
    const draft = wordQuantity(tokens, i) ?? numberQuantity(scan, i);
    if (draft) drafts.push(draft);
    i = draft ? draft.last : i + 1;
  }
  return paired(tokens, drafts).map((draft) => finish(scan, draft));
}

/** "halved", "tenfold", "twice", "a third", "one in eight", "from weeks to hours". */
function wordQuantity(tokens: Sentence, at: number): Draft | undefined {
  const token = tokens[at]!;
  const ratio = (value: number, last: number, role: 'change' | 'level'): Draft => ({
    ...BLANK,
    dimension: 'ratio',
    unit: 'x',
    value,
    role,
    first: at,
    last,
  });
  const factor = FACTORS.at(tokens, at);
  if (factor)
    return factor.form === 'base' && ['a', 'the', ','].includes(tokens[at - 1]?.lower ?? ',')
      ? undefined
      : ratio(factor.row.factor, at + 1, 'change');
  const folds = token.lower.endsWith('fold') ? NUMBER_WORDS.get(token.lower.slice(0, -4)) : undefined;
  if (folds !== undefined) return ratio(folds, at + 1, 'change');
  if (token.lower === 'twice' && !['a', 'per'].includes(tokens[at + 1]?.lower ?? '')) {
    return ['as', 'the', 'more'].includes(tokens[at + 1]?.lower ?? '') ? ratio(2, at + 1, 'change') : undefined;
  }
  // "by a factor of 10"
  const times = token.lower === 'factor' && tokens[at + 1]?.lower === 'of' ? numeralAt(tokens, at + 2) : undefined;
  if (times && !times.unit) return ratio(times.value, times.to, 'change');
  if (token.lower === 'order' && tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'magnitude')
    return ratio(10, at + 3, 'change');
  if (token.lower === 'orders' && tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'magnitude')
    return ratio(100, at + 3, 'change');
  const fraction = fractionAt(tokens, at);
  if (fraction) {
    const change = ['by', 'of'].includes(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.lower === 'by';
    return {
      ...ratio(fraction.value, fraction.to, change || comparative(tokens[fraction.to]) ? 'change' : 'level'),
      faint: token.lower === 'half' && !change,
    };
  }
  if (token.lower === 'from' && PLAIN_TIME.has(tokens[at + 1]) && tokens[at + 2]?.lower === 'to') {
    const last = [3, 4, 5].find((by) => PLAIN_TIME.has(tokens[at + by]));
    if (last) return { ...BLANK, dimension: 'time', role: 'change', first: at, last: at + last + 1 };
  }
  // "in minutes rather than hours", "weeks, not months"
  if (PLAIN_TIME.has(token)) {
    const last = insteadAt(tokens, at + 1);
    if (last) return { ...BLANK, dimension: 'time', role: 'change', first: at, last };
  }
  return shareAt(tokens, at);
}

const INSTEAD = new WordSet(['not', 'rather', 'instead']);

/** The end of "rather than hours", ", not months", "instead of days" at a token, if that stands there. */
function insteadAt(tokens: Sentence, at: number): number | undefined {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  if (!INSTEAD.has(tokens[from])) return undefined;
  const old = [1, 2, 3].find((by) => PLAIN_TIME.has(tokens[from + by]));
  return old && from + old + 1;
}

const BLANK = { metric: false, calendar: false, faint: false } as const;

/** "one in eight", "1 of 40", "nine times out of ten", "four rooms in ten", "23 out of 30". */
function shareAt(tokens: Sentence, at: number): Draft | undefined {
  const part = countOf(tokens[at]);
  if (part === undefined || tokens[at]!.hyphen || tokens[at - 1]?.text === '.') return undefined;
  for (let i = at + 1; i <= Math.min(at + 4, tokens.length - 2); i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' || (token.kind !== 'word' && token.text !== '/')) return undefined;
    const outOf = token.lower === 'out' && tokens[i + 1]?.lower === 'of';
    const joins =
      outOf ||
      token.lower === 'in' ||
      (token.lower === 'of' && i === at + 1) ||
      (token.text === '/' && i === at + 1 && token.glued);
    if (!joins) continue;
    const wholeAt = outOf ? i + 2 : tokens[i + 1]?.lower === 'every' ? i + 2 : i + 1;
    const whole = countOf(tokens[wholeAt]);
    if (whole === undefined || whole < 2 || (whole < part && !outOf)) return undefined;
    if (
      token.text === '/' &&
      (part + whole === 100 || tokens[wholeAt + 1]?.text === '/' || tokens[at - 1]?.text === '/')
    )
      return undefined;
    const after = tokens[wholeAt + 1];
    if (
      token.lower === 'in' &&
      after?.kind === 'word' &&
      (TIME_WORDS.holds(after.lower.replace(/s$/, '')) ||
        ((i === at + 1) === false && /s$/.test(after.lower) && !STOPS.has(after)))
    )
      return undefined;
    return { ...BLANK, dimension: 'ratio', role: 'level', value: part / whole, first: at, last: wholeAt + 1 };
  }
  return undefined;
}

function countOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.kind === 'number' && /^[\d,]+$/.test(token.text)) return Number(token.text.replaceAll(',', ''));
  return token.kind === 'word' ? NUMBER_WORDS.get(token.lower) : undefined;
}

/** A number with its unit, or with what it counts. */
function numberQuantity(scan: Scan, at: number): Draft | undefined {
  const { tokens } = scan;
  const numeral = numeralAt(tokens, at);
  if (!numeral || isModelSize(tokens, numeral) || isScaledToZero(tokens, numeral)) return undefined;
  const base = {
    ...BLANK,
    value: numeral.value,
    role: numeral.signed ? ('change' as const) : ('level' as const),
    first: at,
  };
  // "the one with the best score" is a pronoun.
  const pronoun = numeral.word && numeral.value === 1 && !numeral.unit && !numeral.currency;
  if (pronoun && tokens[at - 1]?.lower === 'the') return undefined;
  if (numeral.currency) return { ...base, dimension: 'money', unit: numeral.currency, last: numeral.to };
  if (numeral.unit) return unitQuantity(tokens, numeral, base);
  return countQuantity(scan, numeral, base);
}

/** "Llama 3 8B", "a 70B model": billions of parameters that belong to a name. */
function isModelSize(tokens: Sentence, { from, to, scaled }: Numeral): boolean {
  if (!scaled || !/^[bBmM]$/.test(tokens[to - 1]!.text)) return false;
  if (MODEL_HEADS.has(tokens[to])) return true;
  const before = tokens[from - 1];
  const named = before?.kind === 'number' ? tokens[from - 2] : before;
  return tokens[to - 1]!.text === 'B' && named?.kind === 'word' && /^\p{Lu}/u.test(named.text);
}

/** "Scale to zero" names what an autoscaler can do. */
function isScaledToZero(tokens: Sentence, { from, value }: Numeral): boolean {
  return value === 0 && tokens[from - 1]?.lower === 'to' && /^scal/.test(tokens[from - 2]?.lower ?? '');
}

const MODEL_HEADS = new WordSet('model models parameter parameters param params variant variants checkpoint');

function unitQuantity(tokens: Sentence, numeral: Numeral, base: Omit<Draft, 'dimension' | 'last'>): Draft {
  const unit = numeral.unit!;
  const next = tokens[numeral.to];
  let last = numeral.to;
  // "3 h 40 min", "2 min 30 s": one duration.
  if (unit.dimension === 'time' && !unit.calendar) {
    const rest = tokens[last]?.kind === 'number' ? numeralAt(tokens, last) : undefined;
    if (rest?.unit?.dimension === 'time') {
      const value = numeral.value * (unit.factor ?? 1) + rest.value * (rest.unit.factor ?? 1);
      return { ...base, value, dimension: 'time', unit: unit.unit, last: rest.to };
    }
  }
  const rate = perTime(tokens, last);
  let dimension: Dimension = unit.dimension;
  if (rate && (dimension === 'data' || dimension === 'count')) {
    dimension = 'rate';
    last = rate;
  }
  const change =
    unit.unit === 'x' || unit.unit === 'pp' || unit.unit === 'points' || (dimension === 'ratio' && comparative(next));
  const value = numeral.value * (unit.factor ?? 1);
  return {
    ...base,
    value,
    dimension,
    unit: unit.unit,
    role: change ? 'change' : base.role,
    last,
    calendar: unit.calendar === true,
    factor: unit.factor ?? 1,
  };
}

/** The end of "per second", "a day", "/h" after token `at`, if it stands there. */
function perTime(tokens: Sentence, at: number): number | undefined {
  const per = tokens[at];
  const time = tokens[at + 1];
  if (!per || !time)
    return per && ['daily', 'weekly', 'monthly', 'hourly', 'nightly', 'annually'].includes(per.lower)
      ? at + 1
      : undefined;
  if (PER.has(per) && TIME_WORDS.has(time)) return at + 2;
  if (per.lower === 'per' && TIME_WORDS.has(tokens[at + 2])) return at + 3;
  return ['daily', 'weekly', 'monthly', 'hourly', 'nightly', 'annually'].includes(per.lower) ? at + 1 : undefined;
}

/** The noun after a number says what it counts; without one it is the value of a metric named nearby, or faint. */
function countQuantity(scan: Scan, numeral: Numeral, base: Omit<Draft, 'dimension' | 'last'>): Draft {
  const { tokens } = scan;
  let counted: Measured['counted'];
  let last = numeral.to;
  const limit = Math.min(numeral.to + 5, tokens.length);
  let to = numeral.to;
  for (let i = numeral.to; i < limit; i++) {
    const token = tokens[i]!;
    if (
      token.kind !== 'word' ||
      STOPS.has(token) ||
      (i > numeral.to && scan.measures.some((m) => m.from === i && m.row.metric))
    )
      break;
    const match = COUNTED_LEXICON.at(tokens, i);
    if (match) {
      counted = match.row.role;
      to = match.to;
      i = match.to - 1;
    } else if (!counted && i === numeral.to + 1) counted = undefined;
  }
  if (counted) last = to;
  // "120 engineer hours": effort, whoever spends it.
  if (counted && /^(?:hours|days|weeks|months)$/.test(tokens[to]?.lower ?? '')) {
    return { ...base, dimension: 'time', unit: 'FTE', last: perTime(tokens, to + 1) ?? to + 1 };
  }
  if (numeral.word && numeral.value === 0 && tokens[numeral.from - 1]?.lower === 'to') {
    return { ...base, dimension: 'ratio', unit: '%', role: 'change', last: numeral.to };
  }
  const metricNext = scan.measures.find((m) => m.from === numeral.to && m.row.metric);
  const nounLike = tokens[numeral.to]?.kind === 'word' && !STOPS.has(tokens[numeral.to]) && !metricNext;
  const plural = (token: Token | undefined) =>
    token?.kind === 'word' && /[^s]s$/.test(token.lower) && !STOPS.has(token);
  const unknown = !counted && nounLike && (plural(tokens[numeral.to]) || plural(tokens[numeral.to + 1]));
  const rate = perTime(tokens, last);
  const small = numeral.word && numeral.value < 20;
  if (counted === 'volume' || counted === 'team' || counted === 'config' || unknown) {
    const dimension: Dimension = rate && counted !== 'config' ? 'rate' : 'count';
    return {
      ...base,
      dimension,
      unit: 'count',
      counted: counted ?? 'unknown',
      last: rate ?? last,
      faint: small && dimension === 'count' && numeral.value !== 0,
    };
  }
  if (rate && (numeral.value >= 20 || numeral.scaled)) return { ...base, dimension: 'rate', unit: '/time', last: rate };
  return {
    ...base,
    dimension: metricNext || !numeral.scaled ? 'score' : 'count',
    last,
    faint: !numeral.signed && !numeral.scaled,
  };
}
