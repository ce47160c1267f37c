export const BIAS = 1;
export const WEIGHTS: Record<string, number> = {
  'number: does not state': -3,
  'number: supposed': -3,
  'under a manual heading': -2,
  ...Object.fromEntries(
    'name quoted noun idle loose quality bare attributive unmeasured unmeasurable weak adverb superlative instruction vague general negated hypothetical advice truth question reader definition association instruction borrowed'
      .split(' ')
      .map((d) => [`doubt: ${d}`, -3]),
  ),
};
