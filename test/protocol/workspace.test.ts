import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  MessageConnection,
  RegistrationParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import {
  CancellationTokenSource,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { PortfolioEntry, WorkspaceCheck } from '../../server/src/protocol.ts';
import { Client, PULL } from './client.ts';

const ROOT = 'file:///work';
const WEAK = '# Weak\n\n## Impact\n\nWe significantly reduced latency.\n';
const FINE =
  '# Fine\n\n## Impact\n\nWe cut p95 latency from 120 ms to 68 ms.\n\n## Data\n\nWe have 3.1 million rows.\n';

const OPTIONS = { readFile: true, findStudies: true, portfolio: true };
const command = { command: 'case-prism.checkWorkspace', arguments: [] };

function treeOf(): Map<string, string> {
  return new Map([
    [`${ROOT}/weak.case.md`, WEAK],
    [`${ROOT}/sub/fine.case.md`, FINE],
    [`${ROOT}/sub/deep/kept.case.md`, WEAK],
    [`${ROOT}/sub/deep/drafts/left-out.case.md`, WEAK],
    [`${ROOT}/out/left-out.case.md`, WEAK],
    [`${ROOT}/.gitignore`, 'out/\nkept.case.md\n'],
    [`${ROOT}/sub/.gitignore`, '!kept.case.md\n/deep/drafts\n'],
    [`${ROOT}/sub/.case-prism.json`, '{ "rules": { "section-missing": "off" } }'],
  ]);
}

const names = (items: readonly { uri: string }[]) => items.map(({ uri }) => uri.slice(ROOT.length + 1)).sort();
const full = (report: WorkspaceDiagnosticReport) =>
  report.items.filter((item): item is WorkspaceFullDocumentDiagnosticReport => item.kind === 'full');

describe('the workspace', () => {
  let client: Client;
  afterEach(async () => {
    await client.stop();
    assert.deepEqual(client.logged, [], 'nothing is logged');
  });

  const start = (files: Map<string, string>, more: object = {}) =>
    Client.start({ capabilities: { ...PULL, ...more }, options: OPTIONS, files, root: ROOT });
  const check = (): Promise<WorkspaceCheck> => client.connection.sendRequest('workspace/executeCommand', command);
  const pull = (previous: readonly WorkspaceDocumentDiagnosticReport[] = []): Promise<WorkspaceDiagnosticReport> =>
    client.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: previous.map(({ uri, resultId }) => ({ uri, value: resultId })),
    });
  const saved = (files: Map<string, string>, uri: string, text: string | undefined) => {
    const type = text === undefined ? 3 : files.has(uri) ? 2 : 1;
    if (text === undefined) files.delete(uri);
    else files.set(uri, text);
    return client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  };

  it('is checked by a command: every study but those that .gitignore leaves out, by the configuration of its folder', async () => {
    client = await start(treeOf());
    const { studies, findings, cancelled } = await check();
    assert.deepEqual([studies, cancelled], [3, false]);
    assert.ok(findings.warning >= 2);
    const reports = full(await pull());
    assert.deepEqual(names(reports), ['sub/deep/kept.case.md', 'sub/fine.case.md', 'weak.case.md']);
    const codesOf = (name: string) => reports.find(({ uri }) => uri.endsWith(name))!.items.map(({ code }) => code);
    assert.ok(codesOf('/weak.case.md').includes('section-missing'));
    assert.ok(!codesOf('kept.case.md').includes('section-missing'));
    assert.ok(codesOf('kept.case.md').includes('unquantified-claim'));
  });

  it('holds a pull until there is something to say: the command, a changed file, a new one, one that is gone', async () => {
    const files = treeOf();
    client = await start(files);
    const first = pull();
    const early = await Promise.race([first, new Promise((resolve) => setTimeout(resolve, 100, 'held'))]);
    assert.equal(early, 'held');
    await check();
    const before = await first;
    assert.equal(before.items.length, 3);

    const changed = pull(before.items);
    await saved(files, `${ROOT}/weak.case.md`, FINE);
    const [now, ...others] = full(await changed);
    assert.equal(now!.uri, `${ROOT}/weak.case.md`);
    assert.ok(!now!.items.some(({ code }) => code === 'unquantified-claim'));
    assert.deepEqual(others, []);

    const latest = [...before.items.filter(({ uri }) => uri !== now!.uri), now!];
    const added = pull(latest);
    await saved(files, `${ROOT}/new.case.md`, WEAK);
    const news = full(await added);
    assert.deepEqual(names(news), ['new.case.md']);

    const gone = pull([...latest, ...news]);
    await saved(files, `${ROOT}/new.case.md`, undefined);
    const [last] = full(await gone);
    assert.deepEqual([last!.uri, last!.items], [`${ROOT}/new.case.md`, []]);
  });

  it('is read anew when a configuration changes', async () => {
    const files = treeOf();
    client = await start(files);
    await check();
    const before = await pull();
    const after = pull(before.items);
    await saved(files, `${ROOT}/sub/.case-prism.json`, '{ "rules": { "unquantified-claim": "off" } }');
    const kept = full(await after).find(({ uri }) => uri.endsWith('kept.case.md'));
    assert.ok(kept?.items.some(({ code }) => code === 'section-missing'));
    assert.ok(!kept?.items.some(({ code }) => code === 'unquantified-claim'));
  });

  it('is shown without the command where the setting says so', async () => {
    client = await Client.start({
      capabilities: { ...PULL, workspace: { configuration: true } },
      options: OPTIONS,
      files: treeOf(),
      root: ROOT,
      settings: () => ({ checkWorkspace: true }),
    });
    assert.equal(full(await pull()).length, 3);
  });

  it('leaves open studies to their own requests, and takes them back when they are closed', async () => {
    client = await start(treeOf());
    await check();
    await client.open(`${ROOT}/weak.case.md`, FINE);
    const without = full(await pull());
    assert.deepEqual(names(without), ['sub/deep/kept.case.md', 'sub/fine.case.md']);
    const back = pull(without);
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: `${ROOT}/weak.case.md` },
    });
    const [weak] = full(await back);
    assert.ok(
      weak!.items.some(({ code }) => code === 'unquantified-claim'),
      'what lies on disk counts again',
    );
  });

  it('takes the findings of a study away that is opened, as an open one has its own', async () => {
    client = await start(treeOf());
    await check();
    const before = await pull();
    const after = pull(before.items);
    await client.open(`${ROOT}/weak.case.md`, WEAK);
    assert.deepEqual(
      full(await after).map(({ uri, items }) => [uri, items]),
      [[`${ROOT}/weak.case.md`, []]],
    );
  });

  it('is pulled for by a registration of its own, once that is wanted', async () => {
    client = await start(treeOf(), { textDocument: { diagnostic: { dynamicRegistration: true } } });
    assert.equal(client.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, false);
    await check();
    const { registrations } = (await client.notified('client/registerCapability')) as RegistrationParams;
    assert.deepEqual(
      registrations.map(({ method, registerOptions }) => [method, registerOptions.workspaceDiagnostics]),
      [['textDocument/diagnostic', true]],
    );
  });

  it('answers a cancelled pull with "ask again", and ends held ones when it stops', async () => {
    client = await start(treeOf());
    const source = new CancellationTokenSource();
    const held = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token);
    source.cancel();
    await assert.rejects(held, { data: { retriggerRequest: true } });
    const last = pull();
    await client.connection.sendRequest('shutdown');
    assert.deepEqual(await last, { items: [] });
    const fresh = await start(treeOf());
    client.connection.dispose();
    client = fresh;
  });

  it('shows progress, and stops where it is cancelled', async () => {
    const files = new Map(Array.from({ length: 40 }, (_, index) => [`${ROOT}/${index}.case.md`, WEAK] as const));
    client = await start(files, { window: { workDoneProgress: true } });
    const seen: { kind: string; percentage?: number; message?: string }[] = [];
    (client.connection as unknown as MessageConnection).onUnhandledProgress(({ token, value }) => {
      seen.push(value as (typeof seen)[number]);
      if (seen.length === 3) void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    });
    const { studies, cancelled } = await check();
    assert.equal(seen[0]?.kind, 'begin');
    assert.equal(seen.at(-1)?.kind, 'end');
    assert.match(seen[1]?.message ?? '', /^0 of 40$/);
    assert.ok(cancelled && studies > 0 && studies < 40, `${studies} of 40 studies were read`);
  });

  it('is pushed to clients that never pull, and not beside what an open study shows by itself', async () => {
    const files = treeOf();
    client = await Client.start({ options: OPTIONS, files, root: ROOT });
    await check();
    const weak = `${ROOT}/weak.case.md`;
    assert.ok((await client.pushed(weak)).some(({ code }) => code === 'unquantified-claim'));
    await client.open(weak, WEAK);
    await client.pushed(weak, ({ diagnostics }) => diagnostics.length === 0);
    await client.pushed(weak, ({ version }) => version === 1);
    await saved(files, `${ROOT}/sub/fine.case.md`, undefined);
    assert.deepEqual(
      await client.pushed(`${ROOT}/sub/fine.case.md`, ({ diagnostics }) => diagnostics.length === 0),
      [],
    );
  });

  it('is a portfolio, the readiest study first, and tells when it changes', async () => {
    const files = treeOf();
    client = await start(files);
    const portfolio = (): Promise<PortfolioEntry[]> => client.connection.sendRequest('case-prism/portfolio');
    const [first, ...rest] = await portfolio();
    assert.deepEqual([first!.title, first!.coverage, first!.claims, first!.quantified], ['Fine', 2, 2, 2]);
    assert.equal(first!.productMetric, true);
    assert.equal(first!.sections.find(({ id }) => id === 'model')?.state, 'missing');
    assert.deepEqual(
      rest.map(({ title, quantified }) => [title, quantified]),
      [
        ['Weak', 0],
        ['Weak', 0],
      ],
    );
    await saved(files, `${ROOT}/weak.case.md`, '');
    await client.notified('case-prism/portfolioChanged');
    const empty = (await portfolio()).find(({ uri }) => uri === `${ROOT}/weak.case.md`);
    assert.deepEqual([empty?.title, empty?.words], ['weak', 0]);
  });
});

describe('the workspace of a client that only speaks LSP', () => {
  const parent = mkdtempSync(join(tmpdir(), 'case-prism-workspace-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(parent, name)), { recursive: true });
    writeFileSync(join(parent, name), text);
  };
  const folder = (name: string) => ({ uri: pathToFileURL(join(parent, name)).toString(), name });
  const studies = ['one/a', 'one/sub/b', 'one/sub/c', 'one/node_modules/d', 'one/.hidden/e', 'two/f', 'two/c'];

  before(() => {
    for (const name of studies) write(`${name}.case.md`, WEAK);
    write('one/.gitignore', 'c.case.md\n');
    write('two/.case-prism.json', '{ "rules": { "unquantified-claim": "off", "section-missing": "error" } }');
  });
  after(() => rmSync(parent, { recursive: true }));

  it('is found on disk, in every folder that is open, each with its own configuration', async () => {
    const server = spawn(process.execPath, ['server/bin/case-prism.js', 'lsp', '--stdio']);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    try {
      await connection.sendRequest('initialize', {
        processId: null,
        rootUri: null,
        capabilities: {},
        workspaceFolders: [folder('one'), folder('two')],
      });
      const check = () => connection.sendRequest<WorkspaceCheck>('workspace/executeCommand', command);
      const both = await check();
      assert.equal(both.studies, 4);
      assert.equal(both.findings.error, 10, 'five missing sections in each study of the second folder');
      await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [folder('two')] },
      });
      const one = await check();
      assert.deepEqual([one.studies, one.findings.error], [2, 0]);
    } finally {
      connection.dispose();
      server.kill();
    }
  });

  it('is what the command line checks too', () => {
    const args = ['server/bin/case-prism.js', 'check', join(parent, 'one'), join(parent, 'two')];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout, /^4 studies: 10 errors/m);
    const named = spawnSync(process.execPath, [...args.slice(0, 2), join(parent, 'one/sub/c.case.md')], {
      encoding: 'utf8',
    });
    assert.match(named.stdout, /^1 study/m, 'a file that is named is checked, whatever .gitignore says');
  });
});
