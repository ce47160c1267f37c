import type { PortfolioEntry } from '../../../server/src/protocol.ts';

/** What a candidate prepares. Source: `shared/design/domain.md`, "Preparation (the portfolio)". */
export const TASKS = ['complete-studies', 'mapped-studies', 'round-scripts', 'mock-interviews', 'negotiation'] as const;
export type Task = (typeof TASKS)[number];

/** Where one task stands. Without numbers it cannot be computed, and the writer ticks it. */
export interface Progress {
  readonly task: Task;
  readonly done: boolean;
  readonly count?: number;
  readonly wanted?: number;
}

/** So many complete studies, each with a product metric, are expected. */
const STUDIES = 2;

/** Whether every section that a study of its shape must have has its evidence, and Impact a product metric. */
export function isComplete({ coverage, sections, productMetric }: PortfolioEntry): boolean {
  return coverage === sections.length && productMetric;
}

/** Whether every section that a study must have has its heading. */
export function isMapped({ sections }: PortfolioEntry): boolean {
  return sections.every(({ state }) => state !== 'missing');
}

/**
 * The preparation list: computed where the studies tell, else as ticked by hand.
 *
 * @param rounds for each interview round the prefixes of its scripts.
 * @param inserted prefixes of scripts that were inserted outside of studies.
 */
export function preparation(
  entries: readonly PortfolioEntry[],
  rounds: readonly (readonly string[])[],
  inserted: ReadonlySet<string>,
  ticked: ReadonlySet<Task>,
): Progress[] {
  const scripts = new Set([...entries.flatMap((entry) => entry.scripts), ...inserted]);
  const covered = rounds.filter((prefixes) => prefixes.some((prefix) => scripts.has(prefix)));
  const counted = (task: Task, count: number, wanted: number) => ({
    task,
    count,
    wanted,
    done: wanted > 0 && count >= wanted,
  });
  return [
    counted('complete-studies', entries.filter(isComplete).length, STUDIES),
    counted('mapped-studies', entries.filter(isMapped).length, entries.length),
    counted('round-scripts', covered.length, rounds.length),
    { task: 'mock-interviews', done: ticked.has('mock-interviews') },
    { task: 'negotiation', done: ticked.has('negotiation') },
  ];
}
