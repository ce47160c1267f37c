import { createStudyReader } from '../../study/index.ts';
import type { CaseStudy } from '../../study/types.ts';
import type { Edit } from '../rule.ts';

/** A study as it is and as it would be. */
export interface Reread {
  readonly before: CaseStudy;
  readonly after: CaseStudy;
}

interface Reader {
  readonly before: CaseStudy;
  read(text: string): CaseStudy;
}

/** One reader per study, so that a fix that is tried costs what it changes. */
const readers = new WeakMap<CaseStudy, Reader>();

/** Reads a study as edits that do not overlap would leave it; fixes are offered only where the result is what they promise. */
export function reread(study: CaseStudy, edits: readonly Edit[]): Reread {
  const { before, read } = readers.get(study) ?? remember(study);
  return { before, after: read(applyEdits(study.text, edits)) };
}

function remember(study: CaseStudy): Reader {
  const { read } = createStudyReader(study.uri, study.settings);
  const reader = { before: read(study.text), read: (text: string) => read(text) };
  readers.set(study, reader);
  return reader;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}
