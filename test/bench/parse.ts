// A full analysis against the parser that it stands on, from short studies to very long ones.
import { analysis } from './analysis.ts';
import { MEGABYTE, studyOf, studyOfLength } from './documents.ts';
import { lezer } from './lezer.ts';
import { timesOf } from './measure.ts';
import { compared, type Measured } from './statistics.ts';

const SIZES = [
  { figure: 'parse', textOf: (seed: number) => studyOf(5000, seed), rounds: 9, iterations: 8 },
  { figure: 'parse-1000', textOf: (seed: number) => studyOf(1000, seed), rounds: 9, iterations: 16 },
  { figure: 'parse-20000', textOf: (seed: number) => studyOf(20_000, seed), rounds: 5, iterations: 3 },
  { figure: 'parse-megabyte', textOf: (seed: number) => studyOfLength(MEGABYTE, seed), rounds: 3, iterations: 1 },
];

export async function parse(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { figure, textOf, ...often } of SIZES) {
    const times = await timesOf([analysis, lezer], textOf, often);
    measured.push(compared(figure, times[analysis.name]!, times[lezer.name]!));
  }
  return measured;
}
