import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

// dependency-cruiser would be the library for this; it needs the compiler's JavaScript API, which TypeScript 7 has not got yet.

const SRC = resolve('server/src');

/** The floors of `docs/architecture.md`, lowest first. A file may import from its own floor and those below; files in no row stand on top. */
const FLOORS: readonly (readonly [floor: number, path: RegExp])[] = [
  [0, /^(?:budget|sorted|span|text|pieces|nearest|l10n|protocol|reason|wordSet)\.ts$|^vocabulary\//],
  [1, /^evidence\//],
  [2, /^study\//],
  [3, /^(?:rules\/|page\/|report\.ts$|nextSteps\.ts$)/],
  [4, /^config\//],
  [5, /^analysis\.ts$/],
  [6, /^features\//],
  [7, /^service\.ts$/],
];

/** Types that describe a higher floor's data in the words of the floor below it. */
const TYPES_ONLY: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^protocol\.ts$/, /^(?:evidence\/types|vocabulary\/\w+)\.ts$/],
  [/^evidence\//, /^study\/types\.ts$/],
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const floor = (file: string) => FLOORS.find(([, path]) => path.test(file))?.[0] ?? 8;

function imports(file: string): { target: string; typeOnly: boolean; outside: boolean }[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(/^(?:import|export)\s(type\s)?[^'"]*?from '([^']+)'/gm)].map(([, type, target]) => ({
    target: target!.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), target!)) : target!,
    typeOnly: type !== undefined,
    outside: !target!.startsWith('.'),
  }));
}

describe('floors', () => {
  for (const file of files) {
    it(`${file} imports downwards only`, () => {
      for (const { target, typeOnly, outside } of imports(file)) {
        if (outside) {
          if (floor(file) <= 7)
            assert.doesNotMatch(
              target,
              /^(?:node:|vscode$|vscode-languageserver(?:\/|$))/,
              `${file} must run anywhere`,
            );
        } else if (target.endsWith('.ts') && floor(target) > floor(file)) {
          const allowed = typeOnly && TYPES_ONLY.some(([from, to]) => from.test(file) && to.test(target));
          assert.ok(allowed, `${file} reaches up to ${target}`);
        }
      }
    });
  }

  it('keeps every file under 400 lines', () => {
    const long = files
      .map((file) => [file, readFileSync(join(SRC, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 400);
    assert.deepEqual(long, []);
  });
});
