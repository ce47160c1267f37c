import type { StatusParams } from '../../server/src/protocol.ts';

/** `3 findings · 9 rules · 4 ms`: what the status item shows of a study. */
export function statusText({ findings, rules, milliseconds }: StatusParams): string {
  return [count(findings, 'finding'), count(rules, 'rule'), duration(milliseconds)].join(' · ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds < 1 ? '< 1 ms' : `${Math.round(milliseconds)} ms`;
}
