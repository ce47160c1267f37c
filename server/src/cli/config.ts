import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { findNodeAtLocation, parseTree } from 'jsonc-parser';

import type { Config } from '../config/config.ts';
import { createConfigResolver } from '../config/resolve.ts';
import { readFileAt } from '../files.node.ts';
import { RULES } from '../rules/index.ts';
import { lineNumbers } from '../rules/support/places.ts';
import { UsageError } from './files.ts';
import { configText } from './formats/text.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints what configuration holds for the study at the one path given, and which file it comes from; the study need not exist. Returns the
 * exit code: 0, or 1 where the file holds something that cannot be used.
 */
export async function config(
  paths: readonly string[],
  format: string | undefined,
  terminal: Terminal,
): Promise<number> {
  if (format !== undefined && format !== 'text' && format !== 'json')
    throw new UsageError(`Unknown format: ${format}. Known are text and json.`);
  if (paths.length !== 1) throw new UsageError('config needs one study: case-prism config FILE.');
  const uri = pathToFileURL(resolve(paths[0]!)).toString();
  const { config, file } = await createConfigResolver({ readFile: readFileAt }).resolve(uri);
  const from = file && relative('.', fileURLToPath(file.uri));
  const problems = file?.problems ?? [];
  const lineOf = lineNumbers(file?.text ?? '');
  if (format === 'json')
    terminal.print(
      `${JSON.stringify(
        {
          file: from ?? null,
          ...settingsOf(config),
          problems: problems.map(({ start, message }) => ({ line: lineOf(start), message })),
        },
        null,
        2,
      )}\n`,
    );
  else {
    terminal.print(
      `${from ? `From ${from}, which decides alone` : 'No .case-prism.json stands above it: all defaults'}.\n\n`,
    );
    const root = file && parseTree(file.text, [], { allowTrailingComma: true, allowEmptyContent: true });
    /** Where the file sets something: " (line 4)"; nothing where a default holds. */
    const placeOf = (...path: string[]) => {
      const node = root && findNodeAtLocation(root, path);
      return node ? ` (line ${lineOf(node.offset)})` : '';
    };
    for (const [name, value] of Object.entries(settingsOf(config)))
      terminal.print(
        typeof value === 'object'
          ? section(name, value, (key) => placeOf(name, key))
          : `${name}  ${value}${placeOf(name)}\n`,
      );
    if (file && problems.length > 0) terminal.print(`\n${configText(from!, file.text, problems, terminal)}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

/** Every rule with what it is set to, then what else is set. */
function settingsOf({ rules, aliases, words, wordsPerMinute, rounds }: Config): Record<string, object | number> {
  const every = RULES.map(({ id, severity, options = {} }) => {
    const set = rules[id];
    const own = typeof set === 'object' ? set : {};
    const values = Object.entries(options).map(([name, option]) => [name, own[name] ?? option.default]);
    const said = typeof set === 'string' ? set : own.severity;
    return [id, values.length > 0 ? { severity: said ?? severity, ...Object.fromEntries(values) } : (said ?? severity)];
  });
  return {
    rules: Object.fromEntries(every),
    ...(Object.keys(aliases).length > 0 && { aliases }),
    ...words,
    ...(wordsPerMinute !== undefined && { wordsPerMinute }),
    ...(Object.keys(rounds).length > 0 && { rounds }),
  };
}

function section(name: string, value: object, placeOf: (key: string) => string): string {
  const entries = Array.isArray(value) ? value.map((item) => [item, ''] as const) : Object.entries(value);
  const width = Math.max(...entries.map(([key]) => key.length));
  const lines = entries.map(([key, said]) => `  ${key.padEnd(width)}  ${textOf(said)}`.trimEnd() + placeOf(key));
  return `${name}\n${lines.join('\n')}\n`;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => (key === 'severity' ? String(inner) : `${key} ${inner}`))
    .join(', ');
}
