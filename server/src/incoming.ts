// What clients send, as far as it can be read. Nothing checks it on the way: a part may be missing or of another type.
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Offer } from './features/lateEdits.ts';

/** A document that was opened; undefined where its URI or its text is missing. */
export function openedIn(params: unknown): { uri: string; version: number; text: string } | undefined {
  const { uri, version, text } = part(part(params).textDocument);
  return typeof uri === 'string' && typeof text === 'string' ? { uri, version: versionOf(version), text } : undefined;
}

/** A document's changes; undefined where one of them cannot be made, as those after it then mean another text. */
export function changedIn(
  params: unknown,
): { uri: string; version: number; changes: TextDocumentContentChangeEvent[] } | undefined {
  const { textDocument, contentChanges } = part(params);
  const { uri, version } = part(textDocument);
  if (typeof uri !== 'string' || !Array.isArray(contentChanges) || !contentChanges.every(isChange)) return undefined;
  return { uri, version: versionOf(version), changes: contentChanges };
}

/** The URI of the document that a notification is about. */
export function documentIn(params: unknown): string | undefined {
  const { uri } = part(part(params).textDocument);
  return typeof uri === 'string' ? uri : undefined;
}

/** The files that changed on disk. */
export function filesIn(params: unknown): { uri: string; type: 1 | 2 | 3 }[] {
  return list(part(params).changes).flatMap((change) => {
    const { uri, type } = part(change);
    return typeof uri === 'string' ? [{ uri, type: type === 1 || type === 3 ? type : 2 }] : [];
  });
}

/** URIs of the folders that are open, as `initialize` names them: older clients know of one only. */
export function rootsIn(params: unknown): string[] {
  const { workspaceFolders, rootUri } = part(params);
  if (Array.isArray(workspaceFolders)) return urisOf(workspaceFolders);
  return typeof rootUri === 'string' ? [rootUri] : [];
}

/** URIs of the folders that were added to the workspace and removed from it. */
export function foldersIn(params: unknown): { added: string[]; removed: string[] } {
  const { added, removed } = part(part(params).event);
  return { added: urisOf(added), removed: urisOf(removed) };
}

function urisOf(folders: unknown): string[] {
  return list(folders).flatMap((folder) => {
    const { uri } = part(folder);
    return typeof uri === 'string' ? [uri] : [];
  });
}

/** What an action was offered for, as the client sends it back; undefined where it has been offered whole. */
export function offerIn(action: unknown): Offer | undefined {
  const { uri, version, range, only, index } = part(part(action).data);
  if (typeof uri !== 'string' || typeof version !== 'number' || typeof index !== 'number') return undefined;
  return { uri, version, range: rangeOf(range), only: stringsIn(only), index };
}

/** The texts of a list; undefined where there is no list. */
export function stringsIn(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** @throws ResponseError for a client that sends no URI. */
export function uriOf(uri: unknown): string {
  if (typeof uri === 'string') return uri;
  throw new ResponseError(ErrorCodes.InvalidParams, 'The URI of a document is missing.');
}

/** @throws ResponseError for a client that sends no place. */
export function positionOf(position: unknown): Position {
  if (isPosition(position)) return position;
  throw new ResponseError(ErrorCodes.InvalidParams, 'The position in the document is missing.');
}

/** @throws ResponseError for a client that sends no range. */
export function rangeOf(range: unknown): Range {
  if (isRange(range)) return range;
  throw new ResponseError(ErrorCodes.InvalidParams, 'The range in the document is missing.');
}

/** The parts of a list that `is` knows; none where there is no list. */
export function listOf<T>(value: unknown, is: (item: unknown) => item is T): T[] {
  return list(value).filter(is);
}

export function isRange(value: unknown): value is Range {
  const { start, end } = part(value);
  return isPosition(start) && isPosition(end);
}

/** Places beyond the text are read as the nearest in it, as LSP has it; what is no whole number is no place. */
function isPosition(value: unknown): value is Position {
  const { line, character } = part(value);
  return Number.isInteger(line) && Number.isInteger(character);
}

function isChange(value: unknown): value is TextDocumentContentChangeEvent {
  const { text, range } = part(value);
  return typeof text === 'string' && (range === undefined || isRange(range));
}

function versionOf(version: unknown): number {
  return typeof version === 'number' ? version : 0;
}

function part(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
