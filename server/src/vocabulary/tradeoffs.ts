import type { ModelRow } from './models.ts';

/** What weighing a choice sounds like where no rival model is named: a price paid, a limit kept, a gain that was not worth it. */
export const TRADEOFFS: readonly ModelRow[] = [
  {
    family: 'a price',
    words:
      'at the cost of, at the price of, at the expense of, in exchange for, in return for, worth the, worth it, not worth, gave up, give up, giving up, sacrifice, sacrificed, sacrificing, paid for with, which we could afford, which we could pay',
    examples: ['two points of recall at the cost of 30 ms', 'It was not worth a GPU.'],
    counter: ['The cost of a return is €9.', 'I exchanged the disk.'],
  },
  {
    family: 'a limit',
    words:
      'too slow, too expensive, too costly, too large, too big, too heavy, latency budget, cost budget, memory budget, time budget, within budget, within the budget, over budget, fits in memory, small enough, fast enough, cheap enough',
    examples: ['A transformer was too slow for the gate.', 'It stays within the budget of 40 ms.'],
    counter: ['The pages were slow.', 'The budget meeting was on Monday.'],
  },
];

/** Words that end a system's life, or say that it never began: nothing is left to watch. */
export const NOT_LIVE: readonly ModelRow[] = [
  {
    family: 'never live',
    words:
      'not deployed, never deployed, not yet deployed, not been deployed, never been deployed, not in production, not yet in production, never in production, never reached production, not live, not yet live, never live, never went live, not gone live, did not go live, never shipped, not shipped, not released, never released',
    examples: ['It was not deployed.', 'The model never went live.'],
    counter: ['I deployed it in May.', 'It went live.'],
  },
  {
    family: 'ended',
    words:
      'switched off, switched it off, turned off, turned it off, shut down, shut it down, shelved, retired, decommissioned, taken down, discontinued, cancelled, canceled',
    examples: ['We switched it off in June.', 'The pilot was shelved.'],
    counter: ['I switched to Python.', 'A shelf of parts.'],
  },
];
