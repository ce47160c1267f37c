import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver/node';
import { CompletionTriggerKind } from 'vscode-languageserver/node';
import { GLOSSARY } from '../../server/src/vocabulary/glossary.ts';
import { MEASURE_SNIPPETS } from '../../server/src/vocabulary/measureSnippets.ts';
import { Client, PULL } from './client.ts';

const URI = 'file:///work/search.case.md';

/** Completions where `|` stands in a text, asked for by hand. */
async function at(marked: string, options: object = {}): Promise<CompletionItem[]> {
  const client = await Client.start({
    capabilities: { ...PULL, textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    options,
  });
  const offset = marked.indexOf('|');
  await client.open(URI, marked.slice(0, offset) + marked.slice(offset + 1));
  const lines = marked.slice(0, offset).split('\n');
  const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
    textDocument: { uri: URI },
    position: { line: lines.length - 1, character: lines.at(-1)!.length },
    context: { triggerKind: CompletionTriggerKind.Invoked },
  });
  await client.stop();
  assert.deepEqual(client.logged, []);
  return items.toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

describe('completion', () => {
  it('offers measures that begin as the word does, with their unit and what they are', async () => {
    const items = await at('# S\n\nWe cut p9|\n');
    assert.deepEqual(labels(items), ['p95 latency', 'p99 latency']);
    const [p95] = items;
    assert.match(JSON.stringify(p95!.documentation), /95% of the requests/);
    assert.deepEqual(p95!.textEdit, {
      range: { start: { line: 2, character: 7 }, end: { line: 2, character: 9 } },
      newText: `p95 latency from \${1:{{before\\}\\}} to \${2:{{after\\}\\}} ms`,
    });
    assert.deepEqual(labels(await at('# S\n\n- MA|\n')), ['MAPE', 'MAU']);
    assert.deepEqual(labels(await at('# S\n\nWe cut the lat|\n')), ['p50 latency', 'p95 latency', 'p99 latency']);
  });

  it('leaves plain prose, code and quotations alone', async () => {
    for (const text of [
      '# S\n\nWe |\n',
      '# S\n\nThe c|\n',
      '# S\n\n```\nmap|\n```\n',
      '# S\n\n> map|\n',
      '# S\n\nzzz|\n',
    ])
      assert.deepEqual(labels(await at(text)), [], text);
  });

  it('says of every measure what it is', () => {
    for (const { label, term, is } of MEASURE_SNIPPETS) {
      const known = GLOSSARY.some(({ words }) => term !== undefined && words.split(', ').includes(term));
      assert.ok(known !== (is !== undefined), `${label} has one explanation`);
    }
  });

  it('offers keys of front matter that are not there, and their values', async () => {
    assert.deepEqual(labels(await at('---\n|\n---\n# S\n')), ['shape', 'round', 'case-prism']);
    assert.deepEqual(labels(await at('---\nshape: prism\nro|\n---\n# S\n')), ['round', 'case-prism']);
    assert.deepEqual(labels(await at('---\nshape: |\n---\n# S\n')), ['prism', 'project']);
    const rounds = await at('---\r\nround: im|\r\n---\r\n# S\r\n');
    assert.ok(labels(rounds).includes('impact'));
    assert.deepEqual(labels(await at('---\n|')), ['shape', 'round', 'case-prism'], 'before it is closed');
    assert.deepEqual(labels(await at('---\ntitle: |\n---\n# S\n')), []);
  });

  it('offers rules wherever they are named, but those that stand there', async () => {
    const inList = await at('---\ncase-prism: { disable: [passion, |] }\n---\n# S\n');
    const inLines = await at('---\ncase-prism:\n  disable:\n    - passion\n    - |\n---\n# S\n');
    const inComment = await at('# S\n\n<!-- case-prism-disable-next-line passion sec| -->\n');
    for (const items of [inList, inLines, inComment]) {
      assert.equal(items[0]?.label, 'section-missing');
      assert.ok(!labels(items).includes('passion'));
      assert.match(JSON.stringify(items[0]!.documentation), /committee/);
    }
  });

  it('offers what a comment can say to Case Prism', async () => {
    for (const text of ['# S\n\n<!-- | -->\n', '# S\n\n<!-- case-prism-dis|', '# S\n\nIt is. <!--|'])
      assert.deepEqual(
        labels(await at(text)).slice(0, 2),
        ['case-prism-disable-next-line', 'case-prism-disable-line'],
        text,
      );
    assert.deepEqual(labels(await at('# S\n\n<!-- a note on p95| -->\n')), []);
  });

  it('steps back for snippets that the client lists by itself, and not for the rest', async () => {
    const own = { contributesSnippets: true };
    assert.deepEqual(await at('# S\n\n/|\n', own), []);
    assert.deepEqual(labels(await at('# S\n\nNDC|\n', own)), ['NDCG@10']);
  });
});
