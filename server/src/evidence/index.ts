import type { Block, Sentence, StudyClaim } from '../study/types.ts';
import type { SentenceContext, SentenceReading } from './types.ts';

export function readSentence(_text: string, _context: SentenceContext): SentenceReading {
  return { quantities: [], claims: [], signals: [] };
}
export function linkEvidence(_blocks: readonly Block[], _sentences: readonly Sentence[], _readings: readonly SentenceReading[]): StudyClaim[] {
  return [];
}
