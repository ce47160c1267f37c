import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { Client, PULL } from './client.ts';

const CLI = join(import.meta.dirname, '../../server/bin/case-prism.js');

const STUDY = `---
round: phone
---

# Seats

## What the desk got

We raised seat fill, which is frictionful.

<!-- case-prism-disable-next-line tool-list -->
We significantly reduced latency.
`;

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

const textOf = ({ range: { start }, severity, code, message }: Diagnostic) =>
  `${start.line + 1}:${start.character + 1} ${SEVERITIES[severity!]} ${code} ${message}`;

/** Nested configurations, one of them broken, and a study that has none above it. */
const TREE: Readonly<Record<string, string>> = {
  'none/a.case.md': STUDY,
  'desk/.case-prism.json': `{ "aliases": { "impact": ["what the desk got"] }, "measures": { "seat fill": "usage" }, "rounds": { "phone": 20 } }`,
  'desk/a.case.md': STUDY,
  'desk/deep/down/b.case.md': STUDY,
  'desk/near/.case-prism.json':
    '{ "rules": { "unquantified-claim": "hint", "section-missing": "off" }, "claimWords": ["frictionful"] }',
  'desk/near/c.case.md': STUDY,
  'broken/.case-prism.json': '{ "rules": { "section-order": "loud", "section-missing": "error" }, oops',
  'broken/d.case.md': STUDY,
};

describe('a tree of configurations', () => {
  const root = mkdtempSync(join(tmpdir(), 'case-prism-config-'));
  const studies = Object.keys(TREE).filter((name) => name.endsWith('.case.md'));

  before(() => {
    for (const [name, text] of Object.entries(TREE)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
  });
  after(() => rmSync(root, { recursive: true }));

  /** `line:column severity rule message` of every finding, lines from 1, by the command line. */
  function byCommandLine(name: string): string[] {
    const out = execFileSync(process.execPath, [CLI, 'inspect', '--format', 'json', join(root, name)], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const [study] = JSON.parse(out) as [{ diagnostics: Diagnostic[] }];
    return study.diagnostics.map(textOf);
  }

  async function byEditor(name: string): Promise<string[]> {
    const files = new Map(
      Object.entries(TREE).map(([file, text]) => [pathToFileURL(join(root, file)).toString(), text]),
    );
    const client = await Client.start({ capabilities: PULL, options: { readFile: true }, files });
    const uri = pathToFileURL(join(root, name)).toString();
    await client.open(uri, TREE[name]!);
    const found = await client.pull(uri);
    await client.stop();
    return found.map(textOf);
  }

  for (const name of studies)
    it(`${name}: editor and command line find the same`, async () => {
      const found = await byEditor(name);
      assert.ok(found.length > 0);
      assert.deepEqual(byCommandLine(name), found);
    });

  it('gives each study the nearest configuration, and that one alone', async () => {
    const has = async (name: string, finding: RegExp) => (await byEditor(name)).some((line) => finding.test(line));
    assert.ok(await has('none/a.case.md', /front-matter There is no round “phone”/));
    assert.ok(!(await has('desk/deep/down/b.case.md', /front-matter/)));
    assert.ok(await has('desk/deep/down/b.case.md', /unquantified-claim “We raised seat fill/));
    assert.ok(!(await has('desk/near/c.case.md', /section-missing/)));
    assert.ok(await has('desk/near/c.case.md', /front-matter/), 'the rounds of the folder above do not hold');
    assert.ok(await has('desk/near/c.case.md', /hint unquantified-claim .*frictionful/));
    assert.ok(await has('broken/d.case.md', /error section-missing/), 'what can be used holds');
  });

  const cli = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', cwd: root });
    return { status, stdout, stderr };
  };

  it('is printed by `case-prism config`, with the file that decides', () => {
    const near = cli('config', 'desk/near/c.case.md');
    assert.equal(near.status, 0);
    assert.match(near.stdout, /^From desk\/near\/\.case-prism\.json, which decides alone\./);
    assert.match(near.stdout, /unquantified-claim +hint \(line \d+\)\n/);
    assert.match(near.stdout, /section-thin +information, minimumWords 25/);
    assert.match(near.stdout, /claimWords\n {2}frictionful\n/);
    assert.match(
      cli('config', 'none/not-there-yet.case.md').stdout,
      /^No \.case-prism\.json stands above it: all defaults\./,
    );
    const json = JSON.parse(cli('config', 'desk/deep/down/b.case.md', '--format', 'json').stdout);
    assert.equal(json.file, 'desk/.case-prism.json');
    assert.deepEqual(json.rounds, { phone: 20 });
    assert.deepEqual(json.measures, { 'seat fill': { family: 'usage', better: 'up' } });
  });

  it('says by `case-prism config` what cannot be used, with exit code 1, and wrong usage with 2', () => {
    const broken = cli('config', 'broken/d.case.md');
    assert.equal(broken.status, 1);
    assert.match(broken.stdout, /A severity is expected/);
    const { problems } = JSON.parse(cli('config', 'broken/d.case.md', '--format', 'json').stdout);
    assert.equal(problems[0].line, 1);
    assert.match(problems.at(-1).message, /A severity is expected/);
    assert.equal(cli('config').status, 2);
    assert.equal(cli('config', 'a', 'b').status, 2);
    assert.match(cli('config', 'a', '--format', 'xml').stderr, /Known are text and json/);
  });
});

describe('the schema of configurations', () => {
  it('describes every key, rule and option', () => {
    const schema = JSON.parse(readFileSync('docs/case-prism.schema.json', 'utf8'));
    const mute: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties')
          for (const [name, property] of Object.entries(inner as Record<string, { description?: string }>))
            if (!property.description && name !== 'severity') mute.push(`${path}.${name}`);
        walk(inner, `${path}.${key}`);
      }
    };
    walk(schema, '');
    assert.deepEqual(mute, []);
  });
});
