// `npm run bench [-- NAME…]`: measures Case Prism against what it stands on and what else there is, and prints a table. With `--write`, that
// table becomes docs/performance.md and its ratios the baseline; with `--check`, a ratio much worse than the baseline's fails the run.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBaseline, worsened, writeBaseline } from './baseline.ts';
import { FAMILIES } from './families.ts';
import { ensurePeers } from './install.ts';
import { writePage } from './page.ts';
import { ROOT, SCRATCH } from './paths.ts';
import type { Measured } from './statistics.ts';
import { tableOf } from './table.ts';

/** How often a family whose figures are worse than the baseline is measured in all: a busy machine must not fail a check. */
const TRIES = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, check: { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(FAMILIES, name));
if (unknown.length > 0 || (values.write && positionals.length > 0)) {
  console.error(`npm run bench -- [--check] [NAME…], or --write for all. Names: ${Object.keys(FAMILIES).join(', ')}.`);
  process.exit(2);
}

const chosen = Object.entries(FAMILIES).filter(([name]) => positionals.length === 0 || positionals.includes(name));
if (chosen.some(([, { installs }]) => installs)) ensurePeers();
mkdirSync(SCRATCH, { recursive: true });
// What ships is measured as it is built.
execFileSync(process.execPath, [join(ROOT, 'esbuild.mjs')], { cwd: ROOT, stdio: 'inherit' });

const baseline = values.check ? readBaseline() : {};
const measured: Measured[] = [];
const failures: string[] = [];
for (const [name, { measure }] of chosen) {
  const start = performance.now();
  let found = await measure();
  let worse = worsened(found, baseline);
  for (let tries = 1; tries < TRIES && worse.length > 0; tries++) {
    found = bestOf(found, await measure());
    worse = worsened(found, baseline);
  }
  measured.push(...found);
  failures.push(...worse);
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

console.log(`\n${tableOf(measured)}\n`);
if (values.write) {
  writePage(measured);
  writeBaseline(measured);
}
for (const failure of failures) console.error(`Worse by more than a half: ${failure}`);
// Peers may leave workers behind.
process.exit(failures.length > 0 ? 1 : 0);

/** Of each figure the better of two measurements. */
function bestOf(before: readonly Measured[], again: readonly Measured[]): Measured[] {
  return before.map((one, index) => ((again[index]!.ratio ?? 0) < (one.ratio ?? 0) ? again[index]! : one));
}
