import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { Lexicon } from '../../server/src/evidence/lexicon.ts';
import { tokenize } from '../../server/src/evidence/tokens.ts';
import { FAMILIES, GLOSSARY } from '../../server/src/vocabulary/glossary.ts';
import { MEASURES } from '../../server/src/vocabulary/measures.ts';
import { Client, PULL } from './client.ts';

const URI = 'file:///work/search%20(1).case.md';

describe('hover', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ capabilities: PULL });
  });
  afterEach(() => client.stop());

  const ask = (needle: string, by = 0): Promise<Hover | null> => {
    const document = client.documents.get(URI)!;
    const at = document.getText().indexOf(needle);
    assert.ok(at >= 0, needle);
    return client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: URI },
      position: document.positionAt(at + by),
    });
  };
  const over = async (needle: string) => ((await ask(needle))?.contents as MarkupContent | undefined)?.value ?? '';
  const open = (body: string) => client.open(URI, `# Search\n\n## Impact\n\n${body}\n`);

  it('says on a claim what is claimed, which number would answer, and that none was found', async () => {
    await open('We significantly reduced latency.');
    assert.equal(
      (await over('significantly')).split('\n\n---')[0],
      '**Claim**, a result: “We significantly reduced latency”  \n' +
        '“How much?” is answered by a time (ms, hours) or a ratio (%).  \nNo such number was found in its sentence or beside it.',
    );
  });

  it('explains in a suppression the rule that is named, and what the comment does', async () => {
    await client.open(
      URI,
      '---\ncase-prism: { disable: [section-order] }\n---\n# S\n\n<!-- case-prism-disable-next-line passion no-such-rule -->\nI love ML.\n',
    );
    assert.match(await over('section-order'), /^\*\*Sections are out of order\*\*/);
    assert.match(await over('passion'), /^\*\*Enthusiasm as the reason\*\*/);
    assert.match(await over('disable-next-line'), /on the next line with text/);
    assert.equal(await ask('no-such-rule'), null);
  });

  it('links to a number in another line, and quotes one in the same line', async () => {
    await open('We reduced the latency a lot:\n\n- p95 latency went from 120 ms to 68 ms.\n\nIt cut churn by 30%.');
    assert.match(
      await over('We reduced'),
      /Evidence: “from 120 ms to 68 ms” \(\[line 7\]\(file:\/\/\/work\/search%20%281%29\.case\.md#L7\)\)/,
    );
    assert.match(await over('It cut'), /Evidence: “30%”$/);
  });

  it('reads numbers aloud: units, changes, circumstances', async () => {
    await open(
      'We cut latency from 120 ms to 68 ms for 100M users. Training went from 2 hours to 15 minutes. ' +
        'NDCG@10 rose from 0.41 to 0.48. CTR went from 2.0% to 2.5%. Load rose from 150 to 450 requests a second.',
    );
    assert.match(await over('120 ms'), /\*\*Number\*\*: from 120 ms to 68 ms: \*\*−43%\*\* · a time, a change/);
    assert.match(
      await over('100M'),
      /\*\*Number\*\*: 100,000,000 · a count, a level {2}\nIt surrounds a claim and measures none\./,
    );
    assert.match(await over('2 hours'), /from 120 min to 15 min: \*\*−88%\*\*/);
    assert.match(await over('0.41'), /from 0\.41 to 0\.48: \*\*\+0\.07\*\*/);
    assert.match(await over('2.0%'), /from 2% to 2\.5%: \*\*\+0\.5 pp, relative \+25%\*\*/);
    assert.match(await over('150'), /from 150 to 450: \*\*×3\*\* · a rate/);
  });

  it('names the responsibility and who carries it out', async () => {
    await open('I deployed the model as a service.');
    assert.equal(
      await over('deployed'),
      '**Deployment** (core responsibility): serving, shipping, integrating, batch scoring in production.  \nWho did it: you (“I”).',
    );
  });

  it('says what a measure is and which direction is better, where nothing is claimed too', async () => {
    await open('NDCG@10, word error rates, p95 latency and crashes are on the dashboard beside MAU and WER.');
    assert.match(await over('NDCG'), /^\*\*NDCG@10\*\*: how close a ranking .* Higher is better\.$/m);
    assert.equal(await over('10,'), await over('NDCG'));
    assert.match(await over('error rates'), /^\*\*word error rates\*\*: .* Lower is better\.$/m);
    assert.match(
      await over('latency'),
      /^\*\*latency\*\*: .* Lower is better\. p95 is the value that 95% stay within\.$/m,
    );
    assert.match(await over('crashes'), /Lower is better\.$/m);
    assert.match(await over('MAU'), /^\*\*MAU\*\*: how many people used the product in a month\. Higher is better\.$/m);
    assert.doesNotMatch(await over('dashboard'), /better/);
  });

  it('shows the parts of one place in order, parted by a rule, over the smallest of them', async () => {
    await open('We cut p95 latency from 120 ms to 68 ms.');
    const hover = await ask('latency');
    const { value } = hover!.contents as MarkupContent;
    const parts = value.split('\n\n---\n\n');
    assert.match(parts[0]!, /^\*\*Claim\*\*/);
    assert.match(parts.at(-1)!, /^\*\*latency\*\*/);
    assert.ok(value.split('\n').filter(Boolean).length <= 12, value);
    assert.deepEqual(hover!.range, { start: { line: 4, character: 11 }, end: { line: 4, character: 18 } });
  });

  it('shows text of the study as it stands there, and counts CRLF and emoji as LSP does', async () => {
    await client.open(URI, '# S\r\n\r\n## Impact 🛋️\r\n\r\n😀 We **really** reduced `p95` latency [a lot](x).\r\n');
    const hover = await ask('reduced');
    const { value } = hover!.contents as MarkupContent;
    assert.match(value, /\\\*\\\*really\\\*\\\*/);
    assert.equal(hover!.range!.start.line, 4);
    assert.equal(client.documents.get(URI)!.getText(hover!.range).includes('reduced'), true);
  });

  it('answers nothing for what it does not know, and an error to who cancelled', async () => {
    await open('Plain words.');
    assert.equal(await ask('Plain'), null);
    const position = { line: 0, character: 0 };
    assert.equal(
      await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: 'file:///no.case.md' },
        position,
      }),
      null,
    );
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      'textDocument/hover',
      { textDocument: { uri: URI }, position },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });
});

describe('glossary', () => {
  const measures = new Lexicon(MEASURES, 'noun');
  it('explains measures as a whole, or says the direction itself', () => {
    for (const { words, better } of GLOSSARY) {
      for (const term of words.split(', ')) {
        const tokens = tokenize(term);
        assert.ok(better !== undefined || measures.at(tokens, 0)?.to === tokens.length, term);
      }
    }
  });
  it('explains each term once', () => {
    const terms = GLOSSARY.flatMap(({ words }) => words.split(', '));
    assert.deepEqual(
      terms.filter((term, at) => terms.indexOf(term) !== at),
      [],
    );
  });
  it('says one sentence, without a stop of its own', () => {
    for (const text of [...GLOSSARY.map(({ is }) => is), ...Object.values(FAMILIES)]) assert.doesNotMatch(text, /\.$/);
  });
});
