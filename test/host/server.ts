// Starts VS Code's server from the npm-only host: the real workbench and extension host, for a browser on this machine.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { endChild, onEnd, startChild } from './children.ts';
import { HOST, SERVER_MAIN } from './paths.ts';

/** What to open; all paths absolute. Every part but the folder travels in the address's payload. */
export interface Opening {
  /** Or a `.code-workspace` file. */
  readonly folder: string;
  /** Extensions under development, loaded from these folders. */
  readonly development?: readonly string[];
  /** Where to run them; VS Code takes `main` over `browser`, so for `web` the manifest must have no `main`. */
  readonly developmentKind?: 'web';
  /** The module whose `run()` is called in the extension host of the extension whose folder it is in; the window closes after it. */
  readonly tests?: string;
  /** A file to show first. */
  readonly file?: string;
}

export interface EditorServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Everything the server has printed. */
  log(): string;
  /** The address that opens a window; works for as long as the server runs. */
  address(opening: Opening): string;
  stop(): Promise<void>;
  /** Resolves when the server has ended, by itself or because it was stopped. */
  readonly ended: Promise<void>;
}

export interface ServerOptions {
  /** For a person: a secret that the address must carry. Tests on 127.0.0.1 go without. */
  readonly withToken?: boolean;
  /** User settings, over those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Kept after the end; default: a temporary folder, removed at the end. */
  readonly dataDir?: string;
  /** Installed extensions; default: none, in the data folder. */
  readonly extensionsDir?: string;
  /** Asks for trust in folders, as a desktop does; a folder is untrusted until somebody says otherwise. Default: all are trusted. */
  readonly asksForTrust?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** No tours, no assistants, no look-ups on the network: the window shows the study and nothing else. */
const quiet = {
  'workbench.startupEditor': 'none',
  'window.autoDetectColorScheme': false,
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
};

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it listens.
 * @throws Error with what the server printed when it ends early or does not listen within 60 seconds.
 */
export async function startServer(options: ServerOptions = {}): Promise<EditorServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'case-prism-'));
  const clean = () => {
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const forget = onEnd(clean);
  mkdirSync(join(dataDir, 'data/User'), { recursive: true });
  const settingsFile = join(dataDir, 'data/User/settings.json');
  // A person's own changes stay.
  if (!existsSync(settingsFile)) {
    writeFileSync(settingsFile, JSON.stringify({ ...quiet, ...options.settings }, null, 2));
  }

  const token = options.withToken ? randomBytes(16).toString('hex') : undefined;
  const child = startChild(
    process.execPath,
    [
      ...['--import', join(HOST, 'end-with-parent.js'), SERVER_MAIN, '--host', '127.0.0.1', '--port', '0'],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...['--server-data-dir', dataDir, '--extensions-dir', options.extensionsDir ?? join(dataDir, 'extensions')],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-experiments'],
      ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
      // Makes the workbench honour the payload of its address.
      '--enable-smoke-test-driver',
    ],
    {
      stdio: 'pipe',
      env: {
        ...process.env,
        EXTENSIONS_GALLERY: '{}',
        ...options.env,
        CASE_PRISM_HOST_PARENT: String(process.pid),
        NODE_OPTIONS: '',
      },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  const stop = async () => {
    await endChild(child);
    forget();
    clean();
  };
  const port = await new Promise<string>((listening, failed) => {
    const fail = (why: string) => failed(new Error(`VS Code's server ${why}:\n${output.slice(-4000)}`));
    const late = setTimeout(() => fail('did not listen within 60 seconds'), 60_000);
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = /agent listening on (\d+)/.exec(output);
      if (!found) return;
      clearTimeout(late);
      listening(found[1]!);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', failed);
    child.once('close', (code) => {
      clearTimeout(late);
      fail(`ended with ${code}`);
    });
  }).catch(async (error) => {
    await stop();
    throw error;
  });

  const authority = `127.0.0.1:${port}`;
  return {
    origin: `http://${authority}`,
    log: () => output,
    address: (opening) => addressOf(authority, token, seenFrom(join(dataDir, 'development'), opening)),
    stop,
    ended,
  };
}

/** Installs a packed extension, as `code --install-extension` does. @throws Error with the output where that fails. */
export async function installExtension(file: string, extensionsDir: string): Promise<void> {
  const args = [SERVER_MAIN, '--install-extension', file, '--force', '--extensions-dir', extensionsDir];
  const child = startChild(process.execPath, [...args, '--server-data-dir', join(extensionsDir, '..', 'server')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0 || !/successfully installed/.test(output)) throw new Error(`${file} was not installed:\n${output}`);
}

/**
 * The opening with its extensions (and the tests in them) seen through links in `folder`. VS Code shows the themes that it finds *below* the
 * folder of an extension under development, whatever the settings say; the project's folder holds this whole VS Code, themes and all.
 */
function seenFrom(folder: string, opening: Opening): Opening {
  mkdirSync(folder, { recursive: true });
  let tests = opening.tests && resolve(opening.tests);
  const development = (opening.development ?? []).map((path, index) => {
    const link = join(folder, `${index}`);
    rmSync(link, { recursive: true, force: true });
    symlinkSync(resolve(path), link, 'junction');
    // Tests run in the extension host of the extension whose folder they are in.
    if (tests?.startsWith(resolve(path) + sep)) tests = link + tests.slice(resolve(path).length);
    return link;
  });
  return { ...opening, development, tests };
}

function addressOf(authority: string, token: string | undefined, opening: Opening): string {
  const remote = (path: string) => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
  const payload = [
    ...(opening.development ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(opening.developmentKind ? [['extensionDevelopmentKind', opening.developmentKind]] : []),
    ...(opening.tests ? [['extensionTestsPath', remote(opening.tests)]] : []),
    ...(opening.file ? [['openFile', remote(opening.file)]] : []),
  ];
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  query.set(opening.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(opening.folder));
  if (payload.length > 0) query.set('payload', JSON.stringify([...payload, ['skipWelcome', 'true']]));
  return `http://${authority}/?${query}`;
}
