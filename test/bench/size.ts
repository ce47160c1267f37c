// How much the bundles and the package weigh; a KB has 1,000 bytes.
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packExtension } from '../../scripts/package.ts';
import type { Measured } from './measure.ts';
import { ROOT, SCRATCH } from './paths.ts';

export async function size(): Promise<Measured[]> {
  const packed = await packExtension(join(SCRATCH, 'case-prism.vsix'));
  const measured = [
    weigh('size-client', join(ROOT, 'client/dist/main.node.cjs')),
    weigh('size-client-web', join(ROOT, 'client/dist/main.browser.js')),
    weigh('size-server', join(ROOT, 'server/dist/main.node.cjs')),
    weigh('size-server-web', join(ROOT, 'server/dist/main.browser.js')),
    weigh('size-package', packed),
  ];
  rmSync(packed);
  return measured;
}

function weigh(figure: string, file: string): Measured {
  return { figure, ours: statSync(file).size / 1000 };
}
