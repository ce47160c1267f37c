import type { Span } from '../../span.ts';
import type { ActionRow } from '../../vocabulary/actions.ts';
import { MODEL_NAMES } from '../../vocabulary/mentions.ts';
import type { ResponsibilityId } from '../../vocabulary/responsibilities.ts';
import { PLANS } from '../../vocabulary/stances.ts';
import { Lexicon, type Match } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Token } from '../tokens.ts';

/** A verb or an object, with the rows of the table of actions that list it. */
export interface Entry {
  readonly words: string;
  readonly rows: Set<ActionRow>;
}

export const AIM_WORDS = new Set(
  'aim aims aimed goal goals objective objectives challenge purpose intended want wanted focused'.split(' '),
);

/** Whether a verb is listed as something an aim may be: "predict", "classify". */
export function aims(verb: Match<Entry>): boolean {
  for (const row of verb.row.rows) if (row.objects === '@aim' || row.opens) return true;
  return false;
}

/** The word of aiming that stands before a verb in its sentence, as if it were the verb's object. */
export function aimBefore(scan: Scan, verb: Match<Entry>): Match<Entry> | undefined {
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 25); i--)
    if (AIM_WORDS.has(scan.tokens[i]!.lower)) return { ...verb, from: i };
  return undefined;
}

/** Blanks still to be filled in ("{{metric}}"): what is said with one is not yet said. */
export function placeholdersOf(text: string): Span[] {
  return [...text.matchAll(/\{\{[^{}]*\}\}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Standing behaviour of these kinds is told with its condition: "if the run is late, I get a call". */
export const CONDITIONAL: ReadonlySet<ResponsibilityId> = new Set<ResponsibilityId>(['monitoring', 'drift-detection']);

/** A word of planning or wishing. "We can start with trees" is how a design decides, no wish. */
export function isPlan(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower;
  if (lower === 'able') return before !== 'was' && before !== 'were';
  return PLANS.has(lower) && !(lower === 'can' && before === 'we');
}

/** Names that say by themselves which model it is. */
export const NAMED_MODELS = new Lexicon([{ words: MODEL_NAMES }], 'noun');

/** Words that may stand between a subject or auxiliary and its verb. */
export const PASSIVE_FILLERS = new Set(
  'then also not first all both twice always never already automatically one hot'.split(' '),
);
