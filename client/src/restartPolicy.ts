/**
 * Whether a server that crashed may be started again: at most `limit` times within `milliseconds`, so that one that
 * always crashes does not do so for ever. Each call is one crash.
 */
export function createRestartPolicy(limit: number, milliseconds: number, now: () => number = Date.now): () => boolean {
  let crashes: number[] = [];
  return () => {
    const time = now();
    crashes = crashes.filter((crash) => time - crash < milliseconds);
    crashes.push(time);
    return crashes.length <= limit;
  };
}
