// Texts that take longer than a turn of the server: what is read is shown, the rest follows, and requests are answered meanwhile.
import assert from 'node:assert/strict';
import type { ReportParams, StatusParams } from '../../server/src/protocol.ts';
import { steps } from '../core/steps.ts';
import { Client, PULL } from './client.ts';

const URI = 'file:///w/long.case.md';
/** Dozens of turns of {@link turn}, on any machine. */
const LONG = `# Study\n\n## Impact\n\nWe significantly reduced latency.\n\n${Array.from({ length: 400 }, (_, at) => `We cut the queue of office ${at} by ${at} hours and made its ${at} drivers much faster, as they say.\n\n`).join('')}## Data\n`;
const turn = () => steps(30);

describe('a text that takes longer than a turn', () => {
  let client: Client;
  afterEach(() => client?.stop());

  it('is shown as far as it is read, which the status tells, and then whole', async () => {
    client = await Client.start({
      capabilities: {
        ...PULL,
        workspace: { diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true } },
      },
      options: { report: true, status: true },
      budget: turn,
    });
    await client.open(URI, LONG);
    const first = (await client.notified('case-prism/status')) as StatusParams;
    assert.ok(first.read! > 0 && first.read! < 1, `${first.read} is read`);
    // Between two turns the server answers.
    const early = await client.pull(URI);
    assert.ok(early.some(({ code, range }) => code === 'unquantified-claim' && range.start.line === 4));
    assert.ok(!early.some(({ code }) => code === 'section-missing'));
    const last = (await client.notified(
      'case-prism/status',
      (params) => (params as StatusParams).read === undefined,
    )) as StatusParams;
    const shares = client.notifications
      .filter(({ method }) => method === 'case-prism/status')
      .map(({ params }) => (params as StatusParams).read ?? 1);
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => a - b),
      'It went back',
    );
    const whole = await client.pull(URI);
    assert.equal(whole.length, last.findings);
    assert.ok(whole.some(({ code }) => code === 'section-missing'));
    assert.ok(whole.length > early.length);
    for (const view of ['diagnostic', 'codeLens']) await client.notified(`workspace/${view}/refresh`);
    assert.deepEqual(client.logged, []);
  }).timeout(120_000);

  it('is let go when it is closed', async () => {
    client = await Client.start({ capabilities: PULL, options: { report: true, status: true }, budget: turn });
    await client.open(URI, LONG);
    await client.notified('case-prism/status');
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    await client.open('file:///w/short.case.md', '# Short\n');
    await client.notified('case-prism/report', (params) => (params as ReportParams).uri.endsWith('short.case.md'));
    const seen = client.notifications.length;
    await client.pull('file:///w/short.case.md');
    assert.ok(client.notifications.slice(seen).every(({ params }) => (params as StatusParams).uri !== URI));
  }).timeout(60_000);
});
