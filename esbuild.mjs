// Bundles what ships (`scripts/bundles.mjs`): `node esbuild.mjs [--watch]`. Plain JavaScript, because `npm ci` runs it (as `prepare`) with
// whatever Node the machine has.
import { mkdirSync, writeFileSync } from 'node:fs';
import { context } from 'esbuild';
import { bundlesFor } from './scripts/bundles.mjs';

const watch = process.argv.includes('--watch');

// Workers want a `.js` file, and Node would take one for a module in this repository.
mkdirSync('server/dist', { recursive: true });
writeFileSync('server/dist/package.json', '{ "type": "commonjs" }\n');

for (const options of bundlesFor(watch)) {
  const build = await context(options);
  await build.rebuild();
  if (watch) await build.watch();
  else await build.dispose();
}
// The task that F5 waits for (.vscode/tasks.json) looks for this line.
if (watch) console.log('Watching');
