import type { Concept, Row } from './row.ts';

/**
 * Verbs that say something measurable moved. `needs`:
 * `any` is a claim with whatever object ("improved the search"); `measure` only with something measurable as subject or
 * object ("reduced latency", not "reduced the dimension"); `strong` is a claim without any object ("CTR skyrocketed").
 */
export interface ChangeRow extends Row {
  readonly direction: 'up' | 'down' | 'better' | 'worse';
  readonly needs: 'any' | 'measure' | 'strong';
  readonly concept?: Concept;
  /** Intransitive verbs take the measure as their subject. */
  readonly subject?: boolean;
}

export const CHANGE_VERBS: readonly ChangeRow[] = [
  {
    words:
      'reduce, cut, lower, decrease, shrink, trim, slash, shorten, minimise, lessen, curb, shave, bring down, drive down, cut down, cut back, push down, compress, curtail, mitigate, diminish, dent, whittle down, pare down, slim down, shed, quell, tame, rein in, stem, tighten, narrow, drag down, make a dent in, halve, bring back',
    direction: 'down',
    needs: 'measure',
    examples: ['We significantly reduced latency.', 'Caching slashed the cloud bill.'],
    counter: ['We reduced the dimension of the matrix with PCA.', 'We cut every transcript into chunks.'],
  },
  {
    words:
      'fall, drop, decline, dip, dwindle, wane, abate, taper off, ebb, nosedive, crater, collapse, evaporate, melt away, plunge, plummet, go down, come down, recede, subside, sink, slide, tumble, slip, fall off, tail off',
    direction: 'down',
    needs: 'measure',
    subject: true,
    examples: ['Complaints fell after the launch.', 'Latency dropped sharply.'],
    counter: ['We dropped the column.', 'The model falls back to rules.'],
  },
  {
    words:
      'increase, raise, lift, boost, maximise, amplify, expand, grow, push up, drive up, bring up, bump, elevate, multiply, uplift, heighten, widen',
    direction: 'up',
    needs: 'measure',
    examples: ['The redesign boosted conversion.', 'We increased revenue.'],
    counter: ['We increased the batch size.', 'The maintainers raise an issue.'],
  },
  {
    words:
      'rise, climb, go up, pick up, rebound, recover, leap, inch up, perk up, flourish, jump, surge, edge up, tick up, creep up, swell, gain',
    direction: 'up',
    needs: 'measure',
    subject: true,
    examples: ['Retention climbed steadily.'],
    counter: ['Users jump between tabs.'],
  },
  {
    words: 'skyrocket, soar, explode, balloon, rocket, mushroom, go through the roof, take off, spike, shoot up',
    direction: 'up',
    needs: 'strong',
    examples: ['Sign-ups skyrocketed.', 'ROAS went through the roof.'],
    counter: ['Gradients explode without clipping, which is a well-known problem.'],
  },
  {
    words: 'improve, enhance, uplevel, upgrade the quality of, refine the quality of, sharpen, strengthen',
    direction: 'better',
    needs: 'any',
    examples: ['The re-ranker improved the search.', 'We improved NDCG.'],
    counter: ['Exact part-number queries did not improve.', 'Could AI improve the detection?'],
  },
  {
    words: 'revolutionise, supercharge, turbocharge, transform the way, be a game changer for',
    direction: 'better',
    needs: 'strong',
    examples: ['The copilot revolutionised how we search.'],
    counter: ['The French Revolution is in the training text.'],
  },
  {
    words: 'degrade, worsen, deteriorate, suffer',
    direction: 'worse',
    needs: 'measure',
    subject: true,
    concept: 'quality',
    examples: ['Recall degraded on weekends.'],
    counter: ['Patients suffer from a rare illness.'],
  },
  {
    words: 'speed up, accelerate, expedite, fasten up',
    direction: 'better',
    needs: 'any',
    concept: 'time',
    examples: ['We sped up training.', 'New indexes accelerated the queries.'],
    counter: ['How can we speed up the process?'],
  },
  {
    words:
      'streamline, simplify, ease, cut out, take over, unburden, alleviate, relieve, lighten, automate away, spare, free up, save, cut out the manual work',
    direction: 'better',
    needs: 'measure',
    concept: 'effort',
    examples: ['It saved the team a lot of manual work.', 'The change freed up analyst time.'],
    counter: ['We saved the model to disk.', 'I saved the explainer as a file.'],
  },
  {
    words: 'eliminate, eradicate, wipe out, do away with, get rid of, disappear, vanish, remove',
    direction: 'down',
    needs: 'measure',
    examples: ['Hallucinations were almost eliminated.', 'Manual corrections have nearly disappeared.'],
    counter: ['We eliminated duplicate rows.', 'I removed calls to the old endpoint.'],
  },
  {
    words: 'avoid, prevent, avert',
    direction: 'down',
    needs: 'measure',
    concept: 'harm',
    examples: ['The alert significantly prevented outages.'],
    counter: ['Shared layers prevent redundancy.'],
  },
  {
    words: 'outperform, outclass, surpass, beat, exceed, outdo, outrun, top the baseline, outstrip',
    direction: 'better',
    needs: 'any',
    concept: 'quality',
    examples: ['The model outperformed the baseline.', 'It surpasses the performance of experts.'],
    counter: ['The threshold is exceeded when the queue is full and then an alert is sent by rule.'],
  },
  {
    words: 'scale up, scale out, scale to, scale',
    direction: 'up',
    needs: 'measure',
    concept: 'load',
    examples: ['The service scales to many users.'],
    counter: ['We scaled the inputs to unit variance.', 'Scale the features first.'],
  },
  {
    words: 'optimise, optimize, tune up',
    direction: 'better',
    needs: 'measure',
    examples: ['We optimised inference latency.'],
    counter: ['Prompts were optimised over several rounds.', 'We optimised the hyperparameters.'],
  },
];

/** Nouns of change: "a reduction in stockouts", "huge savings", "the gain was larger". */
export const CHANGE_NOUNS: readonly ChangeRow[] = [
  {
    words: 'reduction, decrease, decline, drop, cut, dip, fall',
    direction: 'down',
    needs: 'measure',
    examples: ['The result was a reduction in stockouts.', 'We saw a big drop in complaints.'],
    counter: ['Dimensionality reduction keeps two axes.', 'A drop column step follows.'],
  },
  {
    words: 'increase, rise, growth, uplift, boost, jump, surge, gain, uptick, lift',
    direction: 'up',
    needs: 'measure',
    examples: ['There was a noticeable uptick in sign-ups.', 'We saw large gains in recall.'],
    counter: ['Information gain picks the split.', 'Growth is the name of our team.'],
  },
  {
    words: 'improvement, enhancement, advance',
    direction: 'better',
    needs: 'measure',
    examples: ['It brought a great improvement in accuracy.'],
    counter: ['We discussed improvements to the form.'],
  },
  {
    words: 'saving, cost saving, time saving',
    direction: 'better',
    needs: 'strong',
    concept: 'cost',
    examples: ['The migration brought enormous savings.'],
    counter: ['Saving the model takes one call.'],
  },
  {
    words: 'speedup, speed-up, acceleration',
    direction: 'better',
    needs: 'strong',
    concept: 'time',
    examples: ['Vectorising gave a massive speed-up.'],
  },
];
