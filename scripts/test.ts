// `npm test`: every suite in turn, each under its heading and with its time, their results summed on the last line:
// `N passed, N failed` (and `, N skipped` where there are). Exits with 1 when anything failed. `npm test SUITE…` runs the named ones alone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endChild, startChild } from '../test/host/children.ts';
import { ensureHost } from '../test/host/install.ts';

const ROOT = dirname(import.meta.dirname);

interface Suite {
  readonly name: string;
  /** Where its tests are; a suite that is not there has failed. */
  readonly folder: string;
  readonly command: readonly string[];
  /** One number for each result, read from what it printed. */
  readonly count: (output: string) => Counts;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What was printed of the failed tests, to be said again at the end, where a log that is cut off still shows it. */
  readonly failures: string;
}

const mocha = (folder: string) => [
  ...['node_modules/mocha/bin/mocha.js', '--config', 'test/.mocharc.json', `${folder}/**/*.test.ts`],
];

/** Mocha's totals, which the suite inside VS Code prints likewise. */
function mochaCounts(output: string): Counts {
  const total = (what: string) => Number(output.match(new RegExp(`^ *(\\d+) ${what}\\b`, 'm'))?.[1] ?? 0);
  const failures = output.slice(output.search(/^ *\d+ failing\b/m) >>> 0).trimEnd();
  return { passed: total('passing'), failed: total('failing'), skipped: total('pending'), failures };
}

/** `vscode-tmgrammar-test` prints a line for each file: ✓ or ✖. */
function grammarCounts(output: string): Counts {
  const lines = (mark: RegExp) => output.match(mark)?.length ?? 0;
  return {
    passed: lines(/^✓ /gm),
    failed: lines(/^✖ /gm),
    skipped: 0,
    failures: (output.match(/^✖ .*$/gm) ?? []).join('\n'),
  };
}

const node = process.execPath;
/** Without a network: what goes for it throws. */
const OFFLINE = ['--require', './test/protocol/offline.ts'];

const suites: readonly Suite[] = [
  { name: 'core', folder: 'test/core', command: [node, ...mocha('test/core'), ...OFFLINE], count: mochaCounts },
  {
    name: 'protocol',
    folder: 'test/protocol',
    command: [node, ...mocha('test/protocol'), ...OFFLINE],
    count: mochaCounts,
  },
  {
    name: 'grammar',
    folder: 'test/grammar',
    command: ['npm', 'run', '--silent', 'test:grammar'],
    count: grammarCounts,
  },
  { name: 'package', folder: 'test/package', command: [node, ...mocha('test/package')], count: mochaCounts },
  { name: 'editors', folder: 'test/editors', command: [node, ...mocha('test/editors')], count: mochaCounts },
  { name: 'vscode-node', folder: 'test/vscode', command: [node, 'test/vscode/run.ts', 'node'], count: mochaCounts },
  { name: 'vscode-web', folder: 'test/vscode', command: [node, 'test/vscode/run.ts', 'web'], count: mochaCounts },
  {
    name: 'person',
    folder: 'test/person',
    // A window under a busy machine may miss a key or swap a page under the test: what fails must fail twice.
    command: [node, ...mocha('test/person'), '--retries', '1'],
    count: mochaCounts,
  },
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(', ')}. There are: ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

// The suites in VS Code run what is built.
execFileSync(node, ['esbuild.mjs'], { cwd: ROOT, stdio: 'inherit' });
await ensureHost(console.log);

const sum = { passed: 0, failed: 0, skipped: 0 };
const failed: string[] = [];
for (const suite of suites.filter(({ name }) => named.length === 0 || named.includes(name))) {
  console.log(`\n── ${suite.name} ${'─'.repeat(Math.max(0, 70 - suite.name.length))}`);
  const start = Date.now();
  const counts = await run(suite);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`── ${suite.name}: ${told(counts)} in ${seconds} s`);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
  if (counts.failed > 0) failed.push(`── failed in ${suite.name}\n${counts.failures}`);
}
console.log(['', ...failed, told(sum)].join('\n\n'));
process.exitCode = sum.failed > 0 ? 1 : 0;

function told({ passed, failed, skipped }: Omit<Counts, 'failures'>): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

async function run({ name, folder, command, count }: Suite): Promise<Counts> {
  if (!existsSync(join(ROOT, folder))) {
    console.log(`${folder} does not exist.`);
    return { passed: 0, failed: 1, skipped: 0, failures: `${folder} does not exist.` };
  }
  const [program, ...args] = command;
  const child = startChild(program!, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  child.stderr?.on('data', (chunk) => process.stderr.write(chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      console.log(`${program} did not start: ${error.message}`);
      resolve(null);
    });
    child.once('close', resolve);
  });
  await endChild(child);
  const counts = count(stripColours(output));
  if (code === 0 && counts.passed + counts.failed + counts.skipped > 0) return counts;
  if (counts.failed > 0) return counts;
  // It broke outside any test, or ran none.
  const failures = `${name} ended with ${code ?? 'a signal'} and reports no failed test.`;
  console.log(failures);
  return { ...counts, failed: 1, failures };
}

function stripColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  return text.replace(/\u001b\[[\d;]*m/g, '');
}
