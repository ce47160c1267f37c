/**
 * What a heading, or the line that leads into a list, says of all that stands under it: that it is still to be done or to be
 * chosen (`plan`), or that it explains the field instead of telling this story (`lesson`). Phrases are written as `aliases.ts` writes them.
 */
export interface Mood {
  readonly mood: 'plan' | 'lesson';
  /** Headings that consist of these phrases or hold them. */
  readonly headings: string;
  /** Words that say it in the line above a list. */
  readonly leads: string;
  readonly examples: readonly string[];
  readonly counter: readonly string[];
}

export const MOODS: readonly Mood[] = [
  {
    mood: 'plan',
    headings:
      'next step, next, what next, what is next, future, future work, future direction, future improvement, further work, further improvement, possible improvement, potential improvement, to do, todo, still to do, roadmap, outlook, idea for later, option, alternative considered, option considered, could have done better, would do differently, i would do, we would do, do differently, wish list, wishlist, open question, open point, backlog, what is missing, not yet done, recommended next step',
    leads:
      'option options could might should possible possibly future todo plan plans planned ideas wish pros cons advantages disadvantages',
    examples: ['Next steps', '7. Future work', 'Options', "What I'd do differently"],
    counter: ['What we did', 'Model', 'Results'],
  },
  {
    mood: 'lesson',
    headings:
      'reference, further reading, related work, literature, literature review, prior work, glossary, definition, terminology, theory, theoretical background, intuition, primer, installation, install, usage, how to use, how to run, quickstart, quick start, getting started, requirement and installation, project structure, repository structure, folder structure, prerequisite, skill, technical skill, course, coursework, bibliography, credit, acknowledgement, acknowledgment, license, contributing',
    leads: 'types kinds references prerequisites skills courses topics technologies tools libraries',
    examples: ['References', 'Theory', 'Related work', 'Usage'],
    counter: ['How it works', 'Background', 'Approach', 'What is inside'],
  },
];
