import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { l10n } from './l10n.ts';
import type { RestartPolicy } from './restartPolicy.ts';

/** The server's life: started once it is needed, started again after a crash, stopped with the window. */
export interface Session {
  start(): Promise<void>;
  /** The client once the server runs; undefined where there is none. */
  connected(): Promise<BaseLanguageClient | undefined>;
  /** Why there is no server and there will be none until it is restarted; undefined where there is one or may be. */
  failure(): string | undefined;
  stop(): Promise<void>;
  /** Starts it anew, however often it crashed before. */
  restart(): Promise<void>;
}

/** What the rest of the client learns of the server's life. */
export interface SessionEvents {
  starting(): void;
  ready(): void;
  /** It ended by itself and is being started again; told of the first crash of a series only. */
  recovering(): void;
  /** There is no server and there will be none until it is restarted. */
  failed(why: string): void;
  /** It was stopped because nobody wants it. */
  off(): void;
}

/** Makes a client, which calls `ended` when its server is gone and nobody asked for it. */
export type CreateClient = (ended: () => void) => Promise<BaseLanguageClient>;

type Result = 'ready' | 'crashed' | 'failed';

export function createSession(
  create: CreateClient,
  events: SessionEvents,
  log: LogOutputChannel,
  policy: RestartPolicy,
): Session {
  let client: BaseLanguageClient | undefined;
  /** Only somebody's will ends this: to open one more study is no reason to hope. */
  let failure: string | undefined;
  let last: Promise<void> = Promise.resolve();

  /** Starts and stops follow each other; none overlaps another. */
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    last = last.then(step);
    return last;
  };

  const fail = (why: string) => {
    failure = why;
    events.failed(why);
  };

  /** Whether to start again after a crash; tells the user what there is to tell. */
  const goesOn = (): boolean => {
    const { restart, first } = policy.crashed();
    if (!restart) fail(l10n.t('The server ended again and again.'));
    else if (first) events.recovering();
    return restart;
  };

  const attempt = async (): Promise<Result> => {
    const life = { phase: 'starting' as 'starting' | 'running' | 'over' };
    let made: BaseLanguageClient | undefined;
    const ended = () => {
      const ran = life.phase === 'running';
      life.phase = 'over';
      if (!ran || client !== made) return;
      log.error('The server ended unexpectedly.');
      // In a task of its own: the client still clears up after itself.
      setTimeout(() => void inTurn(() => recover(made)), 0);
    };
    try {
      made = await create(ended);
      client = made;
      await made.start();
      if (life.phase === 'over') throw new Error('It ended as soon as it had started.');
      life.phase = 'running';
      return 'ready';
    } catch (error) {
      const result = life.phase === 'over' ? 'crashed' : 'failed';
      life.phase = 'over';
      await close();
      log.error('The server did not start.', error instanceof Error ? error : String(error));
      return result;
    }
  };

  const open = async () => {
    if (client || failure !== undefined) return;
    for (;;) {
      events.starting();
      const result = await attempt();
      if (result === 'ready') return events.ready();
      if (result === 'failed') return fail(l10n.t('The server did not start.'));
      if (!goesOn()) return;
    }
  };

  const recover = async (crashed: BaseLanguageClient | undefined) => {
    // Somebody stopped or restarted it in the meantime.
    if (client !== crashed) return;
    await close();
    if (goesOn()) await open();
  };

  const close = async () => {
    const closing = client;
    client = undefined;
    try {
      await closing?.dispose();
    } catch (error) {
      log.warn('The server did not stop in order.', String(error));
    }
  };

  return {
    start: () => inTurn(open),
    connected: () => inTurn(open).then(() => client),
    failure: () => failure,
    stop: () =>
      inTurn(async () => {
        failure = undefined;
        await close();
        events.off();
      }),
    restart: () =>
      inTurn(async () => {
        failure = undefined;
        policy.reset();
        await close();
        await open();
      }),
  };
}
