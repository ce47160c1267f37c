import assert from 'node:assert/strict';
import { levelOf, moved, newClock, paused, spentAt, toggled } from '../../client/rehearsal/clock.ts';
import { lengthsFor } from '../../client/src/rehearsal/lengths.ts';
import { type Length, planOf } from '../../client/src/rehearsal/plan.ts';
import { historyOf, parseRecords, type RehearsalRecord, withRecord } from '../../client/src/rehearsal/records.ts';
import { createCaseStudyService, report } from '../../server/src/service.ts';

describe('the clock of a rehearsal', () => {
  it('counts for the part that is told while it runs, and not while it is paused', () => {
    let clock = newClock(3);
    assert.deepEqual(spentAt(clock, 5000), [0, 0, 0]);
    clock = toggled(clock, 1000);
    assert.deepEqual(spentAt(clock, 4000), [3000, 0, 0]);
    clock = toggled(clock, 4000);
    assert.deepEqual(spentAt(clock, 9000), [3000, 0, 0]);
    clock = toggled(clock, 10_000);
    clock = moved(clock, 1, 12_000);
    assert.deepEqual(spentAt(clock, 12_500), [5000, 500, 0]);
  });

  it('comes back to a part with the time it had, and stops at both ends', () => {
    let clock = toggled(newClock(2), 0);
    clock = moved(clock, 1, 1000);
    clock = moved(clock, 1, 2000);
    assert.equal(clock.part, 1);
    clock = moved(clock, -1, 3000);
    clock = moved(clock, -1, 3500);
    assert.equal(clock.part, 0);
    assert.deepEqual(spentAt(clock, 4000), [2000, 2000]);
  });

  it('moves on while it is paused without starting', () => {
    const clock = moved(newClock(2), 1, 1000);
    assert.deepEqual([clock.part, spentAt(clock, 9000)], [1, [0, 0]]);
    assert.equal(paused(clock, 9000), clock);
  });

  it('loses nothing to a tab that slept, and nothing to a clock that stood', () => {
    const clock = toggled(newClock(1), 1000);
    assert.deepEqual(spentAt(clock, 3_601_000), [3_600_000]);
    assert.deepEqual(spentAt(clock, 500), [0]);
  });

  it('cues at 80% and at the end', () => {
    assert.deepEqual(
      [0, 79.9, 80, 99.9, 100, 130].map((spent) => levelOf(spent, 100)),
      ['calm', 'calm', 'soon', 'soon', 'over', 'over'],
    );
  });
});

const STUDY = `# Ranking

Intro words that stand in no section.

## Problem

Chargebacks stood at 0.9% of revenue.

## Model

I trained XGBoost and weighed it against logistic regression.

## Impact

I cut the p95 latency from 120 ms to 68 ms. It was much faster.

### Details

Support calls fell by 12%.
`;

const ANSWER: Length = { id: 'answer', name: 'A single answer', seconds: 120 };

async function planFor(text: string, length = ANSWER) {
  const service = createCaseStudyService({ workspace: { readFile: async () => undefined }, logger: console });
  service.open('file:///a.case.md', 1, text);
  return planOf(report((await service.analyse('file:///a.case.md'))!), text, length, 'Ranking');
}

describe('the plan of a rehearsal', () => {
  it('has the sections with words in their order, with numbers, deeds and text', async () => {
    const { parts } = await planFor(STUDY);
    assert.deepEqual(
      parts.map(({ id }) => id),
      ['problem', 'model', 'impact'],
    );
    const [problem, model, impact] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
    assert.deepEqual(
      problem.numbers.map(({ number }) => number),
      ['0.9%'],
    );
    assert.deepEqual(model.shown, ['Model training']);
    assert.deepEqual(
      impact.numbers.map(({ number }) => number),
      ['from 120 ms to 68 ms · −43%', '12%'],
    );
    assert.match(impact.text, /^I cut the p95 latency .*\n\nSupport calls fell by 12%\.$/s);
    assert.doesNotMatch(impact.text, /##/);
    assert.ok(
      impact.gaps.some((gap) => /how much/.test(gap)),
      impact.gaps.join(),
    );
  });

  it('gives each section the time of its words, and all of them no more than there is', async () => {
    const roomy = await planFor(STUDY);
    assert.ok(roomy.budget < 60);
    assert.equal(roomy.budget, roomy.speaking);
    const tight = await planFor(STUDY, { ...ANSWER, seconds: 10 });
    assert.equal(tight.budget, 10);
    assert.ok(Math.abs(tight.parts.reduce((sum, { budget }) => sum + budget, 0) - 10) < 1e-9);
    const [a, b] = [roomy, tight].map(({ parts, budget }) => parts.map((part) => part.budget / budget));
    for (const [index, share] of a!.entries()) assert.ok(Math.abs(share - b![index]!) < 1e-9);
  });

  it('has no parts for a study without words in a section', async () => {
    assert.deepEqual((await planFor('# Ranking\n\n## Problem\n')).parts, []);
    assert.deepEqual((await planFor('')).parts, []);
  });

  it('offers the rounds with a set time, the study’s own first, and a single answer', () => {
    const ids = (budget: { round: string; seconds: number } | null) => lengthsFor({ budget }).map(({ id }) => id);
    assert.deepEqual(ids(null), ['coding', 'system-design', 'impact', 'hiring-manager', 'answer']);
    assert.deepEqual(ids({ round: 'Impact', seconds: 900 }), [
      'impact',
      'coding',
      'system-design',
      'hiring-manager',
      'answer',
    ]);
    assert.deepEqual(lengthsFor({ budget: { round: 'Panel', seconds: 600 } })[0], {
      id: 'Panel',
      name: 'Panel',
      seconds: 600,
    });
  });
});

describe('the records of rehearsals', () => {
  const record = (changes: Partial<RehearsalRecord>): RehearsalRecord => ({
    at: '2026-11-23T10:00:00.000Z',
    study: 'a.case.md',
    round: 'answer',
    seconds: 130,
    budget: 100,
    sections: [{ id: 'problem', seconds: 130, budget: 100 }],
    numbers: { said: 1, all: 2 },
    note: 'Line\nbreak',
    ...changes,
  });

  it('come back as they were kept, a line each', () => {
    const text = withRecord(withRecord('', record({})), record({ seconds: 90 }));
    assert.equal(text.split('\n').length, 3);
    assert.deepEqual(parseRecords(text), [record({}), record({ seconds: 90 })]);
  });

  it('leave what is no record where it is, and read past it', () => {
    const broken = '{"at": "yesterday"}\nnot json\n\n[1]\nnull\n{"at":1}';
    const text = withRecord(broken, record({}));
    assert.ok(text.startsWith(`${broken}\n`));
    assert.deepEqual(parseRecords(text), [record({})]);
    assert.deepEqual(parseRecords(withRecord('\r\n', record({}))), [record({})]);
  });

  it('tell the drift of one study in one round, the oldest first', () => {
    const records = [
      record({ at: '2026-11-24T10:00:00.000Z', seconds: 101 }),
      record({}),
      record({ study: 'b.case.md' }),
      record({ round: 'impact' }),
      record({ budget: 0 }),
    ];
    assert.deepEqual(
      historyOf(records, 'a.case.md', 'answer').map(({ percent }) => percent),
      [130, 101],
    );
  });
});
