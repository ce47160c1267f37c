// `npm run test:long [-- RUNS]`: every property and the fuzz so often (10,000 times each). Takes half an hour; CI does the same with one seed, `npm test` at a
// desk with fewer.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname } from 'node:path';

const runs = process.argv[2] ?? '10000';
const files = [...globSync('test/core/properties*.test.ts'), 'test/core/study.test.ts', 'test/protocol/fuzz.test.ts'];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/mocha/bin/mocha.js', '--config', 'test/.mocharc.json', '--reporter', 'spec', ...files],
  {
    cwd: dirname(import.meta.dirname),
    stdio: 'inherit',
    // A new seed each time, also where CI fixes it for `npm test`.
    env: { ...process.env, CI: '', PROPERTY_RUNS: runs, FUZZ_RUNS: runs },
  },
);
process.exitCode = status ?? 1;
