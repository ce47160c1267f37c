import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';

/** The patterns of our sources, each once, with the first file that holds it. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const ROOTS = ['server/src', 'client/src', 'client/preview'];

/** The longest text that a pattern is run on, in UTF-16 units. */
const LONG = 100_000;

/**
 * Patterns that the checker gives up on or takes for quadratic, each with the reason why it is neither: a text that reaches it is short, or
 * each attempt ends within a fixed number of characters.
 */
const KNOWN: Readonly<Record<string, string>> = {
  'server/src/rules/support/templates.ts': 'reads snippets that the rules themselves wrote; each gap ends at its brace',
  'server/src/rules/support/gaps.ts': 'a list of words inside one bracket of at most a line',
  'server/src/evidence/signals/findings.ts':
    'at most two counted words between two lists; read on one sentence of at most 6,000 characters',
  'client/src/preview/paints.ts': 'no class holds what closes it, so each attempt stops at the next bracket',
};

function patternsIn(file: string): Pattern[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' });
  const found: Pattern[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      const { type, regex } = value as Node & { regex?: { pattern: string; flags: string } };
      if (type === 'Literal' && regex) found.push({ source: regex.pattern, flags: regex.flags, file });
      Object.values(value).forEach(walk);
    }
  };
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

const patterns = [
  ...new Map(
    ROOTS.flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => patternsIn(join(root, file))),
    ).map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]),
  ).values(),
];

/** Texts that make patterns stumble: long runs of what they repeat, with no end to find. */
const ATTACKS = [
  ' ',
  '\t',
  'a',
  'A ',
  '1',
  '1,',
  '<a',
  '[a](',
  '*',
  '#',
  '-',
  '${0:',
  "'",
  '"',
  'when a ',
  'a of ',
  '\n',
  '{{',
  '\\',
  '|',
  '.',
].map((piece) => `${piece.repeat(Math.ceil(LONG / piece.length))}\u0000`);

describe('patterns', () => {
  it('there are some', () => assert.ok(patterns.length > 150, String(patterns.length)));

  for (const { source, flags, file } of patterns) {
    it(`/${source.slice(0, 60)}/ of ${file} takes linear time`, () => {
      const result = checkSync(source, flags, { timeout: 5000 });
      if (result.status === 'safe' || KNOWN[file]) return;
      assert.fail(result.status === 'vulnerable' ? result.complexity.summary : 'the checker gave up');
    });
  }

  it(`each comes back from ${LONG} characters of nuisance`, () => {
    for (const { source, flags } of patterns) {
      const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
      for (const attack of ATTACKS) pattern.test(attack);
    }
  }).timeout(120_000);
});
