import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver/node';
import { Client } from './client.ts';
import { answersRightly, startWith } from './views.ts';

const URI = 'file:///work/search.case.md';
const STUDY =
  '---\r\nround: impact\r\n---\r\n\r\n# Search 🛋️\r\n\r\n## Impact\r\n\r\nI cut p95 latency from 120 ms to 68 ms. We significantly reduced costs.\r\n\r\n' +
  '## Scale\r\n\r\nI deployed the ranker as a service.\r\n\r\n## Data\r\n';

describe('code lens', () => {
  let client: Client;
  afterEach(() => client.stop());
  const ask = () => client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });

  it('stands over the title and each section, in VS Code with commands', async () => {
    client = await Client.start({ options: { commands: true } });
    await client.open(URI, STUDY);
    const [whole, impact, scale, data, ...rest] = await ask();
    assert.deepEqual(rest, []);
    assert.equal(whole!.range.start.line, 4);
    assert.match(whole!.command!.title, /^\d of 6 sections · \d of 12 responsibilities · 1 claim without a number$/);
    assert.equal(whole!.command!.command, 'casePrism.openPreview');
    assert.equal(impact!.range.start.line, 6);
    assert.match(impact!.command!.title, /^Impact · 2 claims, 1 without a number · 1 responsibility$/);
    assert.equal(impact!.command!.command, 'casePrism.showPlaces');
    const [uri, position, places] = impact!.command!.arguments!;
    assert.equal(uri, URI);
    assert.deepEqual(position, impact!.range.start);
    const document = client.documents.get(URI)!;
    assert.deepEqual(
      places.map((place: { uri: string; range: CodeLens['range'] }) => [place.uri, document.getText(place.range)]),
      [[URI, 'We significantly reduced costs']],
    );
    assert.equal(scale!.command!.title, 'Scale · 1 responsibility');
    assert.equal(scale!.command!.command, '');
    assert.equal(data!.command!.title, 'Data · no claim and no responsibility yet');
  });

  it('only tells where the client has no such commands', async () => {
    client = await Client.start();
    await client.open(URI, STUDY);
    const lenses = await ask();
    assert.equal(lenses.length, 4);
    for (const { command } of lenses) assert.deepEqual(Object.keys(command!), ['title', 'command']);
    for (const { command } of lenses) assert.equal(command!.command, '');
  });

  it('stands on the first line with text where there is no heading', async () => {
    client = await Client.start();
    await client.open(URI, '\nPlain words.\n');
    const [lens, ...rest] = await ask();
    assert.deepEqual(rest, []);
    assert.deepEqual(lens!.range.start, { line: 1, character: 0 });
    await client.change(URI, { text: '' });
    assert.equal((await ask()).length, 1);
  });

  it('follows its setting, and has the client ask again when settings change', async () => {
    const { set, ...started } = await startWith({ codeLens: false });
    client = started.client;
    await client.open(URI, STUDY);
    assert.deepEqual(await ask(), []);
    await set({ codeLens: true });
    await client.notified('workspace/codeLens/refresh');
    assert.equal((await ask()).length, 4);
    await set({ codeLens: true, enable: false });
    assert.deepEqual(await ask(), []);
  });

  it('answers nothing for what is not open, and an error to who cancelled', async () => {
    client = await Client.start();
    await client.open(URI, STUDY);
    await answersRightly(client, 'textDocument/codeLens', URI, []);
  });
});
