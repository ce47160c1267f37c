// Resident memory of the server with one study open, against a server that only keeps the text; both bundled alike.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { studyOf } from './documents.ts';
import { SCRATCH, SERVER } from './paths.ts';
import { INITIALIZE, startServerProcess } from './serverProcess.ts';
import { compared, type Measured } from './statistics.ts';

const ROUNDS = 5;
/** How long a server is left alone before it is looked at. */
const SETTLE = 1500;

export async function memory(): Promise<Measured[]> {
  const empty = join(SCRATCH, 'empty.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'emptyServer.ts')],
    outfile: empty,
    bundle: true,
    minify: true,
    legalComments: 'none',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
  });
  const [ours, reference]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const text = studyOf(5000, round + 1);
    ours.push(await resident(SERVER, text));
    reference.push(await resident(empty, text));
  }
  return [compared('memory', ours, reference)];
}

/** MB of a server that has published the diagnostics of one study. */
async function resident(bundle: string, text: string): Promise<number> {
  const { connection, pid, end } = startServerProcess(bundle);
  await connection.sendRequest('initialize', INITIALIZE);
  await connection.sendNotification('initialized', {});
  const published = new Promise((resolve) => connection.onNotification('textDocument/publishDiagnostics', resolve));
  const textDocument = { uri: 'file:///bench/study.case.md', languageId: 'markdown', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  await published;
  await sleep(SETTLE);
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  await end();
  return Number(kilobytes) / 1024;
}
