import { shift } from '../span.ts';
import type { Sentence, StudySignal } from '../study/types.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import type { Claim, SentenceReading, Signal } from './types.ts';

/** Where a finding about quality is no evaluation of a model: there it describes the problem, the data or the outcome. */
const FINDING_ELSEWHERE: ReadonlySet<SectionId> = new Set(['problem', 'data', 'model', 'impact', 'scale']);
/** Where even a metric with its value is none: the old state, or an agreement between annotators. */
const METRIC_ELSEWHERE: ReadonlySet<SectionId> = new Set(['problem', 'data']);

/** A document of fewer sentences is too short to be judged as a whole. */
const WHOLE = 12;
/** A story about a model uses at least so many terms of the field a sentence; other software's hardly any. */
const DENSE = 0.04;

/**
 * All signals of a document with absolute offsets, in document order. The section decides what a stated result shows:
 * any claim made in the evaluation section shows an evaluation, while elsewhere a mere finding about quality shows none,
 * and an agreement stated among the data belongs to how they were collected. A document that is not about machine
 * learning shows no responsibility: there a "model" is a table and a "deploy" is of some other service. `readings[i]` belongs to `sentences[i]`.
 */
export function linkSignals(sentences: readonly Sentence[], readings: readonly SentenceReading[]): StudySignal[] {
  if (!isOfTheField(readings)) return [];
  return sentences.flatMap((sentence, index) => {
    const { signals, claims } = readings[index]!;
    return inSection(signals, claims, sentence.section).map((signal) => ({
      ...shift(signal, sentence.start),
      sentence: index,
      section: sentence.section,
    }));
  });
}

function isOfTheField(readings: readonly SentenceReading[]): boolean {
  if (readings.length < WHOLE) return true;
  const terms = readings.reduce((sum, reading) => sum + reading.terms, 0);
  return terms >= DENSE * readings.length;
}

function inSection(
  signals: readonly Signal[],
  claims: readonly Claim[],
  section: SectionId | undefined,
): readonly Signal[] {
  if (!section) return signals;
  if (section === 'evaluation') {
    const [claim] = claims;
    const known = signals.some((signal) => signal.responsibility === 'evaluation');
    return known || !claim ? signals : [...signals, stated(claim, 'evaluation')];
  }
  const kept = signals.filter(
    ({ basis }) =>
      !(basis === 'finding' && FINDING_ELSEWHERE.has(section)) &&
      !(basis === 'metric' && METRIC_ELSEWHERE.has(section)),
  );
  const metric = section === 'data' ? signals.find((signal) => signal.basis === 'metric') : undefined;
  return metric && !kept.some((signal) => signal.responsibility === 'data-collection')
    ? [...kept, { ...metric, responsibility: 'data-collection' }]
    : kept;
}

function stated({ start, end }: Claim, responsibility: Signal['responsibility']): Signal {
  return { start, end, responsibility, voice: 'implied', basis: 'statement' };
}
