/** A bar that tells how far a long run is. */
export interface Bar {
  draw(done: number, all: number): void;
  /** Takes it away, so that something else can be written. */
  clear(): void;
}

/** A run that is over sooner than this needs no bar, in milliseconds. */
const PATIENCE = 400;
const WIDTH = 24;

/** @param now in milliseconds. */
export function createBar(write: (text: string) => void, now: () => number): Bar {
  const start = now();
  let drawn = false;
  const clear = () => {
    if (drawn) write('\r\u001b[K');
    drawn = false;
  };
  return {
    clear,
    draw(done, all) {
      clear();
      if (done >= all || now() - start < PATIENCE) return;
      const full = Math.floor((done / all) * WIDTH);
      write(`${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${all}`);
      drawn = true;
    },
  };
}
