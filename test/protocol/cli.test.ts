import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { InitializeResult } from 'vscode-languageserver/node';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const BIN = resolve('server/bin/case-prism.js');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'case-prism-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (path: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const run = (...args: string[]) =>
    new Promise<Run>((done) => {
      execFile(process.execPath, [BIN, ...args], { cwd: folder }, (error, out, err) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });

  it('writes a report of a study as HTML and as Markdown, a file or stdout', async () => {
    write('one.case.md', '# One\n\n## Impact\n\nI cut the p95 latency from 120 ms to 68 ms.\n');
    const { code, out, err } = await run('report', 'one.case.md', '--html', 'one.html', '--markdown', '-');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^# One\n\none\.case\.md\n/);
    assert.match(
      out,
      /\| 5 \| Impact \| I cut the p95 latency from 120 ms to 68 ms \| from 120 ms to 68 ms \*\*−43%\*\* \|/,
    );
    const html = readFileSync(join(folder, 'one.html'), 'utf8');
    assert.match(html, /^<!doctype html>/);
    assert.match(html, /<h1>One<\/h1>/);
  });

  it('writes one page of several studies, a row for each, and reads on past one that cannot be read', async () => {
    write('a/one.case.md', '# One\n');
    write('a/two.case.md', '# Two\n');
    write('a/bad.case.md', Buffer.from([0, 1, 2]));
    const { code, out, err } = await run('report', 'a', '--html', '-');
    assert.equal(code, 2);
    assert.equal(err.trim(), 'case-prism: Not a text file: a/bad.case.md');
    assert.match(out, /<title>2 case studies<\/title>/);
    assert.equal([...out.matchAll(/<th scope="row"><a href="#study-\d">/g)].length, 2);
  });

  for (const [args, message] of [
    [['report', 'a.case.md'], 'report needs a place to write to: --html OUT or --markdown OUT (- for stdout).'],
    [['report', '--html', 'x.html'], 'report needs at least one file or folder.'],
    [['report', 'a.case.md', '--html', '-', '--markdown', '-'], 'Only one form can go to stdout.'],
    [['report', 'a.case.md', '--html', 'none/x.html'], 'Cannot write none/x.html: ENOENT'],
    [['report', '.', '--format', 'json'], 'report takes no --format. Try case-prism --help.'],
    [['check', 'a.case.md', '--html', 'x.html'], 'check takes no --html. Try case-prism --help.'],
  ] as const)
    it(`says what is wrong with: ${args.join(' ')}`, async () => {
      write('a.case.md', '# A\n');
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, out, err.trim().split('\n')[0]], [2, '', `case-prism: ${message}`]);
    });

  it('reads many studies on every core, and prints them in their order', async () => {
    const names = Array.from({ length: 80 }, (_, index) => `study-${String(index).padStart(2, '0')}.case.md`);
    for (const [index, name] of names.entries())
      write(name, index === 40 ? Buffer.from([0]) : `# Study ${index}\n\nWe significantly reduced latency.\n`);
    const { code, out, err } = await run('check', '.');
    assert.equal(code, 2);
    assert.match(err, /^case-prism: Not a text file: .*study-40\.case\.md\n$/);
    const printed = [...out.matchAll(/^(study-\d+\.case\.md)$/gm)].map(([, name]) => name);
    assert.deepEqual(
      printed,
      names.filter((_, index) => index !== 40),
    );
    assert.match(out, /\n79 studies: /);
    const json = JSON.parse((await run('inspect', '.')).out);
    assert.deepEqual(
      json.map(({ file, title }: { file: string; title: string }) => [file, title]),
      names.flatMap((name, index) => (index === 40 ? [] : [[name, `Study ${index}`]])),
    );
  });

  it('explains a line: tokens, decisions with their readings, claims with evidence, signals', async () => {
    write(
      'one.case.md',
      '# One\n\n## Scale\n\nI deployed the model. Latency is much lower for 2 million users.\nIt fell from 120 ms to 68 ms.\n',
    );
    const { code, out, err } = await run('explain', 'one.case.md:5');
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /^I deployed the model\.\n {2}section {3}scale\n {2}tokens {4}I · deployed · the · model · \./);
    assert.match(out, /signal {4}deployment, by I/);
    assert.match(out, /word {6}“lower”: .* says something by itself \(\+/);
    assert.match(
      out,
      /number {4}“2 million users”: level of count 2000000 count.*, a circumstance: it measures no claim/,
    );
    assert.match(out, /claim {5}\w+, (?:not )?measured.*“Latency is much lower for 2 million users”/);
  });

  for (const [place, message] of [
    ['one.case.md', 'explain needs one place: FILE:LINE, e.g. study.case.md:12.'],
    ['one.case.md:9', 'one.case.md has 4 lines; there is no line 9.'],
    ['one.case.md:2', 'one.case.md:2 holds no prose: markup, code, quotations and front matter are not read.'],
    ['two.case.md:2', 'No such file or folder: two.case.md'],
  ] as const)
    it(`explain says what is wrong with ${place}`, async () => {
      write('one.case.md', '# One\n\nI trained it.\n');
      const { code, out, err } = await run('explain', place);
      assert.deepEqual([code, out, err], [2, '', `case-prism: ${message}\n`]);
    });

  it('checks a folder: findings with line, rule and message, a summary per study, and exit 1', async () => {
    write('b/one.case.md', '# One\n\n## Data\n');
    write('node_modules/x/two.case.md', '# Two\n');
    write('three.md', '# Three\n');
    const { code, out, err } = await run('check');
    assert.equal(code, 1);
    assert.equal(err, '');
    assert.match(out, /^b\/one\.case\.md\n {2}1:3 {2}warning .*“Problem”.* {2}section-missing\n/);
    assert.match(out, /0 of 6 sections with evidence · 0 of 12 responsibilities/);
    assert.match(out, /\n1 study: 5 warnings, \d information\n$/);
    assert.ok(!out.includes('\u001b'), 'no colours in a pipe');
  });

  it('ends with 0 when nothing stands at warning or above', async () => {
    write('.case-prism.json', '{ "rules": { "section-missing": "information" } }');
    write('one.case.md', '# One\n\n## Data\n');
    assert.equal((await run('check', 'one.case.md')).code, 0);
  });

  it('names a path that does not exist, and ends with 2', async () => {
    const { code, err } = await run('check', 'no/such/folder');
    assert.deepEqual([code, err], [2, 'case-prism: No such file or folder: no/such/folder\n']);
  });

  it('refuses what is no text, and words it does not know', async () => {
    write('binary.case.md', Buffer.from([0, 1, 2, 255]));
    assert.deepEqual(await run('check', 'binary.case.md'), {
      code: 2,
      out: '',
      err: 'case-prism: Not a text file: binary.case.md\n',
    });
    for (const args of [
      ['chekc'],
      [],
      ['check', '--fromat'],
      ['inspect'],
      ['inspect', '--format', 'xml', '.'],
      ['check', '--format', 'json'],
      ['lsp'],
      ['lsp', '--socket=9'],
      ['lsp', '--pipe=x'],
    ]) {
      const { code, err } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^case-prism: [^\n]+\n$/);
    }
  });

  it('goes on after a file that it cannot read, and still ends with 2', async () => {
    write('a.case.md', Buffer.from([0, 1]));
    write('b.case.md', '# B\n');
    const { code, out, err } = await run('check');
    assert.deepEqual([code, err], [2, 'case-prism: Not a text file: a.case.md\n']);
    assert.match(out, /^b\.case\.md\n[\s\S]*\n1 study: /);
    const inspected = await run('inspect', 'b.case.md', 'a.case.md');
    assert.equal(inspected.code, 2);
    assert.equal(JSON.parse(inspected.out).length, 1);
  });

  it('reads each study once, whatever ways lead to it', async () => {
    write('a.case.md', '# A\n');
    assert.match((await run('check', 'a.case.md', './a.case.md', '.', join(folder, 'a.case.md'))).out, /\n1 study: /);
  });

  it('takes byte order marks as editors do', async () => {
    write('.case-prism.json', '\uFEFF{ "rules": { "section-missing": "off" } }');
    write('a.case.md', '\uFEFF# A\n');
    const { code, out } = await run('check');
    assert.equal(code, 0, out);
  });

  it('says so when there is no study', async () => {
    const { code, err } = await run('check');
    assert.deepEqual([code, err], [0, 'case-prism: No case study (*.case.md) in this folder.\n']);
  });

  it('shows what is wrong in a configuration, once', async () => {
    write('.case-prism.json', '{\n  "rules": { "sectoin-missing": "off" }\n}');
    write('a.case.md', '# A\n');
    write('b.case.md', '# B\n');
    const { code, out } = await run('check');
    assert.equal(code, 1);
    assert.equal(out.split('There is no rule "sectoin-missing".').length, 2);
    assert.match(out, /^\.case-prism\.json\n {2}2:14 {2}error /);
  });

  it('inspects: an array of reports with LSP ranges', async () => {
    write('a.case.md', '# A\n\n## Data\n\nWe logged 6.2 million clicks.\n');
    const { code, out } = await run('inspect', '--format', 'json', 'a.case.md');
    assert.equal(code, 0);
    const [report] = JSON.parse(out);
    assert.equal(report.file, 'a.case.md');
    assert.deepEqual(report.outline[1], {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } },
      heading: 'Data',
      section: 'data',
    });
    assert.equal(report.words, 5);
    for (const member of ['claims', 'signals', 'density', 'speakingSeconds', 'diagnostics'])
      assert.ok(member in report, member);
  });

  it('helps', async () => {
    assert.match((await run('--help')).out, /case-prism check \[PATHS…\]/);
    assert.match((await run('--version')).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('serves LSP over stdio, and ends when told to', async () => {
    const server = spawn(process.execPath, [BIN, 'lsp', '--stdio']);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', params);
    assert.equal(serverInfo?.name, 'case-prism');
    await connection.sendRequest('shutdown');
    const ended = new Promise((done) => server.on('exit', done));
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
    connection.dispose();
  });
});
