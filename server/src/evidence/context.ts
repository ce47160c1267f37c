import { ofText } from '../pieces.ts';
import type { Block, Sentence } from '../study/types.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import { MANUAL_HEADINGS } from '../vocabulary/stances.ts';
import { weigh } from './decision.ts';
import type { SentenceReading } from './types.ts';

/** What is known of a sentence by what stands around it. */
interface Around {
  readonly section: SectionId | undefined;
  readonly own: boolean;
  readonly measured: boolean;
  readonly manual: boolean;
  readonly led: boolean;
  readonly terms: boolean;
  readonly tells: SentenceReading['tells'];
}

/**
 * What stands around each sentence, as names of features that are there: its section, whether its paragraph and the
 * whole document speak in the first person. `readings[i]` belongs to `sentences[i]`; the result is asked by index.
 */
export function contextFeatures(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): (sentence: number) => string[] {
  const { voice, around } = surveyed(blocks, sentences, readings);
  return (sentence) => namesOf(around(sentence), voice);
}

/** The sum of what those features weigh; each combination is weighed once, as there are few. */
export function contextWeights(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): (sentence: number) => number {
  const { voice, around } = surveyed(blocks, sentences, readings);
  const known = new Map<string, number>();
  return (sentence) => {
    const state = around(sentence);
    const { section, own, measured, manual, led, terms, tells } = state;
    const flags = +own + 2 * +measured + 4 * +manual + 8 * +led + 16 * +terms;
    const key = `${section} ${tells} ${flags}`;
    const weight = known.get(key) ?? weigh(namesOf(state, voice));
    known.set(key, weight);
    return weight;
  };
}

function surveyed(blocks: readonly Block[], sentences: readonly Sentence[], readings: readonly SentenceReading[]) {
  const own = new Set<number>();
  const measured = new Set<number>();
  sentences.forEach((sentence, i) => {
    if (readings[i]!.own) own.add(sentence.block);
    if (readings[i]!.quantities.some(({ telling }) => telling)) measured.add(sentence.block);
  });
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item').length;
  const share = own.size / Math.max(1, prose);
  const voice =
    share === 0 ? 'nobody' : share < 0.2 ? 'somebody at times' : share < 0.5 ? 'somebody' : 'somebody throughout';
  const manual = underManual(blocks);
  const around = (i: number): Around => {
    const { section, block } = sentences[i]!;
    const { terms, tells } = readings[i]!;
    return {
      section,
      own: own.has(block),
      measured: measured.has(block),
      manual: manual[block]!,
      led: blocks[block]!.parent !== undefined,
      terms: terms > 0,
      tells,
    };
  };
  return { voice, around };
}

function namesOf({ section, own, measured, manual, led, terms, tells }: Around, voice: string): string[] {
  const names = [`section: ${section ?? 'none'}`, `document speaks as ${voice}`];
  names.push(own ? 'paragraph in the first person' : `paragraph without first person, document as ${voice}`);
  if (manual) names.push('under a manual heading');
  if (measured) names.push('paragraph with numbers');
  if (terms) names.push('terms of the field');
  if (tells) names.push(`tells a ${tells}`);
  if (led) names.push('under a lead-in');
  return names;
}

const isManual = ofText((heading) => MANUAL_HEADINGS.test(heading));

/** For each block whether the heading above it opens a manual. */
function underManual(blocks: readonly Block[]): boolean[] {
  let manual = false;
  return blocks.map(({ kind, prose }) => {
    if (kind === 'heading') manual = isManual(prose);
    return manual;
  });
}
