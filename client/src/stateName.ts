import type { SectionState } from '../../server/src/protocol.ts';
import { l10n } from './l10n.ts';

/** The state of a section in words, as every view says it. */
export function stateName(state: SectionState): string {
  const names: Readonly<Record<SectionState, string>> = {
    strong: l10n.t('strong'),
    thin: l10n.t('thin'),
    'no-evidence': l10n.t('no evidence'),
    empty: l10n.t('empty'),
    missing: l10n.t('missing'),
  };
  return names[state];
}
