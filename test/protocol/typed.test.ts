// Studies that are typed and studies that are opened: every example of the CommonMark specification, and the labelled documents where they are
// at hand. What is shown lies inside the text at every key, and at the end it is what opening the same text shows.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as commonmark from 'commonmark-spec';
import type { Range, SemanticTokens } from 'vscode-languageserver/node';
import { REPORT_NOTIFICATION, type ReportParams } from '../../server/src/protocol.ts';
import { Client, PULL } from './client.ts';

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus/dev');
/** Where it lacks, its test is skipped, and says so. */
const LACK = existsSync(CORPUS) ? '' : ` (skipped: ${CORPUS} is not here)`;

/** A client that shows all there is. */
function start(): Promise<Client> {
  return Client.start({
    capabilities: { ...PULL, workspace: { configuration: true } },
    options: { report: true },
    settings: () => ({ semanticTokens: true }),
  });
}

/** All that is shown of a study, once it is shown. */
async function shown(client: Client, uri: string) {
  const textDocument = { uri };
  const { version } = client.documents.get(uri)!;
  const [diagnostics, tokens, symbols, sent] = await Promise.all([
    client.pull(uri),
    client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument }),
    client.connection.sendRequest('textDocument/documentSymbol', { textDocument }),
    client.notified(REPORT_NOTIFICATION, (params) => {
      const told = params as ReportParams;
      return told.uri === uri && told.version === version;
    }),
  ]);
  return { diagnostics, tokens: tokens.data, symbols, report: (sent as ReportParams).report };
}

/** Every range in an answer, however deep. */
function rangesIn(answer: unknown): Range[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('start' in answer && 'end' in answer) return [answer as Range];
  return Object.values(answer).flatMap(rangesIn);
}

function checkInside(client: Client, uri: string, answer: unknown): void {
  const document = client.documents.get(uri)!;
  for (const range of rangesIn(answer)) {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    assert.ok(start <= end, JSON.stringify(range));
    // A place that the text does not have is clamped, and comes back as another one.
    assert.deepEqual({ start: document.positionAt(start), end: document.positionAt(end) }, range, document.getText());
  }
}

/** Each token on its line, behind the one before it. */
function checkTokens(client: Client, uri: string, data: readonly number[]): void {
  const lines = client.text(uri).split(/\r\n|\r|\n/);
  let [line, character, last] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (down > 0) last = 0;
    [line, character] = [line + down, down > 0 ? right : character + right];
    assert.ok(length > 0 && character >= last, `token ${at / 5} of ${uri}`);
    last = character + length;
    assert.ok(last <= lines[line]!.length, `token ${at / 5} of ${uri} reaches beyond line ${line}`);
  }
}

/** Types a text at the end of what stands, in so many keys at most; after each, the findings lie inside. */
async function type(client: Client, uri: string, text: string, keys: number): Promise<void> {
  await client.open(uri, '');
  const step = Math.max(1, Math.ceil(text.length / keys));
  for (let at = 0; at < text.length; at += step) {
    const document = client.documents.get(uri)!;
    const end = document.positionAt(at);
    await client.change(uri, { range: { start: end, end }, text: text.slice(at, at + step) });
    checkInside(client, uri, await client.pull(uri));
  }
}

/** Types texts with one client and opens them with another. Returns how many places were shown. */
async function holds(texts: ReadonlyMap<string, string>, keys: number): Promise<number> {
  let places = 0;
  const [typist, reader] = [await start(), await start()];
  for (const [uri, text] of texts) {
    await type(typist, uri, text, keys);
    await reader.open(uri, text);
  }
  for (const [uri, text] of texts) {
    assert.equal(typist.text(uri), text);
    const [typed, opened] = [await shown(typist, uri), await shown(reader, uri)];
    assert.deepEqual(typed, opened, uri);
    places += rangesIn(opened.report).length + opened.tokens.length / 5;
    checkInside(reader, uri, [opened.diagnostics, opened.report, opened.symbols]);
    checkTokens(reader, uri, opened.tokens);
  }
  assert.deepEqual([...typist.logged, ...reader.logged], []);
  await typist.stop();
  await reader.stop();
  return places;
}

describe('typing', () => {
  it('each example of the CommonMark specification ends in what opening it shows', async () => {
    assert.ok(commonmark.tests.length > 600);
    // The specification writes a tab that is to be seen as an arrow.
    const places = await holds(
      new Map(
        commonmark.tests.map(({ number, markdown }) => [
          `file:///w/example-${number}.case.md`,
          markdown.replaceAll('→', '\t'),
        ]),
      ),
      Number.POSITIVE_INFINITY,
    );
    assert.ok(places > 0);
  }).timeout(300_000);

  it(`each labelled document ends in what opening it shows${LACK}`, async function () {
    if (LACK) this.skip();
    const names = globSync('*.case.md', { cwd: CORPUS }).sort();
    assert.ok(names.length > 0);
    const places = await holds(
      new Map(names.map((name) => [`file:///w/${name}`, readFileSync(join(CORPUS, name), 'utf8')])),
      60,
    );
    assert.ok(places > 10 * names.length, `${places} places`);
  }).timeout(300_000);
});
