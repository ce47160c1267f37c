import { WordSet } from '../wordSet.ts';
/** Number words with their value. `one` is read only before a unit or in "one in eight", since it is mostly a pronoun. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words and suffixes that scale the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    lakh: 1e5,
    million: 1e6,
    mio: 1e6,
    mn: 1e6,
    mm: 1e6,
    m: 1e6,
    crore: 1e7,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    tn: 1e12,
  }),
);

/** Scale suffixes that also are units ("m", "b", "mm"): read as scales only when they touch the number or a currency stands before. */
export const TIGHT_SCALES = new WordSet(['k', 'm', 'b', 'mm', 'mn']);

/** Words that measure a change by themselves: the factor by which the old value is multiplied. */
export const FACTOR_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    halve: 0.5,
    double: 2,
    triple: 3,
    treble: 3,
    quadruple: 4,
    quintuple: 5,
  }),
);

/** Fractions in words: "a third", "two-thirds", "half", "three quarters". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 0.5,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 0.25,
    quarters: 0.25,
    fifth: 0.2,
    fifths: 0.2,
    sixth: 1 / 6,
    eighth: 0.125,
    tenth: 0.1,
    tenths: 0.1,
  }),
);

/** Bare orders of magnitude measure nothing: "millions of users". */
export const BARE_ORDERS: ReadonlySet<string> = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'tens',
]);

export const MONTHS = new WordSet(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec',
);
