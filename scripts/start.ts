// `npm start`: the examples' check as the command line prints it, then the examples in VS Code with this extension loaded: in the desktop VS
// Code where `code` is on PATH, else in the npm-only one (installed the first time), kept running until Ctrl+C.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { ensureHost } from '../test/host/install.ts';
import { startServer } from '../test/host/server.ts';

const ROOT = dirname(import.meta.dirname);
const EXAMPLES = join(ROOT, 'examples');
/** The weakest of the examples is shown first: it is where the editor has most to say. */
const FIRST = join(EXAMPLES, 'image-moderation.case.md');

const check = spawnSync(process.execPath, ['server/bin/case-prism.js', 'check', 'examples'], {
  cwd: ROOT,
  stdio: 'inherit',
});
// Findings (1) are the point; anything else is not.
if (check.status !== 0 && check.status !== 1) process.exit(check.status ?? 1);

if (!openDesktop()) await serve();

/** Whether a desktop VS Code has taken it. */
function openDesktop(): boolean {
  const isWindows = process.platform === 'win32';
  const args = [`--extensionDevelopmentPath=${ROOT}`, EXAMPLES, FIRST];
  const opened = spawnSync(isWindows ? 'code.cmd' : 'code', isWindows ? args.map((arg) => `"${arg}"`) : args, {
    shell: isWindows,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (opened.status === 0) {
    console.log('\nCase Prism is open in your VS Code.');
    return true;
  }
  if (!opened.error) console.log(`\nThe \`code\` on PATH did not open a window: ${opened.stderr.trim()}`);
  return false;
}

async function serve(): Promise<void> {
  console.log();
  await ensureHost(console.log);
  // Before the server's own handlers: for a person, Ctrl+C is the way to end this, not a failure.
  process.once('SIGINT', () => {
    console.log('\nCase Prism is closed.');
    process.exit(0);
  });
  const server = await startServer({
    withToken: true,
    dataDir: join(ROOT, '.vscode-test/start'),
    settings: { 'window.autoDetectColorScheme': true },
  });
  console.log(`Case Prism is open at ${server.address({ folder: EXAMPLES, development: [ROOT], file: FIRST })}`);
  console.log('Open this address in a browser on this machine. Ctrl+C ends it.');
  await server.ended;
  console.error(`VS Code's server ended by itself:\n${server.log().slice(-2000)}`);
  process.exitCode = 1;
}
