// What the bundles can do, read from their syntax trees: no code out of texts, no way to the network, no page without a policy.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'acorn';
import { bundlesFor } from '../../scripts/bundles.mjs';
import { documentHtml } from '../../server/src/page/document.ts';

const ROOT = dirname(dirname(import.meta.dirname));

/** A node of a syntax tree, as far as it is read here. */
interface Syntax {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly computed?: boolean;
  readonly callee?: Syntax;
  readonly object?: Syntax;
  readonly property?: Syntax;
  readonly key?: Syntax;
  readonly source?: Syntax;
  readonly arguments?: readonly Syntax[];
}

/** Names that lead to the network wherever they stand, as a global or as a member of one. */
const WAYS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
];

/** Node's modules that reach the network, or run other programs' code out of texts. */
const MODULES = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dgram', 'inspector', 'undici', 'vm', 'repl', 'wasi'];

/** The modules that bundles may ask for, and what for. Nothing else is asked for. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  // The server is a child process over IPC (child_process), found by its path; the rest names pipes and reads what a child prints.
  'client/dist/languageclient.cjs': ['vscode', 'child_process', 'crypto', 'fs', 'os', 'path', 'readline', 'util'],
  'client/dist/main.browser.js': ['vscode'],
  'client/dist/main.node.cjs': ['vscode', './languageclient.cjs'],
  'client/dist/preview.js': [],
  'client/dist/rehearsal.js': [],
  'server/dist/cli.cjs': [
    './main.node.cjs',
    'buffer',
    'fs',
    'fs/promises',
    'os',
    'path',
    'process',
    'url',
    'util',
    'worker_threads',
  ],
  'server/dist/main.node.cjs': ['./server.js', 'module'],
  'server/dist/server.js': ['fs', 'os', 'path', 'url', 'util'],
};

/**
 * Ways to the network that are there all the same. The one `fetch` of the web extension host reads the worker's script from the place that the
 * extension itself came from, where VS Code starts no worker from there.
 */
const KNOWN_WAYS: Readonly<Record<string, readonly string[]>> = { 'client/dist/main.browser.js': ['fetch'] };

/** Every node of a tree. */
function* nodesOf(value: unknown): Generator<Syntax> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield value as Syntax;
  for (const inner of Object.values(value)) yield* nodesOf(inner);
}

/** What a member or a key is called; undefined where it is computed. */
function nameOf({ computed, property, key }: Syntax): unknown {
  const named = property ?? key;
  return computed && named?.type !== 'Literal' ? undefined : (named?.name ?? named?.value);
}

const isNamed = (node: Syntax | undefined, name: string) => node?.type === 'Identifier' && node.name === name;

/** Names of `names` that the code refers to: as a variable, or as a member of a variable that holds the globals. */
function referred(nodes: readonly Syntax[], names: readonly string[]): string[] {
  // Keys of objects and members of anything else are names of their own.
  const owned = new Set(nodes.flatMap(({ computed, property, key }) => (computed ? [] : [property, key])));
  const globals = ['globalThis', 'window', 'self', 'global', 'navigator'];
  return nodes.flatMap((node) => {
    if (node.type === 'Identifier' && !owned.has(node) && names.includes(node.name!)) return [node.name!];
    const name = node.type === 'MemberExpression' ? nameOf(node) : undefined;
    const ofGlobals = globals.some((global) => isNamed(node.object, global));
    return typeof name === 'string' && ofGlobals && names.includes(name) ? [name] : [];
  });
}

/** Where code is made of a text, or where a module is asked for whose name is not in the code. */
function dynamic(nodes: readonly Syntax[]): string[] {
  return nodes.flatMap((node) => {
    const { type, callee, source } = node;
    const [first] = node.arguments ?? [];
    const isCall = type === 'CallExpression' || type === 'NewExpression';
    const called = callee?.name ?? (callee?.type === 'MemberExpression' ? nameOf(callee) : undefined);
    if (type === 'ImportExpression') return source?.type === 'Literal' ? [] : ['import of a computed name'];
    if (!isCall) return [];
    if (isNamed(callee, 'require') && first?.type !== 'Literal') return ['require of a computed name'];
    if (['setTimeout', 'setInterval'].includes(String(called)) && typeof first?.value === 'string')
      return [`${called} of a text`];
    return ['eval', 'Function', 'AsyncFunction', 'importScripts'].includes(String(called)) ? [String(called)] : [];
  });
}

const bundles = bundlesFor(false)
  .map(({ outfile }) => outfile!)
  .filter((file) => /js$/.test(file));

describe('what is bundled', () => {
  const read = (file: string) =>
    [...nodesOf(parse(readFileSync(join(ROOT, file), 'utf8'), { ecmaVersion: 'latest' }))] as Syntax[];

  it('is every file of the list below', () => {
    assert.deepEqual(bundles.toSorted(), Object.keys(ASKED).sort());
  });

  for (const file of bundles)
    it(`runs no text, opens no connection and asks for nothing else in ${file}`, function () {
      this.timeout(60_000);
      const nodes = read(file);
      assert.ok(nodes.length > 10);
      assert.deepEqual(dynamic(nodes), [], 'code out of texts');
      assert.deepEqual(referred(nodes, [...WAYS, 'eval', 'Function', 'WebAssembly']), KNOWN_WAYS[file] ?? []);
      const asked = nodes
        .filter(
          ({ type, callee }) =>
            type === 'ImportExpression' || (type === 'CallExpression' && isNamed(callee, 'require')),
        )
        .map((node) => String((node.source ?? node.arguments![0])!.value).replace(/^node:/, ''));
      assert.deepEqual([...new Set(asked)].sort(), ASKED[file]!.toSorted());
      assert.deepEqual(
        asked.filter((module) => MODULES.includes(module.split('/')[0]!)),
        [],
      );
    });

  it('would be found out: each of these is', () => {
    const found = (code: string) => {
      const nodes = [...nodesOf(parse(code, { ecmaVersion: 'latest' }))] as Syntax[];
      return [...dynamic(nodes), ...referred(nodes, [...WAYS, 'eval', 'Function'])];
    };
    for (const code of [
      'eval("1")',
      '(0, eval)("1")',
      'new Function("a", "b")',
      'Function("a")()',
      'const F = Function; F("a")',
      'globalThis.Function("a")',
      'globalThis["eval"]("a")',
      'setTimeout("a", 1)',
      'require(name)',
      'import(name)',
      'fetch("/")',
      'const get = fetch; get("/")',
      'self.fetch("/")',
      'new WebSocket("ws://a")',
      'navigator.sendBeacon("/")',
    ])
      assert.notDeepEqual(found(code), [], code);
    for (const code of [
      'a.fetch',
      '({ fetch: 1 })',
      'setTimeout(a, 1)',
      'require("a")',
      'import("a")',
      'a instanceof b',
    ])
      assert.deepEqual(found(code), [], code);
  });
});

describe('a page of ours', () => {
  it('is one of two: the panel of the rehearsal, and the exported report', () => {
    // The preview is a page of VS Code's own, which brings its policy along; we add a script and a style sheet to it.
    const sources = globSync('{client,server}/src/**/*.ts', { cwd: ROOT });
    const holding = (words: RegExp) =>
      sources.filter((path) => words.test(readFileSync(join(ROOT, path), 'utf8'))).map((path) => basename(path));
    assert.deepEqual(holding(/createWebviewPanel|registerWebview|registerCustomEditor|createWebviewTextEditorInset/), [
      'panel.ts',
    ]);
    assert.deepEqual(holding(/<!doctype/i).sort(), ['document.ts', 'panel.ts']);
  });

  it('loads and runs nothing where it is the report', () => {
    // That of the panel is read in the running editor: test/person/rehearsal.test.ts.
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(documentHtml([]))?.[1];
    assert.equal(policy, "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
  });
});
