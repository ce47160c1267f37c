import { overlaps } from '../../span.ts';
import type { ResponsibilityId } from '../../vocabulary/responsibilities.ts';
import type { Stance } from '../clauses.ts';
import type { Measured } from '../quantities.ts';
import type { Scan } from '../scan.ts';
import type { Basis, Claim, Signal, Voice } from '../types.ts';
import { decayAt, findingAt } from './findings.ts';
import { labelledWork } from './labels.ts';
import { asserts, isList, mentionVoice, NOUNS } from './mentions.ts';
import { objectOf, objectsIn, verbsIn } from './objects.ts';
import { placeholdersOf } from './shared.ts';
import {
  deniedGain,
  isDataVolume,
  isOfModel,
  isOperational,
  isShareRight,
  labelledTarget,
  namesAim,
  namesMetric,
  specifiedAt,
} from './statements.ts';
import { carriedOut, isAction, voiceOf } from './usage.ts';

/** The responsibilities that a sentence shows somebody carrying out, each once, with who did it. */
export function readSignals(
  scan: Scan,
  stance: Stance,
  quantities: readonly Measured[],
  claims: readonly Claim[],
): Signal[] {
  const found = new Map<ResponsibilityId, Signal>();
  if (stance.question || scan.context.kind === 'heading') return [];
  const keep = (responsibility: ResponsibilityId, start: number, end: number, voice: Voice, basis: Basis) => {
    if (!found.has(responsibility)) found.set(responsibility, { responsibility, voice, basis, start, end });
  };
  if (!stance.reader && !stance.definition && !stance.general && scan.context.kind !== 'row') {
    const verbs = verbsIn(scan.tokens).filter((verb) => isAction(scan, verb));
    const objects = objectsIn(scan.tokens);
    for (const verb of verbs) {
      for (const row of verb.row.rows) {
        const object = objectOf(scan, verb, row, objects, quantities);
        if (!object || !carriedOut(scan, verb, row)) continue;
        const from = Math.min(verb.from, object.from);
        const to = Math.max(verb.to, object.to);
        keep(row.responsibility, scan.tokens[from]!.start, scan.tokens[to - 1]!.end, voiceOf(scan, verb), 'action');
      }
    }
    if (!isList(scan)) {
      for (const noun of NOUNS.scan(scan.tokens)) {
        if (asserts(scan, noun.from, noun.row))
          keep(
            noun.row.responsibility,
            scan.tokens[noun.from]!.start,
            scan.tokens[noun.to - 1]!.end,
            mentionVoice(scan, noun.from),
            'mention',
          );
      }
    }
  }
  // "The model is trained anew every week": that is retraining, not the choice of a model.
  const again = found.get('retraining');
  const trained = found.get('model-training');
  if (again && trained && trained.basis === 'action' && trained.start < again.end && again.start < trained.end)
    found.delete('model-training');
  // Distilling or pruning a model makes it cheaper; it is no choice of another.
  const cheaper = found.get('optimization');
  const other = found.get('model-training');
  if (cheaper?.basis === 'action' && other?.basis === 'action' && overlaps(cheaper, other))
    found.delete('model-training');
  // "We trained a network (binary classification)" says what was trained, not how the task was framed.
  if (found.has('model-training') && found.get('problem-framing')?.basis === 'mention') found.delete('problem-framing');
  const metric = quantities.find((q) => q.metric && !q.faint);
  if (metric && !stance.reader && claims.length > 0) keep('evaluation', metric.start, metric.end, 'implied', 'metric');
  const judged = stance.reader ? undefined : quantities.find((q) => isShareRight(scan, q));
  if (judged) keep('evaluation', judged.start, judged.end, 'implied', 'metric');
  const named = stance.reader ? undefined : claims.find((claim) => namesMetric(scan, claim));
  if (named) keep('evaluation', named.start, named.end, 'implied', 'metric');
  if (metric && claims.length > 0 && claims.every((claim) => claim.kind === 'goal')) found.delete('evaluation');
  const goal = claims.find((claim) => claim.kind === 'goal' && claim.quantified && namesAim(scan, claim));
  if (goal) keep('problem-framing', goal.start, goal.end, 'implied', 'statement');
  const target = labelledTarget(scan, quantities);
  if (target) keep('problem-framing', target.start, target.end, 'implied', 'statement');
  const labelled = stance.reader || scan.context.kind === 'row' ? undefined : labelledWork(scan);
  if (labelled)
    keep(labelled.responsibility, scan.tokens[0]!.start, scan.tokens[labelled.to - 1]!.end, 'implied', 'statement');
  const specified = stance.reader ? -1 : specifiedAt(scan);
  if (specified >= 0) {
    const { start, end } = scan.tokens[specified]!;
    keep('problem-framing', start, end, 'implied', 'statement');
  }
  const data = quantities.find((q) => isDataVolume(scan, q));
  if (data && claims.length > 0) keep('data-collection', data.start, data.end, 'implied', 'statement');
  // Quality that is only called good, without a value or a change, is praise.
  const finding = claims.find(
    (claim) =>
      (claim.quantified || claim.kind === 'result') &&
      claim.concept === 'quality' &&
      claim.kind !== 'goal' &&
      !isOperational(claim) &&
      isOfModel(scan, claim),
  );
  if (finding) keep('evaluation', finding.start, finding.end, 'implied', 'finding');
  const told = !stance.reader && !stance.general && scan.context.kind !== 'row';
  const token = (at: number) => [scan.tokens[at]!.start, scan.tokens[at]!.end] as const;
  const denied = told ? deniedGain(scan) : -1;
  if (denied >= 0) keep('evaluation', ...token(denied), 'implied', 'finding');
  const doing = told ? findingAt(scan) : -1;
  if (doing >= 0) keep('evaluation', ...token(doing), 'implied', 'finding');
  const decayed = told ? decayAt(scan) : -1;
  if (decayed >= 0) {
    keep('drift-detection', ...token(decayed), 'implied', 'statement');
    if (found.get('evaluation')?.basis !== 'action') found.delete('evaluation');
  }
  // The threshold of an alert is no measurement.
  if (found.has('monitoring') && found.get('evaluation')?.basis !== 'action') found.delete('evaluation');
  // What an experiment found online is no offline evaluation.
  if (found.has('experimentation') && found.get('evaluation')?.basis === 'finding') found.delete('evaluation');
  if (found.size === 0) return [];
  const blanks = placeholdersOf(scan.text);
  return [...found.values()].filter((signal) => !blanks.some((blank) => overlaps(blank, signal)));
}
