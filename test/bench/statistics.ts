// What is made of many measurements.

/** One figure of one run. Times are milliseconds, memory MB, sizes KB. */
export interface Measured {
  /** Its id in `figures.ts`. */
  readonly figure: string;
  readonly ours: number;
  readonly reference?: number;
  /** Ours by the reference: the median of the rounds' ratios. */
  readonly ratio?: number;
}

/** The value below which `share` of the values lie (0.5: the median). */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at % 1);
}

/** What is measured against what: ours and the reference of each round, of which there are equally many. */
export function compared(figure: string, ours: readonly number[], reference: readonly number[]): Measured {
  const ratio = quantile(ours.map((value, round) => value / reference[round]!));
  return { figure, ours: quantile(ours), reference: quantile(reference), ratio };
}
