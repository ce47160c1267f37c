// A study that takes longer than its time is shown as far as it is read, and is read to its end in further turns.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Budget } from '../../server/src/budget.ts';
import { createCaseStudyService, report } from '../../server/src/service.ts';
import { URI } from './rules-support.ts';
import { steps } from './steps.ts';
import { markdown, tries } from './texts.ts';

const service = (budget?: () => Budget) =>
  createCaseStudyService({
    workspace: { readFile: async () => undefined },
    logger: { error: assert.fail },
    ...(budget && { budget }),
  });
type Service = ReturnType<typeof service>;

async function shown(from: Service) {
  const analysis = (await from.analyse(URI))!;
  return { diagnostics: await from.diagnostics(URI), report: report(analysis) };
}

/** Reads on until all is read; the number of further turns. */
async function toTheEnd(from: Service): Promise<number> {
  let turns = 0;
  for (let analysis = await from.analyse(URI); analysis?.study.unread; analysis = await from.readOn(URI)) {
    const { unread, text } = analysis.study;
    assert.ok(0 <= unread.start && unread.start <= unread.end && unread.end === text.length);
    for (const { start, end } of analysis.study.claims) assert.ok(start < end && end <= text.length);
    assert.ok(turns++ <= text.length, 'It never ends');
  }
  return turns;
}

async function afresh(text: string) {
  const fresh = service();
  fresh.open(URI, 1, text);
  return shown(fresh);
}

describe('a budget', () => {
  it('never changes what is shown in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(markdown, { maxLength: 3 }), fc.integer({ min: 0, max: 9 }), async (texts, count) => {
        const text = texts.join('\n\n');
        const pieces = service(() => steps(count));
        pieces.open(URI, 1, text);
        await toTheEnd(pieces);
        assert.deepEqual(await shown(pieces), await afresh(text));
      }),
      tries(150),
    );
  });

  it('is kept while the writer types into what is not read yet', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, markdown, fc.nat(), async (text, typed, at) => {
        const pieces = service(() => steps(2));
        pieces.open(URI, 1, text);
        const place = (await pieces.analyse(URI))!.document.positionAt(at % (text.length + 1));
        pieces.change(URI, 2, [{ range: { start: place, end: place }, text: typed }]);
        const now = (await pieces.analyse(URI))!.document.getText();
        await toTheEnd(pieces);
        assert.deepEqual(await shown(pieces), await afresh(now));
      }),
      tries(150),
    );
  });

  it('has rules that speak of all of a study wait for its end', async () => {
    const text = `# Study\n\n## Impact\n\nWe significantly reduced latency.\n\n${Array.from({ length: 50 }, (_, week) => `It was built in week ${week}.\n\n`).join('')}## Data\n`;
    const pieces = service(() => steps(80));
    pieces.open(URI, 1, text);
    const codes = async () => new Set((await pieces.diagnostics(URI)).map(({ code }) => code));
    const before = await codes();
    assert.ok(before.has('unquantified-claim'));
    assert.ok(!before.has('section-missing') && !before.has('section-empty'));
    assert.ok((await toTheEnd(pieces)) > 0);
    const after = await codes();
    assert.ok(after.has('section-missing') && after.has('section-empty'));
  });

  it('is endless where nobody sets one', async () => {
    const whole = service();
    whole.open(URI, 1, 'We cut latency.\n\n'.repeat(3000));
    assert.equal((await whole.analyse(URI))!.study.unread, undefined);
  });
});
