// A process of its own that types into one study and prints, as JSON, how long each character took from the change notification to the published
// diagnostics: `node typist.ts WORDS|megabyte push|pull`.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { milliseconds } from '../../server/src/budget.ts';
import { MEGABYTE, randomOf, studyOf, studyOfLength } from './documents.ts';
import { lezer } from './lezer.ts';
import { quantile } from './statistics.ts';
import { Wire } from './wire.ts';

/** What the typist tells; all in milliseconds. */
export interface Typed {
  readonly latencies: readonly number[];
  /** The parser's median time for the whole text. */
  readonly parse: number;
}

/** As much as a page: by then the server runs as it does for the rest of a session. */
const WARM_UP = { keystrokes: 600, milliseconds: 6000 };
const COUNTED = { keystrokes: 250, milliseconds: 6000 };
/** So many are typed however long it takes. */
const LEAST = 10;
/** The parser is measured once in so many characters. */
const BETWEEN = 5;
const URI = 'file:///bench/study.case.md';

async function type(text: string, pulls: boolean): Promise<Typed> {
  // A long study is read to its end when it is opened: what counts is a character, not the rest of the reading.
  const server = new Wire({ budget: () => milliseconds(60_000) });
  let requests = 0;
  const ask = (method: string, params: unknown) => {
    server.send({ id: ++requests, method, params });
    return server.arrived(`"id":${requests},`);
  };
  // Diagnostics as VS Code asks for them come with the report and the status that its views show.
  await ask('initialize', {
    processId: null,
    rootUri: null,
    capabilities: pulls ? { textDocument: { diagnostic: {} } } : {},
    initializationOptions: pulls ? { report: true, status: true } : {},
  });
  server.send({ method: 'initialized', params: {} });

  let document = TextDocument.create(URI, 'markdown', 1, text);
  const random = randomOf(7);
  const parses: number[] = [];

  /** Sends a notification about the study, and resolves when its diagnostics are there; `after`, when all that follows them is. */
  const tell = async (method: string, params: object): Promise<{ latency: number; after: Promise<void> }> => {
    const after = pulls ? server.arrived('case-prism/status') : Promise.resolve();
    const start = performance.now();
    server.send({ method, params });
    if (pulls) await ask('textDocument/diagnostic', { textDocument: { uri: URI } });
    else await server.arrived('textDocument/publishDiagnostics');
    return { latency: performance.now() - start, after };
  };
  const typeOne = async (): Promise<number> => {
    const position = document.positionAt(Math.floor(random() * document.getText().length));
    const letter = 'abcdefghij klmnopqrstuvwxyz'.charAt(Math.floor(random() * 27));
    const contentChanges = [{ range: { start: position, end: position }, text: letter }];
    document = TextDocument.update(document, contentChanges, document.version + 1);
    const { latency, after } = await tell('textDocument/didChange', {
      textDocument: { uri: URI, version: document.version },
      contentChanges,
    });
    // What the server does after its answer belongs to no character.
    await after;
    await new Promise(setImmediate);
    return latency;
  };
  const typeMany = async ({ keystrokes, milliseconds: time }: typeof COUNTED): Promise<number[]> => {
    const end = performance.now() + time;
    const latencies: number[] = [];
    while (latencies.length < keystrokes && (latencies.length < LEAST || performance.now() < end)) {
      // The reference is measured in between, as the machine may be busy now and idle later.
      if (latencies.length % BETWEEN === 0) parses.push(parseTime(text));
      latencies.push(await typeOne());
    }
    return latencies;
  };
  const opened = await tell('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'markdown', version: 1, text },
  });
  await opened.after;
  await typeMany(WARM_UP);
  parses.length = 0;
  const latencies = await typeMany(COUNTED);
  return { latencies, parse: quantile(parses) };
}

function parseTime(text: string): number {
  const start = performance.now();
  lezer.run(text);
  return performance.now() - start;
}

const [size, way] = process.argv.slice(2);
const text = size === 'megabyte' ? studyOfLength(MEGABYTE, 3) : studyOf(Number(size), 3);
console.log(JSON.stringify(await type(text, way === 'pull')));
process.exit(0);
