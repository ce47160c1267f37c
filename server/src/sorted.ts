/**
 * The index of the first item of a sorted list that is as far as is asked for; the list's length where none is.
 * @param reached must hold for all items after one for which it holds
 */
export function firstIndex<T>(sorted: readonly T[], reached: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
