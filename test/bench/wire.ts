// The real server at the end of a pair of streams in memory. What it writes is looked at as bytes only: what a client would take to parse it is
// the client's time, in a process of its own.
import { PassThrough } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/server.ts';
import type { Host } from '../../server/src/session.ts';

const SEPARATOR = '\r\n\r\n';
/** What tells messages apart stands in their first bytes. */
const HEAD = 400;

export class Wire {
  readonly #up = new PassThrough();
  #pending: Buffer = Buffer.alloc(0);
  #waiting: { readonly words: string; readonly resolve: () => void }[] = [];

  constructor(host: Partial<Host>) {
    const down = new PassThrough();
    startServer(
      createConnection(ProposedFeatures.all, new StreamMessageReader(this.#up), new StreamMessageWriter(down)),
      host,
    );
    down.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  send(message: { readonly method: string; readonly params: unknown; readonly id?: number }): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#up.write(`Content-Length: ${Buffer.byteLength(body)}${SEPARATOR}${body}`);
  }

  /** Resolves when a whole message has arrived whose first bytes hold `words`. */
  arrived(words: string): Promise<void> {
    return new Promise((resolve) => this.#waiting.push({ words, resolve }));
  }

  #receive(chunk: Buffer): void {
    this.#pending = Buffer.concat([this.#pending, chunk]);
    for (;;) {
      const header = this.#pending.indexOf(SEPARATOR);
      if (header < 0) return;
      const start = header + SEPARATOR.length;
      const end = start + Number(/Content-Length: (\d+)/.exec(this.#pending.toString('latin1', 0, header))![1]);
      if (this.#pending.length < end) return;
      this.#tell(this.#pending.toString('utf8', start, Math.min(end, start + HEAD)));
      this.#pending = this.#pending.subarray(end);
    }
  }

  #tell(head: string): void {
    const told = this.#waiting.filter(({ words }) => head.includes(words));
    this.#waiting = this.#waiting.filter((one) => !told.includes(one));
    for (const { resolve } of told) resolve();
  }
}
