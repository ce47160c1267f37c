// Where the npm-only host keeps its parts. Everything that is installed lies under node_modules, so nothing of it is ever committed.
import { dirname, join } from 'node:path';

/** The project's root folder. */
export const ROOT = dirname(dirname(import.meta.dirname));
/** The folder that holds the host's own manifest and lockfile. */
export const HOST = import.meta.dirname;
/** The VS Code inside code-server. */
export const VSCODE = join(HOST, 'node_modules/code-server/lib/vscode');
/** VS Code's server, run directly: code-server's own entry refuses `--enable-smoke-test-driver`. */
export const SERVER_MAIN = join(VSCODE, 'out/server-main.js');
/** The unpacked browser: the binary, its libraries and its fonts. */
export const BROWSER = join(HOST, 'node_modules/.browser');
/** What a `code` on PATH would be; `@vscode/test-electron` is given this file. */
export const CODE = join(HOST, 'code');
/** Screenshots and logs of test runs; ignored by git. */
export const ARTIFACTS = join(ROOT, 'test/artifacts');
