import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Resolved } from '../config/resolve.ts';
import { analyseFiles } from './files.ts';
import type { TextOptions } from './formats/text.ts';
import { JOBS, type JobName, type JobResult } from './jobs.ts';
import type { Terminal } from './terminal.ts';

/** This bundle, which threads run again. */
declare const __filename: string;

/** What came of one study that could be read. */
export interface Found<Name extends JobName> {
  readonly value: JobResult<Name>;
  /** The configuration that held, where it has problems that were not told with an earlier study. */
  readonly broken?: NonNullable<Resolved['file']>;
}

/** The same, or nothing, with what went wrong on the way to it. */
type Done<Name extends JobName> = Partial<Found<Name>> & { readonly failures: readonly string[] };

/** Files that a thread takes at a time: enough to be worth a message, few enough to keep all threads busy to the end. */
const SHARE = 16;
/** With fewer files, a thread's start costs more than it saves. */
const WORTH_THREADS = 64;

/** Does a job for each file that can be read, on every core where it pays, and tells the terminal of the others; in the order of the files. */
export async function* workOn<Name extends JobName>(
  job: Name,
  files: readonly string[],
  terminal: Terminal,
): AsyncGenerator<Found<Name>> {
  const options = { colour: terminal.colour };
  const shares = Array.from({ length: Math.ceil(files.length / SHARE) }, (_, i) =>
    files.slice(i * SHARE, (i + 1) * SHARE),
  );
  const threads = files.length < WORTH_THREADS ? 0 : Math.min(availableParallelism(), shares.length);
  const pool = threads > 1 ? startThreads(job, shares, options, threads) : undefined;
  const told = new Set<string>();
  let done = 0;
  try {
    for (const [index, share] of shares.entries()) {
      terminal.progress(done, files.length);
      for (const { value, broken, failures } of await (pool?.results[index] ?? doShare(job, share, options))) {
        failures.forEach(terminal.fail);
        if (value === undefined) continue;
        const isNew = broken && !told.has(broken.uri);
        if (isNew) told.add(broken.uri);
        yield { value, ...(isNew && { broken }) };
      }
      done += share.length;
    }
  } finally {
    pool?.stop();
    terminal.progress(done, done);
  }
}

/** The same, for who has no place for a configuration's problems: each configuration is warned of once. */
export async function* withWarnings<Name extends JobName>(
  job: Name,
  files: readonly string[],
  terminal: Terminal,
): AsyncGenerator<JobResult<Name>> {
  for await (const { value, broken } of workOn(job, files, terminal)) {
    if (broken) terminal.warn(`${fileURLToPath(broken.uri)} cannot be used as it is: ${broken.problems[0]!.message}`);
    yield value;
  }
}

interface Order {
  readonly job: JobName;
  readonly share: readonly string[];
  readonly options: TextOptions;
}

interface Pool<Name extends JobName> {
  /** One for each share. */
  readonly results: readonly Promise<Done<Name>[]>[];
  stop(): void;
}

/** Each thread takes the next share as soon as it is free. */
function startThreads<Name extends JobName>(
  job: Name,
  shares: readonly (readonly string[])[],
  options: TextOptions,
  threads: number,
): Pool<Name> {
  type Settle = { resolve(done: Done<Name>[]): void; reject(error: unknown): void };
  const open: Settle[] = [];
  const results = shares.map(() => new Promise<Done<Name>[]>((resolve, reject) => void open.push({ resolve, reject })));
  // Whoever waits for a result hears of its failure; those that nobody waits for any more have nobody to tell.
  for (const result of results) result.catch(() => {});
  let next = 0;
  const start = () => {
    const worker = new Worker(__filename);
    let taken = next;
    const take = () => {
      taken = next++;
      if (taken < shares.length) worker.postMessage({ job, share: shares[taken]!, options } satisfies Order);
      else void worker.terminate();
    };
    worker.on('message', (done: Done<Name>[]) => {
      open[taken]!.resolve(done);
      take();
    });
    worker.on('error', (error) => open[taken]?.reject(error));
    take();
    return worker;
  };
  const workers = Array.from({ length: threads }, start);
  return { results, stop: () => workers.forEach((worker) => void worker.terminate()) };
}

async function doShare<Name extends JobName>(
  job: Name,
  share: readonly string[],
  options: TextOptions,
): Promise<Done<Name>[]> {
  const done: Done<Name>[] = [];
  let failures: string[] = [];
  const keep = (rest: Omit<Done<Name>, 'failures'>) => {
    done.push({ ...rest, failures });
    failures = [];
  };
  for await (const checked of analyseFiles(share, (message) => failures.push(message))) {
    const { file } = checked.resolved;
    // The table's functions differ in what they return, and a name picks one of them.
    const value = JOBS[job](checked, options) as JobResult<Name>;
    keep({ value, ...(file && file.problems.length > 0 && { broken: file }) });
  }
  if (failures.length > 0) keep({});
  return done;
}

/** Makes this thread do what it is sent, if it is not the main one; says whether it is one of those. */
export function serveThread(): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  port.on('message', ({ job, share, options }: Order) => {
    void doShare(job, share, options).then((results) => port.postMessage(results));
  });
  return true;
}
