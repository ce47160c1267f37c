// A text that changes while a fix of it is on its way.
import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { Client, PULL } from './client.ts';

const URI = 'file:///work/search.case.md';
const STUDY =
  '# Search\n\n## Model\n\nWe significantly reduced latency.\n\n## Impact\n\nIt is fine. <!-- case-prism-disable-line passion -->\n';
const ALL = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const versioned: ClientCapabilities = { ...PULL, workspace: { workspaceEdit: { documentChanges: true } } };
const resolving: ClientCapabilities = {
  ...versioned,
  textDocument: { ...PULL.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

const editsOf = ({ edit }: CodeAction) => (edit?.documentChanges ?? []) as TextDocumentEdit[];

describe('a fix', () => {
  let client: Client;
  afterEach(async () => {
    await client.stop();
    assert.deepEqual(client.logged, [], 'nothing is logged');
  });

  /** What is offered anywhere in the study. */
  const ask = (only?: string[], of = client): Promise<CodeAction[]> =>
    of.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: ALL,
      context: { diagnostics: [], ...(only && { only }) },
    });
  const resolve = (action: CodeAction): Promise<CodeAction> =>
    client.connection.sendRequest('codeAction/resolve', action);

  for (const only of [undefined, ['source.fixAll.casePrism']])
    it(`names the version whose text it was made of, whatever is typed meanwhile (${only ?? 'quick fixes'})`, async () => {
      client = await Client.start({ capabilities: versioned });
      await client.open(URI, STUDY);
      // Both are under way before the server answers the first.
      const before = ask(only);
      await client.change(URI, { range: TOP, text: 'A line.\n\n' });
      const [action] = (await before).filter(({ edit }) => edit);
      const { version } = editsOf(action!)[0]!.textDocument;
      const other = await Client.start({ capabilities: versioned });
      await other.open(URI, version === 1 ? STUDY : client.text(URI));
      const [same] = (await ask(only, other)).filter(({ edit }) => edit);
      assert.deepEqual(editsOf(action!)[0]!.edits, editsOf(same!)[0]!.edits, `not of version ${version}`);
      await other.stop();
      await client.change(URI, { range: TOP, text: 'Another.\n\n' });
      await assert.rejects(client.apply(action!), /another version/);
    });

  it('comes without its edit where the client asks for that later, and gets it of the same text', async () => {
    client = await Client.start({ capabilities: versioned });
    await client.open(URI, STUDY);
    const whole = await ask();
    await client.stop();

    client = await Client.start({ capabilities: resolving });
    await client.open(URI, STUDY);
    const offered = await ask();
    assert.deepEqual(
      offered.map(({ title, edit }) => [title, edit]),
      whole.map(({ title }) => [title, undefined]),
    );
    const resolved = await Promise.all(offered.map(resolve));
    assert.deepEqual(
      resolved.map(({ edit }) => edit),
      whole.map(({ edit }) => edit),
    );
    const [all] = await ask(['source.fixAll.casePrism']);
    assert.equal(editsOf(await resolve(all!)).length, 1);
  });

  it('is refused when it is asked for after the text has changed', async () => {
    client = await Client.start({ capabilities: resolving });
    await client.open(URI, STUDY);
    const [quick] = await ask();
    const [all] = await ask(['source.fixAll.casePrism']);
    await client.change(URI, { range: TOP, text: 'A line.\n\n' });
    for (const action of [quick!, all!]) await assert.rejects(resolve(action), { code: LSPErrorCodes.ContentModified });
    const again = await ask();
    assert.equal(editsOf(await resolve(again[0]!))[0]?.textDocument.version, 2);
  });

  it('stays as it is where it has nothing to ask for, and asks for nothing of a document that is gone', async () => {
    client = await Client.start({ capabilities: resolving, options: { showsRules: true } });
    await client.open(URI, STUDY);
    const offered = await ask();
    const page = offered.find(({ command }) => command)!;
    assert.deepEqual(await resolve(page), page);
    assert.deepEqual(await resolve({ title: 'somebody else’s', data: 7 }), { title: 'somebody else’s', data: 7 });
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    await assert.rejects(resolve(offered[0]!), { code: LSPErrorCodes.ContentModified });
    await assert.rejects(resolve({ title: 'x', data: { uri: URI, version: 1, index: 0 } }), /range/);
  });
});
