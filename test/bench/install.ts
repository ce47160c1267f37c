// Installs what Case Prism is measured against, first time only, into this folder. A stamp written last says that all of it is there.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH, MODULES } from './paths.ts';

const STAMP = join(MODULES, '.installed');

export function ensurePeers(): void {
  const lock = readFileSync(join(BENCH, 'package-lock.json'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error(
    'Installing what Case Prism is measured against, this first time only (160 MB under test/bench/node_modules) …',
  );
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  // npm as this process was started by it, else the one on PATH.
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) execFileSync(process.execPath, [own, ...args], { cwd: BENCH, stdio: 'inherit' });
  else execFileSync('npm', args, { cwd: BENCH, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(STAMP, lock);
}
