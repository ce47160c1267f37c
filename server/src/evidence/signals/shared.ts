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
    if (AIM_WORDS.has(scan.tokens[i]!.lower) || setsTask(scan.tokens, i)) return { ...verb, from: i };
  return undefined;
}

/** "The task is to …", "My job: …": a noun of setting with what it sets. */
function setsTask(tokens: readonly Token[], at: number): boolean {
  if (!TASK_WORDS.has(tokens[at]!.lower)) return false;
  const next = tokens[at + 1]?.lower;
  return next === ':' || ((next === 'is' || next === 'was') && tokens[at + 2]?.lower === 'to');
}

const TASK_WORDS = new Set('task problem idea mission job question brief'.split(' '));

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
  if (OPTIONS.has(lower)) return true;
  if (lower === 'able') return before !== 'was' && before !== 'were';
  return PLANS.has(lower) && !(lower === 'can' && before === 'we');
}

/** Words that weigh a choice still open: "one option is to train …". */
const OPTIONS = new Set('option options alternatively possibility possibilities'.split(' '));

/** Verbs of a narration that goes on as one reads: "next we will fit", "I will use trees". */
const NARRATED: ReadonlySet<ResponsibilityId> = new Set<ResponsibilityId>([
  'data-collection',
  'feature-engineering',
  'model-training',
  'evaluation',
]);
const LATER = new Set(
  'later soon future eventually plan planned plans phase year month months next quarter week weeks tomorrow once then if hope version iteration also'.split(
    ' ',
  ),
);

/**
 * "We will fit a forest to these features": in a notebook the future is what the next cell does. Elsewhere, and with a word
 * of time beside it, it is a plan.
 */
export function isNarrated(tokens: readonly Token[], at: number, responsibility: ResponsibilityId): boolean {
  const own = ['i', 'we'].includes(tokens[at - 1]?.lower ?? '');
  return (
    (/^(?:i|we)'ll$/.test(tokens[at]!.lower) || (tokens[at]!.lower === 'will' && own)) &&
    NARRATED.has(responsibility) &&
    !tokens.some(({ lower, kind }) => LATER.has(lower) || (kind === 'number' && /^20\d\d$/.test(lower)))
  );
}

/** Names that say by themselves which model it is. */
export const NAMED_MODELS = new Lexicon([{ words: MODEL_NAMES }], 'noun');

/** Words that may stand between a subject or auxiliary and its verb. */
export const PASSIVE_FILLERS = new Set(
  'then also not first all both twice always never already automatically one hot label target ordinal'.split(' '),
);
