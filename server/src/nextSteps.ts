import { l10n } from './l10n.ts';
import { headingSpan, lineNumbers, titleSpan } from './rules/support/places.ts';
import type { Span } from './span.ts';
import { requiredSections, sectionState, stretchesOf } from './study/coverage.ts';
import type { CaseStudy } from './study/types.ts';
import type { ResponsibilityId } from './vocabulary/responsibilities.ts';
import { RESPONSIBILITIES } from './vocabulary/responsibilities.ts';
import type { SectionId } from './vocabulary/sections.ts';
import { SECTIONS } from './vocabulary/sections.ts';

/** A gap in a study, in words; the span is where it would be filled. */
export interface NextStep extends Span {
  readonly text: string;
}

/** The committee's order: what it believes last without evidence comes first. */
const WEIGHT: Readonly<Record<SectionId, number>> = {
  impact: 9,
  evaluation: 7,
  problem: 6,
  model: 5,
  data: 4,
  scale: 3,
};

/** What a section without its evidence lacks. */
const LACKS: Readonly<Record<SectionId, string>> = {
  problem: 'Problem does not say what it cost whom',
  data: 'Data does not say how much there was',
  model: 'Model is weighed against nothing',
  evaluation: 'Evaluation has no metric with its value',
  impact: 'Impact has no product metric with its change',
  scale: 'Scale has no latency, throughput or cost',
};

/** What is said where nobody is seen carrying out a responsibility, and the section in which a committee looks for it. */
const UNSEEN: Readonly<Record<ResponsibilityId, readonly [text: string, section: SectionId]>> = {
  'problem-framing': ['Nobody turns the goal into an ML task', 'problem'],
  'data-collection': ['Nobody collects the data', 'data'],
  'feature-engineering': ['Nobody builds the features', 'data'],
  'model-training': ['Nobody trains the model', 'model'],
  evaluation: ['Nobody evaluates the model', 'evaluation'],
  experimentation: ['Nobody runs an experiment', 'evaluation'],
  deployment: ['Nobody deploys the model', 'scale'],
  versioning: ['Nobody versions data or models', 'scale'],
  monitoring: ['Nobody monitors the model', 'scale'],
  'drift-detection': ['Nobody watches for drift', 'scale'],
  retraining: ['Nobody retrains the model', 'scale'],
  optimization: ['Nobody trades latency, memory or cost', 'scale'],
};

/** How many are named: more is a list of faults, not a next step. */
const MOST = 3;
/** Of one kind at most so many, so that a study with thirty bare claims hears of its missing section too. */
const MOST_OF_A_KIND = 2;

/** The gaps of a study that a committee would ask about first, the most valuable first, at most three. Empty for a study without a word. */
export function nextSteps(study: CaseStudy): NextStep[] {
  if (study.words === 0) return [];
  const kinds = [sectionSteps(study), claimSteps(study), responsibilitySteps(study)];
  return kinds
    .flatMap((steps) => steps.toSorted((a, b) => b.value - a.value).slice(0, MOST_OF_A_KIND))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST)
    .map(({ text, start, end }) => ({ text, start, end }));
}

interface Valued extends NextStep {
  /** The higher, the sooner. */
  readonly value: number;
}

function sectionSteps(study: CaseStudy): Valued[] {
  return requiredSections(study).flatMap((id) => {
    const { name } = SECTIONS.find((section) => section.id === id)!;
    const state = sectionState(study, id);
    const place = placeOf(study, id);
    if (state === 'missing' || state === 'empty')
      return [{ ...place, text: l10n.t`${l10n.of(name)} is ${l10n.of(state)}`, value: 100 + WEIGHT[id] }];
    if (state === 'no-evidence') return [{ ...place, text: l10n.of(LACKS[id]), value: 80 + WEIGHT[id] }];
    return state === 'thin' ? [{ ...place, text: l10n.t`${l10n.of(name)} is thin`, value: 20 + WEIGHT[id] }] : [];
  });
}

/** A result without its number costs most in Impact; what is only wished or complained of is worth less. */
function claimSteps(study: CaseStudy): Valued[] {
  const lineOf = lineNumbers(study.text);
  return study.claims
    .filter(({ quantified }) => !quantified)
    .map((claim) => {
      const { trigger, section, kind } = claim;
      const own = kind === 'result' ? 75 : kind === 'property' ? 50 : 35;
      const word = study.text.slice(trigger.start, trigger.end);
      return {
        start: claim.start,
        end: claim.end,
        text: l10n.t`Line ${lineOf(claim.start)}: “${word}”, how much?`,
        value: own + (section ? WEIGHT[section] : 0),
      };
    });
}

function responsibilitySteps(study: CaseStudy): Valued[] {
  const required = requiredSections(study);
  return RESPONSIBILITIES.filter(({ id }) => study.signals.every(({ responsibility }) => responsibility !== id)).map(
    ({ id, core }, index) => {
      const [text, section] = UNSEEN[id];
      const place = placeOf(study, required.includes(section) ? section : 'model');
      return { ...place, text: l10n.of(text), value: (core ? 65 : 10) - index / 100 };
    },
  );
}

/** The heading of a section, or the title where there is none. */
function placeOf(study: CaseStudy, id: SectionId): Span {
  const [first] = stretchesOf(study, id);
  return first ? headingSpan(study.text, first.heading) : titleSpan(study);
}
