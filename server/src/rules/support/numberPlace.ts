import type { Span } from '../../span.ts';
import type { CaseStudy, StudyClaim } from '../../study/types.ts';
import { stripEnd } from '../../text.ts';
import { INTENSIFIERS } from '../../vocabulary/phrases.ts';
import { withEmphasis } from './intensifier.ts';

/** Where a claim's number goes: `start` and `end` differ by an intensifier that it replaces. */
export interface NumberPlace extends Span {
  /** Whether it splits what is claimed ("the error rate | of the many models that …"), so that only brackets fit. */
  readonly splits: boolean;
}

/** Words that end the thing claimed; none of them is part of a short phrase behind "of". */
const STOPS = new Set(
  (
    'a an the and or but nor so yet of for to in on at by with from into over under than as that which who when where while after before since because during through without ' +
    'per via is are was were be been has have had will would can could now today already again compared it we i they this these those there not no'
  ).split(' '),
);

const ARTICLES = new Set('a an the our my your its their this that these those all each every'.split(' '));

/** The most words that a phrase behind "of" or "for" has if the number may still stand behind it. */
const SHORT = 4;

/** Markup and quotation marks that close what stands before them; a link's target belongs to its bracket. */
const CLOSING = /^(?:[*_~"'”’»]|\](?:\([^()\n]{0,500}\)|\[[^[\]\n]{0,200}\])?)+/;

/** The place behind what is claimed, where its number reads as English; outside of emphasis, links and quotations. */
export function numberPlace({ text, blocks, sentences }: CaseStudy, claim: StudyClaim, moves: boolean): NumberPlace {
  const sentence = sentences[claim.sentence]!;
  const block = blocks[sentence.block]!;
  /** What follows an offset in the sentence, without markup, on its own line and in its own cell. */
  const rest = (at: number) => {
    const bar = block.kind === 'row' ? text.indexOf('|', at) : -1;
    const end = bar < 0 ? sentence.end : Math.min(bar, sentence.end);
    return block.prose.slice(at - block.start, end - block.start).split(/\r?\n/, 1)[0]!;
  };
  const past = (at: number) => at + (CLOSING.exec(text.slice(at, block.end))?.[0].length ?? 0);
  const measured = Math.max(claim.trigger.end, claim.measure?.end ?? 0);
  let at = past(wordEnd(text, measured));
  if (!moves || !claim.measure) at = past(at + nounIn(rest(at), moves));
  const stress = stressIn(rest(at));
  if (stress) {
    const word = { start: at + stress.start, end: at + stress.end };
    const { start, end } = withEmphasis(text, word);
    const bare = text.slice(at, start).trim() === '' && !/^[*_~\]]/.test(text.slice(end, end + 1));
    return { start: at, end: bare ? end : at, splits: false };
  }
  const phrase = phraseIn(rest(at));
  const end = past(at + Math.max(0, phrase));
  return { start: end, end, splits: phrase < 0 };
}

/** One word with the spaces before it, or any sign. */
const WORDS = /[ \t]{1,8}([\p{L}\p{N}\uFFFC][\p{L}\p{N}\uFFFC’'-]*)|[^ \t]/gu;

/** Length of the nouns, at most three, that an adjective stands before ("faster | model inference") or a verb with its article ("improved | the search"). */
function nounIn(rest: string, verb: boolean): number {
  let length = 0;
  let words = 0;
  for (const { 0: match, 1: word } of rest.matchAll(WORDS)) {
    const lower = word?.toLowerCase();
    const article = verb && length === 0 && lower !== undefined && ARTICLES.has(lower);
    if (article) {
      length += match.length;
      continue;
    }
    if (lower === undefined || words === 3 || STOPS.has(lower) || INTENSIFIERS.holds(lower)) break;
    if (/(?:ly|ed)$/.test(lower)) break;
    length += match.length;
    words++;
  }
  return words > 0 ? length : 0;
}

/** An intensifier right behind: "reduced latency | significantly". */
function stressIn(rest: string): Span | undefined {
  const match = /^([ \t]+)(a (?:lot|great deal|bit)|much|\p{L}+)(?![\p{L}\p{N}'’-])/iu.exec(rest);
  if (!match) return undefined;
  const word = match[2]!.toLowerCase();
  const empty = /^a |^much$/.test(word) || (word.endsWith('ly') && INTENSIFIERS.holds(word));
  return empty ? { start: match[1]!.length, end: match[0].length } : undefined;
}

/** Length of a short phrase behind "of", "for" or "than" that belongs to what is claimed; 0 where there is none, -1 where it is long. */
function phraseIn(rest: string): number {
  const lead = /^[ \t]+(of|for|than)(?=[ \t])/.exec(rest);
  if (!lead) return 0;
  let length = lead[0].length;
  let words = 0;
  for (const { 0: match, 1: word } of rest.slice(length).matchAll(WORDS)) {
    const lower = word?.toLowerCase();
    const article = lower !== undefined && words === 0 && (ARTICLES.has(lower) || lead[1] === 'than');
    if (lower === undefined || (STOPS.has(lower) && !article)) break;
    length += match.length;
    words++;
    if (words > SHORT) return lead[1] === 'of' ? -1 : 0;
  }
  return words > 0 ? length : 0;
}

/** The end of the word at an offset, so that a number does not split one. */
function wordEnd(text: string, offset: number): number {
  const word = /^[\p{L}\p{N}\p{M}’'-]*/u.exec(text.slice(offset, offset + 40))![0];
  return offset + stripEnd(word, "’'-").length;
}
