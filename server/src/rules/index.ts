import type { CaseStudy } from '../study/types.ts';
import { courseList } from './course-list.ts';
import { credentialFirst } from './credential-first.ts';
import { frontMatter } from './front-matter.ts';
import { inconsistentNumbers } from './inconsistent-numbers.ts';
import { lowSignalDensity } from './low-signal-density.ts';
import { noTradeOff } from './no-trade-off.ts';
import { openLoop } from './open-loop.ts';
import { passion } from './passion.ts';
import { passiveOwnership } from './passive-ownership.ts';
import { placeholder } from './placeholder.ts';
import type { Diagnosis, Fix, Rule, Severity } from './rule.ts';
import { sectionDuplicate } from './section-duplicate.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionEvidenceRule } from './section-evidence.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sectionThin } from './section-thin.ts';
import { spreadSignals } from './spread-signals.ts';
import { suppressFix } from './suppress-fix.ts';
import { tooLongToSay } from './too-long-to-say.ts';
import { toolList } from './tool-list.ts';
import { unquantifiedClaim } from './unquantified-claim.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** Every rule, in the order in which documentation lists them. */
export const RULES: readonly Rule[] = [
  sectionMissing,
  sectionEmpty,
  sectionThin,
  sectionDuplicate,
  sectionOrder,
  sectionEvidenceRule,
  unquantifiedClaim,
  inconsistentNumbers,
  toolList,
  courseList,
  passion,
  credentialFirst,
  passiveOwnership,
  openLoop,
  noTradeOff,
  lowSignalDensity,
  spreadSignals,
  tooLongToSay,
  placeholder,
  frontMatter,
  // Looks at what all others found, so it stands last.
  unusedSuppression,
];

const IDS = RULES.map(({ id }) => id);

/** Rule ids in alphabetical order, for findings at one place; those of one rule stay in the order in which it found them. */
const RANKS = new Map(IDS.toSorted().map((id, rank) => [id, rank]));

/** Hears of a rule that threw; the others go on. */
export type OnError = (rule: string, error: unknown) => void;

/**
 * The findings of all rules that are on, silenced ones included, sorted by place, then rule, without doubles.
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
  const diagnoses: Diagnosis[] = [];
  const off = new Set(RULES.filter(({ id, severity }) => (severities[id] ?? severity) === 'off').map(({ id }) => id));
  for (const rule of RULES) {
    if (severities[rule.id] === 'off' || (rule.whole && study.unread)) continue;
    try {
      const settings = { ...defaultsOf(rule), ...options[rule.id] };
      for (const finding of rule.check(study, settings, { found: diagnoses, off, ids: IDS })) {
        const severity = severities[rule.id] ?? finding.severity ?? rule.severity;
        if (severity !== 'off') diagnoses.push({ ...finding, rule: rule.id, severity });
      }
    } catch (error) {
      onError(rule.id, error);
    }
  }
  return diagnoses
    .sort((a, b) => a.start - b.start || RANKS.get(a.rule)! - RANKS.get(b.rule)! || a.end - b.end)
    .filter((one, index, all) => {
      // Equal ones stand side by side, but for those that differ in their messages between them.
      for (let before = index - 1; before >= 0 && isOfOnePlace(all[before]!, one); before--)
        if (all[before]!.message === one.message) return false;
      return true;
    });
}

function isOfOnePlace(a: Diagnosis, b: Diagnosis): boolean {
  return a.start === b.start && a.end === b.end && a.rule === b.rule;
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
