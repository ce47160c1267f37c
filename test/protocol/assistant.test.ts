import assert from 'node:assert/strict';
import type { CheckAnswer } from '../../server/src/protocol.ts';
import { Client, PULL } from './client.ts';

const URI = 'file:///work/search.case.md';
const STUDY = '# Search\n\n## Impact\n\nWe significantly reduced latency.\n';

describe('what an assistant is told', () => {
  let client: Client;
  afterEach(async () => {
    await client.stop();
    assert.deepEqual(client.logged, [], 'nothing is logged');
  });

  const ask = (uri: string) => client.connection.sendRequest<CheckAnswer | null>('case-prism/check', { uri });
  const start = (files: Record<string, string> = {}) =>
    Client.start({ capabilities: PULL, options: { readFile: true }, files: new Map(Object.entries(files)) });

  it('is the findings of an open study, with the kinds of their fixes and what the committee wants there', async () => {
    client = await start();
    await client.open(URI, STUDY);
    const [answer, pulled] = [await ask(URI), await client.pull(URI)];
    assert.ok(answer);
    assert.deepEqual(
      answer.findings.map(({ rule, range, message }) => ({ rule, range, message })),
      pulled.map(({ code, range, message }) => ({ rule: code, range, message })),
    );
    const claim = answer.findings.find(({ rule }) => rule === 'unquantified-claim');
    assert.equal(claim?.text, 'We significantly reduced latency');
    assert.equal(claim.severity, 'warning');
    assert.equal(claim.section?.name, 'Impact');
    assert.match(claim.section.wants, /outcome/);
    assert.ok(claim.fixes.some(({ kind }) => kind === 'fill-in'));
    assert.ok(claim.fixes.some(({ kind }) => kind === 'suppress'));
  });

  it('names for a missing section what belongs there, not what the title stands in', async () => {
    client = await start();
    await client.open(URI, STUDY);
    const missing = (await ask(URI))!.findings.filter(({ rule }) => rule === 'section-missing');
    assert.deepEqual(
      missing.map(({ section }) => section?.name),
      ['Problem', 'Data', 'Model', 'Evaluation', 'Scale'],
    );
  });

  it('is the same for a study that is not open, by its own configuration, and opens nothing', async () => {
    const config = '{ "rules": { "section-missing": "off" } }';
    client = await start({ [URI]: STUDY, 'file:///work/.case-prism.json': config });
    const closed = await ask(URI);
    assert.ok(closed!.findings.some(({ rule }) => rule === 'unquantified-claim'));
    assert.ok(!closed!.findings.some(({ rule }) => rule === 'section-missing'));
    assert.deepEqual(await client.pull(URI), []);
    await client.open(URI, STUDY);
    assert.deepEqual(await ask(URI), closed);
  });

  it('reads what is typed, not what is on disk', async () => {
    client = await start({ [URI]: STUDY });
    await client.open(URI, STUDY);
    await client.change(URI, { text: '# Search\n\n## Impact\n\nLatency fell from 120 ms to 68 ms.\n' });
    const answer = await ask(URI);
    assert.ok(!answer!.findings.some(({ rule }) => rule === 'unquantified-claim'));
    assert.deepEqual(
      answer!.report.claims.map(({ quantified }) => quantified),
      [true],
    );
  });

  it('is nothing where there is no such file', async () => {
    client = await start();
    assert.equal(await ask('file:///work/none.case.md'), null);
  });
});
