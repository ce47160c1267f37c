import type { Quantity } from '../../evidence/types.ts';
import { l10n } from '../../l10n.ts';

/** A stated change: "43%", "3x", "5 pp". */
export interface Stated {
  readonly value: number;
  readonly unit: '%' | 'x' | 'pp';
}

/** How far a stated change may lie from a computed one: writers round, and say "about". In points, and as a share of what is stated. */
const TOLERANCE = { points: 2, share: 0.08 } as const;

/**
 * Every value that a writer may rightly state for a move from one value to another, in the unit stated: the relative change, the gain in
 * speed ("76% faster" for 43% less time), a factor, percentage points for percentages.
 */
export function readingsOf(from: number, to: number, unit: Stated['unit'], ofPercent: boolean): number[] {
  const ratio = Math.max(from, to) / Math.min(from, to);
  if (unit === 'pp') return [Math.abs(to - from)];
  // "halved" is 0.5, "3x" is 3, "3 times more" may be 3 or 4 times as much.
  if (unit === 'x') return [ratio, ratio - 1, 1 / ratio];
  const relative = [Math.abs(to - from) / Math.abs(from), Math.abs(to - from) / Math.abs(to)];
  const percents = relative.map((share) => share * 100);
  return ofPercent ? [...percents, Math.abs(to - from)] : percents;
}

/** Whether a stated change fits a move, in any legitimate reading. Zeros and signs that differ cannot be compared and fit. */
export function fits(from: number, to: number, stated: Stated, ofPercent: boolean): boolean {
  if (from === 0 || to === 0 || from < 0 !== to < 0) return true;
  const value = Math.abs(stated.value);
  const slack = Math.max(stated.unit === '%' ? TOLERANCE.points : 0.1 * value, TOLERANCE.share * value);
  return readingsOf(from, to, stated.unit, ofPercent).some((reading) => Math.abs(reading - value) <= slack);
}

/** What the numbers say, in the unit stated: "43% less", "a factor of 46", "0.5 percentage points more". */
export function computed(from: number, to: number, unit: Stated['unit']): string {
  const direction = to < from ? 'less' : 'more';
  if (unit === 'x') return l10n.t`a factor of ${rounded(Math.max(from, to) / Math.min(from, to))}`;
  if (unit === 'pp') return l10n.t`${rounded(Math.abs(to - from))} percentage points ${direction}`;
  return l10n.t`${rounded((Math.abs(to - from) / Math.abs(from)) * 100)}% ${direction}`;
}

/** A number as it is said: whole from 10 on, else one decimal. */
export function rounded(value: number): string {
  return String(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
}

/** The change that a quantity states, if it states one as a percentage, a factor or percentage points. */
export function statedBy({ value, unit, from, role }: Quantity): Stated | undefined {
  if (value === undefined || from !== undefined || role !== 'change') return undefined;
  return unit === '%' || unit === 'x' || unit === 'pp' ? { value, unit } : undefined;
}
