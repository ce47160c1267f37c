import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Range, SemanticTokens } from 'vscode-languageserver/node';
import { SEMANTIC_TOKENS_LEGEND } from '../../server/src/features/semanticTokens.ts';
import type { Client } from './client.ts';
import { answersRightly, startWith } from './views.ts';

const URI = 'file:///work/search.case.md';
const STUDY =
  '# S 🛋️\r\n\r\n## Impact\r\n\r\n😀 I deployed the model and we significantly\r\nreduced costs for 100M users.\r\n\r\nNDCG@10 rose from 0.41 to 0.48.\r\n';

describe('semantic tokens', () => {
  let client: Client;
  let set: (settings: Record<string, unknown>) => Promise<void>;
  beforeEach(async () => {
    ({ client, set } = await startWith({ semanticTokens: true }));
  });
  afterEach(() => client.stop());

  /** Each token as its line, its text and its type; fails where one spans lines or overlaps the one before. */
  const ask = async (range?: Range): Promise<[number, string, string][]> => {
    const method = `textDocument/semanticTokens/${range ? 'range' : 'full'}`;
    const { data } = await client.connection.sendRequest<SemanticTokens>(method, { textDocument: { uri: URI }, range });
    const lines = client.text(URI).split(/\r?\n/);
    let [line, character, end] = [0, 0, 0];
    return Array.from({ length: data.length / 5 }, (_, i) => {
      const [down, right, length, type] = data.slice(5 * i) as [number, number, number, number];
      if (down > 0) [character, end] = [0, 0];
      line += down;
      character += right;
      assert.ok(character >= end, 'overlap');
      end = character + length;
      assert.ok(end <= lines[line]!.length, 'beyond the line');
      return [line, lines[line]!.slice(character, end), SEMANTIC_TOKENS_LEGEND.tokenTypes[type]!];
    });
  };

  it('marks numbers, open claims and signals, split where lines end and where one covers another', async () => {
    await client.open(URI, STUDY);
    assert.deepEqual(await ask(), [
      [4, 'deployed the model', 'caseSignal'],
      [4, 'we significantly', 'caseClaim'],
      [5, 'reduced costs for', 'caseClaim'],
      [5, '100M users', 'caseQuantity'],
      [7, 'from 0.41 to 0.48', 'caseQuantity'],
    ]);
  });

  it('leaves the rest of what a number stands in', async () => {
    await client.open(URI, '# S\n\n## Data\n\nI labelled 1,200 pairs by hand.\n');
    const tokens = await ask();
    assert.ok(tokens.some(([, text, type]) => text === '1,200 pairs' && type === 'caseQuantity'));
    assert.ok(tokens.some(([, text, type]) => text.startsWith('labelled') && type === 'caseSignal'));
  });

  it('answers for a range alone', async () => {
    await client.open(URI, STUDY);
    assert.deepEqual(await ask({ start: { line: 6, character: 0 }, end: { line: 8, character: 0 } }), [
      [7, 'from 0.41 to 0.48', 'caseQuantity'],
    ]);
  });

  it('reads an example without overlaps', async () => {
    await client.open(URI, readFileSync('examples/search-ranking.case.md', 'utf8'));
    assert.ok((await ask()).length > 60);
  });

  it('is off unless its setting is on', async () => {
    await client.open(URI, STUDY);
    await set({});
    await client.notified('workspace/semanticTokens/refresh');
    assert.deepEqual(await ask(), []);
    assert.deepEqual(await ask({ start: { line: 0, character: 0 }, end: { line: 8, character: 0 } }), []);
  });

  it('is contributed to VS Code, each type with scopes that themes colour', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const ids = contributes.semanticTokenTypes.map(({ id }: { id: string }) => id);
    assert.deepEqual(ids, SEMANTIC_TOKENS_LEGEND.tokenTypes);
    assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0].scopes), SEMANTIC_TOKENS_LEGEND.tokenTypes);
  });

  it('answers nothing for what is not open, and an error to who cancelled', async () => {
    await client.open(URI, STUDY);
    await answersRightly(client, 'textDocument/semanticTokens/full', URI, { data: [] });
    await answersRightly(client, 'textDocument/semanticTokens/range', URI, { data: [] });
  });
});
