// Bundles what ships: the client for both extension hosts, the server for Node, worker and command line, the preview script.
// `node esbuild.mjs [--watch]`. Plain JavaScript, because `npm ci` runs it (as `prepare`) with whatever Node the machine has.
import { mkdirSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { context } from 'esbuild';
import { withoutExamples } from './scripts/withoutExamples.mjs';

const watch = process.argv.includes('--watch');
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  logLevel: 'warning',
  legalComments: 'none',
  plugins: watch ? [] : [withoutExamples],
};
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  // `require` instead: of a bundle, Node's `import` does not see the names.
  supported: { 'dynamic-import': false },
};
const browser = { ...shared, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** For Node and web workers alike: what only Node has is asked for where only Node comes by. */
const anywhere = {
  ...node,
  platform: 'neutral',
  conditions: ['node', 'browser'],
  external: builtinModules.flatMap((name) => [name, `node:${name}`]),
};

/** The language client is most of the extension, and no Markdown file without a case study needs it: a file of its own, loaded when it is used. */
const languageClientApart = {
  name: 'language-client-apart',
  setup(build) {
    const apart = { path: './languageclient.cjs', external: true };
    build.onResolve({ filter: /^vscode-languageclient(?:\/node)?$/ }, ({ kind }) =>
      kind === 'entry-point' ? null : apart,
    );
  },
};

const bundles = [
  {
    ...node,
    entryPoints: ['client/src/main.node.ts'],
    outfile: 'client/dist/main.node.cjs',
    external: ['vscode'],
    plugins: [...shared.plugins, languageClientApart],
  },
  {
    ...node,
    entryPoints: ['vscode-languageclient/node'],
    outfile: 'client/dist/languageclient.cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['client/src/main.browser.ts'],
    outfile: 'client/dist/main.browser.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...browser, entryPoints: ['client/preview/preview.ts'], outfile: 'client/dist/preview.js', format: 'iife' },
  { ...browser, entryPoints: ['client/preview/preview.css'], outfile: 'client/dist/preview.css' },
  { ...browser, entryPoints: ['client/rehearsal/rehearsal.ts'], outfile: 'client/dist/rehearsal.js', format: 'iife' },
  { ...browser, entryPoints: ['client/rehearsal/rehearsal.css'], outfile: 'client/dist/rehearsal.css' },
  {
    ...node,
    entryPoints: ['server/src/launch.node.ts'],
    outfile: 'server/dist/main.node.cjs',
    external: ['./server.js'],
  },
  {
    ...anywhere,
    entryPoints: ['server/src/main.ts'],
    outfile: 'server/dist/server.js',
    // The builds that need no Node, and one copy of the types where two would come.
    alias: {
      yaml: resolve('node_modules/yaml/browser/index.js'),
      'vscode-languageserver-types': resolve(
        'node_modules/vscode-languageserver/node_modules/vscode-languageserver-types/lib/esm/main.js',
      ),
    },
  },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'server/dist/cli.cjs', external: ['./main.node.cjs'] },
];

// Workers want a `.js` file, and Node would take one for a module in this repository.
mkdirSync('server/dist', { recursive: true });
writeFileSync('server/dist/package.json', '{ "type": "commonjs" }\n');

for (const options of bundles) {
  const build = await context(options);
  await build.rebuild();
  if (watch) await build.watch();
  else await build.dispose();
}
// The task that F5 waits for (.vscode/tasks.json) looks for this line.
if (watch) console.log('Watching');
