/** What a number measures. A claim names the dimensions that could quantify it. */
export const DIMENSION_NAMES = ['time', 'money', 'ratio', 'count', 'score', 'data', 'rate', 'amount'] as const;
export type Dimension = (typeof DIMENSION_NAMES)[number];
