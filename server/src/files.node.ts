import { readFile } from 'node:fs/promises';

/** The text at a `file:` URI; undefined where there is none, it cannot be read or the URI is of another kind. Never rejects. */
export async function readFileAt(uri: string): Promise<string | undefined> {
  try {
    return withoutMark(await readFile(new URL(uri), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A text without its byte order mark, as editors hand it over. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
