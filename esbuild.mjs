// Bundles what ships: the client for both extension hosts, the server for Node, worker and command line, the preview script.
// `node esbuild.mjs [--watch]`. Plain JavaScript, because `npm ci` runs it (as `prepare`) with whatever Node the machine has.
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
    external: ['./server.node.cjs'],
  },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'server/dist/server.node.cjs' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'server/dist/cli.cjs', external: ['./main.node.cjs'] },
  { ...browser, entryPoints: ['server/src/main.browser.ts'], outfile: 'server/dist/main.browser.js', format: 'iife' },
];

for (const options of bundles) {
  const build = await context(options);
  await build.rebuild();
  if (watch) await build.watch();
  else await build.dispose();
}
// The task that F5 waits for (.vscode/tasks.json) looks for this line.
if (watch) console.log('Watching');
