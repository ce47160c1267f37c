import type { Budget } from '../../server/src/budget.ts';

/** A budget of so many steps, whatever they take: the same on every machine. */
export function steps(count: number): Budget {
  let taken = 0;
  return { spent: (share = 1) => taken++ >= count * share };
}
