// Random conversations with the real server: it answers each request once, its text stays the client's, and nothing is thrown.
// `FUZZ_RUNS=5000 npx mocha --config test/.mocharc.json test/protocol/fuzz.test.ts` talks for longer.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Client, PULL } from './client.ts';
import { conversations, inTime } from './conversation.ts';

const URIS = [
  'file:///w/a.case.md',
  'file:///w/b.case.md',
  'untitled:c.case.md',
  'file:///w/.case-prism.json',
  'nonsense',
];
const RUNS = Number(process.env.FUZZ_RUNS ?? (process.env.CI ? 10_000 : 500));
/** One seed in CI, as for the other properties. */
const SEED = process.env.CI ? { seed: 20_261_123 } : {};

describe('a conversation', function () {
  this.timeout(Math.max(60_000, RUNS * 1000));

  it('of any kind ends with each request answered and the text that the client has', async () => {
    await fc.assert(
      fc.asyncProperty(conversations(URIS), fc.boolean(), async (conversation, waits) => {
        const client = await Client.start({ capabilities: PULL, options: { report: true, status: true } });
        const fresh = await Client.start({ capabilities: PULL });
        try {
          const answers = [];
          for (const step of conversation) {
            const answer = step(client);
            answers.push(answer);
            if (waits) await answer;
          }
          await Promise.all(answers);
          await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { casePrism: {} } });
          // The configuration that is open as a document is part of what the studies are read by.
          const open = [...client.documents].filter(([uri]) => uri.endsWith('.case.md'));
          for (const [uri, document] of client.documents) await fresh.open(uri, document.getText());
          for (const [uri] of open)
            assert.deepEqual(await inTime(client.pull(uri), `last pull of ${uri}`), await fresh.pull(uri), uri);
          const thrown = client.logged.filter((message) =>
            /Error:|failed with message|is not a|undefined/.test(message),
          );
          assert.deepEqual(thrown, []);
        } finally {
          await client.stop();
          await fresh.stop();
        }
      }),
      { numRuns: RUNS, ...SEED },
    );
  });
});
