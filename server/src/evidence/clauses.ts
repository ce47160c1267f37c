import {
  ACHIEVED_BEFORE_TO,
  ADVICE,
  AIMS,
  CONDITIONALS,
  DEFINERS,
  EMBEDDED_QUESTIONS,
  GENERAL_SUBJECTS,
  GENERALISERS,
  MODALS,
  NEGATIONS,
  SOFT_AIMS,
  STORY_WORDS,
} from '../vocabulary/stances.ts';
import { WordSet } from '../wordSet.ts';
import { ADVERBS, GERUNDS } from './forms.ts';
import { Lexicon } from './lexicon.ts';
import type { Sentence } from './tokens.ts';

/** A stretch of a sentence that asserts one thing, as token indices (`to` exclusive). */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The conjunction, relative word or sign that opens it, lower case; empty for the first. */
  readonly opener: string;
}

const CONJUNCTIONS = new WordSet(
  'but while whereas although though because so yet therefore however hence since when where who which that until unless if as thus',
);
/** These split only after a comma: elsewhere they mostly bind closer ("the model that", "so far", "since May"). */
const AFTER_COMMA = new WordSet('so since when where who which that as until yet');
const SUBJECTS = new WordSet(
  'i we it they he she this that the these those our my their his her its there a an each every most',
);
const BREAKS = new WordSet([';', ':', '—', '–', '(', ')', '!', '?', '…', '|']);

/** Splits a sentence at signs, at conjunctions, at "and" before a new subject or verb, and at ", …ing". */
export function splitClauses(tokens: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opener = '';
  const close = (to: number, next: string) => {
    if (to > from) clauses.push({ from, to, opener });
    from = to;
    opener = next;
  };
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    const comma = before.text === ',';
    if (BREAKS.has(token)) {
      if (
        isSpacedDash(tokens, i) ||
        (token.text !== '–' && !(token.text === ':' && token.glued && tokens[i + 1]?.glued))
      )
        close(i, token.text);
    } else if (token.kind === 'word') {
      if (CONJUNCTIONS.has(token) && (comma || !AFTER_COMMA.has(token))) close(i, token.lower);
      else if ((token.lower === 'and' || token.lower === 'or') && startsClause(tokens, i + 1)) close(i, token.lower);
      else if (comma && (GERUNDS.has(token) || (GERUNDS.has(tokens[i + 1]) && LEADING_ON.has(token)))) close(i, 'ing');
      else if (comma && SUBJECTS.has(token) && token.lower !== 'a' && token.lower !== 'an' && looksFinite(tokens, i))
        close(i, ',');
    }
  }
  close(tokens.length, '');
  return clauses.length > 0 ? clauses : [{ from: 0, to: tokens.length, opener: '' }];
}

function isSpacedDash(tokens: Sentence, at: number): boolean {
  const sign = tokens[at]!.text;
  return (sign === '—' || sign === '–') && !(tokens[at]!.glued && tokens[at + 1]?.glued);
}

/** After "and": a pronoun or article with a verb behind it, or a verb that is plainly one. */
function startsClause(tokens: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (SUBJECTS.has(token)) return looksFinite(tokens, at);
  if (ADVERBS.has(token)) return startsClause(tokens, at + 1);
  return FINITE.has(token) || looksFinite(tokens, at);
}

/** Between a comma and a gerund. */
const LEADING_ON = new WordSet('thereby thus', /ly$/);

const FINITE = new WordSet(
  'is are was were has have had does do did can could will would may made makes took takes went goes became becomes gave gives cut kept keeps let lets helped led grew fell rose lowers reduces improves increases saves needs agents dropped halved doubled',
  /..[^e]ed$/,
);

/** Whether a verb follows the subject within a few words, before the next comma or sign. */
function looksFinite(tokens: Sentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 6, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return false;
    if (FINITE.has(token)) return true;
  }
  return false;
}

/** How a sentence stands to what it says: the reasons for which it may assert nothing. */
export interface Stance {
  readonly question: boolean;
  /** Speaks to the reader: "you", an instruction. */
  readonly reader: boolean;
  /** Says what a thing is. */
  readonly definition: boolean;
  /** Generalises, with no word of this story in it. */
  readonly general: boolean;
  /** Speaks in the first person. */
  readonly own: boolean;
}

/** Who tells the story. */
export const TELLERS = new WordSet('i we');
/** Words of the first person. */
export const OWN = new WordSet('i we our us my');
const ASKING = new WordSet('what why how who which when where is are do does did can could would should will');
const DEFINING = new Lexicon(
  DEFINERS.map((words) => ({ words })),
  'fixed',
);
const REASON = new WordSet('because');
const READER = new WordSet(['you', 'your', "you're", "you'll", "let's"]);
/** Who is spoken to stands early; a "you" far into a sentence is anybody ("… because you only fetch what you need"). */
const READER_REACH = 5;

export function stanceOf(text: string, tokens: Sentence): Stance {
  const own = OWN.in(tokens);
  const asks = ASKING.has(tokens[0]);
  const question = /\?["”’')\]*_\s]*$/.test(text) || (asks && text.includes('?'));
  const reason = REASON.first(tokens, 0, READER_REACH);
  const reader = !own && READER.among(tokens, 0, reason < 0 ? READER_REACH : reason);
  const definition = DEFINING.scan(tokens).length > 0;
  const general =
    !own &&
    (GENERAL_SUBJECTS.has(tokens[0]) || GENERALISERS.in(tokens)) &&
    !STORY_WORDS.in(tokens) &&
    !tokens.some((token) => token.kind === 'number');
  return { question, reader, definition, general, own };
}

/** Whether what token `at` says is denied within its clause: "did not improve", "without losing quality". */
export function isNegated(tokens: Sentence, clause: Clause, at: number): boolean {
  if (!NEGATIONS.in(tokens)) return false;
  for (let i = at - 1; i >= Math.max(clause.from, at - 7); i--) {
    const { lower } = tokens[i]!;
    if (lower === ',' && i < at - 2) return false;
    if (!NEGATIONS.has(tokens[i])) continue;
    const next = tokens[i + 1]?.lower;
    return !(next === 'only' || next === 'just' || (lower === 'no' && next === 'longer') || next === 'least');
  }
  return false;
}

/** Whether the clause only supposes or asks: "if …", "whether …", "how fast it needs to be". */
export function isHypothetical(tokens: Sentence, clause: Clause, at: number): boolean {
  if (clause.opener !== '' && CONDITIONALS.holds(clause.opener)) return true;
  if (!CONDITIONALS.in(tokens) && !EMBEDDED_QUESTIONS.in(tokens)) return false;
  for (let i = clause.from - 1; i >= 0; i--) {
    if (tokens[i]!.text === ';') break;
    if (tokens[i]!.lower === 'whether') return true;
  }
  for (let i = clause.from; i < at; i++) {
    const token = tokens[i]!;
    if (CONDITIONALS.has(token)) return true;
    if (EMBEDDED_QUESTIONS.has(token) && (token.lower !== 'how' || ASKED.has(tokens[i + 1]))) return true;
  }
  return false;
}

const ASKED = new WordSet('much many often long fast well to does do did can could would should far quickly good');

/** Whether the clause advises: "should", "must", "need to". */
export function isAdvice(tokens: Sentence, clause: Clause, at: number): boolean {
  return ADVICE.among(tokens, clause.from, at);
}

/** Whether token `at` stands under an aim or a modal: "to speed up queries", "could raise detection", "we want faster". */
export function isAimed(tokens: Sentence, clause: Clause, at: number, stated = false): boolean {
  for (let i = at - 1; i >= clause.from; i--) {
    const token = tokens[i]!;
    if (AIMS.has(token)) return tokens[i - 1]?.lower !== 'as';
    if (stated) continue;
    if (MODALS.has(token) || SOFT_AIMS.has(token)) return true;
    if (token.lower === 'to' && i >= at - 3 && !ACHIEVED_BEFORE_TO.has(tokens[i - 1])) return true;
  }
  return false;
}
