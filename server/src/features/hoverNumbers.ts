import type { Quantity } from '../evidence/types.ts';
import { rounded } from '../rules/support/arithmetic.ts';

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

/** From this factor on "×3" says more than "+200%", and below its inverse "÷46" more than "−98%". */
const FACTORS = { up: 2, down: 20 } as const;

/**
 * The change that a from–to quantity amounts to: "−43%", "×3", "÷46"; for percentages in points ("+1.5 pp") and for scores as the
 * difference ("+0.07"). Undefined where there is no move, or none that can be computed. The minus is U+2212.
 */
export function changeOf({ from, value, unit, dimension }: Quantity): string | undefined {
  if (from === undefined || value === undefined || from === value) return undefined;
  if (unit === '%') return `${difference(from, value)} pp`;
  if (unit === undefined && dimension === 'score') return difference(from, value);
  return relativeChange(from, value);
}

/** The same as a share of the old value, or as a factor; undefined where signs differ or a value is zero. */
export function relativeChange(from: number, value: number): string | undefined {
  const factor = value / from;
  if (!Number.isFinite(factor) || factor <= 0) return undefined;
  if (factor >= FACTORS.up) return `×${rounded(factor)}`;
  if (factor <= 1 / FACTORS.down) return `÷${rounded(1 / factor)}`;
  return `${factor < 1 ? '−' : '+'}${rounded(Math.abs(factor - 1) * 100)}%`;
}

/** Told as finely as the finer of the two values. */
function difference(from: number, value: number): string {
  const decimals = Math.max(...[from, value].map((number) => String(number).split('.')[1]?.length ?? 0));
  return `${value < from ? '−' : '+'}${Math.abs(value - from).toFixed(decimals)}`;
}
