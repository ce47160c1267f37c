import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { nearest } from '../nearest.ts';
import { RULES } from '../rules/index.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import type { Config } from './config.ts';
import { DEFAULT_CONFIG } from './config.ts';
import { type Complain, members, plain, strings } from './nodes.ts';
import { readClaimWords, readMeasures, readUnits } from './words.ts';

/** Something in a configuration that cannot be used, and why. The rest of the configuration still holds. */
export interface ConfigProblem extends Span {
  readonly message: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];
const SECTION_KEYS: readonly string[] = [...SECTIONS.map(({ id }) => id), 'none'];

/** Lists and objects in one another; a configuration has five, and the parser goes down into each. */
const MOST_LEVELS = 200;

/** Offset of the bracket that opens a level too many. Brackets in strings and comments may count; no configuration has so many of them. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MOST_LEVELS) return index;
  }
  return undefined;
}

/** Reads a `.case-prism.json`: JSON with comments and trailing commas. Never throws; an empty file is an empty configuration. */
export function parseConfig(text: string): { config: Config; problems: ConfigProblem[] } {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    const message = 'This is nested too deeply to be read.';
    return { config: DEFAULT_CONFIG, problems: [{ start: deep, end: deep + 1, message }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems = errors.map(({ error, offset, length }) => ({
    start: offset,
    end: offset + length,
    message: `This is not valid JSON: ${words(printParseErrorCode(error))}. The file is read as far as it can be.`,
  }));
  if (!root) return { config: DEFAULT_CONFIG, problems };
  return { config: readConfig(root, problems), problems };
}

/** Reads what an editor sent as `casePrism` settings; what cannot be used is left out silently, as the editor's schema has said so. */
export function readSettings(settings: unknown): Config {
  return parseConfig(JSON.stringify(settings ?? {})).config;
}

type Words = Parameters<typeof readMeasures>[1] &
  Parameters<typeof readUnits>[1] &
  Parameters<typeof readClaimWords>[1];

interface Draft {
  readonly rules: Record<string, Config['rules'][string]>;
  readonly aliases: Record<string, string[]>;
  readonly words: Words;
  readonly rounds: Record<string, number>;
  wordsPerMinute?: number;
}

/** Nobody is followed who speaks slower or faster. */
export const PACE = { least: 60, most: 300 } as const;

function isNumber(node: Node): node is Node & { readonly value: number } {
  return node.type === 'number' && Number.isFinite(node.value);
}

function readConfig(root: Node, problems: ConfigProblem[]): Config {
  const words: Words = {};
  const config: Draft = { rules: {}, aliases: {}, words, rounds: {} };
  const complain = (node: Node, message: string) =>
    problems.push({ start: node.offset, end: node.offset + node.length, message });
  const readers: Record<string, (value: Node) => void> = {
    $schema: () => {},
    rules: (value) =>
      members(value, complain, (id, setting, key) => {
        const rule = RULES.find((known) => known.id === id);
        if (!rule)
          complain(
            key,
            `There is no rule "${id}". ${hint(
              id,
              RULES.map((known) => known.id),
            )}`,
          );
        else if (readRule(rule, setting, complain)) config.rules[id] = plain(setting) as Config['rules'][string];
      }),
    aliases: (value) =>
      members(value, complain, (id, phrases, key) => {
        if (!SECTION_KEYS.includes(id)) complain(key, `There is no section "${id}". ${hint(id, SECTION_KEYS)}`);
        else if (!strings(phrases)) complain(phrases, 'A list of phrases is expected, such as ["what the desk got"].');
        else config.aliases[id] = strings(phrases)!;
      }),
    measures: (value) => readMeasures(value, words, complain),
    units: (value) => readUnits(value, words, complain),
    claimWords: (value) => readClaimWords(value, words, complain),
    wordsPerMinute: (value) => {
      const { least, most } = PACE;
      if (isNumber(value) && value.value >= least && value.value <= most) config.wordsPerMinute = value.value;
      else complain(value, `Words a minute are expected, from ${least} to ${most}; most people speak about 130.`);
    },
    rounds: (value) =>
      members(value, complain, (id, minutes) => {
        if (id === '__proto__') complain(minutes, 'A round needs another name.');
        else if (isNumber(minutes) && minutes.value > 0) config.rounds[id] = minutes.value;
        else complain(minutes, 'Minutes are expected, such as 30.');
      }),
  };
  members(root, complain, (name, value, key) => {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read) read(value);
    else complain(key, `There is no setting "${name}". ${hint(name, Object.keys(readers))}`);
  });
  return config;
}

/** Whether the setting of one rule can be used. */
function readRule(rule: Rule, setting: Node, complain: Complain): boolean {
  const severity = (node: Node): boolean => {
    if (SEVERITIES.includes(node.value as Severity)) return true;
    complain(node, `A severity is expected: ${SEVERITIES.map((name) => `"${name}"`).join(', ')}.`);
    return false;
  };
  if (setting.type !== 'object') return severity(setting);
  let usable = true;
  members(setting, complain, (name, value, key) => {
    const option = rule.options && Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (name === 'severity') usable = severity(value) && usable;
    else if (!option) {
      usable = false;
      complain(
        key,
        `The rule "${rule.id}" has no option "${name}". ${hint(name, ['severity', ...Object.keys(rule.options ?? {})])}`,
      );
    } else if (value.type !== option.type) {
      usable = false;
      complain(value, `A ${option.type} is expected, such as ${JSON.stringify(option.default)}.`);
    }
  });
  return usable;
}

/** "InvalidSymbol" → "invalid symbol". */
function words(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

/** A hint at what was meant by a name that there is not. */
function hint(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  return meant ? `Did you mean "${meant}"?` : `Known are ${names.join(', ')}.`;
}
