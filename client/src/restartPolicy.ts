/** What is to be done about a crash of the server. */
export interface Verdict {
  /** Whether it may be started again. */
  readonly restart: boolean;
  /** Whether it is the first of its series, which is told; those that follow it soon are not. */
  readonly first: boolean;
}

export interface RestartPolicy {
  /** To be called once a crash. */
  crashed(): Verdict;
  /** Somebody took the matter in hand: what was is forgotten. */
  reset(): void;
}

/** Restarts at most `limit` times within `milliseconds`, so that a server that always crashes does not do so for ever. */
export function createRestartPolicy(limit: number, milliseconds: number, now: () => number = Date.now): RestartPolicy {
  let crashes: number[] = [];
  return {
    crashed: () => {
      const time = now();
      crashes = crashes.filter((crash) => time - crash < milliseconds);
      crashes.push(time);
      return { restart: crashes.length <= limit, first: crashes.length === 1 };
    },
    reset: () => {
      crashes = [];
    },
  };
}
