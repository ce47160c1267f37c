import type { Analysis, Checked } from '../analysis.ts';
import { fixesFor } from '../rules/index.ts';
import type { Diagnosis, Edit, Fix } from '../rules/rule.ts';
import { overlaps } from '../span.ts';

/** Fixes can make way for others (of two names in one comment each goes by itself), so they are made in rounds; a guard, as each should end. */
const ROUNDS = 10;

/** What fixes picked from findings do together. */
export interface FixedAll {
  /** Of the text as it is; none where there is nothing to fix. */
  readonly edits: readonly Edit[];
  /** Findings that have such a fix. */
  readonly findings: readonly Diagnosis[];
}

/**
 * Makes one fix of each finding, where `pick` takes one, until none is left. Edits that meet wait for the next round; what more than one
 * round changed is one edit over all of it.
 */
export function fixAll(analysis: Analysis, pick: (fix: Fix) => boolean): FixedAll {
  const editsOf = ({ study, diagnoses }: Checked) => {
    const taken: Edit[] = [];
    const findings: Diagnosis[] = [];
    for (const diagnosis of diagnoses) {
      const fix = fixesFor(study, diagnosis, analysis.onError).find(pick);
      if (!fix) continue;
      findings.push(diagnosis);
      if (!fix.edits.some((edit) => taken.some((other) => meets(edit, other)))) taken.push(...fix.edits);
    }
    return { edits: taken, findings };
  };
  const first = editsOf(analysis);
  if (first.edits.length === 0) return first;
  let text = applied(analysis.study.text, first.edits);
  let rounds = 1;
  for (; rounds < ROUNDS; rounds++) {
    const next = editsOf(analysis.again(text)).edits;
    if (next.length === 0) break;
    text = applied(text, next);
  }
  return rounds === 1 ? first : { ...first, edits: [between(analysis.study.text, text)] };
}

/** Whether two edits cannot both be made: they overlap, or write at one place. */
function meets(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || a.start === b.start || a.end === b.end;
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}

/** The one edit that turns a text into another: all but what both begin and end with. */
function between(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}
