import { WordSet } from '../wordSet.ts';
import { IRREGULAR_PASTS } from './inflect.ts';

// What endings say of a word, where no table knows it.

/** "trained", "halved"; not "need". */
export const REGULAR_PASTS = new WordSet([], /[^e]ed$/);
/** The same, and "went", "built". */
export const PASTS = new WordSet(IRREGULAR_PASTS, /[^e]ed$/);
/** "went", "built". */
export const IRREGULAR = new WordSet(IRREGULAR_PASTS);
/** "training". */
export const GERUNDS = new WordSet([], /.ing$/);
/** "models", "serves"; not "class". */
export const PLURALS = new WordSet([], /[^s]s$/);
/** "quickly". */
export const ADVERBS = new WordSet([], /ly$/);
