// What the packed extension holds, read from the archive itself.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import JSZip from 'jszip';
import { packExtension } from '../../scripts/package.ts';

const ROOT = dirname(dirname(import.meta.dirname));

describe('package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'case-prism-'));
  const file = join(folder, 'case-prism.vsix');
  let archive: JSZip;
  let names: string[];

  before(async function () {
    this.timeout(60_000);
    await packExtension(file);
    archive = await JSZip.loadAsync(readFileSync(file));
    names = Object.values(archive.files)
      .filter(({ dir }) => !dir)
      .map(({ name }) => name.replace(/^extension\//, ''))
      .sort();
  });

  after(() => rmSync(folder, { recursive: true }));

  const json = async (name: string) => JSON.parse(await archive.file(`extension/${name}`)!.async('string'));

  it('holds the bundles, snippets, grammars, rule pages, and nothing else', () => {
    const rules = readdirSync(join(ROOT, 'docs/rules')).map((page) => `docs/rules/${page}`);
    const pictures = ['new', 'fix', 'script', 'preview', 'portfolio'].flatMap((name) =>
      ['dark', 'light'].map((theme) => `media/${name}-${theme}.webp`),
    );
    const wanted = [
      ...[
        '[Content_Types].xml',
        'extension.vsixmanifest',
        'package.json',
        'package.nls.json',
        'readme.md',
        'changelog.md',
        'LICENSE.txt',
        'THIRD_PARTY_NOTICES.md',
      ],
      ...[
        'client/dist/main.node.cjs',
        'client/dist/languageclient.cjs',
        'client/dist/main.browser.js',
        'client/dist/preview.js',
        'client/dist/preview.css',
        'client/dist/rehearsal.js',
        'client/dist/rehearsal.css',
      ],
      ...['server/dist/main.node.cjs', 'server/dist/server.js'],
      ...['snippets/case-studies.json', 'snippets/round-scripts.json'],
      ...['syntaxes/placeholders.tmLanguage.json', 'syntaxes/suppressions.tmLanguage.json'],
      ...['docs/case-prism.schema.json', 'docs/snippets.md', 'docs/writing.md', ...rules],
      ...['examples/image-moderation.case.md', ...pictures],
    ];
    assert.ok(rules.length >= 8, 'The pages of the rules are missing');
    assert.deepEqual(names, wanted.sort());
  });

  it('says every text of the manifest in package.nls.json, and none that nobody asks for', async () => {
    const manifest = await archive.file('extension/package.json')!.async('string');
    const texts: Record<string, string> = await json('package.nls.json');
    const asked = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!));
    assert.deepEqual([...asked].sort(), Object.keys(texts).sort());
    const { contributes } = JSON.parse(manifest);
    const spoken = [
      'title',
      'shortTitle',
      'category',
      'description',
      'markdownDescription',
      'displayName',
      'userDescription',
    ];
    const raw: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        // What a language model is told is no text that a person reads.
        if (key === 'inputSchema') continue;
        if (spoken.includes(key) && typeof inner === 'string' && !/^%.*%$/.test(inner)) raw.push(`${path}.${key}`);
        walk(inner, `${path}.${key}`);
      }
    };
    walk(contributes, 'contributes');
    assert.deepEqual(raw, []);
  });

  it('holds no sources, tests, maps or modules', () => {
    const unwanted = /\.ts$|\.map$|(^|\/)(src|test|node_modules|scripts)\//;
    assert.deepEqual(
      names.filter((name) => unwanted.test(name)),
      [],
    );
  });

  it('is under 1 MB', () => {
    assert.ok(statSync(file).size < 1_000_000, `${statSync(file).size} bytes`);
  });

  it('holds every file that its manifest names', async () => {
    const { main, browser, contributes } = await json('package.json');
    const named: string[] = [
      main,
      browser,
      ...contributes.snippets.map(({ path }: { path: string }) => path),
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...contributes['markdown.previewStyles'],
      ...contributes['markdown.previewScripts'],
    ];
    for (const path of named) assert.ok(names.includes(path.replace('./', '')), path);
  });

  it('has a manifest that both extension hosts can load', async () => {
    const manifest = await json('package.json');
    assert.equal(manifest.type, undefined);
    assert.equal(manifest.scripts, undefined);
    assert.equal(manifest.dependencies, undefined);
  });

  it('asks for nothing outside itself', async () => {
    const bundles = names.filter((name) => /dist\/.*\.(c?js)$/.test(name));
    for (const name of bundles) {
      const text = await archive.file(`extension/${name}`)!.async('string');
      const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, module]) => module!);
      const outside = required.filter(
        (module) =>
          module !== 'vscode' &&
          !builtinModules.includes(module.replace('node:', '')) &&
          !names.includes(posix.join(posix.dirname(name), module)),
      );
      assert.deepEqual(outside, [], name);
      if (name.includes('browser')) {
        assert.deepEqual(
          required.filter((module) => module !== 'vscode'),
          [],
          name,
        );
      }
    }
  });
});
