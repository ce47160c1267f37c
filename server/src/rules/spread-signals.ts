import { l10n } from '../l10n.ts';
import { firstIndex } from '../sorted.ts';
import { contains, type Span } from '../span.ts';
import type { CaseStudy, Heading } from '../study/types.ts';
import type { Rule } from './rule.ts';
import { headingSpan, quote } from './support/places.ts';

/** Sections that two headings must both open to tell a story each. */
const SECTIONS = 3;

/** Projects in a row, and the most responsibilities that each may show and still be a line of a résumé. */
const PROJECTS = 3;
const FEW = 3;

/** Several stories in one study, told by their headings; on the heading where the second begins. */
export const spreadSignals: Rule = {
  id: 'spread-signals',
  title: 'Several stories in one study',
  why: `A committee scores one deep story above many shallow ones: what one project shows does not add to what another shows. A study that opens the same sections anew
under a second heading, or lists one small project after another, reads like a résumé. Give each story a file of its own, and begin with the one that shows most.`,
  severity: 'information',
  whole: true,
  examples: {
    good: [
      {
        text: '# Study\n\n## Problem\n\nA.\n\n## Model\n\nB.\n\n## Impact\n\nC.\n',
        note: 'one story',
      },
      {
        text: '# Study\n\n## First phase\n\n### Problem\n\nA.\n\n### Data\n\nB.\n\n### Dataset\n\nC.\n\n## Second phase\n\n### Model\n\nD.\n\n### Evaluation\n\nE.\n\n### Impact\n\nF.\n',
        note: 'two parts of one story',
      },
      {
        text: '# Study\n\n## Ranker\n\nI trained a ranking model on clicks.\n\n## Notes\n\nThe team sat in Ghent.\n',
        note: 'one project and a note',
      },
    ],
    bad: [
      {
        text: '# Projects\n\n## Churn\n\n### Problem\n\nA.\n\n### Model\n\nB.\n\n### Impact\n\nC.\n\n## Fraud\n\n### Problem\n\nD.\n\n### Model\n\nE.\n\n### Impact\n\nF.\n',
        note: 'the same sections twice',
      },
      {
        text: '# My work\n\n## Parcel sizes\n\nI trained a LightGBM model on parcels.\n\n## Bird calls\n\nI trained a neural network on bird calls.\n\n## Ticket router\n\nI trained a BERT classifier on tickets.\n',
        note: 'three projects of one line each',
      },
    ],
  },

  check(study) {
    const stories = storiesIn(study);
    if (stories.length < 2) return [];
    const names = stories.map(({ text }) => quote(text, 40)).join(', ');
    const message = l10n.t`This study tells ${stories.length} stories: ${names}. Tell one in full and give the others files of their own, e.g. begin with the one that shows most.`;
    return [{ ...headingSpan(study.text, stories[1]!), message }];
  },
};

/** The headings under which a study tells stories of their own, on the highest level that has several. */
function storiesIn({ headings, signals }: CaseStudy): Heading[] {
  const sorted = signals.toSorted((a, b) => a.start - b.start);
  const opens = headings.some((heading) => heading.opens);
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const parents = headings.filter((heading) => heading.level === level && !heading.opens && !heading.section);
    if (parents.length < 2) continue;
    const whole = repeated(parents.map((heading) => ({ heading, opened: openedUnder(headings, heading) })));
    if (whole.length > 1) return whole;
    const projects = opens ? [] : parents.filter((heading) => isProject(sorted, heading));
    if (projects.length >= PROJECTS) return projects;
  }
  return [];
}

interface Story {
  readonly heading: Heading;
  /** The sections that it opens, in order of their names, with blanks between. */
  readonly opened: string;
}

/** Those that open the same sections as another of them. Stories are many, and the sets of sections that they open are few. */
function repeated(stories: readonly Story[]): Heading[] {
  const times = new Map<string, number>();
  for (const { opened } of stories) times.set(opened, (times.get(opened) ?? 0) + 1);
  const sets = [...times.keys()];
  const isTwice = (set: string) =>
    sets.some((other) => (other !== set || times.get(set)! > 1) && shared(set, other) >= SECTIONS);
  const twice = new Set(sets.filter(isTwice));
  return stories.filter(({ opened }) => twice.has(opened)).map(({ heading }) => heading);
}

function shared(a: string, b: string): number {
  const others = b.split(' ');
  return a.split(' ').filter((section) => others.includes(section)).length;
}

function openedUnder(headings: readonly Heading[], { scope }: Heading): string {
  return [...new Set(within(headings, scope).flatMap(({ opens }) => opens ?? []))].sort().join(' ');
}

/** A heading under which somebody trains a model, and little more. */
function isProject(signals: CaseStudy['signals'], { scope }: Heading): boolean {
  const shown = new Set(within(signals, scope).map(({ responsibility }) => responsibility));
  return shown.has('model-training') && shown.size <= FEW;
}

/** Those inside a scope, of spans in order. */
function within<T extends Span>(sorted: readonly T[], scope: Span): T[] {
  const [first, after] = [scope.start, scope.end].map((at) => firstIndex(sorted, ({ start }) => start >= at));
  return sorted.slice(first, after).filter((span) => contains(scope, span));
}
