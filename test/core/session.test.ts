import assert from 'node:assert/strict';
import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createRestartPolicy } from '../../client/src/restartPolicy.ts';
import { createSession, type SessionEvents } from '../../client/src/session.ts';

/** What becomes of a client that is started: it runs, its server ends while it starts, or it fails for another reason. */
type Fate = 'runs' | 'ends' | 'fails';

/** A session whose clients meet their `fates` in turn and run once those are used up; what the user would see is kept in `told`. */
function sessionWith({ restarts, fates = [] }: { restarts: number; fates?: Fate[] }) {
  const told: string[] = [];
  const note =
    (what: string) =>
    (why?: string): void =>
      void told.push(why === undefined ? what : `${what}: ${why}`);
  const events: SessionEvents = {
    starting: note('starting'),
    ready: note('ready'),
    recovering: note('recovering'),
    failed: note('failed'),
    off: note('off'),
  };
  const log = { error() {}, warn() {} } as unknown as LogOutputChannel;
  const living: (() => void)[] = [];
  let disposed = 0;
  const create = async (ended: () => void) => {
    const fate = fates.shift() ?? 'runs';
    living.push(ended);
    return {
      start: async () => {
        if (fate === 'ends') ended();
        if (fate !== 'runs') throw new Error(fate);
      },
      dispose: async () => {
        disposed++;
      },
    } as unknown as BaseLanguageClient;
  };
  const session = createSession(
    create,
    events,
    log,
    createRestartPolicy(restarts, 1000, () => 0),
  );
  /** The server that was started last ends; resolves once what follows from that is through. */
  const crash = async () => {
    living.at(-1)!();
    await new Promise((resolve) => setTimeout(resolve, 1));
    await session.connected();
  };
  return { session, told, crash, living, disposed: () => disposed };
}

describe('the session with the server', () => {
  it('starts the server anew after each crash, and tells of the first one only', async () => {
    const { session, told, crash } = sessionWith({ restarts: 5 });
    await session.start();
    for (let crashes = 0; crashes < 5; crashes++) await crash();
    const again = ['starting', 'ready'];
    assert.deepEqual(told, [...again, 'recovering', ...again, ...again, ...again, ...again, ...again]);
    assert.ok(await session.connected());
  });

  it('gives up after more crashes than that, once, until somebody restarts it', async () => {
    const { session, told, crash } = sessionWith({ restarts: 1 });
    await session.start();
    await crash();
    await crash();
    assert.equal(told.at(-1), 'failed: The server ended again and again.');
    assert.equal(session.failure(), 'The server ended again and again.');
    const before = told.length;
    await session.start();
    assert.equal(await session.connected(), undefined);
    assert.equal(told.length, before, 'Another study started it again');
    await session.restart();
    assert.equal(told.at(-1), 'ready');
    assert.equal(session.failure(), undefined);
    await crash();
    assert.deepEqual(told.slice(-3), ['recovering', 'starting', 'ready'], 'The old crashes still count');
  });

  it('tries again where the server ends while it starts, and counts that as a crash', async () => {
    const { session, told } = sessionWith({ restarts: 2, fates: ['ends', 'ends'] });
    await session.start();
    assert.deepEqual(told, ['starting', 'recovering', 'starting', 'starting', 'ready']);
    const always = sessionWith({ restarts: 2, fates: ['ends', 'ends', 'ends', 'ends'] });
    await always.session.start();
    assert.equal(always.told.at(-1), 'failed: The server ended again and again.');
    assert.equal(always.disposed(), 3);
  });

  it('does not try again where the server cannot start at all', async () => {
    const { session, told } = sessionWith({ restarts: 5, fates: ['fails'] });
    await session.start();
    await session.start();
    assert.deepEqual(told, ['starting', 'failed: The server did not start.']);
  });

  it('hears nothing from servers of the past', async () => {
    const { session, told, living } = sessionWith({ restarts: 5 });
    await session.start();
    await session.restart();
    const before = told.length;
    living[0]!();
    await new Promise((resolve) => setTimeout(resolve, 1));
    await session.connected();
    assert.equal(told.length, before);
  });

  it('starts no server that was stopped while it crashed', async () => {
    const { session, told, living } = sessionWith({ restarts: 5 });
    await session.start();
    living[0]!();
    await session.stop();
    await new Promise((resolve) => setTimeout(resolve, 1));
    await session.stop();
    assert.deepEqual(told, ['starting', 'ready', 'off', 'off']);
  });
});
