import { holdsGap } from '../text.ts';
import { FIELD } from '../vocabulary/field.ts';
import { candidatesOf, readClaims } from './claims.ts';
import { stanceOf } from './clauses.ts';
import { levelFeatures, surroundings } from './decision.ts';
import { statesLevel } from './levels.ts';
import { Lexicon } from './lexicon.ts';
import { type Measured, readQuantities } from './quantities.ts';
import { readRow } from './rows.ts';
import { scan } from './scan.ts';
import { readSignals } from './signals/index.ts';
import { tellsStory } from './signals/statements.ts';
import type { Quantity, SentenceContext, SentenceReading } from './types.ts';

export { contextFeatures } from './context.ts';
export { linkEvidence } from './link.ts';
export { linkSignals } from './linkSignals.ts';

const FIELD_TERMS = new Lexicon(FIELD, 'noun');

/** A run without a full stop that is longer than this (in UTF-16 units) is no sentence anybody reads; its head is. */
const LONGEST = 6000;

/**
 * Reads one sentence by itself: its numbers with what they measure, its claims, and the ML responsibilities it shows
 * somebody carrying out; a sentence with an unfilled `{{gap}}` is a draft
 * that claims and shows nothing yet. `text` is masked prose (markup blanked, inline code as U+FFFC); all offsets are relative to it.
 * Any text is read; nothing throws. Cost is linear in the text.
 */
export function readSentence(text: string, context: SentenceContext): SentenceReading {
  const read = scan(text.length > LONGEST ? text.slice(0, LONGEST) : text, context);
  if (read.tokens.length === 0 || context.kind === 'heading')
    return { quantities: [], claims: [], signals: [], terms: 0 };
  const stance = stanceOf(read.text, read.tokens);
  const quantities = readQuantities(read);
  const isDraft = holdsGap(read.text);
  const claims = isDraft
    ? []
    : context.kind === 'row'
      ? readRow(read, quantities)
      : readClaims(read, stance, quantities);
  return {
    quantities: quantities.filter((q) => !q.faint).map((q) => published(q, statesLevel(read, q))),
    claims,
    signals: isDraft ? [] : readSignals(read, stance, quantities, claims),
    own: stance.own,
    ...(!isDraft && { tells: tellsStory(read, stance) }),
    terms: FIELD_TERMS.scan(read.tokens).length,
  };
}

/** The public members of a quantity. */
function published(q: Measured, telling: boolean): Quantity {
  const { start, end, dimension, role, value, unit, from, circumstance, concept } = q;
  return {
    start,
    end,
    dimension,
    role,
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(from !== undefined && { from }),
    ...(circumstance && { circumstance }),
    ...(concept && { concept }),
    ...(telling && { telling }),
  };
}

/** The features of every candidate of a sentence, as the decision weighs them; what the weights are trained on. */
export function candidateFeatures(text: string, context: SentenceContext): (readonly string[])[] {
  const read = scan(text.slice(0, LONGEST), context);
  if (read.tokens.length === 0) return [];
  const stance = stanceOf(read.text, read.tokens);
  const around = surroundings(read, stance);
  return [
    ...candidatesOf(read, stance, around).map(({ features }) => features),
    ...readQuantities(read).map((q) => levelFeatures(read, q, around)),
  ];
}
