// The time of a rehearsal. Pure: `now` is given, in milliseconds of any clock that only goes forward, so that a test has one of its own and a
// hidden tab, whose timers sleep, loses nothing.

/** Where a rehearsal stands. */
export interface Clock {
  /** Milliseconds spent in each part before `since`. */
  readonly spent: readonly number[];
  /** The part that is told. */
  readonly part: number;
  /** When it last started to run; undefined while it is paused. */
  readonly since: number | undefined;
}

/** A clock over so many parts, paused at the first. */
export function newClock(parts: number): Clock {
  return { spent: new Array<number>(parts).fill(0), part: 0, since: undefined };
}

/** Starts it, or pauses it. */
export function toggled(clock: Clock, now: number): Clock {
  return { ...settled(clock, now), since: clock.since === undefined ? now : undefined };
}

export function paused(clock: Clock, now: number): Clock {
  return clock.since === undefined ? clock : toggled(clock, now);
}

/** Goes on to another part, at most to the first or the last; running or paused as before. */
export function moved(clock: Clock, by: number, now: number): Clock {
  const part = Math.min(clock.spent.length - 1, Math.max(0, clock.part + by));
  return { ...settled(clock, now), part, since: clock.since === undefined ? undefined : now };
}

/** Milliseconds spent in each part up to now. */
export function spentAt(clock: Clock, now: number): number[] {
  return [...settled(clock, now).spent];
}

/** How near a time is to its budget: `soon` from 80% on, `over` once it is used up. Both in the same unit. */
export type Level = 'calm' | 'soon' | 'over';

const SOON = 0.8;

export function levelOf(spent: number, budget: number): Level {
  if (spent >= budget) return 'over';
  return spent >= budget * SOON ? 'soon' : 'calm';
}

function settled(clock: Clock, now: number): Clock {
  if (clock.since === undefined) return clock;
  const { since, part } = clock;
  return {
    ...clock,
    spent: clock.spent.map((time, index) => (index === part ? time + Math.max(0, now - since) : time)),
    since: now,
  };
}
