/** How fast a prepared answer is spoken. Source: `shared/design/domain.md`, "Signal density". */
export const WORDS_PER_MINUTE = 130;

/** The share of a round that a story may fill; the rest is the committee's, for its questions. */
export const STORY_SHARE = 0.5;

/** An interview round, by the name that front matter gives it. */
export interface Round {
  readonly id: string;
  readonly name: string;
  /** Absent: without a set time. */
  readonly minutes?: number;
}

/** The interview rounds of `shared/design/domain.md`, in the order a candidate meets them. */
export const ROUNDS: readonly Round[] = [
  { id: 'coding', name: 'Coding', minutes: 45 },
  { id: 'system-design', name: 'ML system design', minutes: 60 },
  { id: 'impact', name: 'Impact', minutes: 30 },
  { id: 'hiring-manager', name: 'Hiring manager', minutes: 30 },
  { id: 'offer', name: 'Offer' },
];
