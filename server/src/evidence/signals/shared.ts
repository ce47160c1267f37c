import type { Span } from '../../span.ts';
import type { ActionRow } from '../../vocabulary/actions.ts';
import { MODEL_NAMES } from '../../vocabulary/mentions.ts';
import type { ResponsibilityId } from '../../vocabulary/responsibilities.ts';
import { PLANS } from '../../vocabulary/stances.ts';
import { WordSet } from '../../wordSet.ts';
import { TELLERS } from '../clauses.ts';
import { Lexicon, type Match } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Sentence } from '../tokens.ts';

/** A verb or an object, with the rows of the table of actions that list it. */
export interface Entry {
  readonly words: string;
  readonly rows: Set<ActionRow>;
}

export const AIM_WORDS = new WordSet(
  'aim aims aimed goal goals objective objectives challenge purpose intended want wanted focused',
);

/** Whether a verb is listed as something an aim may be: "predict", "classify". */
export function aims(verb: Match<Entry>): boolean {
  for (const row of verb.row.rows) if (row.objects === '@aim' || row.opens) return true;
  return false;
}

/** The word of aiming that stands before a verb in its sentence, as if it were the verb's object. */
export function aimBefore(scan: Scan, verb: Match<Entry>): Match<Entry> | undefined {
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 25); i--)
    if (AIM_WORDS.has(scan.tokens[i]) || setsTask(scan.tokens, i)) return { ...verb, from: i };
  return undefined;
}

/** "The task is to …", "My job: …": a noun of setting with what it sets. */
function setsTask(tokens: Sentence, at: number): boolean {
  if (!TASK_WORDS.has(tokens[at])) return false;
  const next = tokens[at + 1]?.lower;
  return next === ':' || ((next === 'is' || next === 'was') && tokens[at + 2]?.lower === 'to');
}

const TASK_WORDS = new WordSet('task problem idea mission job question brief');

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
export function isPlan(tokens: Sentence, at: number): boolean {
  const token = tokens[at]!;
  if (OPTIONS.has(token)) return true;
  if (!PLANS.has(token)) return false;
  const before = tokens[at - 1]?.lower;
  if (token.lower === 'able') return before !== 'was' && before !== 'were';
  return !(token.lower === 'can' && before === 'we');
}

/** Whether one stands in a stretch of a sentence; token indices, `to` exclusive. */
export function holdsPlan(tokens: Sentence, from = 0, to = tokens.length): boolean {
  if (!PLANS.in(tokens) && !OPTIONS.in(tokens)) return false;
  for (let i = from; i < to; i++) if (isPlan(tokens, i)) return true;
  return false;
}

/** Words that weigh a choice still open: "one option is to train …". */
const OPTIONS = new WordSet('option options alternatively possibility possibilities');

/** Verbs of a narration that goes on as one reads: "next we will fit", "I will use trees". */
const NARRATED: ReadonlySet<ResponsibilityId> = new Set<ResponsibilityId>([
  'data-collection',
  'feature-engineering',
  'model-training',
  'evaluation',
]);
const COMING = new WordSet("i'll we'll");
const LATER = new WordSet(
  'later soon future eventually plan planned plans phase year month months next quarter week weeks tomorrow once then if hope version iteration also',
  /^20\d\d$/,
);

/**
 * "We will fit a forest to these features": in a notebook the future is what the next cell does. Elsewhere, and with a word
 * of time beside it, it is a plan.
 */
export function isNarrated(tokens: Sentence, at: number, responsibility: ResponsibilityId): boolean {
  const token = tokens[at]!;
  return (
    (COMING.has(token) || (token.lower === 'will' && TELLERS.has(tokens[at - 1]))) &&
    NARRATED.has(responsibility) &&
    !LATER.in(tokens)
  );
}

/** Names that say by themselves which model it is. */
export const NAMED_MODELS = new Lexicon([{ words: MODEL_NAMES }], 'noun');

/** Features that are made with a model. */
export const VECTORS = new WordSet('embedding embeddings vectors features');

/** Words that may stand between a subject or auxiliary and its verb. */
export const PASSIVE_FILLERS = new WordSet(
  'then also not first all both twice always never already automatically one hot label target ordinal',
);
