// One typed character, at 5,000 words and at 1 MB. Each typist is a process of its own, so that neither finds the other's memory to clean up.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compared, type Measured, quantile } from './statistics.ts';
import type { Typed } from './typist.ts';

const ROUNDS = 3;

export async function keystroke(): Promise<Measured[]> {
  const rounds: { pushed: Typed; long: Typed; pulled: Typed }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({
      pushed: await typist('5000', 'push'),
      long: await typist('megabyte', 'push'),
      pulled: await typist('5000', 'pull'),
    });
  const medians = (pick: (round: (typeof rounds)[number]) => readonly number[], share?: number) =>
    rounds.map((round) => quantile(pick(round), share));
  const parse = rounds.map(({ pushed }) => pushed.parse);
  const short = medians(({ pushed }) => pushed.latencies);
  return [
    compared('keystroke', short, parse),
    compared(
      'keystroke-p95',
      medians(({ pushed }) => pushed.latencies, 0.95),
      parse,
    ),
    compared(
      'keystroke-pulled',
      medians(({ pulled }) => pulled.latencies),
      parse,
    ),
    compared(
      'keystroke-megabyte',
      medians(({ long }) => long.latencies),
      short,
    ),
  ];
}

async function typist(size: string, way: string): Promise<Typed> {
  const file = join(import.meta.dirname, 'typist.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [file, size, way], { maxBuffer: 1e8 });
  return JSON.parse(stdout);
}
