/** What is kept of one rehearsal: a line of JSON in `.case-prism/rehearsals.jsonl`. Times are in whole seconds. */
export interface RehearsalRecord {
  /** When it ended, ISO 8601. */
  readonly at: string;
  /** The study's path, relative to its workspace folder. */
  readonly study: string;
  readonly round: string;
  readonly seconds: number;
  readonly budget: number;
  readonly sections: readonly { readonly id: string; readonly seconds: number; readonly budget: number }[];
  readonly numbers: { readonly said: number; readonly all: number };
  readonly note: string;
}

/** Where the records of a workspace folder stand. */
export const RECORDS_FILE = '.case-prism/rehearsals.jsonl';

/** The records in a file's text, in its order. Lines that are none (somebody edited the file, a newer version wrote it) are passed over. */
export function parseRecords(text: string): RehearsalRecord[] {
  return text.split(/\r?\n/).flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isRecord(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}

/** The file's text with one more record; what stood there stays as it is. */
export function withRecord(text: string, record: RehearsalRecord): string {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${gap}${JSON.stringify(record)}\n`;
}

/** One rehearsal in the history of a study: what it took, in percent of its budget. */
export interface Point {
  readonly at: string;
  readonly seconds: number;
  readonly budget: number;
  readonly percent: number;
}

/** The rehearsals of a study in one round, the oldest first. */
export function historyOf(records: readonly RehearsalRecord[], study: string, round: string): Point[] {
  return records
    .filter((record) => record.study === study && record.round === round && record.budget > 0)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ at, seconds, budget }) => ({ at, seconds, budget, percent: Math.round((seconds / budget) * 100) }));
}

function isRecord(value: unknown): value is RehearsalRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { at, study, round, seconds, budget } = value as Partial<Record<keyof RehearsalRecord, unknown>>;
  return (
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    typeof study === 'string' &&
    typeof round === 'string' &&
    Number.isFinite(seconds) &&
    Number.isFinite(budget)
  );
}
