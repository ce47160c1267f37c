// When work is done: after what came in before it, or some time later. Timers are the connection's own, which are there in processes and workers.
import { type Disposable, RAL } from 'vscode-languageserver';

/** In so many milliseconds. @returns what calls it off. */
export function after(wait: number, work: () => void): Disposable {
  return RAL().timer.setTimeout(work, wait);
}

/**
 * Once the connection has taken up what came in together with the message that it is at: it takes up one in each turn of the event loop, the next
 * one behind what is asked for meanwhile, so this waits for two. A timer would have Node wait for a millisecond. @returns what calls it off.
 */
export function soon(work: () => void): Disposable {
  const { timer } = RAL();
  let turn = timer.setImmediate(() => {
    turn = timer.setImmediate(work);
  });
  return { dispose: () => turn.dispose() };
}
