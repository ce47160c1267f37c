import type { CaseStudy } from '../study/types.ts';
import { frontMatter } from './front-matter.ts';
import { placeholder } from './placeholder.ts';
import type { Diagnosis, Fix, Rule, Severity } from './rule.ts';
import { sectionDuplicate } from './section-duplicate.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionEvidenceRule } from './section-evidence.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sectionThin } from './section-thin.ts';
import { suppressFix } from './suppress-fix.ts';
import { unquantifiedClaim } from './unquantified-claim.ts';

/** Every rule, in the order in which documentation lists them. */
export const RULES: readonly Rule[] = [
  sectionMissing,
  sectionEmpty,
  sectionThin,
  sectionDuplicate,
  sectionOrder,
  sectionEvidenceRule,
  unquantifiedClaim,
  placeholder,
  frontMatter,
];

/** Hears of a rule that threw; the others go on. */
export type OnError = (rule: string, error: unknown) => void;

/**
 * The findings of all rules that are on, sorted by place, then rule, without doubles.
 *
 * @param severities what the user set, per rule id; rules not named keep their own severity, finding by finding.
 * @param options per rule id; options not named keep their defaults.
 */
export function diagnose(
  study: CaseStudy,
  severities: Readonly<Record<string, Severity>>,
  options: Readonly<Record<string, Readonly<Record<string, number | string | boolean>>>> = {},
  onError: OnError = () => {},
): Diagnosis[] {
  const diagnoses = RULES.flatMap((rule) => {
    if (severities[rule.id] === 'off') return [];
    try {
      return rule.check(study, { ...defaultsOf(rule), ...options[rule.id] }).flatMap((finding): Diagnosis[] => {
        const severity = severities[rule.id] ?? finding.severity ?? rule.severity;
        return severity === 'off' ? [] : [{ ...finding, rule: rule.id, severity }];
      });
    } catch (error) {
      onError(rule.id, error);
      return [];
    }
  });
  return diagnoses.sort(byPlace).filter((one, at, all) => at === 0 || !isSame(one, all[at - 1]!));
}

/** The fixes of one finding, the rule's own first; all rules' findings can be suppressed. A rule that throws has none of its own. */
export function fixesFor(study: CaseStudy, diagnosis: Diagnosis, onError: OnError = () => {}): Fix[] {
  const rule = RULES.find(({ id }) => id === diagnosis.rule);
  try {
    return [...(rule?.fixes?.(study, diagnosis) ?? []), ...suppressFix(study, diagnosis)];
  } catch (error) {
    onError(diagnosis.rule, error);
    return [];
  }
}

function defaultsOf({ options = {} }: Rule): Record<string, number | string | boolean> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}

function byPlace(a: Diagnosis, b: Diagnosis): number {
  return a.start - b.start || compare(a.rule, b.rule) || a.end - b.end || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isSame(a: Diagnosis, b: Diagnosis): boolean {
  return a.start === b.start && a.end === b.end && a.rule === b.rule && a.message === b.message;
}
