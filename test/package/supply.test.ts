// What the project is made of: every version exact, every package the registry's and held by its hash.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = dirname(dirname(import.meta.dirname));

const MANIFESTS = ['package.json', 'server/package.json', 'test/host/package.json', 'test/bench/package.json'];
const LOCKFILES = ['package-lock.json', 'test/host/package-lock.json', 'test/bench/package-lock.json'];
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** A package of a lockfile. None names where it comes from: npm takes it from the registry that it is set to, and the hash holds it. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

describe('the supply chain', () => {
  for (const path of MANIFESTS)
    it(`of ${path} names exact versions`, () => {
      const manifest = json(path);
      const named = KINDS.flatMap((kind) => Object.entries<string>(manifest[kind] ?? {}));
      assert.ok(named.length > 0, 'It names none');
      assert.deepEqual(
        named.filter(([, version]) => !EXACT.test(version)),
        [],
      );
    });

  for (const path of LOCKFILES)
    it(`of ${path} is packages of the registry, each with its hash`, () => {
      const packages = Object.entries<Locked>(json(path).packages).filter(([place]) => place.includes('node_modules/'));
      assert.ok(packages.length > 50, `only ${packages.length}`);
      const own = (place: string) => place === 'node_modules/case-prism-language-server';
      const loose = packages.filter(([place, { version, resolved, integrity, link }]) =>
        link
          ? !own(place)
          : !EXACT.test(version ?? '') || !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') || resolved !== undefined,
      );
      assert.deepEqual(loose, []);
    });

  it('lets no package but these run a script when it is installed', () => {
    const allowed = Object.entries(json('package.json').allowScripts).filter(([, may]) => may);
    assert.deepEqual(allowed.map(([name]) => name).sort(), ['esbuild', 'node']);
  });

  for (const folder of ['.', 'test/host', 'test/bench'])
    it(`of ${folder} has no known weakness`, function () {
      this.timeout(60_000);
      const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
        cwd: join(ROOT, folder),
        encoding: 'utf8',
        timeout: 50_000,
        shell: process.platform === 'win32',
      });
      const answer = read(stdout);
      if (!answer?.metadata) {
        this.test!.title += ` (skipped: ${answer?.message ?? 'no answer'})`;
        this.skip();
      }
      const { high, critical } = answer.metadata.vulnerabilities;
      assert.deepEqual({ high, critical }, { high: 0, critical: 0 }, JSON.stringify(answer.vulnerabilities, null, 1));
    });
});

/** npm's answer; undefined where it is none. */
function read(
  text: string,
): { message?: string; metadata?: { vulnerabilities: Record<string, number> }; vulnerabilities?: unknown } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
