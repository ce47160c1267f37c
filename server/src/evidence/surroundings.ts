import { BARE_ORDERS } from '../vocabulary/numbers.ts';
import { TEST_WORDS } from '../vocabulary/stances.ts';
import { WordSet } from '../wordSet.ts';
import { comparative, type Draft, type Measured } from './measured.ts';
import type { Scan } from './scan.ts';
import type { Sentence } from './tokens.ts';

const CHANGE_LEADS = new Set(
  'by rose fell dropped grew climbed increased decreased improved jumped up down gained lost shrank falls rises drops cut lifts lifted'.split(
    ' ',
  ),
);
const CIRCUMSTANCE_LEADS = new Set(
  'in over during for within after since last past first next every previous of throughout across until ago around about roughly following each with to'.split(
    ' ',
  ),
);
const TAKING = new WordSet(
  'take takes took taken taking need needs needed needing wait waits waited waiting last lasts lasted require requires required requiring run runs ran finish finishes finished spend spends spent answers answered respond responds under',
);

/** Adds clause, concept and circumstance to a draft: what stands around a number decides what it measures. */
export function finish(scan: Scan, draft: Draft): Measured {
  const { tokens, clauseOf } = scan;
  const clause = clauseOf[draft.first]!;
  const named = nearestMeasure(scan, draft);
  const metric =
    named?.row.metric === true &&
    draft.unit !== 'x' &&
    (draft.dimension === 'score' || draft.dimension === 'ratio') &&
    !draft.counted;
  const before = lead(tokens, draft.first);
  const change =
    draft.role === 'change' ||
    (CHANGE_LEADS.has(before) && draft.dimension !== 'rate' && !draft.counted) ||
    (draft.dimension === 'ratio' && comparative(tokens[draft.last]));
  const circumstance = draft.role !== 'change' && isCircumstance(scan, draft, before, named !== undefined);
  return {
    ...draft,
    start: tokens[draft.first]!.start,
    end: tokens[draft.last - 1]!.end,
    clause,
    role: change ? 'change' : draft.role,
    metric,
    faint: draft.faint && !metric,
    ...(circumstance && { circumstance }),
    ...(named && { concept: named.row.concept, named: { from: named.from, to: named.to } }),
  };
}

/** The word that leads into a number, past "about", "just under", articles and brackets. */
function lead(tokens: Sentence, first: number): string {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const { lower, kind } = tokens[i]!;
    if (
      [
        'about',
        'around',
        'roughly',
        'some',
        'nearly',
        'almost',
        'just',
        'over',
        'only',
        'approximately',
        'circa',
        'ca',
        'the',
        'a',
        'an',
        'more',
        'than',
        'at',
        'least',
        'most',
        'up',
        'well',
        'under',
        'below',
        'above',
        'by',
      ].includes(lower)
    ) {
      if (lower === 'by' || lower === 'under') return lower;
      if (
        lower === 'over' &&
        i === first - 1 &&
        ['in', 'for', 'of', 'to'].includes(tokens[i - 1]?.lower ?? '') === false
      )
        return 'over';
      continue;
    }
    if (kind === 'sign') {
      if (['~', '≈', '<', '>', '≤', '≥', '*', '_'].includes(lower)) continue;
      return lower;
    }
    return lower;
  }
  return '';
}

function nearestMeasure(scan: Scan, draft: Draft): Scan['measures'][number] | undefined {
  const clause = scan.clauseOf[draft.first]!;
  let best: Scan['measures'][number] | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const match of scan.measures) {
    const there = scan.clauseOf[match.from]!;
    const gap =
      match.to <= draft.first
        ? draft.first - match.to
        : match.from >= draft.last
          ? (match.from - draft.last) * 1.5 + 0.5
          : 0;
    const across = there === clause ? 0 : Math.abs(there - clause) === 1 ? 4 : 12;
    const cost = gap + across + (match.row.weak ? 3 : 0) + (draft.dimension === 'score' && !match.row.metric ? 4 : 0);
    if (cost < distance && cost <= 14) {
      best = match;
      distance = cost;
    }
  }
  return best;
}

const HARDWARE = new WordSet('ram vram memory disk storage ssd');

/** Reach, effort or duration around a claim: "for 100M users", "in six weeks", "with 3 engineers", a test's size. */
function isCircumstance(scan: Scan, draft: Draft, before: string, named: boolean): boolean {
  const { tokens } = scan;
  if (draft.counted === 'team') return before !== 'by';
  // "a machine with at least 16 GB of RAM": what it runs on.
  if (
    draft.dimension === 'data' &&
    before === 'with' &&
    HARDWARE.has(tokens[draft.last]?.lower === 'of' ? tokens[draft.last + 1] : tokens[draft.last])
  )
    return true;
  if (draft.dimension === 'time' && tokens[draft.last - 1]!.hyphen && tokens[draft.last]?.kind === 'word' && !named)
    return true;
  if (draft.calendar) {
    if (['last', 'past', 'first', 'next', 'previous', 'every'].includes(tokens[draft.first - 1]?.lower ?? ''))
      return true;
    const leads = [1, 2, 3, 4].map((by) => tokens[draft.first - by]?.lower ?? '');
    // "It took me six weeks": the project's own time.
    if (leads[0] === 'me' || leads[0] === 'us') return true;
    if (TAKING.among(tokens, draft.first - 4, draft.first) && before !== 'for' && before !== 'in' && before !== 'over')
      return false;
    if (leads[0] === 'under' || leads[0] === 'within' || (leads[0] === 'just' && leads[1] === 'to')) return false;
    if (['of', "'", 'worth'].includes(tokens[draft.last]?.lower ?? '') || tokens[draft.last + 1]?.lower === 'worth')
      return false;
    const measureOf = before === 'of' && scan.measures.some((match) => match.to === draft.first - 1);
    if (measureOf || (named && ['was', 'is', 'were', ':', '|'].includes(before))) return false;
    return true;
  }
  if (draft.dimension === 'time' && ['after', 'until', 'every'].includes(before)) return true;
  if (draft.dimension === 'time')
    return ['for', 'every', 'last', 'past', 'first', 'with', 'of', 'next'].includes(before) && !named;
  if (draft.dimension === 'count' && draft.counted) {
    const { from, to } = scan.clauses[scan.clauseOf[draft.first]!]!;
    if (TEST_WORDS.among(tokens, from, to)) return true;
    if (before === 'of' && draft.dimension === 'count')
      return !['total', 'average', 'median', 'maximum', 'peak'].includes(tokens[draft.first - 2]?.lower ?? '');
    return (
      CIRCUMSTANCE_LEADS.has(before) &&
      before !== 'about' &&
      before !== 'around' &&
      before !== 'roughly' &&
      before !== 'to' &&
      before !== 'of' &&
      !(before === 'over' && draft.first - 1 === scan.clauses[scan.clauseOf[draft.first]!]!.from)
    );
  }
  if (BARE_ORDERS.has(before)) return true;
  return false;
}
