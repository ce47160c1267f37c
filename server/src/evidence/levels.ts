import { WordSet } from '../wordSet.ts';
import type { Measured } from './quantities.ts';
import type { Scan } from './scan.ts';

/** Words beside a percentage or number that make it a setting or a statistic of the method, not an outcome. */
const SETTINGS = new WordSet(
  'confidence ci interval intervals threshold thresholds split train training validation held-out holdout p α significance nominal dropout weight weightage weighting overlap sample sampled quantile percentile learning-rate momentum gpa completed attention chance probability discount tax exam exams course courses grade',
);
const OF_DATA = new WordSet('data dataset samples rows records examples training');
const USE = new WordSet(['used', 'use', 'uses']);

/** Whether a quantity asserts a level or a change by itself, without any word of change or degree: "p95 was 68 ms", "94 hours of audio". */
export function statesLevel(scan: Scan, q: Measured): boolean {
  if (q.faint || q.circumstance || scan.tokens[q.first]!.text === '±') return false;
  if (isScale(q) || (q.dimension === 'ratio' && isComposition(scan, q))) return false;
  if (q.role === 'change' && q.value !== undefined) return q.dimension !== 'score' || q.metric || q.from !== undefined;
  if (q.metric) return !isSetting(scan, q);
  switch (q.dimension) {
    case 'money':
    case 'data':
    case 'rate':
      return true;
    case 'time':
      return q.calendar ? q.concept !== undefined || takes(scan, q) || ofData(scan, q) : true;
    case 'ratio':
      return !isSetting(scan, q);
    case 'count':
      if (q.counted === 'volume') return (q.value ?? 0) >= 100 || q.concept !== undefined || q.value === 0;
      if (q.counted === 'team') return USE.has(scan.tokens[q.first - 1]) || USE.has(scan.tokens[q.first - 2]);
      return q.counted === 'unknown'
        ? (q.value ?? 0) >= 1000 || (q.value === 0 && !scan.tokens[q.first + 1]?.hyphen)
        : q.counted === undefined && (q.value ?? 0) >= 10000;
    case 'amount':
      return q.concept !== undefined;
    case 'score':
      return false;
  }
}

/** "from 1 to 5": the ends of a scale. */
function isScale(q: Measured): boolean {
  return q.dimension === 'score' && (q.from === 0 || q.from === 1) && Number.isInteger(q.value) && (q.value ?? 0) <= 10;
}

/** "Of these flows, 83% were benign": what a whole is made of. */
function isComposition({ tokens }: Scan, q: Measured): boolean {
  return (
    ['were', 'are', 'was', 'is'].includes(tokens[q.last]?.lower ?? '') &&
    tokens[0]!.lower === 'of' &&
    ['these', 'those', 'them', 'all'].includes(tokens[1]?.lower ?? '')
  );
}

function isSetting(scan: Scan, q: Measured): boolean {
  const { tokens } = scan;
  for (let i = Math.max(0, q.first - 3); i < Math.min(tokens.length, q.last + 2); i++) {
    if (i >= q.first && i < q.last) continue;
    if (SETTINGS.has(tokens[i]) && !(q.metric && tokens[i]!.lower !== 'p')) return true;
  }
  return tokens[q.last]?.lower === 'of' && OF_DATA.among(tokens, q.last + 1, q.last + 4);
}

function takes(scan: Scan, q: Measured): boolean {
  return TAKING.among(scan.tokens, q.first - 4, q.first);
}

const TAKING = new WordSet('took take takes taking last lasts lasted wait waits waited need needs needed within under');

const DATA_WORDS = new WordSet(
  'data logs log history historic historical audio video recordings records information transactions search click clicks sales readings images orders tickets telemetry measurements footage',
);

/** "14 months of search logs", "5 years' worth of data": a volume of data stated in time. */
function ofData(scan: Scan, q: Measured): boolean {
  return DATA_WORDS.among(scan.tokens, q.last, q.last + 7);
}
