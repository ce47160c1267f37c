// Runs the suite inside VS Code's extension host: `node test/vscode/run.ts [node|web]` (both when none is named). In a desktop VS Code that
// `@vscode/test-electron` downloads where the network allows, else in the npm-only host. Exits with 1 when a test failed.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { shippedManifest } from '../../scripts/package.ts';
import { onEnd } from '../host/children.ts';
import { CODE, ROOT } from '../host/paths.ts';

const KINDS = ['node', 'web'] as const;
type Kind = (typeof KINDS)[number];

const named = process.argv.slice(2);
if (named.some((kind) => !KINDS.includes(kind as Kind))) {
  console.error(`node test/vscode/run.ts [${KINDS.join('|')}]`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'case-prism-vscode-'));
onEnd(() => rmSync(scratch, { recursive: true, force: true }));
const executable = await findVSCode();
for (const kind of named.length > 0 ? (named as Kind[]) : KINDS) await run(kind);

async function run(kind: Kind): Promise<void> {
  const folder = join(scratch, kind);
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const extension = kind === 'web' ? await stageForWeb(join(folder, 'extension')) : ROOT;
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: await bundle(kind, join(extension, 'test/vscode/dist')),
      launchArgs: [
        workspace,
        `--user-data-dir=${join(folder, 'user')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
        ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    });
  } catch (error) {
    console.error(`The suite failed in the ${kind} extension host: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/** Bundles the suite into a folder of the extension's: tests run in the extension host of the extension that holds them. */
async function bundle(kind: Kind, folder: string): Promise<string> {
  const outfile = join(folder, `${kind}.js`);
  await build({
    entryPoints: [join(ROOT, 'test/vscode/suite/index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: kind === 'web' ? 'browser' : 'node',
    target: 'es2022',
    external: ['vscode'],
    // Mocha's browser build looks for it and would take the bundle's own; without it, it sets `globalThis.mocha`.
    define: { exports: 'undefined' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  // The project's package.json says that .js files are modules.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  return outfile;
}

/** The extension as it ships, but for `main`: where that is present, VS Code takes the Node extension host. */
async function stageForWeb(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const { main: _, ...manifest } = shippedManifest(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  copyFileSync(join(ROOT, 'package.nls.json'), join(folder, 'package.nls.json'));
  for (const part of ['client', 'server', 'snippets', 'syntaxes', 'docs', 'examples'])
    symlinkSync(join(ROOT, part), join(folder, part), 'junction');
  return folder;
}

/** A desktop VS Code where one can be had and shown, else the npm-only host. */
async function findVSCode(): Promise<string> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return CODE;
  try {
    return await downloadAndUnzipVSCode({ timeout: 5000, cachePath: join(ROOT, '.vscode-test') });
  } catch (error) {
    console.log(`No desktop VS Code can be downloaded (${(error as Error).message}); the npm-only one is used.`);
    return CODE;
  }
}
