// Child processes that never outlive us: ended with their whole group on exit, on a signal and on a crash. For the case where we are
// killed outright, the child itself can watch the pipe to us (`end-with-parent.js`).
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const running = new Set<ChildProcess>();
const cleanups = new Set<() => void>();
let watching = false;

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Like `spawn`, in a process group of its own that ends when this process ends. */
export function startChild(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  watch();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Runs `work` when this process ends in whatever way it can notice; it must be synchronous. Returns a function that takes it back. */
export function onEnd(work: () => void): () => void {
  watch();
  cleanups.add(work);
  return () => cleanups.delete(work);
}

/** Asks a child's whole group to end, and insists after two seconds. Resolves when the child has ended. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  kill(child, 'SIGTERM');
  const insist = setTimeout(() => kill(child, 'SIGKILL'), 2000);
  await ended;
  clearTimeout(insist);
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid!, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

function watch(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const work of cleanups) work();
    for (const child of running) kill(child, 'SIGKILL');
  });
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
}
