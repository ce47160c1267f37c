import assert from 'node:assert/strict';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import { Client, PULL } from './client.ts';

const URI = 'file:///work/a.case.md';
const CLAIM = 'We significantly reduced latency.';
/** A complete document around a claim, so that only the claim and its place differ. */
const study = (body: string) => `# T\n\n## Impact\n\n${body}\n`;

describe('bad input', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ capabilities: PULL });
  });
  afterEach(async () => {
    await client.stop();
    assert.deepEqual(client.logged, [], 'nothing is logged');
  });

  const diagnose = async (text: string): Promise<Diagnostic[]> => {
    await client.open(URI, text);
    const diagnostics = await client.pull(URI);
    const lines = text.split(/\r\n|\r|\n/);
    for (const { range } of diagnostics) {
      assert.ok(
        range.end.line < lines.length && range.end.character <= lines[range.end.line]!.length,
        JSON.stringify(range),
      );
      assert.ok(
        range.start.line < range.end.line || range.start.character <= range.end.character,
        JSON.stringify(range),
      );
    }
    return diagnostics;
  };
  const claimed = async (text: string): Promise<string[]> =>
    (await diagnose(text))
      .filter(({ code }) => code === 'unquantified-claim')
      .map(({ range }) => client.documents.get(URI)!.getText(range));
  const codes = async (text: string) => new Set((await diagnose(text)).map(({ code }) => code));

  it('says nothing about an empty file, or one of white space', async () => {
    assert.deepEqual(await diagnose(''), []);
    assert.deepEqual(await diagnose(' \n\n\t\n'), []);
  });

  for (const folders of [null, 5, [null, 3, {}, { uri: 4 }]])
    it(`starts with ${JSON.stringify(folders)} for its folders`, async () => {
      await client.stop();
      client = await Client.start({ capabilities: PULL, folders });
      assert.deepEqual(await claimed(study(CLAIM)), ['We significantly reduced latency']);
    });

  it('takes only front matter, closed or not', async () => {
    await diagnose('---\ntitle: x\n---\n');
    await diagnose('---\ntitle: x\n');
  });

  it('shows broken front matter at its place', async () => {
    const [found] = (await diagnose('---\ntitle: "x\nshape: [\n---\n# T\n')).filter(
      ({ code }) => code === 'front-matter',
    );
    assert.ok(found);
    assert.ok(found.range.start.line >= 1 && found.range.end.line <= 3, JSON.stringify(found.range));
  });

  it('reads a study without headings', async () => {
    assert.ok((await codes('Only a paragraph about a model.\n')).has('section-missing'));
  });

  it('finds a claim at its place behind emoji, combining marks, a byte order mark and CRLF', async () => {
    for (const before of ['', '😀 ', 'e\u0301tude: ', '👩🏽‍💻🇫🇷 ', 'a\tb ', '**bold** `code` ']) {
      for (const text of [
        study(before + CLAIM),
        study(before + CLAIM).replaceAll('\n', '\r\n'),
        `\uFEFF${study(before + CLAIM)}`,
      ]) {
        const found = await claimed(text);
        assert.equal(found.length, 1, JSON.stringify([text, found]));
        assert.match(found[0]!, /significantly reduced latency/, JSON.stringify(text));
      }
    }
  });

  it('sees no headings or claims in code, in an unclosed fence neither', async () => {
    const text = '# T\n\n## Impact\n\n```\n## Data\n\nWe significantly reduced latency.\n';
    const messages = (await diagnose(text)).map(({ message }) => message).join('\n');
    assert.match(messages, /Data/);
    assert.doesNotMatch(messages, /latency\b.*how much/);
    assert.deepEqual(await claimed(text), []);
  });

  it('survives binary bytes', async () => {
    await diagnose(Array.from({ length: 4096 }, (_, index) => String.fromCharCode((index * 7919) % 65536)).join(''));
    await diagnose('\0'.repeat(1000));
  });

  it('reads 1,000 headings, and 10 MB', async () => {
    await diagnose(
      Array.from({ length: 1000 }, (_, index) => `${'#'.repeat((index % 6) + 1)} Data ${index}\n`).join('\n'),
    );
    const paragraph = `${CLAIM} The rest of this paragraph fills the document with words.\n\n`;
    await diagnose(study(paragraph.repeat(Math.ceil(1e7 / paragraph.length))));
  }).timeout(60_000);

  it('takes edits outside the text, and of documents that are not open', async () => {
    await client.open(URI, study('x'));
    const far = { line: 1e6, character: 1e6 };
    await client.change(URI, { range: { start: far, end: far }, text: '\nmore\n' });
    await client.change(URI, { text: '' });
    assert.deepEqual(await client.pull(URI), []);
    const textDocument = { uri: 'file:///work/never.case.md', version: 3 };
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ text: 'x' }],
    });
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
    assert.deepEqual(await client.pull(textDocument.uri), []);
  });

  it('goes on after a document was closed in the middle of its analysis', async () => {
    await client.open(URI, study(CLAIM));
    const pull = client.pull(URI);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    await pull;
    assert.ok((await codes(study(CLAIM))).has('section-missing'));
  });

  it('keeps count of the lines when an edit reaches beyond the last one', async () => {
    await client.open(URI, '# T\n\nText.\n');
    const far = { start: { line: 2, character: 0 }, end: { line: 31, character: 4 } };
    await client.change(URI, { range: far, text: 'One.\n\nTwo.' });
    await client.change(URI, { range: { start: far.end, end: far.end }, text: '\n## Model\n' });
    const fresh = await Client.start({ capabilities: PULL });
    await fresh.open(URI, '# T\n\nOne.\n\nTwo.\n## Model\n');
    assert.deepEqual(await client.pull(URI), await fresh.pull(URI));
    await fresh.stop();
  });

  for (const [method, params] of [
    ['textDocument/diagnostic', { textDocument: 7 }],
    ['textDocument/hover', { textDocument: {}, position: { line: 0, character: 0 } }],
    ['case-prism/check', null],
    ['case-prism/check', {}],
  ] as const)
    it(`answers ${method} ${JSON.stringify(params)} with what is missing`, async () => {
      await assert.rejects(client.connection.sendRequest(method, params), /The URI of a document is missing/);
    });

  it('takes a workspace pull without earlier results', async () => {
    await client.connection.sendRequest('workspace/executeCommand', { command: 'case-prism.checkWorkspace' });
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('workspace/diagnostic', {}, source.token);
    source.cancel();
    await answer.catch(() => {});
  });
});

describe('a notification that cannot be read', () => {
  const TEXT = '# T\n\nWe significantly reduced latency.\n';
  const textDocument = { uri: URI, version: 2 };
  const place = (line: unknown) => ({ start: { line, character: 0 }, end: { line: 1, character: 0 } });

  for (const [method, params] of [
    ['textDocument/didOpen', { textDocument }],
    ['textDocument/didOpen', { textDocument: { uri: 7, text: 'lost' } }],
    ['textDocument/didChange', { textDocument }],
    ['textDocument/didChange', { textDocument, contentChanges: [{ text: 'lost' }, null] }],
    ['textDocument/didChange', { textDocument, contentChanges: [{ text: 7 }] }],
    ['textDocument/didChange', { textDocument, contentChanges: [{ range: place(null), text: 'lost' }] }],
    ['textDocument/didChange', null],
    ['textDocument/didClose', null],
  ] as const)
    it(`${method} ${JSON.stringify(params)} is passed over, and said to be`, async () => {
      const client = await Client.start({ capabilities: PULL });
      await client.open(URI, TEXT);
      const before = await client.pull(URI);
      client.send(method, params);
      assert.deepEqual(await client.pull(URI), before);
      assert.deepEqual(client.logged, [`${method} could not be read and was passed over.`]);
      await client.stop();
    });

  for (const [method, params] of [
    ['workspace/didChangeConfiguration', null],
    ['workspace/didChangeWatchedFiles', { changes: [null, { uri: 7 }] }],
    ['workspace/didChangeWorkspaceFolders', { event: { added: 7, removed: [null] } }],
    ['$/cancelRequest', null],
  ] as const)
    it(`${method} ${JSON.stringify(params)} changes nothing`, async () => {
      const client = await Client.start({ capabilities: PULL });
      await client.open(URI, TEXT);
      client.send(method, params);
      assert.notDeepEqual(await client.pull(URI), []);
      assert.deepEqual(client.logged, []);
      await client.stop();
    });
});

describe('a client that counts no versions', () => {
  it('is shown what it typed', async () => {
    const client = await Client.start({ capabilities: PULL });
    await client.open(URI, '# T\n\nWe reduced latency.\n');
    await client.pull(URI);
    client.send('textDocument/didChange', { textDocument: { uri: URI, version: 1 }, contentChanges: [{ text: '' }] });
    assert.deepEqual(await client.pull(URI), []);
    await client.stop();
  });
});

describe('a request without its place', () => {
  for (const method of ['textDocument/hover', 'textDocument/completion', 'textDocument/codeAction'])
    it(`of ${method} is told so`, async () => {
      const client = await Client.start({ capabilities: PULL });
      await client.open(URI, '# T\n');
      const params = { textDocument: { uri: URI }, position: { line: null }, range: {}, context: {} };
      await assert.rejects(client.connection.sendRequest(method, params), /in the document is missing/);
      assert.deepEqual(client.logged, []);
      await client.stop();
    });
});
