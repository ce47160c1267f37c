import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { lookup } from 'node:dns';
import { connect, Socket } from 'node:net';
import { attempts } from './offline.ts';

// The whole suite runs behind `offline.ts`: `scripts/test.ts` has mocha load it first.
describe('the network', () => {
  after(() => {
    attempts.length = 0;
  });

  it('is shut in this process', () => {
    const tried = attempts.length;
    assert.throws(() => fetch('http://127.0.0.1:9/'), /no business with the network/);
    assert.throws(() => connect(9, '127.0.0.1'), /net\.connect/);
    assert.throws(() => new Socket().connect(9, '127.0.0.1'), /net\.Socket\.connect/);
    assert.throws(() => lookup('localhost', () => {}), /dns\.lookup/);
    assert.equal(attempts.length, tried + 4);
  });

  it('is shut in the processes that it starts, whose pipes are open', () => {
    const script = "import('node:net').then(({ connect }) => { console.log('piped'); connect(9, '127.0.0.1'); })";
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    assert.equal(stdout, 'piped\n');
    assert.match(stderr, /no business with the network: net\.connect/);
    assert.notEqual(status, 0);
  });
});
