import { promises } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FoundStudies } from './protocol.ts';

/** The text at a `file:` URI; undefined where there is none, it cannot be read or the URI is of another kind. Never rejects. */
export async function readFileAt(uri: string): Promise<string | undefined> {
  try {
    return withoutMark(await promises.readFile(new URL(uri), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A text without its byte order mark, as editors hand it over. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/**
 * The studies (`*.case.md`) in a folder and below it, in the order of their names; not in `node_modules` or hidden folders, and without
 * following links, so that no cycle is walked. Rejects where a folder cannot be read.
 */
export async function studiesBelow(folder: string): Promise<string[]> {
  const entries = await promises.readdir(folder, { withFileTypes: true });
  const found = entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : studiesBelow(path);
      return entry.isFile() && entry.name.endsWith('.case.md') ? [path] : [];
    });
  return (await Promise.all(found)).flat();
}

/** The same for `file:` URIs of folders; those that cannot be read hold none. */
export async function findStudiesAt(roots: readonly string[]): Promise<FoundStudies> {
  const found = roots.map(async (root) => {
    try {
      const files = await studiesBelow(fileURLToPath(root));
      return files.map((file) => ({ uri: pathToFileURL(file).toString(), root }));
    } catch {
      return [];
    }
  });
  return (await Promise.all(found)).flat();
}
