// One console line per test and mocha's own totals at the end, without colours or format strings: the console of an extension host passes
// through VS Code's log, and scripts/test.ts reads the totals.
/** A mocha reporter. */
export class Lines {
  constructor(runner: Mocha.Runner) {
    const counts = { passing: 0, failing: 0, pending: 0 };
    const start = Date.now();
    runner.on('suite', (suite) => {
      if (suite.title) console.log(`  ${suite.fullTitle()}`);
    });
    runner.on('pass', (test) => {
      counts.passing++;
      console.log(`    ✓ ${test.title} (${test.duration} ms)`);
    });
    runner.on('pending', (test) => {
      counts.pending++;
      console.log(`    - ${test.title}`);
    });
    runner.on('fail', (test, error) => {
      counts.failing++;
      console.log(`    ✗ ${test.title}\n${indent(error.stack ?? String(error))}`);
    });
    runner.on('end', () => {
      console.log(`  ${counts.passing} passing (${((Date.now() - start) / 1000).toFixed(1)}s)`);
      if (counts.pending) console.log(`  ${counts.pending} pending`);
      if (counts.failing) console.log(`  ${counts.failing} failing`);
    });
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '        ');
}
