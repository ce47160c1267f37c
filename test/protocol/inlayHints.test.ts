import assert from 'node:assert/strict';
import type { InlayHint } from 'vscode-languageserver/node';
import type { Client } from './client.ts';
import { answersRightly, startWith } from './views.ts';

const URI = 'file:///work/search.case.md';

describe('inlay hints', () => {
  let client: Client;
  let set: (settings: Record<string, unknown>) => Promise<void>;
  beforeEach(async () => {
    ({ client, set } = await startWith({ inlayHints: true }));
  });
  afterEach(() => client.stop());

  const ask = (from = 0, to = 99) =>
    client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: URI },
      range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
    });
  const hints = async (sentence: string) => {
    await client.open(URI, `# S\n\n## Impact\n\n${sentence}\n`);
    return (await ask()).map(({ label }) => label);
  };

  for (const [sentence, change] of [
    ['We cut latency from 120 ms to 68 ms.', '−43%'],
    ['NDCG@10 rose from 0.41 to 0.48.', '+0.07'],
    ['NDCG@10 fell from 0.480 to 0.412.', '−0.068'],
    ['Load rose from 150 to 450 requests a second.', '×3'],
    ['Searches with a message went from 11.8% to 13.3%.', '+1.5 pp'],
    ['CTR rose from 2% to 3% for 40% of the traffic.', '+1 pp'],
    ['Training went from 20 hours to 15 minutes.', '÷80'],
    ['Training went from 2 hours to 15 minutes.', '−88%'],
  ] as const) {
    it(`${sentence} ${change}`, async () => assert.deepEqual(await hints(sentence), [change]));
  }

  for (const sentence of [
    'We cut latency from 120 ms to 68 ms (43%).',
    'We cut latency by 43%, from 120 ms to 68 ms.',
    'CTR went from 11.8% to 13.3%, a gain of 1.5 percentage points.',
    'Latency was 68 ms.',
    'It went from weeks to hours.',
  ]) {
    it(`none: ${sentence}`, async () => assert.deepEqual(await hints(sentence), []));
  }

  it('stands right behind the numbers, with its reckoning, in the range asked for only', async () => {
    const text =
      '# S 🛋️\r\n\r\n## Impact\r\n\r\n😀 Latency fell from 120 ms to 68 ms.\r\n\r\nCost fell from $9,200 to $5,400.\r\n';
    await client.open(URI, text);
    const [latency, cost, ...rest] = await ask();
    assert.deepEqual(rest, []);
    const document = client.documents.get(URI)!;
    assert.equal(document.offsetAt(latency!.position), text.indexOf('68 ms') + 5);
    assert.equal(latency!.tooltip, 'Computed from 120 ms and 68 ms');
    assert.equal(cost!.tooltip, 'Computed from 9,200 USD and 5,400 USD');
    assert.deepEqual(await ask(5, 7), [cost]);
    assert.deepEqual(await ask(0, 4), []);
  });

  it('is off unless its setting is on', async () => {
    await client.open(URI, '# S\n\nLatency fell from 120 ms to 68 ms.\n');
    assert.equal((await ask()).length, 1);
    await set({});
    await client.notified('workspace/inlayHint/refresh');
    assert.deepEqual(await ask(), []);
  });

  it('answers nothing for what is not open, and an error to who cancelled', async () => {
    await client.open(URI, '# S\n');
    await answersRightly(client, 'textDocument/inlayHint', URI, []);
  });
});
