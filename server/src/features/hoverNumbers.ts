/** Units in which values of a canonical unit are said, the largest first, each as a multiple of it. */
const SAID: Readonly<Record<string, readonly (readonly [multiple: number, name: string])[]>> = {
  ms: [
    [3_600_000, ' h'],
    [60_000, ' min'],
    [1000, ' s'],
    [1, ' ms'],
  ],
  B: [
    [1e12, ' TB'],
    [1e9, ' GB'],
    [1e6, ' MB'],
    [1e3, ' KB'],
    [1, ' B'],
  ],
  '%': [[1, '%']],
  pp: [[1, ' percentage points']],
  x: [[1, ' times']],
  count: [[1, '']],
  '/s': [[1, ' a second']],
  '/min': [[1, ' a minute']],
};

const FORMAT = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

/** Values of one canonical unit as a person says them, all in the same unit: "120 ms", "5,400 USD", "1.2 GB". */
export function said(values: readonly number[], unit = 'count'): string[] {
  const units = SAID[unit] ?? [[1, ` ${unit}`] as const];
  const least = Math.min(...values.filter((value) => value !== 0).map(Math.abs));
  const [multiple, name] = units.find(([multiple]) => least >= multiple) ?? units.at(-1)!;
  return values.map((value) => `${FORMAT.format(value / multiple)}${name}`);
}
