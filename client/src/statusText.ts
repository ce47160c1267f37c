import type { StatusParams } from '../../server/src/protocol.ts';
import { l10n } from './l10n.ts';

/** `3 findings · 9 rules · 4 ms`: what the status item shows of a study; of one that takes longer, how far it is read. */
export function statusText({ findings, rules, milliseconds, read }: StatusParams): string {
  return [
    ...(read === undefined ? [] : [l10n.t('long text, {0}% read so far', Math.floor(read * 100))]),
    findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings),
    rules === 1 ? l10n.t('1 rule') : l10n.t('{0} rules', rules),
    duration(milliseconds),
  ].join(' · ');
}

function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds < 1 ? '< 1 ms' : `${Math.round(milliseconds)} ms`;
}
