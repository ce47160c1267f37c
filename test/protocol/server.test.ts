import assert from 'node:assert/strict';
import type { CompletionItem, Diagnostic, Hover } from 'vscode-languageserver/node';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { plainText } from '../../server/src/features/snippetText.ts';
import type { ReportParams, StatusParams } from '../../server/src/protocol.ts';
import { Client, PULL } from './client.ts';

const URI = 'file:///work/search.case.md';
const STUDY = '# Search\n\n## Impact\n\nWe significantly reduced latency.\n';
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('server', () => {
  let client: Client;
  afterEach(async () => {
    await client.stop();
    assert.deepEqual(client.logged, [], 'nothing is logged');
  });

  it('offers what it can do', async () => {
    client = await Client.start({ capabilities: PULL });
    const { capabilities } = client.initialized;
    assert.deepEqual(capabilities.diagnosticProvider, { interFileDependencies: false, workspaceDiagnostics: true });
    assert.deepEqual(capabilities.completionProvider, { triggerCharacters: ['/'] });
    assert.equal(capabilities.hoverProvider, true);
  });

  it('goes the whole way: open, diagnostics, code action, apply, diagnostics', async () => {
    const edits = { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };
    client = await Client.start({ capabilities: { ...PULL, ...edits } });
    await client.open(URI, STUDY);
    const before = await client.pull(URI);
    const claim = before.find(({ code }) => code === 'unquantified-claim');
    assert.ok(claim, JSON.stringify(codes(before)));
    const [preferred] = (await client.actions(URI, claim.range, [claim])).filter(({ isPreferred }) => isPreferred);
    assert.ok(preferred);
    assert.deepEqual(preferred.diagnostics?.[0], claim);
    await client.apply(preferred, (snippet) =>
      snippet.replace(/\$\{(\d):[^}|]*\}/g, '1$1').replace(/\$\{\d\|([^,|]*)[^}]*\}/g, '$1'),
    );
    const after = await client.pull(URI);
    assert.ok(!codes(after).includes('unquantified-claim'), `${client.text(URI)}\n${JSON.stringify(after)}`);
  });

  it('points to the other place of a number that is told twice', async () => {
    client = await Client.start({ capabilities: PULL });
    const told = 'The p95 latency fell from 120 ms to 68 ms.\n\nThe p95 latency went from 120 ms to 80 ms.\n';
    await client.open(URI, `# S\n\n${told}`);
    const found = (await client.pull(URI)).find(({ code }) => code === 'inconsistent-numbers');
    assert.equal(found?.range.start.line, 4);
    assert.equal(found.relatedInformation?.[0]?.location.uri, URI);
    assert.equal(found.relatedInformation[0].location.range.start.line, 2);
  });

  it('pushes diagnostics to clients that cannot pull, and clears them on close', async () => {
    client = await Client.start();
    await client.open(URI, STUDY);
    assert.ok(codes(await client.pushed(URI)).includes('section-missing'));
    await client.change(URI, {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 34 } },
      text: 'Done.',
    });
    const after = await client.pushed(URI, ({ version }) => version === 2);
    assert.ok(!codes(after).includes('unquantified-claim'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    assert.deepEqual(await client.pushed(URI, ({ diagnostics }) => diagnostics.length === 0), []);
  });

  it('finds the same by push and by pull, after edits as from scratch', async () => {
    client = await Client.start({ capabilities: PULL });
    await client.open(URI, STUDY);
    await client.pull(URI);
    await client.change(URI, {
      range: { start: { line: 4, character: 3 }, end: { line: 4, character: 17 } },
      text: '',
    });
    await client.change(URI, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '---\ntitle: x\n---\n',
    });
    const edited = await client.pull(URI);
    const other = await Client.start();
    await other.open(URI, client.text(URI));
    assert.deepEqual(await other.pushed(URI), edited);
    await other.stop();
  });

  it('answers a cancelled pull with "ask again", never with an empty list', async () => {
    client = await Client.start({ capabilities: PULL });
    await client.open(URI, STUDY);
    const source = new CancellationTokenSource();
    const pull = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }, source.token);
    source.cancel();
    await assert.rejects(pull, { code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
  });

  it('answers for documents it does not know, and for odd addresses', async () => {
    client = await Client.start({ capabilities: PULL });
    assert.deepEqual(await client.pull('file:///never/opened.case.md'), []);
    for (const uri of [
      'untitled:Untitled-1.case.md',
      'vscode-vfs://github/a/b%20(c)/d.case.md',
      'file:///a%20b/(x)/é.case.md',
      'foo:bar.case.md',
      'memfs:/x.case.md',
    ]) {
      await client.open(uri, STUDY);
      assert.ok(codes(await client.pull(uri)).includes('section-missing'), uri);
    }
  });

  it('offers sections and scripts on a slash at a line’s start, and nothing in prose', async () => {
    const snippets = { textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } } };
    client = await Client.start({ capabilities: snippets });
    await client.open(URI, `${STUDY}\n/\n\nand/\n\n\`\`\`\n/\n\`\`\`\n`);
    const complete = (line: number, character: number): Promise<CompletionItem[]> =>
      client.connection.sendRequest('textDocument/completion', {
        textDocument: { uri: URI },
        position: { line, character },
      });
    const items = await complete(6, 1);
    const labels = items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
    assert.deepEqual(
      labels.slice(0, 5),
      ['/problem', '/data', '/model', '/evaluation', '/scale'],
      'missing sections come first, in order',
    );
    assert.ok(labels.filter((label) => label.startsWith('/script')).length >= 12);
    assert.ok(items.every(({ textEdit }) => textEdit && 'range' in textEdit && textEdit.range.start.character === 0));
    assert.deepEqual(await complete(8, 4), []);
    assert.deepEqual(await complete(11, 1), []);
  });

  it('says on a heading what the committee wants there', async () => {
    client = await Client.start({ capabilities: PULL });
    await client.open(URI, STUDY);
    const hover = (line: number) =>
      client.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line, character: 4 },
      });
    assert.match(JSON.stringify(await hover(2)), /Opens \*\*Impact\*\*/);
    assert.equal(await hover(3), null);
  });

  it('pushes the report of the last of many quick edits, and not one for each', async () => {
    client = await Client.start({ capabilities: PULL, options: { report: true } });
    await client.open(URI, '# Study\n\n');
    const edits = 40;
    for (let edit = 0; edit < edits; edit++) {
      const { lineCount } = client.documents.get(URI)!;
      const end = { line: lineCount, character: 0 };
      await client.change(URI, { range: { start: end, end }, text: 'word ' });
      await client.pull(URI);
    }
    const last = await client.notified('case-prism/report', (params) => (params as ReportParams).version === edits + 1);
    assert.equal((last as ReportParams).report.words, edits);
    const reports = client.notifications.filter(({ method }) => method === 'case-prism/report');
    assert.ok(reports.length < edits, `${reports.length} reports`);
  });

  it('pushes the report and the state to a client that asks for them, and to no other', async () => {
    client = await Client.start({ capabilities: PULL, options: { report: true, status: true } });
    await client.open(URI, STUDY);
    const { report, version } = (await client.notified('case-prism/report')) as ReportParams;
    assert.equal(version, 1);
    assert.equal(report.sections.find(({ id }) => id === 'impact')?.claims, 1);
    assert.equal(report.sections.find(({ id }) => id === 'data')?.state, 'missing');
    const status = (await client.notified('case-prism/status')) as StatusParams;
    assert.equal(status.state, 'ready');
    assert.ok(status.rules >= 8);
    await client.change(URI, {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 34 } },
      text: '',
    });
    const next = (await client.notified(
      'case-prism/report',
      (params) => (params as ReportParams).version === 2,
    )) as ReportParams;
    assert.equal(next.report.claims.length, 0);
  });

  it('takes severities from the settings of each resource, and again when they change', async () => {
    let severity = 'hint';
    client = await Client.start({
      capabilities: {
        ...PULL,
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          diagnostics: { refreshSupport: true },
        },
      },
      settings: (uri) => (uri.includes('other') ? { enable: false } : { rules: { 'section-missing': severity } }),
    });
    await client.open(URI, STUDY);
    await client.open('file:///other/a.case.md', STUDY);
    const severities = async () =>
      new Set((await client.pull(URI)).filter(({ code }) => code === 'section-missing').map((found) => found.severity));
    assert.deepEqual(await severities(), new Set([4]));
    assert.deepEqual(await client.pull('file:///other/a.case.md'), []);
    severity = 'off';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.notified('workspace/diagnostic/refresh');
    assert.deepEqual(await severities(), new Set());
  });

  it('lets the nearest configuration file decide, follows its changes, and shows what is wrong in it', async () => {
    const files = new Map([
      ['file:///work/.case-prism.json', '// all calm\n{ "rules": { "section-missing": "off" } }'],
      ['file:///.case-prism.json', '{ "rules": { "section-missing": "error" } }'],
    ]);
    client = await Client.start({
      capabilities: { ...PULL, workspace: { diagnostics: { refreshSupport: true } } },
      options: { readFile: true },
      files,
    });
    await client.open(URI, STUDY);
    assert.ok(!codes(await client.pull(URI)).includes('section-missing'));
    files.set('file:///work/.case-prism.json', '{ "rules": { "section-missin": "off", "section-thin": "loud" }, }');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///work/.case-prism.json', type: 2 }],
    });
    await client.notified('workspace/diagnostic/refresh');
    assert.ok(codes(await client.pull(URI)).includes('section-missing'));
    const problems = await client.pushed('file:///work/.case-prism.json');
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'There is no rule "section-missin". Did you mean "section-missing"?',
        'A severity is expected: "error", "warning", "information", "hint", "off".',
      ],
    );
  });

  it('takes any JSON for a configuration, and clears what it said of a file that goes', async () => {
    const file = 'file:///work/.case-prism.json';
    const files = new Map([
      [file, '{ "__proto__": {}, "constructor": 1, "rules": { "section-thin": { "constructor": 1 } } }'],
    ]);
    client = await Client.start({ capabilities: PULL, options: { readFile: true }, files });
    await client.open(URI, STUDY);
    const problems = await client.pushed(file);
    assert.equal(problems.length, 3, JSON.stringify(problems));
    assert.ok(problems.every(({ message }) => /^There is no setting|has no option/.test(String(message))));
    files.delete(file);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 3 }] });
    assert.deepEqual(await client.pushed(file, ({ diagnostics }) => diagnostics.length === 0), []);
  });

  it('keeps silent where a comment or the front matter says so', async () => {
    client = await Client.start({ capabilities: PULL });
    await client.open(
      URI,
      STUDY.replace('We sign', '<!-- case-prism-disable-next-line unquantified-claim -->\nWe sign'),
    );
    assert.ok(!codes(await client.pull(URI)).includes('unquantified-claim'));
    await client.open('file:///work/b.case.md', `---\ncase-prism:\n  disable: [section-missing]\n---\n${STUDY}`);
    const found = codes(await client.pull('file:///work/b.case.md'));
    assert.ok(!found.includes('section-missing') && found.includes('unquantified-claim'));
  });
});

describe('snippets', () => {
  it('resolves tab stops for clients that have none', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
    assert.equal(plainText('a ${1:{{x\\}\\}} ${2|ms,s|} $1 ${3:b ${4:c}} $0 5 \\$ $x'), 'a {{x}} ms {{x}} b c  5 $ $x');
  });
});
