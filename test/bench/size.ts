// How much the bundles and the package weigh; a KB has 1,000 bytes.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from './paths.ts';
import type { Measured } from './statistics.ts';

export async function size(): Promise<Measured[]> {
  // It tells at length what it packs.
  execFileSync(process.execPath, [join(ROOT, 'scripts/package.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return [
    weigh('size-client', join(ROOT, 'client/dist/main.node.cjs')),
    weigh('size-client-web', join(ROOT, 'client/dist/main.browser.js')),
    weigh('size-server', join(ROOT, 'server/dist/server.js')),
    weigh('size-package', join(ROOT, `${manifest.name}-${manifest.version}.vsix`)),
  ];
}

function weigh(figure: string, file: string): Measured {
  return { figure, ours: statSync(file).size / 1000 };
}
