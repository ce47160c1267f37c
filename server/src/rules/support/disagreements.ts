import { l10n } from '../../l10n.ts';
import type { Span } from '../../span.ts';
import type { CaseStudy, StudyQuantity } from '../../study/types.ts';
import { rounded } from './arithmetic.ts';

/** A move that is told again elsewhere with another end. */
export interface Disagreement {
  readonly first: Span;
  readonly again: Span;
  readonly message: string;
}

/** A move of something named: "p95 latency", from 120 to 68 ms. */
interface Move extends Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/**
 * Moves of one measure, named by the same words, that start from the same value and end at different ones. Where they start from
 * different values they may be of different models, markets or months, and nothing is said.
 */
export function disagreementsIn(study: CaseStudy): Disagreement[] {
  const known = new Map<string, Move>();
  return movesIn(study).flatMap((move): Disagreement[] => {
    const key = `${move.name}|${move.from}|${move.unit}`;
    const before = known.get(key);
    if (!before) {
      known.set(key, move);
      return [];
    }
    if (before.to === move.to) return [];
    const [first, again] = [before, move].map(({ start, end }) => study.text.slice(start, end));
    const message = l10n.t`${move.name} goes “${again}” here and “${first}” elsewhere: ${rounded(before.to)} is not ${rounded(move.to)}. Keep one, e.g. “${first}”.`;
    return [{ first: before, again: move, message }];
  });
}

/** What a claim names is what its from–to measures. */
function movesIn(study: CaseStudy): Move[] {
  const named = new Map<number, Span>();
  for (const { measure, evidence } of study.claims) {
    if (!measure) continue;
    for (const { start } of evidence) if (!named.has(start)) named.set(start, measure);
  }
  return study.quantities.flatMap((q: StudyQuantity): Move[] => {
    const measure = named.get(q.start);
    if (measure === undefined || q.from === undefined || q.value === undefined) return [];
    const name = nameAt(study.text, measure);
    return [{ start: q.start, end: q.end, name, from: q.from, to: q.value, unit: q.unit ?? '' }];
  });
}

/** A measure with the word that qualifies it: "p95 latency" is not "median latency". */
function nameAt(text: string, { start, end }: Span): string {
  const qualifier = /[\p{L}\p{N}@-]{1,20} $/u.exec(text.slice(Math.max(0, start - 21), start))?.[0] ?? '';
  return (qualifier + text.slice(start, end))
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|our|its|a|an|cut|and) /i, '')
    .toLowerCase();
}
