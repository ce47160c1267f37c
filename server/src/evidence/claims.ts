import { INTENSIFIERS } from '../vocabulary/phrases.ts';
import { type Concept, DIMENSIONS } from '../vocabulary/row.ts';
import { COMPARED, OLD_STATE } from '../vocabulary/stances.ts';
import { WordSet } from '../wordSet.ts';
import { type Clause, isAimed, type Stance } from './clauses.ts';
import { featuresOf, HOPELESS, levelFeatures, type Surroundings, scoreOf, surroundings } from './decision.ts';
import type { Measured } from './quantities.ts';
import type { Scan } from './scan.ts';
import type { Sentence } from './tokens.ts';
import { findTriggers, type Trigger } from './triggers/index.ts';
import type { Claim, ClaimKind } from './types.ts';

/** What one clause claims, before the clauses of its sentence are weighed against each other. */
interface Draft {
  readonly clause: number;
  readonly trigger?: Trigger;
  readonly score: number;
  readonly evidence: readonly Measured[];
}

/** Reads the claims of a sentence: at most one per clause, each quantified by its own clause or by its sentence. */
export function readClaims(scan: Scan, stance: Stance, quantities: readonly Measured[]): Claim[] {
  const around = surroundings(scan, stance);
  const candidates = candidatesOf(scan, stance, around).filter(({ score }) => score >= HOPELESS);
  const levels = quantities
    .map((q) => ({ q, score: scoreOf(levelFeatures(scan, q, around)) }))
    .filter(({ score }) => score >= HOPELESS);
  if (candidates.length === 0 && levels.length === 0) return [];
  const drafts: Draft[] = [];
  scan.clauses.forEach((_, clause) => {
    const own = candidates.filter(({ trigger }) => trigger.clause === clause);
    const stated = levels.filter(({ q }) => q.clause === clause);
    const near = quantities.filter((q) => q.clause === clause);
    const chosen = best(own, near);
    const surest = Math.max(...stated.map(({ score }) => score));
    if (chosen && (chosen.score >= 0 || !(surest > chosen.score))) {
      const { trigger, score } = chosen;
      drafts.push({ clause, trigger, score, evidence: near.filter((q) => measures(q, trigger)) });
    } else if (stated.length > 0) {
      const evidence = stated.filter(({ score }) => score >= Math.min(0, surest)).map(({ q }) => q);
      drafts.push({ clause, score: surest, evidence });
    }
  });
  return settle(scan, drafts, quantities);
}

/** A trigger with how surely it claims something: the sum of its features' weights, a claim from 0 on. */
export interface Candidate {
  readonly trigger: Trigger;
  readonly features: readonly string[];
  readonly score: number;
}

/** Every word of a sentence that may claim something, weighed. */
export function candidatesOf(scan: Scan, stance: Stance, around: Surroundings): Candidate[] {
  return findTriggers(scan).map((trigger) => {
    const features = featuresOf(scan, stance, trigger, around);
    return { trigger, features, score: scoreOf(features) };
  });
}

const ORDER = { change: 0, noun: 1, comparative: 2, phrase: 3, level: 4, volume: 5 } as const;

/** The candidate that a clause is read by: sure before doubtful, then measured by a number of the clause, then by kind. */
function best(candidates: readonly Candidate[], near: readonly Measured[]): Candidate | undefined {
  const rank = ({ trigger, score }: Candidate) =>
    (score < 0 ? 100 - score : 0) + (near.some((q) => measures(q, trigger)) ? 0 : 10 + ORDER[trigger.kind]);
  return candidates.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Whether a quantity answers "how much?" for a trigger of the same clause. */
function measures(q: Measured, trigger: Trigger): boolean {
  if (q.faint || q.circumstance) return false;
  if (trigger.kind === 'volume') return false;
  if (q.dimension === 'ratio' && q.role === 'change') return true;
  if (trigger.kind === 'change' && q.role === 'change') return true;
  return DIMENSIONS[trigger.concept].includes(q.dimension);
}

/** Weighs the clauses against each other: consequences belong to what they follow from, numbers may stand in the next clause. */
function settle(scan: Scan, drafts: readonly Draft[], quantities: readonly Measured[]): Claim[] {
  const claims: Claim[] = [];
  const taken = new Set(drafts.flatMap((draft) => (draft.trigger ? draft.evidence : [])));
  let measuredBefore = false;
  for (const [index, draft] of drafts.entries()) {
    const { trigger } = draft;
    const opener = scan.clauses[draft.clause]!.opener;
    if (!trigger || draft.evidence.length > 0 || trigger.measured) {
      claims.push(toClaim(scan, draft, draft.evidence));
      measuredBefore ||= draft.score >= 0;
      continue;
    }
    // "Incredibly fast (5.7x faster than before)": the bracket measures what stands before it.
    const bracket = drafts[index + 1];
    if (
      bracket?.evidence.length &&
      scan.clauses[bracket.clause]!.opener === '(' &&
      bracket.clause === draft.clause + 1
    ) {
      claims.push(toClaim(scan, draft, bracket.evidence));
      measuredBefore = true;
      continue;
    }
    if (measuredBefore && CONSEQUENCES.has(opener)) continue;
    const elsewhere = quantities.filter((q) => !taken.has(q) && q.clause !== draft.clause && answers(q, trigger));
    if (measuredBefore && elsewhere.length === 0 && !independent(opener, trigger)) continue;
    claims.push(toClaim(scan, draft, elsewhere));
    if (elsewhere.length > 0) measuredBefore = true;
  }
  return claims;
}

const CONSEQUENCES = new Set([
  'ing',
  'which',
  'so',
  'thus',
  'therefore',
  'hence',
  '(',
  ')',
  'that',
  'who',
  'where',
  'when',
  'as',
]);

/** After a measured claim only a clause of its own ("and …", "but …", a new sentence half) is another claim. */
function independent(opener: string, trigger: Trigger): boolean {
  return (
    ['and', 'but', 'while', 'whereas', 'although', 'though', ';', '', ','].includes(opener) && trigger.kind !== 'volume'
  );
}

/** Whether a number of another clause answers for a trigger: it must measure the same family of things. */
function answers(q: Measured, trigger: Trigger): boolean {
  if (!measures(q, trigger)) return false;
  return (
    q.concept === undefined ||
    trigger.concept === 'any' ||
    q.concept === trigger.concept ||
    q.concept === 'volume' ||
    related(q.concept, trigger.concept)
  );
}

const FAMILIES: readonly (readonly Concept[])[] = [
  ['time', 'effort', 'load'],
  ['cost', 'effort', 'revenue', 'resources'],
  ['quality', 'harm', 'reliability'],
  ['usage', 'satisfaction', 'revenue'],
  ['harm', 'effort'],
  ['load', 'volume', 'usage'],
];

/** Families of concepts that one number can answer for. */
function related(a: Concept, b: Concept): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

function toClaim(scan: Scan, draft: Draft, evidence: readonly Measured[]): Claim {
  const { tokens } = scan;
  const clause = scan.clauses[draft.clause]!;
  const { trigger } = draft;
  const { start, end } = clauseSpan(scan, clause);
  const first = draft.evidence[0];
  const word = trigger
    ? { start: tokens[trigger.from]!.start, end: tokens[trigger.to - 1]!.end }
    : { start: first!.start, end: first!.end };
  const measured = trigger?.measure ?? first?.named;
  const concept = trigger?.concept ?? first?.concept ?? 'any';
  const intensifier = trigger && intensifierOf(scan, clause, trigger);
  return {
    start,
    end,
    kind: kindOf(scan, clause, trigger, first),
    quantified: evidence.length > 0 || trigger?.measured === true,
    trigger: word,
    ...(measured && { measure: { start: tokens[measured.from]!.start, end: tokens[measured.to - 1]!.end } }),
    dimensions: first && !trigger ? [first.dimension] : DIMENSIONS[concept],
    ...(intensifier && { intensifier }),
    evidence: trigger?.measured ? [word, ...evidence.map(spanOf)] : evidence.map(spanOf),
    concept,
    score: draft.score,
  };
}

function spanOf({ start, end }: Measured): { start: number; end: number } {
  return { start, end };
}

/** The clause without the sign or conjunction that opens it and the signs that close it. */
function clauseSpan(scan: Scan, clause: Clause): { start: number; end: number } {
  const { tokens } = scan;
  let { from, to } = clause;
  const opens = (i: number) => tokens[i]!.kind === 'sign' && !'+-−<>≥≤~≈€$£¥₹'.includes(tokens[i]!.text);
  while (
    from < to - 1 &&
    (opens(from) || ['and', 'but', 'or', 'so', 'while', 'whereas', 'yet'].includes(tokens[from]!.lower))
  )
    from++;
  while (to > from + 1 && tokens[to - 1]!.kind === 'sign' && tokens[to - 1]!.text !== '%') to--;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** The empty stress beside a trigger or its measure: "significantly reduced", "a huge improvement". */
function intensifierOf(scan: Scan, clause: Clause, trigger: Trigger): { start: number; end: number } | undefined {
  const { tokens } = scan;
  for (const i of [trigger.from - 1, trigger.to, trigger.from - 2]) {
    const token = tokens[i];
    if (token && i >= clause.from && i < clause.to && token.kind === 'word' && INTENSIFIERS.has(token))
      return { start: token.start, end: token.end };
  }
  return undefined;
}

const TARGETS = new WordSet('target goal bar aim');

/** "The manual process took days": what was before, unless something is compared with it. */
function speaksOfOld(tokens: Sentence, { from, to }: Clause): boolean {
  for (let i = OLD_STATE.first(tokens, from, to); i >= 0; i = OLD_STATE.first(tokens, i + 1, to))
    if (!COMPARED.among(tokens, Math.max(from, i - 3), i)) return true;
  return false;
}

const CHANGE_KINDS = new Set(['change', 'noun', 'comparative']);

function kindOf(scan: Scan, clause: Clause, trigger: Trigger | undefined, first: Measured | undefined): ClaimKind {
  const { tokens } = scan;
  const at = trigger?.from ?? first!.first;
  if (isAimed(tokens, clause, at, !trigger) && !(trigger?.kind === 'change' && trigger.past)) return 'goal';
  if (TARGETS.among(tokens, clause.from, clause.from + 3)) return 'goal';
  const old = speaksOfOld(tokens, clause);
  if (trigger?.polarity === 'bad' || (old && trigger && !CHANGE_KINDS.has(trigger.kind))) return 'problem';
  if (trigger ? CHANGE_KINDS.has(trigger.kind) : first!.role === 'change') return 'result';
  return 'property';
}
