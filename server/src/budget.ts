/** How long one reading may go on. What is asked for again and again costs next to nothing. */
export interface Budget {
  /** Whether so much of it is used up: all of it, or a share. */
  spent(share?: number): boolean;
}

/** For whoever waits for the whole. */
export const ENDLESS: Budget = { spent: () => false };

/** A budget of so many milliseconds from now on. */
export function milliseconds(limit: number): Budget {
  const start = performance.now();
  return { spent: (share = 1) => performance.now() - start >= limit * share };
}
