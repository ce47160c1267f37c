import { parseArgs } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { reasonOf } from '../reason.ts';
import { check } from './check.ts';
import { config } from './config.ts';
import { explain } from './explain.ts';
import { UsageError } from './files.ts';
import { inspect } from './inspect.ts';
import { createBar } from './progress.ts';
import { type Outputs, report } from './report.ts';
import type { Terminal } from './terminal.ts';
import { serveThread } from './work.ts';

const HELP = `case-prism: checks machine-learning case studies (*.case.md) the way a hiring committee reads them.

  case-prism check [PATHS…]                    findings and a summary per study; folders are searched (default: this one)
  case-prism inspect --format json PATHS…      all that is read in the studies, as JSON
  case-prism report PATHS… --html OUT          a report to share, as one HTML file (--markdown OUT for Markdown; - is stdout)
  case-prism explain FILE:LINE                 how the sentences on a line were read, and why
  case-prism config FILE                       what configuration holds for a study, and from where (--format json)
  case-prism lsp --stdio                       the language server, for editors
  case-prism --help | --version

Exit codes: 0 clean · 1 findings at warning or above · 2 wrong usage, or an error of case-prism's own
`;

interface Options extends Outputs {
  readonly format?: string | undefined;
}

interface Command {
  readonly options: readonly (keyof Options)[];
  run(paths: readonly string[], options: Options, terminal: Terminal): Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { options: ['format'], run: (paths, { format }, terminal) => check(paths, format, terminal) },
  inspect: { options: ['format'], run: (paths, { format }, terminal) => inspect(paths, format, terminal) },
  report: { options: ['html', 'markdown'], run: report },
  explain: { options: [], run: (paths, _, terminal) => explain(paths, terminal) },
  config: { options: ['format'], run: (paths, { format }, terminal) => config(paths, format, terminal) },
  lsp: {
    options: [],
    run: () => Promise.reject(new UsageError('lsp needs a transport: --stdio.')),
  },
};

async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = read(args);
  const [name, ...paths] = positionals;
  const { version, help, ...options } = values;
  if (version) return say(terminal, `${manifest.version}\n`, 0);
  if (help) return say(terminal, HELP, 0);
  if (name === undefined) throw new UsageError('A command is missing. Try case-prism --help.');
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(
      `Unknown command: ${name}. Known are check, inspect, report, explain, config and lsp; try case-prism --help.`,
    );
  const foreign = Object.keys(options).find((option) => !command.options.some((known) => known === option));
  if (foreign) throw new UsageError(`${name} takes no --${foreign}. Try case-prism --help.`);
  return command.run(paths, options, terminal);
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        html: { type: 'string' },
        markdown: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function say(terminal: Terminal, text: string, code: number): number {
  terminal.print(text);
  return code;
}

/** A closed pipe (`case-prism check | head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

let failed = false;

const bar = createBar(
  (text) => void process.stderr.write(text),
  () => performance.now(),
);

const terminal: Terminal = {
  print(text) {
    bar.clear();
    process.stdout.write(text);
  },
  warn(text) {
    bar.clear();
    process.stderr.write(`case-prism: ${text}\n`);
  },
  progress(done, all) {
    if (process.stderr.isTTY) bar.draw(done, all);
  },
  fail(text) {
    failed = true;
    terminal.warn(text);
  },
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
};

/** No sockets: see scripts/refused.cjs. */
const TRANSPORTS = /^--(?:stdio|node-ipc)$/;

if (serveThread()) {
  // Another thread has the command line, and tells this one what to read.
} else if (process.argv[2] === 'lsp' && process.argv.slice(3).some((argument) => TRANSPORTS.test(argument))) {
  // The server reads its transport from the arguments. It is a bundle of its own, so that checking does not load it.
  require('./main.node.cjs');
} else {
  main(process.argv.slice(2), terminal).then(
    (code) => {
      process.exitCode = failed ? 2 : code;
    },
    (error) => {
      terminal.warn(error instanceof UsageError ? error.message : `internal error: ${reasonOf(error)}`);
      process.exitCode = 2;
    },
  );
}
