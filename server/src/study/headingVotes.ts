import type { SentenceReading } from '../evidence/types.ts';
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

/** A sentence with its place, as the vote counts it. */
export type Ballot = SentenceReading & { readonly start: number };

/** Asks the sentences between two offsets which section they tell, given the one that would be inherited. */
export type Vote = (from: number, to: number, inherited?: SectionId) => SectionId | undefined;

/** A vote over the sentences of a document, which come in ascending order. Each asked stretch costs its own sentences. */
export function voteOf(ballots: readonly Ballot[]): Vote {
  return (from, to, inherited) => {
    const votes = new Map<SectionId, number>();
    for (let at = firstFrom(ballots, from); at < ballots.length && ballots[at]!.start < to; at++)
      count(ballots[at]!, votes);
    const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < ENOUGH || best[1] === second?.[1]) return undefined;
    return inherited && best[1] < 2 * (votes.get(inherited) ?? 0) ? undefined : best[0];
  };
}

function count({ signals, claims, tells }: SentenceReading, votes: Map<SectionId, number>): void {
  const add = (section: SectionId, weight: number) => votes.set(section, (votes.get(section) ?? 0) + weight);
  const sections = new Set(signals.map(({ responsibility }) => TOLD_IN[responsibility]));
  for (const section of sections) add(section, 1);
  if (tells === 'deed') add('model', DEED);
  for (const kind of new Set(claims.map((claim) => claim.kind))) {
    const told = CLAIMED_IN[kind];
    if (told && !(told[0] === 'impact' && sections.has('evaluation'))) add(...told);
  }
}

function firstFrom(ballots: readonly Ballot[], from: number): number {
  let low = 0;
  let high = ballots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ballots[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
