import { BARE_ORDERS, FACTOR_WORDS, NUMBER_WORDS } from '../vocabulary/numbers.ts';
import type { Concept } from '../vocabulary/row.ts';
import { TEST_WORDS } from '../vocabulary/stances.ts';
import { COUNTED } from '../vocabulary/units.ts';
import { Lexicon } from './lexicon.ts';
import { fractionAt, type Numeral, numeralAt } from './numerals.ts';
import type { Scan } from './scan.ts';
import type { Token } from './tokens.ts';
import type { Dimension, Quantity } from './types.ts';

/** A quantity with what the readers of claims need to know beyond its public members. Token indices; `last` exclusive. */
export interface Measured extends Quantity {
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  /** What it counts, where it counts. */
  readonly counted?: 'volume' | 'config' | 'team' | 'unknown';
  readonly concept?: Concept;
  /** The measure named next to it, as a token index. */
  readonly named?: { readonly from: number; readonly to: number };
  /** The value of a model-quality metric. */
  readonly metric: boolean;
  /** A unit of calendar length: mostly how long something was done. */
  readonly calendar: boolean;
  /** Small and written as a word, or a bare number without unit, noun or metric. */
  readonly faint: boolean;
  /** What turned the number as written into `unit`. */
  readonly factor?: number;
}

type Draft = Omit<Measured, 'clause' | 'start' | 'end'>;

const FACTORS = new Lexicon(
  Object.entries(FACTOR_WORDS).map(([words, factor]) => ({ words, factor })),
  'verb',
);
const COUNTED_LEXICON = new Lexicon(COUNTED, 'noun');
const TIME_WORDS = new Set(
  'second sec s minute min m hour hr h day d week wk month mo year yr shift night sprint quarter season'.split(' '),
);
const PER = new Set(['per', '/', 'a', 'an', 'each', 'every']);
const STOPS = new Set(
  'of in on at for to from by with and or per a an the is are was were that which who has have had than as into over within after before during across between out about each every when while so but if because then also now we i it they our my a between arrive arrived came come went'.split(
    ' ',
  ),
);
const PLAIN_TIME = new Set('milliseconds seconds minutes hours days weeks months years quarters'.split(' '));

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
function wordQuantity(tokens: readonly Token[], at: number): Draft | undefined {
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
  const fold = /^(?<count>\p{L}+)fold$/u.exec(token.lower);
  if (fold && fold.groups!.count! in NUMBER_WORDS) return ratio(NUMBER_WORDS[fold.groups!.count!]!, at + 1, 'change');
  if (token.lower === 'twice' && !['a', 'per'].includes(tokens[at + 1]?.lower ?? '')) {
    return ['as', 'the', 'more'].includes(tokens[at + 1]?.lower ?? '') ? ratio(2, at + 1, 'change') : undefined;
  }
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
  if (token.lower === 'from' && PLAIN_TIME.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'to') {
    const last = [3, 4, 5].find((by) => PLAIN_TIME.has(tokens[at + by]?.lower ?? ''));
    if (last) return { ...BLANK, dimension: 'time', role: 'change', first: at, last: at + last + 1 };
  }
  return shareAt(tokens, at);
}

const BLANK = { metric: false, calendar: false, faint: false } as const;

/** "one in eight", "1 of 40", "nine times out of ten", "four rooms in ten", "23 out of 30". */
function shareAt(tokens: readonly Token[], at: number): Draft | undefined {
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
      (TIME_WORDS.has(after.lower.replace(/s$/, '')) ||
        ((i === at + 1) === false && /s$/.test(after.lower) && !STOPS.has(after.lower)))
    )
      return undefined;
    return { ...BLANK, dimension: 'ratio', role: 'level', value: part / whole, first: at, last: wholeAt + 1 };
  }
  return undefined;
}

function countOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.kind === 'number' && /^[\d,]+$/.test(token.text)) return Number(token.text.replaceAll(',', ''));
  return token.kind === 'word' ? NUMBER_WORDS[token.lower] : undefined;
}

function comparative(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (['less', 'more', 'fewer', 'better', 'worse', 'as'].includes(token.lower) || /.{2}er$/.test(token.lower))
  );
}

/** A number with its unit, or with what it counts. */
function numberQuantity(scan: Scan, at: number): Draft | undefined {
  const { tokens } = scan;
  const numeral = numeralAt(tokens, at);
  if (!numeral) return undefined;
  const base = {
    ...BLANK,
    value: numeral.value,
    role: numeral.signed ? ('change' as const) : ('level' as const),
    first: at,
  };
  if (numeral.currency) return { ...base, dimension: 'money', unit: numeral.currency, last: numeral.to };
  if (numeral.unit) return unitQuantity(tokens, numeral, base);
  return countQuantity(scan, numeral, base);
}

function unitQuantity(tokens: readonly Token[], numeral: Numeral, base: Omit<Draft, 'dimension' | 'last'>): Draft {
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
function perTime(tokens: readonly Token[], at: number): number | undefined {
  const per = tokens[at];
  const time = tokens[at + 1];
  if (!per || !time)
    return per && ['daily', 'weekly', 'monthly', 'hourly', 'nightly', 'annually'].includes(per.lower)
      ? at + 1
      : undefined;
  if (PER.has(per.lower) && TIME_WORDS.has(time.lower)) return at + 2;
  if (per.lower === 'per' && TIME_WORDS.has(tokens[at + 2]?.lower ?? '')) return at + 3;
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
      STOPS.has(token.lower) ||
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
  const metricNext = scan.measures.find((m) => m.from === numeral.to && m.row.metric);
  const nounLike = tokens[numeral.to]?.kind === 'word' && !STOPS.has(tokens[numeral.to]!.lower) && !metricNext;
  const unknown = !counted && nounLike && /s$/.test(tokens[numeral.to]!.lower + (tokens[numeral.to + 1]?.lower ?? ''));
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

const ARROWS = new Set(['→', '⇒', '➔', '➜', '⟶']);
const AGAINST = new Set([
  'against',
  'vs',
  'versus',
  'compared',
  'instead',
  'rather',
  'down',
  'up',
  'than',
  'from',
  'before',
  'was',
  'previously',
]);

/** Joins "from A to B", "A → B", "A to B" and "B, up from A" into one quantity; a range "A to B" is one level. */
function paired(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const a = drafts[i]!;
    const b = drafts[i + 1];
    const joint = b && joinOf(tokens, a, b);
    if (!joint) {
      out.push(a);
      continue;
    }
    out.push(joint);
    i++;
  }
  return out;
}

function joinOf(tokens: readonly Token[], a: Draft, b: Draft): Draft | undefined {
  const gap = tokens.slice(a.last, b.first);
  if (gap.length > 7) return undefined;
  const same = a.dimension === b.dimension || a.faint || a.dimension === 'score' || b.dimension === 'score';
  if (!same || (b.role === 'change' && b.unit === '%')) return undefined;
  const words = gap.map((token) => (token.text.length === 1 && ARROWS.has(token.text) ? '→' : token.lower));
  const text = words.join(' ');
  const arrow = words.includes('→') || text.includes('- >') || text.includes('= >') || text.includes('– >');
  const fromWord = [1, 2, 3].some((by) => tokens[a.first - by]?.lower === 'from');
  const toWord = words.includes('to') && !words.includes('and');
  const unit = b.unit ?? a.unit;
  const richer = b.unit && b.dimension !== 'score' ? b : a.unit ? a : b;
  const merged = { ...richer, unit, first: a.first, last: b.last, faint: false, metric: a.metric || b.metric } as Draft;
  const scaleFrom =
    a.unit === undefined && b.unit !== undefined && b.value !== undefined && a.value !== undefined
      ? a.value * (b.factor ?? 1)
      : a.value;
  if (arrow && gap.length <= 4)
    return { ...merged, role: 'change', value: b.value, ...(scaleFrom !== undefined && { from: scaleFrom }) };
  if (fromWord && toWord && gap.length <= 7)
    return {
      ...merged,
      role: 'change',
      value: b.value,
      first: fromIndex(tokens, a.first),
      ...(scaleFrom !== undefined && { from: scaleFrom }),
    };
  if (gap.length === 1 && (words[0] === 'to' || words[0] === '–' || words[0] === '-' || words[0] === 'or'))
    return { ...merged, role: a.role, value: b.value };
  if (
    gap.length <= 4 &&
    (words[0] === 'from' || words[1] === 'from' || words[2] === 'from') &&
    (words.includes('up') || words.includes('down'))
  ) {
    return { ...merged, role: 'change', value: a.value, ...(b.value !== undefined && { from: b.value }) };
  }
  if (
    gap.length <= 4 &&
    AGAINST.has(words[0] === ',' ? (words[1] ?? '') : words[0]!) &&
    a.dimension === b.dimension &&
    !a.faint
  ) {
    return { ...merged, role: 'change', value: a.value, ...(b.value !== undefined && { from: b.value }) };
  }
  return undefined;
}

function fromIndex(tokens: readonly Token[], first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) if (tokens[i]!.lower === 'from') return i;
  return first;
}

const CHANGE_LEADS = new Set(
  'by rose fell dropped grew climbed increased decreased improved jumped up down gained lost shrank falls rises drops cut lifts lifted'.split(
    ' ',
  ),
);
const CIRCUMSTANCE_LEADS = new Set(
  'in over during for within after since last past first next every previous of throughout across until ago around about roughly following each with to'.split(
    ' ',
  ),
);
const TAKING = new Set(
  'take takes took taken taking need needs needed needing wait waits waited waiting last lasts lasted require requires required requiring run runs ran finish finishes finished spend spends spent answers answered respond responds under'.split(
    ' ',
  ),
);

/** Adds clause, concept and circumstance to a draft: what stands around a number decides what it measures. */
function finish(scan: Scan, draft: Draft): Measured {
  const { tokens, clauseOf } = scan;
  const clause = clauseOf[draft.first]!;
  const named = nearestMeasure(scan, draft);
  const metric =
    named?.row.metric === true && (draft.dimension === 'score' || draft.dimension === 'ratio') && !draft.counted;
  const before = lead(tokens, draft.first);
  const change =
    draft.role === 'change' ||
    (CHANGE_LEADS.has(before) && draft.dimension !== 'rate' && !draft.counted) ||
    (draft.dimension === 'ratio' && comparative(tokens[draft.last]));
  const circumstance = draft.role !== 'change' && isCircumstance(scan, draft, before, named !== undefined);
  return {
    ...draft,
    start: tokens[draft.first]!.start,
    end: tokens[draft.last - 1]!.end,
    clause,
    role: change ? 'change' : draft.role,
    metric,
    faint: draft.faint && !metric,
    ...(circumstance && { circumstance }),
    ...(named && { concept: named.row.concept, named: { from: named.from, to: named.to } }),
  };
}

/** The word that leads into a number, past "about", "just under", articles and brackets. */
function lead(tokens: readonly Token[], first: number): string {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const { lower, kind } = tokens[i]!;
    if (
      [
        'about',
        'around',
        'roughly',
        'some',
        'nearly',
        'almost',
        'just',
        'over',
        'only',
        'approximately',
        'circa',
        'ca',
        'the',
        'a',
        'an',
        'more',
        'than',
        'at',
        'least',
        'most',
        'up',
        'well',
        'under',
        'below',
        'above',
        'by',
      ].includes(lower)
    ) {
      if (lower === 'by' || lower === 'under') return lower;
      if (
        lower === 'over' &&
        i === first - 1 &&
        ['in', 'for', 'of', 'to'].includes(tokens[i - 1]?.lower ?? '') === false
      )
        return 'over';
      continue;
    }
    if (kind === 'sign') {
      if (['~', '≈', '<', '>', '≤', '≥', '*', '_'].includes(lower)) continue;
      return lower;
    }
    return lower;
  }
  return '';
}

function nearestMeasure(scan: Scan, draft: Draft): Scan['measures'][number] | undefined {
  const clause = scan.clauseOf[draft.first]!;
  let best: Scan['measures'][number] | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const match of scan.measures) {
    const there = scan.clauseOf[match.from]!;
    const gap =
      match.to <= draft.first
        ? draft.first - match.to
        : match.from >= draft.last
          ? (match.from - draft.last) * 1.5 + 0.5
          : 0;
    const across = there === clause ? 0 : Math.abs(there - clause) === 1 ? 4 : 12;
    const cost = gap + across + (match.row.weak ? 3 : 0);
    if (cost < distance && cost <= 14) {
      best = match;
      distance = cost;
    }
  }
  return best;
}

/** Reach, effort or duration around a claim: "for 100M users", "in six weeks", "with 3 engineers", a test's size. */
function isCircumstance(scan: Scan, draft: Draft, before: string, named: boolean): boolean {
  const { tokens } = scan;
  if (draft.counted === 'team') return before !== 'by';
  if (draft.dimension === 'time' && tokens[draft.last - 1]!.hyphen && tokens[draft.last]?.kind === 'word' && !named)
    return true;
  if (draft.calendar) {
    if (['last', 'past', 'first', 'next', 'previous', 'every'].includes(tokens[draft.first - 1]?.lower ?? ''))
      return true;
    const leads = [1, 2, 3, 4].map((by) => tokens[draft.first - by]?.lower ?? '');
    if (leads.some((word) => TAKING.has(word)) && before !== 'for' && before !== 'in' && before !== 'over')
      return false;
    if (leads[0] === 'under' || leads[0] === 'within' || (leads[0] === 'just' && leads[1] === 'to')) return false;
    if (['of', "'", 'worth'].includes(tokens[draft.last]?.lower ?? '') || tokens[draft.last + 1]?.lower === 'worth')
      return false;
    if (named && ['was', 'is', 'of', 'were', ':', '|'].includes(before)) return false;
    return true;
  }
  if (draft.dimension === 'time')
    return ['for', 'every', 'last', 'past', 'first', 'with', 'of', 'after', 'next', 'until'].includes(before) && !named;
  if (draft.dimension === 'count' && draft.counted) {
    if (tokens.some((token, i) => scan.clauseOf[i] === scan.clauseOf[draft.first] && TEST_WORDS.has(token.lower)))
      return true;
    if (before === 'of' && draft.dimension === 'count')
      return !['total', 'average', 'median', 'maximum', 'peak'].includes(tokens[draft.first - 2]?.lower ?? '');
    return (
      CIRCUMSTANCE_LEADS.has(before) &&
      before !== 'about' &&
      before !== 'around' &&
      before !== 'roughly' &&
      before !== 'to' &&
      before !== 'of'
    );
  }
  if (BARE_ORDERS.has(before)) return true;
  return false;
}
