// `npm run package`: builds and packs the extension into case-prism-<version>.vsix. What ships is the list in .vscodeignore.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const ROOT = dirname(import.meta.dirname);

/** Parts of package.json that only the working tree needs. */
const DEVELOPMENT_ONLY = ['type', 'private', 'workspaces', 'scripts', 'devDependencies', 'allowScripts'] as const;

/**
 * The manifest as it ships. `type` must go: with "module" the web worker extension host refuses the bundle ("ESM modules are not
 * supported"), and a `.cjs` bundle it loads in newer versions of VS Code only.
 */
export function shippedManifest(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !DEVELOPMENT_ONLY.some((own) => own === key)));
}

/** Files that ship, as paths relative to the project's root, in order. */
export async function shippedFiles(): Promise<string[]> {
  return (await listFiles({ cwd: ROOT, packageManager: PackageManager.None })).sort();
}

/**
 * Packs what is built, through a copy of the files that ship, because the manifest that ships differs.
 * @returns the path of the `.vsix`; default: in the project's root.
 */
export async function packExtension(out?: string): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const packagePath = out ?? join(ROOT, `${manifest.name}-${manifest.version}.vsix`);
  const stage = mkdtempSync(join(tmpdir(), 'case-prism-package-'));
  try {
    for (const file of [...(await shippedFiles()), '.vscodeignore']) {
      mkdirSync(dirname(join(stage, file)), { recursive: true });
      copyFileSync(join(ROOT, file), join(stage, file));
    }
    writeFileSync(join(stage, 'package.json'), `${JSON.stringify(shippedManifest(manifest), null, 2)}\n`);
    await createVSIX({
      cwd: stage,
      packagePath,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  return packagePath;
}

if (import.meta.main) {
  // Never pack an old build.
  execFileSync(process.execPath, [join(ROOT, 'esbuild.mjs')], { cwd: ROOT, stdio: 'inherit' });
  await packExtension();
}
