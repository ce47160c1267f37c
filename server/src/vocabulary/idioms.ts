import type { PhraseRow } from './phrases.ts';

/** Idioms of everyday English that claim something measurable, class by class. Matched as `phrases.ts` says. */
export const IDIOMS: readonly PhraseRow[] = [
  {
    words:
      'spend most of the, spend half the, spend whole, spend entire, spend all day, spend too much time, spend too long, spend far too long, take so long, took so long, at a crawl, painfully slow, dog slow, glacially slow, take half a day, take all day, take all night, take the whole day, take an age, go on for days, go on for weeks, sit in a queue, stuck in a queue, wait days for, wait weeks for, wait hours for, wait months for, long lead time, long lead times, long turnaround, long queue, long queues, weeks of waiting, days of waiting, hours of waiting, months of waiting, weeks behind, days behind, months behind, behind schedule, growing backlog, never catch up, arrive too late, come too late, catch too late, drag its feet',
    concept: 'time',
    polarity: 'bad',
    examples: ['Refunds sat in a queue.', 'The audits were months behind.'],
    counter: ['We queue the jobs by size.'],
  },
  {
    words:
      'in a heartbeat, in a flash, in a jiffy, in a snap, in an instant, in seconds flat, at the click of a button, at the push of a button, at the touch of a button, without delay, without any delay, without noticeable delay, without lag, no noticeable delay, no perceptible delay, no lag, almost instantly, almost immediately, nearly instantly, within moments, in moments, sub-second, sub-millisecond, quick turnaround, fast turnaround, rapid turnaround, short turnaround',
    concept: 'time',
    polarity: 'good',
    examples: ['A rebuild is done in a flash.', 'Answers arrive almost instantly.'],
    counter: ['We flash the firmware first.'],
  },
  {
    words:
      'out of our price range, out of our budget, beyond our budget, beyond our means, out of reach for, burn a hole, burn through budget, blow the budget, over budget, at great expense, at considerable cost, come at a price, come at a cost, prohibitively expensive, prohibitive cost, hefty bill, hefty price, steep price, a drain on, ruinous, costs spiral, spiral out of control, spiralling costs, spiraling costs, runaway costs, money down the drain',
    concept: 'cost',
    polarity: 'bad',
    examples: ['Relabelling would have blown the budget.', 'The licences were ruinous.'],
    counter: ['The drain of the sink is monitored.'],
  },
  {
    words:
      'free of charge, at no extra cost, at no additional cost, at low cost, at lower cost, at a lower cost, at minimal cost, at little cost, low-cost, budget-friendly, good value for money, value for money, save a fortune, save a bundle, keep costs down, keep costs low, keep the bill low, without breaking the bank',
    concept: 'cost',
    polarity: 'good',
    examples: ['It kept costs down.', 'The sensors are low-cost.'],
    counter: ['Costs are booked each month.'],
  },
  {
    words:
      'sift through, comb through, wade through, trawl through, pore over, plough through, slog through, endless spreadsheets, repetitive work, repetitive task, repetitive tasks, tedious work, tedious task, tedious tasks, mundane task, mundane tasks, menial work, legwork, donkey work, hand-holding, bogged down in, mired in, manual checks, endless emails',
    concept: 'effort',
    polarity: 'bad',
    examples: ['Clerks waded through stacks of forms.', 'The rest was donkey work.'],
    counter: ['The pipe goes through the wall.'],
  },
  {
    words:
      'still need a human, rarely need a human, seldom need a human, only a handful of, a thing of the past, free up time, free up staff, free up people, time saver, time-saver, saving effort, save effort, lessen the load, take the load off, lift the burden, off their plate, off our plate, off my plate, hands-off, no manual intervention, without manual intervention, without human intervention, little manual work, little effort, minimal effort, with little effort, with minimal effort',
    concept: 'effort',
    polarity: 'good',
    examples: ['It took the paperwork off their plate.', 'Releases need little effort now.'],
    counter: ['The plate is made of steel.'],
  },
  {
    words:
      'pick up quickly, adopt it quickly, trust it, rely on it, lean on it, warm to it, warm to the, swear by it, a hit with, in heavy use, used daily, used every day, adopted widely, quickly adopted, gain traction, caught on, catch on quickly, spread quickly, spread like wildfire, go viral, popular with, popular among, fan favourite, fan favorite, go-to tool, rave reviews, positive feedback, great feedback, excellent feedback, overwhelmingly positive, enthusiastic feedback, enthusiastic response, thumbs up, impressed by, impressed with, keep coming back, go unused, shelfware, little uptake, low uptake, fell out of use, gather dust',
    concept: 'usage',
    polarity: 'good',
    examples: ['The map was a hit with the drivers.', 'The old report gathered dust.'],
    counter: ['Dust settles on the sensor.'],
  },
  {
    words:
      'catch almost everything, catch nearly everything, find almost everything, find nearly everything, miss almost nothing, miss next to nothing, accurate enough, reliable enough, good enough to, small enough to, light enough to, work great, work nicely, work perfectly, work flawlessly, work like a charm, work wonders, perform admirably, perform strongly, perform best, perform the best, on par with, on a par with, rival human, rivals experts, human-level, human level, expert-level, superhuman, near-human, surprisingly well, reasonably well, exceptionally well, generalise well, generalize well, hit the mark, miss the mark, miss obvious',
    concept: 'quality',
    polarity: 'good',
    examples: ['The parser worked like a charm.', 'The summaries are on a par with ours.'],
    counter: ['The mark on the map is red.'],
  },
  {
    words:
      'take a hit, take a beating, take a dive, let plenty of, let slip, let through, all but useless, all but impossible, constant headache, constant source of, plagued by, riddled with, rife with, full of errors, full of mistakes, prone to error, prone to errors, prone to mistakes, prone to failure, bug-ridden, cry wolf, too many false, flood of alerts, avalanche of, deluge of, drown in, buried in, buried under, swamped by, swamped with, inundated with, overwhelmed by, overwhelmed with, overloaded with, at breaking point, burst at the seams, out of hand, get out of hand, come to a standstill, come to a halt, brought to its knees, fall through the cracks, fell between the cracks, slip through, go unnoticed, go undetected, lost revenue, lost sales, lost customers, unhappy customers, angry customers, frustrated users, frustrated customers',
    concept: 'harm',
    polarity: 'bad',
    examples: ['The catalogue was riddled with duplicates.', 'Broken seals went unnoticed.'],
    counter: ['The crack in the wall is old.'],
  },
  {
    words:
      'no longer a concern, no longer an issue, no longer a problem, no longer a bottleneck, no longer a worry, stop being a problem, at massive scale, at huge scale, at planet scale, at internet scale, at web scale, at large scale, on a large scale, on a massive scale, with no sign of strain, scale effortlessly, scale seamlessly, scale gracefully, scale horizontally, scale linearly, grow with demand, keep pace with, keep up with demand, bear the load, shrug off, absorb the load, hold up well, stand up to',
    concept: 'load',
    polarity: 'good',
    examples: ['The queue kept pace with the sales.', 'It shrugged off the Christmas peak.'],
    counter: ['The pace of the band is even.'],
  },
  {
    words:
      'all but stopped, all but vanished, all but gone, all but disappeared, hardly any, next to no, bring in more, bring in extra, pay dividends, bear fruit, reap the benefits, a step change, step change in, a leap forward, leap forward, major leap, breakthrough, quick win, quick wins, big difference, huge difference, massive difference, dramatic difference, marked difference, tangible benefit, tangible benefits, tangible results, measurable benefit, clear benefits, strong return, strong returns, healthy return, positive roi, win-win, roaring success, instant success, smash hit, disappointing results, mixed results, promising results, encouraging results, impressive results, excellent results, outstanding results, strong results, solid results, poor results',
    concept: 'any',
    polarity: 'good',
    examples: ['The new index paid dividends.', 'It was a leap forward for the dispatchers.'],
    counter: ['Dividends are a feature of the model.'],
  },
];
