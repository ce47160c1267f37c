import { ofPiece, ofText } from '../pieces.ts';
import type { Block, Heading, Sentence } from '../study/types.ts';
import { MOODS, type Mood } from '../vocabulary/moods.ts';
import type { Signal } from './types.ts';

type MoodId = Mood['mood'];

const phrases = new Map<string, MoodId>();
const leads = new Map<string, MoodId>();
for (const { mood, headings, leads: words } of MOODS) {
  for (const phrase of headings.split(',')) phrases.set(phrase.trim(), mood);
  for (const word of words.split(' ')) leads.set(word, mood);
}
const LONGEST = 4;

/** What a heading says of the text under it, if anything. Case, numbering, punctuation and plurals do not matter. */
export const moodOf = ofText((heading): MoodId | undefined => {
  const words = wordsOf(heading);
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      // One word says it only as the whole heading: "Next", but not "Next-day forecasts".
      if (length === 1 && words.length > 1) continue;
      const mood = phrases.get(words.slice(at, at + length).join(' '));
      if (mood) return mood;
    }
  return undefined;
});

function wordsOf(heading: string): string[] {
  return heading
    .toLowerCase()
    .replace(/[’']d\b/g, ' would')
    .replace(/[’']s\b/g, ' is')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'our')
    .map((word) => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word));
}

/** The mood under which each sentence stands, by its headings and the line that leads into its list. */
export function moodsOf(
  blocks: readonly Block[],
  headings: readonly Heading[],
  sentences: readonly Sentence[],
): (MoodId | undefined)[] {
  const open: { end: number; mood?: MoodId }[] = [];
  const close = (at: number) => {
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
  };
  let next = 0;
  return sentences.map((sentence) => {
    while (next < headings.length && headings[next]!.start <= sentence.start) {
      const { scope, text } = headings[next++]!;
      close(scope.start);
      // A title names the story; its scope is the whole text.
      open.push({ end: scope.end, mood: next > 1 ? moodOf(text) : undefined });
    }
    return open.findLast(({ mood }) => mood !== undefined)?.mood ?? ledBy(blocks, sentence.block);
  });
}

/** Ancestors of a list item that are looked at. */
const DEPTH = 2;

/** What the line above a list, or the item above a nested one, says of the items. */
function ledBy(blocks: readonly Block[], at: number): MoodId | undefined {
  let block = blocks[at]!;
  for (let up = 0; up < DEPTH && block.kind === 'item' && block.parent !== undefined; up++) {
    block = blocks[block.parent]!;
    const mood = leadIn(block.piece);
    if (mood) return isChosen(blocks[at]!.piece) ? undefined : mood;
  }
  return undefined;
}

/** What a line that ends with a colon says of what stands below it. */
const leadIn = ofPiece(({ prose }): MoodId | undefined => {
  const lead = /:\s*$/.test(prose) ? prose.slice(-LEAD).toLowerCase() : '';
  if (OFFERED.test(lead)) return 'plan';
  return lead
    .split(/[^\p{L}]+/u)
    .map((word) => leads.get(word))
    .find((mood) => mood !== undefined);
});

const isChosen = ofPiece(({ prose }) => CHOSEN.test(prose));

/** How a list of options marks the one taken. */
const CHOSEN = /\b(?:choose|chosen|chose|picked|winner|selected|we use|we went)\b/i;

/** What others may do with the thing: "it enables users to:". */
const OFFERED = /\b(?:enables|allows|lets|helps) (?:users|you|teams|people|anyone|others)\b/;

/** How far back from its colon a lead-in is read, in UTF-16 units: its last clause. */
const LEAD = 90;

/** Under a plan or a lesson only what somebody says to have done themselves is shown, and what the task was. */
export function standsUnder(mood: MoodId | undefined, { responsibility, basis, voice }: Signal): boolean {
  if (!mood || responsibility === 'problem-framing') return true;
  return basis === 'action' && (voice === 'I' || voice === 'we' || voice === 'passive');
}
