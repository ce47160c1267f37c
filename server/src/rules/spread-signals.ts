import { l10n } from '../l10n.ts';
import { contains, type Span } from '../span.ts';
import type { CaseStudy, Heading } from '../study/types.ts';
import type { Rule } from './rule.ts';
import { headingSpan, quote } from './support/places.ts';

/** Letters that make a heading's text a story of its own, and how many of them two stories must both have. */
const LETTERS = 3;

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
    const whole = repeated(parents.map((heading) => ({ heading, letters: lettersIn(headings, heading) })));
    if (whole.length > 1) return whole;
    const projects = opens ? [] : parents.filter((heading) => isProject(sorted, heading));
    if (projects.length >= PROJECTS) return projects;
  }
  return [];
}

interface Story {
  readonly heading: Heading;
  readonly letters: ReadonlySet<string>;
}

/** Those that open the same sections as another of them. Stories are many, and the sets of sections that they open are few. */
function repeated(stories: readonly Story[]): Heading[] {
  const keyOf = ({ letters }: Story) => [...letters].sort().join(' ');
  const sets = new Map<string, Story[]>();
  for (const story of stories) {
    const same = sets.get(keyOf(story));
    if (same) same.push(story);
    else sets.set(keyOf(story), [story]);
  }
  const alike = new Set(
    [...sets].flatMap(([key, [story, twin]]) => {
      const others = [...sets.values()].flatMap(([other]) => (other === story ? [] : [other!]));
      return [...(twin ? [twin] : []), ...others].some((other) => shared(story!, other) >= LETTERS) ? [key] : [];
    }),
  );
  return stories.filter((story) => alike.has(keyOf(story))).map(({ heading }) => heading);
}

function shared(a: Story, b: Story): number {
  return [...a.letters].filter((letter) => b.letters.has(letter)).length;
}

function lettersIn(headings: readonly Heading[], { scope }: Heading): ReadonlySet<string> {
  return new Set(within(headings, scope).flatMap(({ opens }) => opens ?? []));
}

/** A heading under which somebody trains a model, and little more. */
function isProject(signals: CaseStudy['signals'], { scope }: Heading): boolean {
  const shown = new Set(within(signals, scope).map(({ responsibility }) => responsibility));
  return shown.has('model-training') && shown.size <= FEW;
}

/** Those inside a scope, of spans in order. */
function within<T extends Span>(sorted: readonly T[], scope: Span): T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < scope.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (; low < sorted.length && sorted[low]!.start < scope.end; low++)
    if (contains(scope, sorted[low]!)) found.push(sorted[low]!);
  return found;
}
