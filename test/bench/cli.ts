// The command line on a folder of studies, against markdownlint's own.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf, studyOf } from './documents.ts';
import { COMMAND, MODULES, SCRATCH } from './paths.ts';
import { ended } from './serverProcess.ts';
import { compared, type Measured } from './statistics.ts';

const ROUNDS = 3;
const STUDIES = 2000;
/** Words of a study, from and to: half of those that people have published lie between 450 and 1,100. */
const WORDS = [300, 900] as const;

const PEER = join(MODULES, 'markdownlint-cli2/markdownlint-cli2-bin.mjs');

export async function cli(): Promise<Measured[]> {
  const folder = join(SCRATCH, 'studies');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const random = randomOf(1);
  for (let number = 1; number <= STUDIES; number++) {
    const words = WORDS[0] + Math.floor(random() * (WORDS[1] - WORDS[0]));
    writeFileSync(join(folder, `study-${number}.case.md`), studyOf(words, number));
  }
  const [ours, reference]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timeOf(folder, COMMAND, 'check', '.'));
    reference.push(await timeOf(folder, PEER, '**/*.case.md'));
  }
  rmSync(folder, { recursive: true });
  return [compared('cli', ours, reference)];
}

/** How long a command takes whose whole output is read. */
async function timeOf(cwd: string, command: string, ...args: string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [command, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let bytes = 0;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
  };
  child.stdout.on('data', count);
  child.stderr.on('data', count);
  await ended(child);
  // Both find something in these studies; whoever is silent has read none of them.
  if (bytes < STUDIES || (child.exitCode ?? 2) > 1)
    throw new Error(`${command} ended with ${child.exitCode} after ${bytes} bytes`);
  return performance.now() - start;
}
