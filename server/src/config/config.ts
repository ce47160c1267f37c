import type { ExtraWords } from '../evidence/overlay.ts';
import { overlayOf } from '../evidence/overlay.ts';
import type { Severity } from '../rules/rule.ts';
import { aliasesOf } from '../study/headings.ts';
import type { ReaderSettings } from '../study/types.ts';
import { ROUNDS } from '../vocabulary/rounds.ts';
import type { SectionId } from '../vocabulary/sections.ts';

/** What a `.case-prism.json` or the editor's settings may say. */
export interface Config {
  /** Rule id → severity, or an object with the severity and the rule's own options. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Section id → further phrases whose headings open it; `none` for phrases that open nothing. */
  readonly aliases: Readonly<Partial<Record<SectionId | 'none', readonly string[]>>>;
  /** Further things that can be measured, units, and words that claim a level. */
  readonly words: ExtraWords;
  /** How fast the writer speaks. */
  readonly wordsPerMinute?: number;
  /** Round id → its minutes: changes a round's time or adds a round. */
  readonly rounds: Readonly<Record<string, number>>;
}

export type OptionValue = number | string | boolean;
export type RuleSetting = Severity | ({ readonly severity?: Severity } & Readonly<Record<string, OptionValue>>);

export const DEFAULT_CONFIG: Config = { rules: {}, aliases: {}, words: {}, rounds: {} };

/** Severities as `diagnose` takes them: only what the configuration sets. */
export function severitiesOf(config: Config): Record<string, Severity> {
  const entries = Object.entries(config.rules).map(
    ([id, setting]) => [id, typeof setting === 'string' ? setting : setting.severity] as const,
  );
  return Object.fromEntries(entries.filter((entry): entry is [string, Severity] => entry[1] !== undefined));
}

/** Options per rule, without the severities. */
export function optionsOf(config: Config): Record<string, Record<string, OptionValue>> {
  const entries = Object.entries(config.rules).flatMap(([id, setting]) => {
    if (typeof setting === 'string') return [];
    const { severity: _, ...options } = setting;
    return [[id, options] as const];
  });
  return Object.fromEntries(entries);
}

/** What the configuration changes in how a study is read. */
export function readerSettings({ aliases, words, wordsPerMinute, rounds }: Config): ReaderSettings {
  const known = ROUNDS.map((round) =>
    Object.hasOwn(rounds, round.id) ? { ...round, minutes: rounds[round.id]! } : round,
  );
  const added = Object.entries(rounds)
    .filter(([id]) => ROUNDS.every((round) => round.id !== id))
    .map(([id, minutes]) => ({ id, name: id, minutes }));
  return {
    aliases: aliasesOf(aliases),
    overlay: overlayOf(words),
    ...(wordsPerMinute !== undefined && { wordsPerMinute }),
    rounds: [...known, ...added],
  };
}
