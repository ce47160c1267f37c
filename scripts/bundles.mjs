// What ships, bundle by bundle: the client for both extension hosts, the server for Node, workers and the command line, the scripts of webviews.
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { withoutExamples } from './withoutExamples.mjs';

/** esbuild's options for each bundle. @param watch unminified, with source maps and the vocabulary's examples. */
export function bundlesFor(watch) {
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

  /** Nothing that ships can open a socket, and the server starts no process. */
  const refused = resolve('scripts/refused.cjs');

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

  return [
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
      alias: { net: refused },
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
        net: refused,
        child_process: refused,
        crypto: refused,
        yaml: resolve('node_modules/yaml/browser/index.js'),
        'vscode-languageserver-types': resolve(
          'node_modules/vscode-languageserver/node_modules/vscode-languageserver-types/lib/esm/main.js',
        ),
      },
    },
    { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'server/dist/cli.cjs', external: ['./main.node.cjs'] },
  ];
}
