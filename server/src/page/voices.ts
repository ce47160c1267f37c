import type { Voice } from '../evidence/types.ts';
import { l10n } from '../l10n.ts';

/** Whose voice is told apart on a page, the strongest first. */
export const VOICES = ['I', 'we', 'passive'] as const;
type Shown = (typeof VOICES)[number];

/** Résumé style without a subject speaks of its writer; what a system or somebody else does shows no owner. */
const SHOWN: Readonly<Record<Voice, Shown>> = {
  I: 'I',
  implied: 'I',
  we: 'we',
  passive: 'passive',
  system: 'passive',
  other: 'passive',
};

/** The strongest of some voices; `passive` where there is none. */
export function strongestOf(voices: readonly Voice[]): Shown {
  return VOICES.find((name) => voices.some((voice) => SHOWN[voice] === name)) ?? 'passive';
}

/** A voice in words. */
export function voiceName(voice: Voice): string {
  return { I: l10n.t`said as “I”`, we: l10n.t`said as “we”`, passive: l10n.t`passive, or by a system` }[SHOWN[voice]];
}
