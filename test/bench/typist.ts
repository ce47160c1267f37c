// A process of its own that types into one study and prints, as JSON, how long each character took from the change notification to the published
// diagnostics: `node typist.ts WORDS|megabyte push|pull`. All passes the protocol's framing, over streams in memory.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, PULL } from '../protocol/client.ts';
import { MEGABYTE, randomOf, studyOf, studyOfLength } from './documents.ts';
import { quantile } from './measure.ts';
import { lezer } from './parse.ts';

/** What the typist tells; all in milliseconds. */
export interface Typed {
  readonly latencies: readonly number[];
  /** For each character, how long the server's own timers made it wait. */
  readonly waits: readonly number[];
  /** The parser's median time for the whole text. */
  readonly parse: number;
}

const WARM_UP = { keystrokes: 60, milliseconds: 3000 };
const COUNTED = { keystrokes: 250, milliseconds: 10_000 };
const LEAST = 12;
const URI = 'file:///bench/study.case.md';

async function type(text: string, pulls: boolean): Promise<Typed> {
  // Diagnostics as VS Code asks for them come with the report and the status that its views show.
  const client = await Client.start(pulls ? { capabilities: PULL, options: { report: true, status: true } } : {});
  await client.open(URI, text);
  if (pulls) await client.pull(URI);
  else await client.pushed(URI);

  let document = TextDocument.create(URI, 'markdown', 1, text);
  const random = randomOf(7);
  const waits = watchTimers();

  const typeOne = async (): Promise<number> => {
    const position = document.positionAt(Math.floor(random() * document.getText().length));
    const change = {
      range: { start: position, end: position },
      text: 'abcdefghij klmnopqrstuvwxyz'[Math.floor(random() * 27)]!,
    };
    const version = document.version + 1;
    document = TextDocument.update(document, [change], version);
    client.notifications.length = 0;
    waits.push(0);
    const start = performance.now();
    void client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [change],
    });
    if (pulls) await client.pull(URI);
    else await client.pushed(URI, (published) => published.version === version);
    const latency = performance.now() - start;
    // What the server does after its answer belongs to no character.
    if (pulls) await client.notified('case-prism/status');
    await new Promise(setImmediate);
    return latency;
  };
  const typeMany = async ({ keystrokes, milliseconds }: typeof COUNTED): Promise<number[]> => {
    const end = performance.now() + milliseconds;
    const latencies: number[] = [];
    while (latencies.length < keystrokes && (latencies.length < LEAST || performance.now() < end))
      latencies.push(await typeOne());
    return latencies;
  };
  await typeMany(WARM_UP);
  waits.length = 0;
  const latencies = await typeMany(COUNTED);
  const counted = [...waits];
  await client.stop();
  return { latencies, waits: counted, parse: parseTime(text) };
}

/** Adds what each timer makes the work behind it wait to the last number of the list that it returns. */
function watchTimers(): number[] {
  const waits: number[] = [];
  const original = globalThis.setTimeout;
  const watching = (work: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const start = performance.now();
    return original(() => {
      if (waits.length > 0) waits[waits.length - 1]! += performance.now() - start;
      work(...args);
    }, delay);
  };
  globalThis.setTimeout = Object.assign(watching, original) as typeof setTimeout;
  return waits;
}

function parseTime(text: string): number {
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    lezer.run(text);
    times.push(performance.now() - start);
  }
  return quantile(times.slice(5));
}

const [size, way] = process.argv.slice(2);
const text = size === 'megabyte' ? studyOfLength(MEGABYTE, 3) : studyOf(Number(size), 3);
console.log(JSON.stringify(await type(text, way === 'pull')));
process.exit(0);
