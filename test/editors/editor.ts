// Runs an editor with the configuration that `docs/editors.md` gives for it, so that the page cannot go stale.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { endChild, startChild } from '../host/children.ts';

const PAGE = resolve('docs/editors.md');
const BIN = resolve('server/bin/case-prism.js');

/** An editor that has not ended by itself after so many milliseconds is ended. */
const LIMIT = 40_000;

/** What the first line of `PROGRAM --version` says, or undefined where the program is not installed. */
export function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** The text of the page's code block whose fence says ```` ```LANGUAGE NAME ````. */
export function configuration(name: string): string {
  const blocks = readFileSync(PAGE, 'utf8').split(/^```/m);
  const block = blocks.find((text) => text.slice(0, text.indexOf('\n')).split(' ')[1] === name);
  if (block === undefined) throw new Error(`${PAGE} has no code block called ${name}`);
  return block.slice(block.indexOf('\n') + 1);
}

/** A test that is skipped, and says why, where something that it needs is lacking. */
export function itUnless(lack: string | undefined, title: string, test: () => Promise<void>): void {
  it(lack ? `${title} (skipped: ${lack})` : title, async function () {
    if (lack) console.log(`  skipped, ${lack}: ${title}`);
    if (lack) this.skip();
    await test();
  });
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What to type, each once the program has shown something since the keys before. */
  readonly typing?: readonly { readonly once: string; readonly keys: string }[];
}

export interface Desk {
  readonly folder: string;
  /** Writes a file into the folder and gives its path. */
  write(name: string, text: string): string;
  read(name: string): string;
  /**
   * Runs a program in the folder to its end, with `case-prism` on its PATH and a home of its own, and types to it; gives what it printed.
   */
  run(program: string, args: readonly string[], options?: RunOptions): Promise<string>;
  clear(): void;
}

/** A folder of its own for one test. */
export function createDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'case-prism-editor-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const command = join(bin, 'case-prism');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(command, 0o755);
  const home = {
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_STATE_HOME: folder,
    XDG_CACHE_HOME: folder,
  };
  const at = (name: string) => join(folder, name);
  return {
    folder,
    write(name, text) {
      mkdirSync(resolve(at(name), '..'), { recursive: true });
      writeFileSync(at(name), text);
      return at(name);
    },
    read: (name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : ''),
    async run(program, args, { env = {}, typing = [] } = {}) {
      const child = startChild(program, args, {
        cwd: folder,
        env: { ...process.env, ...home, PATH: `${bin}${delimiter}${process.env.PATH}`, ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      const waiting = [...typing];
      let output = '';
      let seen = 0;
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk) => {
          output += chunk;
          if (!waiting[0] || !output.includes(waiting[0].once, seen)) return;
          seen = output.length;
          child.stdin?.write(waiting.shift()!.keys);
        });
      child.stdin?.on('error', () => {}); // it ended while something was typed
      const limit = setTimeout(() => void endChild(child), LIMIT);
      await new Promise((done, fail) => child.once('close', done).once('error', fail));
      clearTimeout(limit);
      return output;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
