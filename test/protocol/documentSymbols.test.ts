import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import { Client } from './client.ts';
import { answersRightly } from './views.ts';

const URI = 'file:///work/search.case.md';

describe('document symbols', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('nests the headings, each with its section, its whole scope and its words', async () => {
    client = await Client.start();
    const text =
      '# Search 🛋️\r\n\r\n### Deep\r\n\r\n## Impact\r\n\r\nWords.\r\n\r\n### Details\r\n\r\n## Data ##\r\n\r\n##\r\n';
    await client.open(URI, text);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    type Tree = [name: string, detail: string | undefined, children: Tree[]];
    const tree = (symbols: readonly DocumentSymbol[]): Tree[] =>
      symbols.map(({ name, detail, children }) => [name, detail, tree(children ?? [])]);
    assert.deepEqual(tree(symbols), [
      [
        'Search 🛋️',
        undefined,
        [
          ['Deep', undefined, []],
          ['Impact', 'Impact', [['Details', 'Impact', []]]],
          ['Data', 'Data', []],
          ['(no words)', undefined, []],
        ],
      ],
    ]);
    const document = client.documents.get(URI)!;
    const check = (symbols: readonly DocumentSymbol[], outer: DocumentSymbol['range'] | undefined): void => {
      for (const { range, selectionRange, name, children } of symbols) {
        if (name !== '(no words)') assert.equal(document.getText(selectionRange), name);
        for (const [inner, around] of [
          [selectionRange, range],
          [range, outer ?? range],
        ] as const) {
          assert.ok(document.offsetAt(around.start) <= document.offsetAt(inner.start), name);
          assert.ok(document.offsetAt(inner.end) <= document.offsetAt(around.end), name);
        }
        check(children ?? [], range);
      }
    };
    check(symbols, undefined);
  });

  it('is offered unless the client has an outline of Markdown of its own', async () => {
    client = await Client.start({ options: { outline: true } });
    assert.equal(client.initialized.capabilities.documentSymbolProvider, false);
    await client.stop();
    client = await Client.start();
    assert.equal(client.initialized.capabilities.documentSymbolProvider, true);
  });

  it('answers nothing for what is not open, and an error to who cancelled', async () => {
    client = await Client.start();
    await client.open(URI, '# S\n');
    await answersRightly(client, 'textDocument/documentSymbol', URI, []);
  });
});
