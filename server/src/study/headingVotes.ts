import type { SentenceReading } from '../evidence/types.ts';
import { firstIndex } from '../sorted.ts';
import type { Span } from '../span.ts';
import type { ResponsibilityId } from '../vocabulary/responsibilities.ts';
import type { SectionId } from '../vocabulary/sections.ts';

/** What a responsibility says of the section it is told in. */
const TOLD_IN: Readonly<Record<ResponsibilityId, SectionId>> = {
  'problem-framing': 'problem',
  'data-collection': 'data',
  'feature-engineering': 'data',
  'model-training': 'model',
  evaluation: 'evaluation',
  experimentation: 'impact',
  deployment: 'scale',
  versioning: 'scale',
  monitoring: 'scale',
  'drift-detection': 'scale',
  retraining: 'scale',
  optimization: 'scale',
};

/** What a claim says of it; a stated level may stand anywhere. */
const CLAIMED_IN: Readonly<Record<string, readonly [SectionId, number] | undefined>> = {
  problem: ['problem', 1],
  goal: ['problem', 0.5],
  result: ['impact', 1],
};

/** What is done is mostly how the thing was built; three deeds speak as loud as one responsibility. */
const DEED = 1 / 3;

/** Votes under which a heading that says nothing itself stays without a section. */
const ENOUGH = 2;

/** Asks the sentences between two offsets which section they tell, given the one that would be inherited. */
export type Vote = (from: number, to: number, inherited?: SectionId) => SectionId | undefined;

/**
 * A vote over the sentences of a document, which come in ascending order; `readings[i]` belongs to `sentences[i]`. Each asked stretch costs its own
 * sentences.
 */
export function voteOf(sentences: readonly Span[], readings: readonly SentenceReading[]): Vote {
  return (from, to, inherited) => {
    const votes = new Map<SectionId, number>();
    for (
      let at = firstIndex(sentences, ({ start }) => start >= from);
      at < sentences.length && sentences[at]!.start < to;
      at++
    )
      for (const [section, weight] of votesOf(readings[at]!)) votes.set(section, (votes.get(section) ?? 0) + weight);
    const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < ENOUGH || best[1] === second?.[1]) return undefined;
    return inherited && best[1] < 2 * (votes.get(inherited) ?? 0) ? undefined : best[0];
  };
}

type Votes = readonly (readonly [SectionId, number])[];
const counted = new WeakMap<SentenceReading, Votes>();

/** What a sentence votes for; counted once for as long as it stays. */
function votesOf(reading: SentenceReading): Votes {
  const known = counted.get(reading);
  if (known) return known;
  const votes = count(reading);
  counted.set(reading, votes);
  return votes;
}

function count({ signals, claims, tells }: SentenceReading): Votes {
  const votes: [SectionId, number][] = [];
  const sections = new Set(signals.map(({ responsibility }) => TOLD_IN[responsibility]));
  for (const section of sections) votes.push([section, 1]);
  if (tells === 'deed') votes.push(['model', DEED]);
  for (const kind of new Set(claims.map((claim) => claim.kind))) {
    const told = CLAIMED_IN[kind];
    if (told && !(told[0] === 'impact' && sections.has('evaluation'))) votes.push([...told]);
  }
  return votes;
}
