// The ratios of an earlier run, which later ones are held against. Ratios, because they are nearly the same on every machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES } from './figures.ts';
import { BENCH } from './paths.ts';
import type { Measured } from './statistics.ts';

const FILE = join(BENCH, 'baseline.json');

/** A ratio may be this many times that of the baseline. */
export const TOLERANCE = 1.5;

export type Baseline = Readonly<Record<string, number>>;

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

export function writeBaseline(measured: readonly Measured[]): void {
  const kept = FIGURES.filter(({ loose }) => !loose).map(({ id }) => [id, ratioOf(measured, id)] as const);
  const ratios = kept.flatMap(([id, ratio]) => (ratio === undefined ? [] : [[id, Number(ratio.toPrecision(3))]]));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(ratios), null, 2)}\n`);
}

/** The figures whose ratio is worse than the baseline allows, each in words. */
export function worsened(measured: readonly Measured[], baseline: Baseline): string[] {
  return measured.flatMap(({ figure, ratio }) => {
    const before = baseline[figure];
    if (before === undefined || ratio === undefined || ratio <= before * TOLERANCE) return [];
    return [`${figure}: ${ratio.toPrecision(3)} × its reference, in the baseline ${before} ×`];
  });
}

function ratioOf(measured: readonly Measured[], id: string): number | undefined {
  return measured.find(({ figure }) => figure === id)?.ratio;
}
