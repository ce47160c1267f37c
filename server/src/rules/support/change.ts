import type { Quantity } from '../../evidence/types.ts';
import { rounded } from './arithmetic.ts';

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
