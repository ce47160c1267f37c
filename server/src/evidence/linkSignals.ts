import type { Block, Heading, Sentence, StudySignal } from '../study/types.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import { moodsOf, standsUnder } from './moods.ts';
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
 * learning shows no responsibility: there a "model" is a table and a "deploy" is of some other service. Under a heading or a
 * lead-in that plans or teaches, little is. `readings[i]` belongs to `sentences[i]`.
 */
export function linkSignals(
  blocks: readonly Block[],
  headings: readonly Heading[],
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
): StudySignal[] {
  if (!isOfTheField(readings)) return [];
  const studied = isStudy(sentences);
  const moods = moodsOf(blocks, headings, sentences);
  return sentences.flatMap((sentence, index) => {
    const reading = readings[index]!;
    const own = inSection(reading.signals, reading.claims, sentence.section).filter((signal) =>
      standsUnder(moods[index], signal),
    );
    const told = studied && reading.tells && !moods[index] ? toldIn(sentence, reading, own) : undefined;
    const { start, section } = sentence;
    return (told ? [...own, told] : own).map(
      (signal): StudySignal => ({
        start: signal.start + start,
        end: signal.end + start,
        responsibility: signal.responsibility,
        voice: signal.voice,
        basis: signal.basis,
        sentence: index,
        section,
      }),
    );
  });
}

function isOfTheField(readings: readonly SentenceReading[]): boolean {
  if (readings.length < WHOLE) return true;
  const terms = readings.reduce((sum, reading) => sum + reading.terms, 0);
  return terms >= DENSE * readings.length || readings.filter(trains).length >= MODELS_TRAINED;
}

/** Where so many sentences tell of a model that was trained or chosen, the story is about one, whatever words it uses. */
const MODELS_TRAINED = 2;

function trains({ signals }: SentenceReading): boolean {
  return signals.some(({ responsibility, basis }) => responsibility === 'model-training' && basis === 'action');
}

/** A study of a length that is told in an interview, with most of its letters: there each section keeps to its subject. */
function isStudy(sentences: readonly Sentence[]): boolean {
  if (sentences.length > LONGEST_TOLD) return false;
  return new Set(sentences.map(({ section }) => section).filter(Boolean)).size >= MOST_LETTERS;
}

const LONGEST_TOLD = 60;
const MOST_LETTERS = 4;

/** What a sentence shows by where it is told: something done or found among the data or in the evaluation. */
function toldIn(sentence: Sentence, { claims, tells }: SentenceReading, own: readonly Signal[]): Signal | undefined {
  const span = { start: 0, end: sentence.end - sentence.start };
  const shows = (id: Signal['responsibility']) => own.some((signal) => signal.responsibility === id);
  if (sentence.section === 'evaluation' && !shows('evaluation') && !shows('experimentation'))
    return { ...span, responsibility: 'evaluation', voice: 'implied', basis: 'statement' };
  if (sentence.section === 'data' && tells === 'deed' && own.length === 0 && !claims.some((claim) => !claim.quantified))
    return { ...span, responsibility: 'data-collection', voice: 'implied', basis: 'statement' };
  return undefined;
}

function inSection(
  signals: readonly Signal[],
  claims: readonly Claim[],
  section: SectionId | undefined,
): readonly Signal[] {
  if (!section) return signals;
  if (section === 'evaluation') {
    const claim = claims.find(({ kind }) => kind !== 'goal');
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
