// The npm-only host behind the command line of a desktop VS Code, as far as `@vscode/test-electron` uses it: opens the folder in the
// workbench with the extension under development, runs the tests in its extension host, prints their console, and exits with their code.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { startBrowser } from './browser.ts';
import { ensureHost } from './install.ts';
import { ARTIFACTS } from './paths.ts';
import { startServer } from './server.ts';

/** A run that takes longer hangs: the whole suite needs less than half a minute. */
const TIMEOUT_SECONDS = Number(process.env.CASE_PRISM_TEST_TIMEOUT ?? 180);

/** Known complaints on the console: native modules that are not compiled (see vscode-host.md), and a service worker that nobody needs. */
const NOISE = /bindings file|native-watchdog|Release\/|Service Worker|spdlog|sqlite3|kerberos/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // A desktop VS Code is given flags that mean nothing here (`--no-sandbox`, `--disable-updates`, …).
  strict: false,
  options: {
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionDevelopmentKind: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});
const given = values as {
  extensionTestsPath?: string;
  extensionDevelopmentPath?: string[];
  extensionDevelopmentKind?: string;
  'extensions-dir'?: string;
  'user-data-dir'?: string;
};

process.exitCode = await run();

async function run(): Promise<number> {
  const [folder] = positionals;
  if (!folder || !given.extensionTestsPath) {
    console.error(
      'test/host/code FOLDER --extensionTestsPath=MODULE --extensionDevelopmentPath=FOLDER [--extensionDevelopmentKind=web]',
    );
    return 2;
  }
  await ensureHost();
  const server = await startServer({
    settings: userSettings(given['user-data-dir']),
    extensionsDir: given['extensions-dir'],
  });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    let finish: (code: number) => void = () => {};
    const finished = new Promise<number>((resolve) => {
      finish = resolve;
    });
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args);
      // The tests' console arrives among VS Code's own notes; its lines are indented (reporter.ts), those never are.
      if (type === 'info' ? line.startsWith('  ') : type === 'error' && !NOISE.test(line)) console.log(line);
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => finish(code));
    page.on('crash', () => {
      console.error('The browser page crashed.');
      finish(1);
    });
    const late = setTimeout(async () => {
      const picture = join(ARTIFACTS, 'timeout.png');
      await page.screenshot({ path: picture, timeout: 5000 }).catch(() => {});
      console.error(`The tests did not end within ${TIMEOUT_SECONDS} seconds; the window then looked like ${picture}.`);
      finish(1);
    }, TIMEOUT_SECONDS * 1000);
    await page.goto(
      server.address({
        folder,
        development: given.extensionDevelopmentPath,
        developmentKind: given.extensionDevelopmentKind === 'web' ? 'web' : undefined,
        tests: given.extensionTestsPath,
      }),
      { waitUntil: 'domcontentloaded' },
    );
    const code = await finished;
    clearTimeout(late);
    return code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The settings that a desktop VS Code would find in its user data folder. */
function userSettings(userDataDir: string | undefined): Record<string, unknown> {
  const file = userDataDir && join(userDataDir, 'User/settings.json');
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
