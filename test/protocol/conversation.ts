// Random conversations with a server, as the fuzz and the soak hold them.
import fc from 'fast-check';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { markdown } from '../core/texts.ts';
import type { Client } from './client.ts';
import { anything, badPosition, badRange, farRange, junkSettings, malformed } from './malformed.ts';

export type Step = (client: Client) => Promise<unknown>;

const position = fc.record({ line: fc.integer({ min: 0, max: 40 }), character: fc.integer({ min: 0, max: 90 }) });
const range = fc.tuple(position, position).map(([a, b]) => {
  const [start, end] = a.line < b.line || (a.line === b.line && a.character <= b.character) ? [a, b] : [b, a];
  return { start, end };
});
const POSITIONED = ['textDocument/hover', 'textDocument/completion'];
const RANGED = ['textDocument/inlayHint', 'textDocument/semanticTokens/range'];
const WHOLE = [
  'textDocument/codeLens',
  'textDocument/semanticTokens/full',
  'textDocument/documentSymbol',
  'textDocument/diagnostic',
];
const OTHERS = ['case-prism/portfolio', 'case-prism/check', 'no/such/method', 'workspace/executeCommand'];

/** No request takes so long, in milliseconds; whoever waits longer waits for ever. */
const EVER = 10_000;

/** Every answer, whatever it is. */
function asked(client: Client, method: string, params: unknown): Promise<unknown> {
  const answer = client.connection.sendRequest(method, params).catch(() => 'refused');
  return inTime(answer, `${method} ${JSON.stringify(params)}`);
}

export function inTime<T>(answer: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const never = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      console.log('NEVER', what);
      reject(new Error(`Never answered: ${what}`));
    }, EVER);
  });
  return Promise.race([answer, never]).finally(() => clearTimeout(timer));
}

function stepsOver(uris: fc.Arbitrary<string>): fc.Arbitrary<Step> {
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(uris, markdown).map(
        ([uri, text]): Step =>
          (client) =>
            client.open(uri, text),
      ),
    },
    {
      weight: 8,
      arbitrary: fc.tuple(uris, fc.oneof(range, range, farRange), fc.oneof(markdown, fc.constant(''), fc.string())).map(
        ([uri, place, text]): Step =>
          async (client) =>
            client.documents.has(uri) ? client.change(uri, { range: place, text }) : undefined,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(uris, markdown).map(
        ([uri, text]): Step =>
          async (client) =>
            client.documents.has(uri) ? client.change(uri, { text }) : undefined,
      ),
    },
    {
      weight: 2,
      arbitrary: uris.map(
        (uri): Step =>
          (client) => {
            client.documents.delete(uri);
            return client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
          },
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...POSITIONED), uris, position).map(
        ([method, uri, place]): Step =>
          (client) =>
            asked(client, method, { textDocument: { uri }, position: place }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...RANGED), uris, range).map(
        ([method, uri, place]): Step =>
          (client) =>
            asked(client, method, { textDocument: { uri }, range: place }),
      ),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom(...WHOLE), uris).map(
        ([method, uri]): Step =>
          (client) =>
            asked(client, method, { textDocument: { uri } }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(uris, range).map(
        ([uri, place]): Step =>
          (client) =>
            asked(client, 'textDocument/codeAction', {
              textDocument: { uri },
              range: place,
              context: { diagnostics: [] },
            }),
      ),
    },
    {
      weight: 4,
      arbitrary: malformed(uris).map(
        ({ method, params }): Step =>
          async (client) =>
            client.send(method, params),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...POSITIONED, ...RANGED, 'textDocument/codeAction'), uris, badPosition, badRange)
        .map(
          ([method, uri, position, place]): Step =>
            (client) =>
              asked(client, method, {
                textDocument: { uri },
                position,
                range: place,
                context: { only: 7, diagnostics: [null] },
              }),
        ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...OTHERS, ...WHOLE, ...POSITIONED), anything).map(
        ([method, params]): Step =>
          (client) =>
            asked(client, method, params),
      ),
    },
    {
      weight: 2,
      arbitrary: uris.map(
        (uri): Step =>
          async (client) => {
            const source = new CancellationTokenSource();
            const answer = client.connection.sendRequest(
              'textDocument/diagnostic',
              { textDocument: { uri } },
              source.token,
            );
            source.cancel();
            return inTime(
              answer.catch(() => 'cancelled'),
              `cancelled pull of ${uri}`,
            );
          },
      ),
    },
    {
      weight: 1,
      // Held until something changes, as the protocol has it; so somebody gives up waiting.
      arbitrary: anything.map(
        (params): Step =>
          (client) => {
            const source = new CancellationTokenSource();
            const answer = client.connection
              .sendRequest('workspace/diagnostic', params, source.token)
              .catch(() => 'refused');
            setTimeout(() => source.cancel(), 20);
            return inTime(answer, 'workspace/diagnostic');
          },
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .oneof(
          junkSettings,
          fc.constantFrom<unknown>(
            { casePrism: { enable: true } },
            { casePrism: { rules: { 'section-missing': 'off' } } },
          ),
        )
        .map(
          (settings): Step =>
            (client) =>
              client.connection.sendNotification('workspace/didChangeConfiguration', { settings }),
        ),
    },
    {
      weight: 1,
      arbitrary: uris.map(
        (uri): Step =>
          (client) =>
            client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }),
      ),
    },
  );
}

/** Conversations about the documents that `names` name. */
export function conversations(names: readonly string[]): fc.Arbitrary<Step[]> {
  return fc.array(stepsOver(fc.constantFrom(...names)), { minLength: 5, maxLength: 40 });
}
