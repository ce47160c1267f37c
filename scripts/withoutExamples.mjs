// An esbuild plugin: rules and rows of the vocabulary carry examples for tests and documentation; what ships does not need them.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';

const NAMES = new Set(['examples', 'counter']);

/** The spans of the properties that only tests and documentation read, in order. */
function examplesIn(node, found = []) {
  if (typeof node !== 'object' || node === null) return found;
  if (
    node.type === 'Property' &&
    !node.computed &&
    NAMES.has(node.key.name) &&
    /^(?:Array|Object)/.test(node.value.type)
  ) {
    found.push(node.value);
    return found;
  }
  for (const inner of Object.values(node)) examplesIn(inner, found);
  return found;
}

export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /server[\\/]src[\\/](?:vocabulary|rules)[\\/][^\\/]*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' });
      let contents = '';
      let at = 0;
      for (const { start, end } of examplesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
        contents += `${code.slice(at, start)}undefined`;
        at = end;
      }
      return { contents: contents + code.slice(at), loader: 'js' };
    });
  },
};
