import type { Concept, Row } from './row.ts';

/**
 * Adjectives (with their adverbs and comparatives) that claim a level. `attributive` says before which nouns:
 * `measure` only before something measurable ("low latency", not "low level"), `system` also before the thing that was
 * built ("a robust pipeline"), `none` never ("an easy step"). After "is/was/became" all of them claim, unless
 * `predicative` is `measure`: then the subject must be measurable ("latency is low").
 */
export interface DegreeRow extends Row {
  readonly concept: Concept;
  readonly polarity: 'good' | 'bad' | 'size';
  readonly attributive: 'measure' | 'system' | 'none';
  readonly predicative: 'any' | 'measure' | 'none';
  /** The adverb claims too: "runs smoothly", "predicts accurately". */
  readonly adverb?: boolean;
  /** Only the comparative claims: "earlier", "longer". */
  readonly comparativeOnly?: boolean;
}

export const DEGREES: readonly DegreeRow[] = [
  {
    words:
      'fast, quick, rapid, snappy, speedy, swift, brisk, instant, instantaneous, lightning-fast, blazing fast, blazingly fast, near-instant, responsive, performant, high-speed, prompt',
    concept: 'time',
    polarity: 'good',
    attributive: 'system',
    predicative: 'any',
    adverb: true,
    examples: ['The new search is fast.', 'Responses are much snappier now.'],
    counter: ['The service is written in FastAPI.', 'How fast does it need to be?'],
  },
  {
    words:
      'slow, sluggish, laggy, lengthy, time-consuming, time consuming, time-intensive, time intensive, tedious, cumbersome, laborious, long-winded, slow-running',
    concept: 'time',
    polarity: 'bad',
    attributive: 'measure',
    predicative: 'any',
    adverb: true,
    examples: ['The old system was slow and expensive.', 'Manual review is time-consuming.'],
    counter: ['We investigated slow queries.'],
  },
  {
    words: 'long',
    concept: 'time',
    polarity: 'bad',
    attributive: 'measure',
    predicative: 'measure',
    examples: ['Waiting times were very long.'],
    counter: ['A long short-term memory network follows.', 'A long article explains it.'],
  },
  {
    words: 'early, soon, long',
    concept: 'time',
    polarity: 'good',
    attributive: 'none',
    predicative: 'any',
    comparativeOnly: true,
    examples: ['Faults are spotted sooner now.', 'Brake pads last longer.'],
    counter: ['An earlier version used rules.', 'I no longer work there.'],
  },
  {
    words: 'expensive, costly, pricey, overpriced, unaffordable, dear',
    concept: 'cost',
    polarity: 'bad',
    attributive: 'measure',
    predicative: 'any',
    examples: ['The old system was slow and expensive.', 'Agency hours were pricey.'],
    counter: ['Dear reader, welcome.'],
  },
  {
    words: 'cheap, affordable, inexpensive, cost-effective, cost effective, cost-efficient, economical, bearable',
    concept: 'cost',
    polarity: 'good',
    attributive: 'system',
    predicative: 'any',
    adverb: true,
    examples: ['Our serving is cheap now.', 'It is a cost-effective solution.'],
    counter: ['Is there a cheaper way?'],
  },
  {
    words:
      'accurate, precise, reliable, high-quality, high quality, well-calibrated, trustworthy, dependable, believable',
    concept: 'quality',
    polarity: 'good',
    attributive: 'system',
    predicative: 'any',
    adverb: true,
    examples: ['The forecasts are very accurate.', 'It predicts demand reliably.'],
    counter: ['The precise date is unknown.'],
  },
  {
    words:
      'inaccurate, imprecise, unreliable, inconsistent, error-prone, low-quality, untrustworthy, sloppy, shaky, jumpy, patchy, erratic, flaky, brittle, spotty, uneven, messy, chaotic, unusable, unmanageable, incomplete, unsystematic, haphazard',
    concept: 'quality',
    polarity: 'bad',
    attributive: 'measure',
    predicative: 'any',
    adverb: true,
    examples: ['Manual tagging was error-prone.', 'For new shops the estimates are shaky.'],
    counter: ['Inconsistent labels were merged by rule.'],
  },
  {
    words:
      'good, great, excellent, outstanding, superb, stellar, phenomenal, impressive, remarkable, decent, respectable, satisfactory, acceptable, strong, solid, promising, encouraging, amazing, incredible, fantastic, superior, unparalleled, exceptional, competitive, positive, near-perfect, perfect',
    concept: 'quality',
    polarity: 'good',
    attributive: 'measure',
    predicative: 'measure',
    adverb: true,
    examples: ['The results were excellent.', 'It reached impressive accuracy.'],
    counter: ['A good name helps.', 'It is a good idea to start small.', 'She is a great colleague.'],
  },
  {
    words:
      'bad, poor, terrible, awful, weak, mediocre, disappointing, dismal, inferior, abysmal, horrible, lousy, subpar, insufficient',
    concept: 'quality',
    polarity: 'bad',
    attributive: 'measure',
    predicative: 'any',
    adverb: true,
    examples: ['Recall on rare classes was poor.', 'The old transcripts were rather bad.'],
    counter: ['Weak labels came from rules.'],
  },
  {
    words:
      'state-of-the-art, state of the art, cutting-edge, cutting edge, best-in-class, world-class, top-notch, unmatched, unrivalled, unprecedented, next-level, industry-leading, class-leading',
    concept: 'quality',
    polarity: 'good',
    attributive: 'measure',
    predicative: 'any',
    examples: ['The bot reached state-of-the-art accuracy.'],
    counter: ['We read about state-of-the-art architectures.'],
  },
  {
    words:
      'frugal, memory-efficient, energy-efficient, compute-efficient, space-saving, effective, successful, powerful, efficient, performant, productive, lightweight, lean, economical, resource-efficient, high-performing, well-performing',
    concept: 'effort',
    polarity: 'good',
    attributive: 'system',
    predicative: 'any',
    adverb: true,
    examples: ['The new pipeline is far more efficient.'],
    counter: ['Most effective managers listen.'],
  },
  {
    words:
      'inefficient, ineffective, resource-intensive, resource intensive, computationally expensive, computationally intensive, compute-intensive, labour-intensive, labor-intensive, work-intensive, memory-hungry, heavyweight, bloated, wasteful, cost-intensive, greedy for memory, cpu-intensive, intensive, power-hungry',
    concept: 'resources',
    polarity: 'bad',
    attributive: 'measure',
    predicative: 'any',
    adverb: true,
    examples: ['The old search is resource intensive.', 'The joins were computationally expensive.'],
    counter: ['A greedy search picks the best split.'],
  },
  {
    words:
      'robust, stable, resilient, fault-tolerant, highly available, bulletproof, rock-solid, battle-tested, dependable, failsafe, self-healing, durable, elastic, infinitely elastic, healthy, smooth',
    concept: 'reliability',
    polarity: 'good',
    attributive: 'system',
    predicative: 'any',
    adverb: true,
    examples: ['The service has been stable since.', 'We built a robust pipeline.'],
    counter: ['Robust statistics use the median.'],
  },
  {
    words:
      'unstable, fragile, unresponsive, buggy, overloaded, overwhelmed, congested, saturated, overburdened, swamped, flooded, inundated, bombarded, overrun, stretched thin',
    concept: 'reliability',
    polarity: 'bad',
    attributive: 'none',
    predicative: 'any',
    examples: ['The support team was totally overwhelmed.'],
    counter: ['Unstable sort orders do not matter here.'],
  },
  {
    words:
      'scalable, highly scalable, web-scale, massively scalable, high-throughput, high-volume, large-scale, high-traffic, petabyte-scale, telecom-scale, horizontally scalable, large scale',
    concept: 'load',
    polarity: 'good',
    attributive: 'system',
    predicative: 'any',
    examples: ['The architecture is scalable.', 'I worked with large-scale data.'],
    counter: ['Scale is one of the six sections.'],
  },
  {
    words:
      'high, low, large, big, tiny, small, sizeable, sizable, considerable, substantial, significant, minimal, negligible, modest, dramatic, steep, drastic, marked, noticeable, measurable, major, extensive, scarce, meagre, abundant, plentiful',
    concept: 'any',
    polarity: 'size',
    attributive: 'measure',
    predicative: 'measure',
    examples: ['Latency was too high.', 'The gain was considerable.', 'The false-alarm rate is negligible.'],
    counter: [
      'A large language model writes the text.',
      'Low-rank adapters are used.',
      'He went to high school there.',
    ],
  },
  {
    words:
      'huge, massive, enormous, vast, immense, gigantic, tremendous, excessive, colossal, humongous, staggering, hefty, exorbitant, astronomical, sky-high, mind-boggling, prohibitive, disproportionate, inordinate, insane',
    concept: 'any',
    polarity: 'size',
    attributive: 'system',
    predicative: 'any',
    examples: ['The bill was astronomical.', 'Our massive pipeline feeds every team.'],
    counter: ['A massive open online course taught me.'],
  },
  {
    words:
      'suboptimal, sub-optimal, under-utilised, underutilised, under-utilized, underutilized, over-provisioned, overprovisioned, oversized, idle, unscalable, unsustainable, unmaintainable, unworkable, untenable, overconfident, redundant, time-critical, short-staffed, understaffed, backlogged, bottlenecked, undersized',
    concept: 'resources',
    polarity: 'bad',
    attributive: 'system',
    predicative: 'any',
    examples: ['At night the cluster was idle.', 'The servers were over-provisioned.'],
    counter: ['Redundant columns were merged.'],
  },
  {
    words:
      'easy, simple, effortless, seamless, painless, hassle-free, user-friendly, frictionless, straightforward, light',
    concept: 'effort',
    polarity: 'good',
    attributive: 'none',
    predicative: 'measure',
    comparativeOnly: true,
    examples: ['It is easier to maintain than the old one.'],
    counter: ['It was easy to try ideas.', 'A simple average follows.'],
  },
  {
    words: 'hard, difficult, complicated, painful, tough',
    concept: 'effort',
    polarity: 'bad',
    attributive: 'none',
    predicative: 'any',
    comparativeOnly: true,
    examples: ['The old scripts made releases harder.'],
    counter: ['It was hard to say no.', 'The hard part is the data.'],
  },
  {
    words:
      'short, tight, sharp, smooth, calm, quiet, clean, safe, strong, warm, thin, heavy, narrow, full, tidy, lively, wide, deep, fresh, steady, crisp, nimble, tidy, shallow, slim, bright',
    concept: 'any',
    polarity: 'good',
    attributive: 'none',
    predicative: 'any',
    comparativeOnly: true,
    examples: ['The reviews became much warmer.', 'Queues are shorter now.'],
    counter: ['A short note follows.', 'A full list is in the annex.', 'A deeper look at the code follows.'],
  },
  {
    words:
      'popular, beloved, well-received, well received, sought-after, trusted, heavily used, widely used, widely adopted',
    concept: 'usage',
    polarity: 'good',
    attributive: 'none',
    predicative: 'any',
    examples: ['The feature became very popular.'],
    counter: ['Popular items are shown as a fallback.'],
  },
  {
    words: 'frequent, rare, scarce, infrequent',
    concept: 'harm',
    polarity: 'size',
    attributive: 'none',
    predicative: 'measure',
    examples: ['Outages are rare now.'],
    counter: ['Rare words have a large weight.'],
  },
];
