// `npm run soak -- [MINUTES]`: talks the fuzz's conversations to the bundled server, a process of its own, for so long (30), each about new documents
// that are closed again. Each minute it prints the heap that is in use after a collection, and in the end exits with 1 where the last third's median
// lies more than a tenth above the first third's, the warm-up left out.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { ended } from '../bench/serverProcess.ts';
import { quantile } from '../bench/statistics.ts';
import { Client, PULL } from './client.ts';
import { conversations } from './conversation.ts';

const SERVER = join(import.meta.dirname, '../../server/dist/server.js');
const MINUTES = Number(process.argv[2] ?? 30);
/** Minutes in which what is kept for good comes to be kept. */
const WARM_UP = Math.min(3, MINUTES / 10);
const MOST_GROWTH = 1.1;
const MB = 2 ** 20;

const child = spawn(process.execPath, ['--inspect=127.0.0.1:0', SERVER, '--stdio'], {
  stdio: ['pipe', 'pipe', 'pipe'],
});
const gone = ended(child);
const inspect = await inspector();
const client = await Client.start({
  capabilities: PULL,
  options: { report: true, status: true },
  streams: [child.stdin, child.stdout],
});

let talks = 0;
let words = 0;
const seed = Date.now() % 2 ** 31;
console.log(`Seed ${seed}. Heap in use after a collection, in MB, each minute:`);
const heaps: number[] = [];
const start = performance.now();
const minutes = () => (performance.now() - start) / 60_000;
for (let next = 1; next <= MINUTES; next++) {
  while (minutes() < next) await talk();
  const heap = await leastHeap();
  if (next > WARM_UP) heaps.push(heap);
  console.log(`${next}: ${heap.toFixed(2)} after ${talks} conversations${next > WARM_UP ? '' : ' (warm-up)'}`);
}
await client.stop();
child.kill();
await gone;
const third = Math.max(1, Math.floor(heaps.length / 3));
const [first, last] = [quantile(heaps.slice(0, third)), quantile(heaps.slice(-third))];
const growth = last / first;
console.log(
  `Medians: first third ${first.toFixed(2)} MB, last third ${last.toFixed(2)} MB, ${growth.toFixed(3)} times as much.`,
);
process.exit(growth > MOST_GROWTH ? 1 : 0);

/** One conversation about documents that nobody spoke of before; they are closed again. */
async function talk(): Promise<void> {
  const at = talks++;
  const names = [
    `file:///w/${at}/a.case.md`,
    `file:///w/${at}/b.case.md`,
    `untitled:${at}.case.md`,
    `file:///w/${at}/.case-prism.json`,
  ];
  const [steps] = fc.sample(conversations(names), { numRuns: 1, seed: (seed + at) | 0 });
  await Promise.all(steps!.map((step) => step(client)));
  for (const uri of names) await close(uri);
  // What the client of the tests remembers is no concern of the server's.
  client.notifications.length = 0;
  client.logged.length = 0;
}

async function close(uri: string): Promise<void> {
  client.documents.delete(uri);
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

/**
 * What remembers a bounded number of words and headings empties itself when it is full, so the heap goes up and down with it. It is taken at its
 * least, while more words and headings than are remembered pass by.
 */
async function leastHeap(): Promise<number> {
  const found: number[] = [];
  for (let round = 0; round < 14; round++) {
    const uri = `file:///w/words-${words}.case.md`;
    const paragraph = () => Array.from({ length: 15 }, () => `word${(words++).toString(36)}`).join(' ');
    await client.open(uri, Array.from({ length: 150 }, () => `## ${paragraph()}\n\n${paragraph()}.\n`).join('\n'));
    await client.pull(uri);
    await close(uri);
    // The last report waits for its turn.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await inspect('HeapProfiler.collectGarbage');
    found.push(((await inspect('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / MB);
  }
  return Math.min(...found);
}

/** Speaks to the server's own inspector. */
async function inspector(): Promise<(method: string) => Promise<unknown>> {
  const address = await new Promise<string>((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const [url] = /ws:\S+/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const waiting = new Map<number, (result: unknown) => void>();
  let asked = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(data);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return (method) =>
    new Promise((resolve) => {
      waiting.set(++asked, resolve);
      socket.send(JSON.stringify({ id: asked, method }));
    });
}
