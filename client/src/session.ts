import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { l10n } from './l10n.ts';

/** The server's life: started once it is needed, started again after a crash, stopped with the window. */
export interface Session {
  start(): Promise<void>;
  /** The client once the server runs; undefined where it does not start. */
  connected(): Promise<BaseLanguageClient | undefined>;
  stop(): Promise<void>;
  restart(): Promise<void>;
  crashed(): void;
}

/** What the rest of the client learns of the server's life. */
export interface SessionEvents {
  starting(): void;
  ready(): void;
  /** There is no server and there will be none until it is restarted. */
  failed(why: string): void;
  /** It was stopped because nobody wants it. */
  off(): void;
}

/** A session that makes its clients with `create`; `mayRestart` is asked once a crash. */
export function createSession(
  create: () => Promise<BaseLanguageClient>,
  events: SessionEvents,
  log: LogOutputChannel,
  mayRestart: () => boolean,
): Session {
  let client: BaseLanguageClient | undefined;
  let last: Promise<void> = Promise.resolve();

  /** Starts and stops follow each other; none overlaps another. */
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    last = last.then(step);
    return last;
  };

  const open = async () => {
    if (client) return;
    events.starting();
    try {
      client = await create();
      await client.start();
      events.ready();
    } catch (error) {
      await close();
      log.error('The server did not start.', error instanceof Error ? error : String(error));
      events.failed(l10n.t('The server did not start.'));
    }
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

  const reopen = async () => {
    await close();
    await open();
  };

  return {
    start: () => inTurn(open),
    connected: () => inTurn(open).then(() => client),
    stop: () =>
      inTurn(async () => {
        await close();
        events.off();
      }),
    restart: () => inTurn(reopen),
    crashed: () => {
      // A server that ends while it starts fails `open`, which reports it; only a running one is started again.
      if (!client?.isRunning()) return;
      log.error('The server ended unexpectedly.');
      if (mayRestart()) void inTurn(reopen);
      else {
        void inTurn(close);
        events.failed(l10n.t('The server ended again and again.'));
      }
    },
  };
}
