// Installs the npm-only host, first time only: VS Code (code-server), its dependencies, and a browser, all from the npm registry and as any
// user. A stamp written last says that all of it is there; an interrupted installation leaves no stamp and starts again.
// By itself: `node test/host/install.ts`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onEnd, startChild } from './children.ts';
import { BROWSER, HOST, SERVER_MAIN, VSCODE } from './paths.ts';

const STAMP = join(HOST, 'node_modules/.installed');
const LOCK = join(HOST, '.installing');
/** Raised when the steps below change, so that existing installations are made again. */
const STEPS_VERSION = 1;

/** `@sparticuz/chromium` is built for this platform only; elsewhere an installed Chrome is used (see browser.ts). */
export const HAS_OWN_BROWSER = process.platform === 'linux' && process.arch === 'x64';

type Log = (line: string) => void;

/**
 * Makes sure that the host is there, installing it if need be, with one line per step through `log` (default: standard error).
 * @throws Error that says what failed, with the end of npm's output.
 */
export async function ensureHost(log: Log = (line) => console.error(line)): Promise<void> {
  if (isInstalled()) return;
  const unlock = await lock(log);
  try {
    if (isInstalled()) return;
    rmSync(STAMP, { force: true });
    log(
      'Installing a VS Code and a browser from the npm registry, this first time only (0.9 GB under test/host/node_modules):',
    );
    await step(log, '1/3 the editor', () => npm(HOST, 'ci', '--ignore-scripts'));
    await step(log, "2/3 the editor's dependencies", () => npm(VSCODE, 'install', '--omit=dev', '--ignore-scripts'));
    if (HAS_OWN_BROWSER) await step(log, '3/3 the browser', unpackBrowser);
    writeFileSync(STAMP, fingerprint());
  } finally {
    unlock();
  }
}

function fingerprint(): string {
  return createHash('sha256')
    .update(readFileSync(join(HOST, 'package-lock.json')))
    .update(String(STEPS_VERSION))
    .digest('hex');
}

function isInstalled(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint() && existsSync(SERVER_MAIN);
}

async function step(log: Log, name: string, work: () => Promise<void>): Promise<void> {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  const showing = process.stderr.isTTY
    ? setInterval(() => process.stderr.write(`\r  ${name} … ${seconds()} `), 500)
    : undefined;
  try {
    await work();
  } finally {
    clearInterval(showing);
    if (showing) process.stderr.write('\r\u001b[K');
  }
  log(`  ${name}: ${seconds()}`);
}

/** npm as this process was started by it, else the one on PATH. */
async function npm(cwd: string, ...args: string[]): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args, ...quiet], { cwd });
  return run('npm', [...args, ...quiet], { cwd, shell: process.platform === 'win32' });
}

/**
 * The package's own unpacking puts everything into the temporary folder under fixed names, where another user's files (or half a file) would
 * be taken for ours; so it runs with a temporary folder of its own, which is renamed when it is whole.
 */
async function unpackBrowser(): Promise<void> {
  const staging = `${BROWSER}.new`;
  rmSync(staging, { recursive: true, force: true });
  rmSync(BROWSER, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  await run(process.execPath, [join(HOST, 'unpack-browser.ts')], {
    cwd: HOST,
    env: { ...process.env, TMPDIR: staging },
  });
  chmodSync(join(staging, 'chromium'), 0o755);
  writeFileSync(join(staging, 'fonts/fonts.conf'), fontConfiguration());
  renameSync(staging, BROWSER);
  const probe = spawnSync(join(BROWSER, 'chromium'), ['--version'], { env: browserEnvironment(), encoding: 'utf8' });
  if (probe.status !== 0)
    throw new Error(`The browser from npm does not start on this machine:\n${probe.stderr || probe.error}`);
}

/** What the unpacked browser needs to find its own libraries and fonts on a machine that has neither. */
export function browserEnvironment(): NodeJS.ProcessEnv {
  const libraries = [join(BROWSER, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(BROWSER, 'fonts') };
}

/** The fonts from npm first, so that pictures look alike everywhere; then the machine's, for the scripts and emoji that those lack. */
function fontConfiguration(): string {
  const folders = [
    join(BROWSER, 'fonts/fonts'),
    join(HOST, 'node_modules/dejavu-fonts-ttf/ttf'),
    '/usr/share/fonts',
    '/usr/local/share/fonts',
  ];
  const preferred = {
    monospace: 'DejaVu Sans Mono',
    'sans-serif': 'Open Sans',
    'system-ui': 'Open Sans',
    serif: 'DejaVu Serif',
  };
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    ...Object.entries(preferred).map(
      ([family, font]) => `  <alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
    ),
    `  <cachedir>${join(BROWSER, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function run(
  command: string,
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; shell?: boolean },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = startChild(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`${command} ${args.join(' ')} in ${options.cwd} ended with ${code ?? signal}:\n${output.trim()}`),
        );
    });
  });
}

/** One installation at a time; a lock left by a process that is gone is taken over. */
async function lock(log: Log): Promise<() => void> {
  for (let told = false; ; await sleep(500)) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      const forget = onEnd(() => rmSync(LOCK, { force: true }));
      return () => {
        forget();
        rmSync(LOCK, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = existsSync(LOCK) ? readFileSync(LOCK, 'utf8') : '';
    if (!isAlive(Number(owner))) rmSync(LOCK, { force: true });
    else if (!told) {
      log(`Waiting for another installation of the host (process ${owner}) …`);
      told = true;
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

if (import.meta.main) {
  await ensureHost();
  console.error('The host is installed.');
}
