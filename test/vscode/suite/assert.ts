// The two assertions that the suite needs; `node:assert` does not exist in a web worker.

/** @throws Error with `message` unless `condition` holds. */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Compares by structure. @throws Error that shows both. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, e] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (a !== e) throw new Error(`Wrong ${what}.\nexpected: ${e}\nactual:   ${a}`);
}
