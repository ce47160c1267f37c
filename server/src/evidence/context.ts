import type { Block, Sentence } from '../study/types.ts';
import { MANUAL_HEADINGS } from '../vocabulary/stances.ts';
import type { SentenceReading } from './types.ts';

/**
 * What stands around each sentence, as names of features that are there: its section, whether its paragraph and the
 * whole document speak in the first person. `readings[i]` belongs to `sentences[i]`; the result is asked by index.
 */
export function contextFeatures(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): (sentence: number) => string[] {
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
  return (i) => {
    const sentence = sentences[i]!;
    const names = [`section: ${sentence.section ?? 'none'}`, `document speaks as ${voice}`];
    if (own.has(sentence.block)) names.push('paragraph in the first person');
    else names.push(`paragraph without first person, document as ${voice}`);
    if (manual[sentence.block]) names.push('under a manual heading');
    if (measured.has(sentence.block)) names.push('paragraph with numbers');
    if (readings[i]!.terms > 0) names.push('terms of the field');
    if (readings[i]!.tells) names.push(`tells a ${readings[i]!.tells}`);
    if (blocks[sentence.block]!.parent !== undefined) names.push('under a lead-in');
    return names;
  };
}

/** For each block whether the heading above it opens a manual. */
function underManual(blocks: readonly Block[]): boolean[] {
  let manual = false;
  return blocks.map(({ kind, prose }) => {
    if (kind === 'heading') manual = MANUAL_HEADINGS.test(prose);
    return manual;
  });
}
