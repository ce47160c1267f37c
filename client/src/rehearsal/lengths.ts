import type { Report } from '../../../server/src/protocol.ts';
import { ROUNDS, STORY_SHARE } from '../../../server/src/vocabulary/rounds.ts';
import { l10n } from '../l10n.ts';
import type { Length } from './plan.ts';

/** What an answer to one question may take, in seconds. */
const ANSWER = 120;

/** What can be rehearsed: every round with a set time, the study's own first, and a single answer. */
export function lengthsFor({ budget }: Pick<Report, 'budget'>): Length[] {
  const rounds = ROUNDS.flatMap(({ id, name, minutes }) =>
    minutes === undefined ? [] : [{ id, name: l10n.t(name), seconds: minutes * 60 * STORY_SHARE }],
  );
  // A configuration may have rounds of its own; the report says what the study's leaves it.
  const own = budget && (rounds.find(({ name }) => name === l10n.t(budget.round)) ?? ownRound(budget));
  const others = rounds.filter((round) => round !== own && round.id !== own?.id);
  return [...(own ? [own] : []), ...others, { id: 'answer', name: l10n.t('A single answer'), seconds: ANSWER }];
}

function ownRound({ round, seconds }: NonNullable<Report['budget']>): Length {
  return { id: round, name: round, seconds };
}
