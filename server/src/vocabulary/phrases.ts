import { WordSet } from '../wordSet.ts';
import type { Concept, Row } from './row.ts';

/** Set phrases that claim by themselves. `measured` phrases carry their own number ("no incident since": zero). */
export interface PhraseRow extends Row {
  readonly concept: Concept;
  readonly polarity: 'good' | 'bad';
  readonly measured?: boolean;
  /** Only a claim where something measurable or the system stands in the same clause. */
  readonly near?: 'measure';
}

/** Phrases are matched word for word; the first word inflects as a verb where it is one. */
export const PHRASES: readonly PhraseRow[] = [
  {
    words:
      'add time to, add latency to, add delay to, overhead, strain, contention, congestion, resource saturation, cpu saturation, memory pressure, slowdown, inefficiency, under-utilisation, underutilisation, under-utilization, underutilization, overload, bottleneck, choke point, delays, long delays, manual labour, duplicate work, duplicated work, duplicated effort, wasted effort, wasted time, latency spike, performance issue, performance problem, performance issues, performance problems, scaling issue, scaling problem, scalability issue, scalability problem, reliability issue, stability issue, capacity issue, capacity problem',
    concept: 'resources',
    polarity: 'bad',
    examples: ['Serialisation brought CPU overhead.', 'The nightly export put strain on the cluster.'],
    counter: ['The bottleneck layer has 32 units.', 'Overhead cranes move the steel.'],
  },
  {
    words:
      'go offline, time out constantly, crash, hang for, stall, starve, clog, snowball, fall behind, run out of memory, run out of disk space, run out of space, run out of capacity, out of memory, out of disk space, hit the limit, hit its limit, hit their limit, hit our limit, hit the limits, reach its limit, reach their limit, reach our limit, reach the limit, reach its limits, reach their limits, at the limit of, at the limits of, at its limit, hit a wall, struggle to keep, struggle to keep up, struggle to cope, struggle to scale, can not keep up, could not keep up, slow things down, slow us down, slow everything down, bog down, take a surprisingly long time, take a very long time, take quite some time, take quite a while, take a while',
    concept: 'reliability',
    polarity: 'bad',
    examples: [
      'The importer crashed every week.',
      'One queue starved all the others.',
      'The old servers were reaching their limits.',
    ],
    counter: ['The week is shown hour by hour.'],
  },
  {
    words:
      'take forever, crawl along, drag on for, run for hours, at a snail pace, eternity to load, for hours on end, hours on end, days on end, keep people waiting, kept people waiting, leave customers waiting, never finish in time, ran late, run late, always late, take ages, take too long, take so long, take a long time, take very long, take a huge amount of time, wait ages, wait forever, wait a long time, wait for ages, wait too long, eat up time, cost time, take hours, take days, take weeks, take time away, take an eternity, drag on',
    concept: 'time',
    polarity: 'bad',
    examples: ['Exports took forever.', 'Customers waited ages for an answer.'],
    counter: ['Security reviews take time, so plan for them.'],
  },
  {
    words:
      'next to no time, on the fly, like lightning, a breeze, well in time, ahead of schedule, faster than ever, quicker than ever, overnight instead, in no time, near real time, in near real time, near real-time, in the blink of an eye, a matter of seconds, a matter of minutes, a matter of hours, a matter of moments, in a timely manner, within a reasonable timeframe, in record time, at lightning speed, quick enough, fast enough, with low latency, in a timely fashion, reasonable timeframe',
    concept: 'time',
    polarity: 'good',
    examples: ['Deployment took next to no time.', 'A full refit is a matter of minutes.'],
  },
  {
    words:
      'cost a fortune, eye-watering, a pretty penny, bleed money, money pit, dig deep, cost us dearly, cost them dearly, a small fortune, burn through, eat into our margin, the lion share of the budget, unaffordable for, charge a fortune, cost the earth, cost an arm and a leg, pay dearly, pay through the nose, burn money, burn cash, a fortune, break the bank',
    concept: 'cost',
    polarity: 'bad',
    examples: ['Agencies charge a fortune.', 'The GPU fleet cost an arm and a leg.'],
  },
  {
    words:
      'cost peanuts, close to nothing, almost nothing, nearly nothing, for a song, on a shoestring, a bargain, for next to nothing, practically free, almost free, virtually free, pay back quickly, cost next to nothing, next to nothing, dirt cheap, at a fraction of the cost, a fraction of the cost, a fraction of the price, for pennies, cheap enough, cost little, cost almost nothing, save money, save costs, a lot of money',
    concept: 'cost',
    polarity: 'good',
    examples: ['Hardware costs next to nothing.', 'It runs at a fraction of the cost.'],
  },
  {
    words:
      'save time, no longer have to, no longer has to, no longer need to, no longer needs to, without lifting a finger, by hand every week, around the clock by hand, late nights, long nights, every weekend by hand, drudgery, busywork, grunt work, firefighting, babysitting, tie up half, tied up, weeks of work, days of work, months of work, took the drudgery out of, a fraction of the effort, a fraction of the time, with far less work, half-day chore, chore, save a lot of time, save a ton of time, save tons of time, save hours, plenty of hours, hours of work, spend hours, waste hours, waste time, waste resources, waste a lot of time, waste of time, a lot of work, a lot of time, a lot of manual work, a ton of time, tons of time, lots of time, a huge amount of time, countless hours, many hours, hours every week, extra effort, extra work, extra resources, require significant computing power, significant computing power, powerful computer hardware, with little effort, with minimal effort, little effort, a skeleton crew, a lot of effort, huge effort, much effort, considerable effort, substantial effort, a great deal of work, a great deal of time',
    concept: 'effort',
    polarity: 'good',
    examples: ['It saved the team a ton of time.', 'Nurses spend hours on forms.'],
    counter: ['We spent the first month on data.'],
  },
  {
    words:
      "users loved, delighted with, thrilled with, happy about, pleased with, keen on using, enthusiastic about the, satisfied with the, took to it, embraced it, swear by it, swears by it, swore by it, flocked to, come back for more, came back for more, word of mouth, raved about, rave about, could not live without, don't want to give it back, big hit, instant hit, runaway hit, got great reviews, glowing reviews, complain far less, nobody uses it, hardly anyone used, hardly anybody used, barely used, rely on it daily, customers loved, users love, customers love, loved it, love it, well received, warmly received, received well, received positively, in high demand, can not get enough of, can't get enough, a hit with, went viral, gain traction, gained traction, catch on, rave reviews, positive feedback, great feedback, widely used across, now trusted, trust the, trusting the, happy with the, happier with, satisfied with the results, very satisfied, was impressed, were impressed, really impressed, seem happier, adopted across, adopted company-wide, rolled out company-wide to everyone, ask for more",
    concept: 'usage',
    polarity: 'good',
    examples: ['Users loved it!', 'The feature was well received.', 'Planners trust the forecast.'],
    counter: ['We love machine learning.', 'Trust your validation.'],
  },
  {
    words:
      "no incident, never went down, never gone down, has not gone down, has not failed, hasn't failed, not a single failure, not a single outage, not a single page, without incident, no serious incidents, no rollbacks, zero rollbacks, zero manual, no incidents, no serious incident, no outage, no outages, no downtime, zero downtime, without downtime, without a single incident, never paged, never been paged, nobody has been paged, nobody was paged, no one has been paged, no one was paged, not a single incident, not one incident, no attack, buy back nothing, no complaints, no errors, no failure, no failures, no regressions, zero incidents, zero outages, nothing lost, no data loss, not a single complaint, no false alarm, no false alarms, without an outage, without a single outage, never missed, never failed, never crashed, hasn't paged, has not paged",
    concept: 'reliability',
    polarity: 'good',
    measured: true,
    examples: [
      'There has been no incident since.',
      'The migration ran with zero downtime.',
      'It has never paged anybody.',
    ],
  },
  {
    words:
      'work well, spot on, on the money, nails it, nail it, get it right, gets it right, got it right, reads well, hold its own, holds its own, second-guess, does the trick, hold steady, holds steady, keeps its promise, close to perfect, near perfect, almost perfect, as good as the experts, as good as an expert, as good as a human, better than any human, pulled ahead, comes out ahead, came out ahead, win hands down, won hands down, hands down, by a wide margin, by a large margin, by far the best, by a mile, leaps and bounds, night and day, helped too, helped a lot, helped most, helped a bit, helped considerably, helped greatly, made things better, never been better, never been this good, never looked back, better than ever, higher than ever, lower than ever, work very well, work great, work really well, work beautifully, work amazingly well, work like a charm, work flawlessly, work perfectly, work quickly, perform well, perform very well, perform better, perform best, perform poorly, perform badly, work poorly, work badly, fit the data well, generalise well, generalize well, come out poorly, come out on top, do well, do great, hold up well, hold up, fare well, fare better, fare poorly, behave well, run smoothly, run like clockwork, run flawlessly, never performed this well, numbers looked great, results looked great, look great, look promising, leave much to be desired, match and exceed, rise to the occasion, on par with, on a par with, at par with, match the performance of, comparable to the best, rival the, close to human, human-level, superhuman, near-human, better than expected, beyond expectations, exceed expectations, exceeded expectations, good enough, accurate enough, make good choices, made good choices, good choices, yield a good result, yielded a good result, good result, a lot better, a great deal better, hit the mark, right most of the time, wrong most of the time, rarely wrong, mostly right, more often than not, almost always right, in most cases correct, top-of-the-line, second to none, head and shoulders above',
    concept: 'quality',
    polarity: 'good',
    examples: ['The model performs well.', 'On weekends it performed poorly.', 'It is good enough for planning.'],
    counter: ['We work with five teams.'],
  },
  {
    words:
      "lag behind, was a nightmare, is a pain, was a pain, are a pain, was a hassle, is a hassle, was a mess, was a headache, was a disaster, was a bottleneck, buckle under, buckled under, fall over, fell over, choke on, choked on, grind to a halt, ground to a halt, kept crashing, keeps crashing, crashed constantly, crash constantly, break all the time, broke all the time, break constantly, kept breaking, fail all the time, crash all the time, fall apart, kept failing, failed constantly, failed all the time, go haywire, way off, far off, off the mark, wide of the mark, out of date within, made things worse, made matters worse, make things worse, left a lot to be desired, left much to be desired, hit or miss, all over the place, wrong half the time, garbage, drive users away, drove users away, scare off, lost customers, lose customers, lost patience, ran out of memory, run out of memory, hit the limit, at its limit, at their limit, bursting at the seams, could not keep up, couldn't keep up, cannot keep up, can't keep up, unable to keep up, under water, hardly any data, barely any, hardly ever, next to no data, too few, far too few, too little, sorely lacking, in short supply, thin on the ground, trail behind, fall short, fall behind, struggle with, miss the mark, slip by, slip through, find too little, return nothing useful, too many requests, too many errors, too many false positives, too many false alarms, too many alerts, too much noise, an excessive amount of, under-represented, underrepresented, hardly any, hardly any examples, hard to find, few and far between, achilles heel, often forgotten, frequently forgotten, often missed, frequently missed, constantly wrong, often wrong, mostly wrong, get it wrong, negative impacts, major impacts, fail completely, failing completely, miss a lot, hit and miss, barely usable, fall apart, far from perfect, not good enough, not fast enough, not accurate enough, too slow, too expensive, too costly, too large, too big, too late, too many, eat a lot of, eats a lot of, eat up all, hog memory, begin timing out, began timing out, time out again, time out under load, start to time out, start timing out, keep timing out, more timeouts, time out constantly, traffic jam, grow unbounded, growing unbounded, growing backlog, pile up, piled up, bottleneck for, be a bottleneck, drown in, drowning in, drowned in, buried in, swamped by, spin out of control, out of hand",
    concept: 'harm',
    polarity: 'bad',
    examples: ['Novel attacks slipped by.', 'Requests piled up every Monday.', 'It was far too slow.'],
    counter: ['The trail of commits is in the log.'],
  },
  {
    words:
      'handle production traffic, without breaking a sweat, without a hitch, with room to spare, with headroom to spare, keep up with traffic, keeps up with, cope with the load, copes with any, copes with, cope with, holds up under load, hold up under load, takes it in its stride, handle the peak, handles the peak, handle black friday, withstand peak, absorb spikes, absorbs spikes, handle any load, handle heavy load, handle high load, handle peak traffic, handle large volumes, handle a large number of, handle large amounts of, handle many, process large volumes, process large amounts of, process many, serve many, serve millions of, serve thousands of, support many, support thousands of, support millions of, handle millions of, handle thousands of, handle traffic, whatever load, any load, at scale without, at massive scale, at internet scale, scale effortlessly, scale seamlessly, scale well, scale easily, scale horizontally to, keep up with demand, keep up with the load, scales linearly with, scale linearly, can scale',
    concept: 'load',
    polarity: 'good',
    examples: ['It handles production traffic.', 'The service scales well.', 'We can scale models.'],
  },
  {
    words:
      'performance enhancement, performance enhancements, performance improvement, performance improvements, performance boost, performance gain, speed improvement, speed improvements, quality improvement, quality improvements, accuracy improvement, accuracy improvements, cost improvement, efficiency improvement, biggest win, game changer, game-changing, made all the difference, more than paid off, paid for itself many times over, well worth it, transformational results, huge improvement, big improvement, vast improvement, massive improvement, great improvement, marked improvement, real improvement, clear improvement, significant improvement, noticeable improvement, considerable improvement, significant boost, big boost, huge boost, nice boost, big jump, huge jump, quantum leap, huge success, great success, huge win, big win, pay for itself, pay for themselves, do wonders for, accept most of, cover most of, find most of, detect most of, resolve most of, answer most of, automate most of, handle most of, nearly every case, nearly all cases, massive success, resounding success, big success, success story, real success, pay off, paid off, worth the effort, worth every penny, not worth the gpu, not worth the cost, worth it, worth the extra cost, not worth the extra, much better state, better state, huge impact, massive impact, big impact, major impact, tremendous impact, significant impact, significant benefit, substantial benefit, huge benefit, great benefit, great value, productivity gains, efficiency gains, quality gains, accuracy gains, performance gains, speed gains, significant gains, huge difference in, fixed most of, fix most of, solve most of, solved most of, catch most of, catches most of, catch almost all, nearly all of them',
    concept: 'any',
    polarity: 'good',
    examples: [
      'It was a huge success.',
      'The launch had a massive impact.',
      'There were productivity gains everywhere.',
    ],
    counter: ['It made a real difference for the team.'],
  },
  {
    words:
      'grow nicely, grow steadily, grow quickly, grow fast, grow rapidly, grow strongly, scale nicely, level off nicely',
    concept: 'usage',
    polarity: 'good',
    examples: ['Listening grew nicely.'],
  },
];

/** Quantities that are none: "many users", "lots of data". `strong` ones claim before anything countable; the others only as the object of a verb of carrying load. */
export const VAGUE_QUANTIFIERS: readonly (Row & { readonly strong: boolean })[] = [
  {
    words:
      'too much, far too much, way too much, so much, a massive amount of, an immense amount of, immense amounts of, a considerable amount of, considerable amounts of, a large share of, a huge chunk of, lots of, plenty of, tons of, loads of, heaps of, a ton of, a great deal of, a huge amount of, a huge number of, a large number of, a large amount of, large amounts of, large amount of, large volumes of, vast amounts of, huge amounts of, massive amounts of, a vast number of, a wealth of, countless, an enormous amount of, an enormous number of, a high volume of, high volumes of, a significant amount of, a significant number of, thousands of, millions of, billions of, tens of thousands of, hundreds of thousands of, hundreds of millions of, innumerable, endless, a lot of, a good volume of, quite a few, an awful lot of, enormous amounts of',
    strong: true,
    examples: ['It was trained on lots of images.', 'The app serves millions of users.'],
    counter: ['There are lots of reasons for this.'],
  },
  {
    words: 'many, numerous, various, several, dozens of, hundreds of, a number of, numerous different, multiple',
    strong: false,
    examples: ['The service handles many requests.'],
    counter: ['Many teams use feature stores.'],
  },
];

/** What a vague quantifier must stand before to claim a volume. */
export const COUNTABLE_CLAIMS = new WordSet(
  'user users customer customers request requests query queries message messages event events transaction transactions row rows record records image images document documents data traffic ' +
    'ticket tickets order orders click clicks item items product products call calls patient patients file files sample samples example examples video videos article articles email emails ' +
    'log logs load volume volumes work time money effort hours dollars euros pounds memory ram storage errors error bugs bug complaints complaint alerts alert noise waste people pages tokens ' +
    'patents series combinations merchants prediction predictions recommendations sessions visits downloads installs emails devices sensors',
);

/** Verbs whose object is a load: with a weak quantifier they claim it ("handles many requests"). */
export const LOAD_VERBS = new WordSet(
  'handle handles handled handling serve serves served serving process processes processed processing support supports supported supporting scale scales scaled scaling ingest ingests ingested ingesting reach reaches reached swallow swallows sustain sustains',
);

/** Words that stress and say nothing: dropped or replaced by a number in a quick fix. */
export const INTENSIFIERS = new WordSet(
  'significantly substantially considerably dramatically drastically greatly massively hugely vastly enormously markedly noticeably notably remarkably tremendously immensely sharply steadily strongly ' +
    'exponentially radically extremely very really highly totally extraordinarily incredibly insanely amazingly far much way heavily deeply widely strongly precipitously painfully blazingly ' +
    'significant substantial considerable dramatic drastic massive huge enormous tremendous marked noticeable notable remarkable immense great major big quite rather somewhat fairly pretty slightly clearly appreciably measurably visibly nicely almost nearly embarrassingly phenomenal so too considerable',
);

/** Before these a comparative is vague benefit, not a measurable claim: "better serve our users", "better understand". */
export const VAGUE_BENEFITS = new WordSet(
  'serve served serving understand understanding understood support help handling teamwork collaboration communication documentation reporting naming name names code idea ideas way ways world life place ' +
    'option options choice practice practices experience insight insights decisions fit approach approaches solution solutions mechanism off still yet known suited serve position interface developer happiness culture ' +
    'safety privacy transparency governance alignment compliance look luck question questions alternative alternatives version versions',
);

/** Objects whose improvement nobody can measure: "improved developer happiness" is a vague benefit. */
export const UNMEASURABLE_OBJECTS = new WordSet(
  'happiness teamwork collaboration communication culture documentation understanding transparency skills skill knowledge proficiency capability myself ourselves yourself lives life world society alignment awareness ' +
    'privacy code codebase readability naming ergonomics collections things security community practices',
);

/** The thing that was built, as the subject or object of a claim about it. */
export const SYSTEM_NOUNS = new WordSet(
  'system systems model models service services pipeline pipelines solution solutions method search tool tools algorithm algorithms api apis app application applications engine ' +
    'platform architecture workflow bot chatbot classifier recommender predictor ranker forecast forecasts forecasting network server servers database query queries index cache job jobs platform infrastructure setup deployment training ' +
    'inference retrieval transformation transformations training serving prediction predictions recommendation recommendations detector copilot assistant framework stack dashboard backend frontend product feature features integration execution classification detection diagnosis processing extraction translation summarisation summarization segmentation matching access overlay analytics delivery workflows operations ' +
    'run response responses results answers lookup page pages website site cluster queue worker workers hardware implementation baseline data dataset datasets transactional tabular customers decision-making analysis decisions insight allocation speed',
);

/** Adverbs of frequency: they claim how often something goes wrong or is needed, where the sentence compares with before. */
export const FREQUENCIES = new WordSet('seldom rarely hardly barely scarcely constantly repeatedly');
