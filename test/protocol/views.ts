import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { Client } from './client.ts';

/** What every request about one document has to do: nothing for documents that are not open, an error for who cancelled. */
export async function answersRightly(client: Client, method: string, uri: string, nothing: unknown): Promise<void> {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const params = (uri: string) => ({ textDocument: { uri }, range });
  assert.deepEqual(await client.connection.sendRequest(method, params('file:///unknown.case.md')), nothing);
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest(method, params(uri), source.token);
  source.cancel();
  await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
}

/** A client whose `casePrism` settings can be changed, and that wants to be told to ask again. */
export async function startWith(
  settings: Record<string, unknown>,
  options: Parameters<typeof Client.start>[0] = {},
): Promise<{ client: Client; set(changed: Record<string, unknown>): Promise<void> }> {
  let held = settings;
  const refreshes = { refreshSupport: true };
  const client = await Client.start({
    ...options,
    settings: () => held,
    capabilities: {
      workspace: { configuration: true, codeLens: refreshes, inlayHint: refreshes, semanticTokens: refreshes },
    },
  });
  const set = (changed: Record<string, unknown>) => {
    held = changed;
    return client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  };
  return { client, set };
}
