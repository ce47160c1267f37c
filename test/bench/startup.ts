// From the start of the bundled server to its answer to `initialize`, against a Node process that does nothing, to its end.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCRATCH, SERVER } from './paths.ts';
import { ended, INITIALIZE, startServerProcess } from './serverProcess.ts';
import { compared, type Measured } from './statistics.ts';

const ROUNDS = 25;

export async function startup(): Promise<Measured[]> {
  const nothing = join(SCRATCH, 'nothing.cjs');
  writeFileSync(nothing, '');
  const [ours, reference]: [number[], number[]] = [[], []];
  for (let round = -2; round < ROUNDS; round++) {
    const times = [await answered(), await empty(nothing)];
    if (round < 0) continue; // the first ones read the files from the disk
    ours.push(times[0]!);
    reference.push(times[1]!);
  }
  rmSync(nothing);
  return [compared('startup', ours, reference)];
}

async function answered(): Promise<number> {
  const start = performance.now();
  const server = startServerProcess(SERVER);
  await server.connection.sendRequest('initialize', INITIALIZE);
  const time = performance.now() - start;
  await server.end();
  return time;
}

async function empty(file: string): Promise<number> {
  const start = performance.now();
  await ended(spawn(process.execPath, [file], { stdio: 'ignore' }));
  return performance.now() - start;
}
