/** What a number measures. A claim names the dimensions that could quantify it. */
export type Dimension = 'time' | 'money' | 'ratio' | 'count' | 'score' | 'data' | 'rate' | 'amount';
