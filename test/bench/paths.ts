// Where the parts of the benchmark are.
import { dirname, join } from 'node:path';

export const BENCH = import.meta.dirname;
/** The project's root folder. */
export const ROOT = dirname(dirname(BENCH));
export const MODULES = join(BENCH, 'node_modules');
/** What a run writes for itself; ignored by git, as all under node_modules. */
export const SCRATCH = join(MODULES, '.scratch');
/** The server and the command line as they ship. */
export const SERVER = join(ROOT, 'server/dist/main.node.cjs');
export const COMMAND = join(ROOT, 'server/bin/case-prism.js');
