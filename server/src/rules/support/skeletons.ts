import type { SectionId } from '../../vocabulary/sections.ts';
import { SECTIONS } from '../../vocabulary/sections.ts';

/** What a section starts with, as templates: filled in, `evidence` satisfies `section-evidence` and both together `section-thin`. */
export interface Skeleton {
  /** Its heading in a study of `shape: project`, where that has its own. */
  readonly project?: string;
  readonly evidence: string;
  readonly rest: string;
}

export const SKELETONS: Readonly<Record<SectionId, Skeleton>> = {
  problem: {
    project: 'ML problem',
    evidence: '{{Product metric}} stood at {{value}}%; the goal was {{target}}%.',
    rest: 'It mattered to {{who}} because {{what it cost them}}. I framed it as {{the ML task}} and judged it by {{the success metric}}.',
  },
  data: {
    evidence: 'I collected {{count}} {rows|users|hours|GB} of {{what}} from {{source}}.',
    rest: 'The labels came from {{where}}. I removed {{what was wrong}}, and built the features from {{which signals}} as of {{which time}}.',
  },
  model: {
    project: 'Engineering solution',
    evidence: 'I chose {{model}} over {{baseline}}.',
    rest: 'It scored {{value}} {points|%} better on {{metric}} and took {{value}} ms for a prediction, which we could pay because {{reason}}.',
  },
  evaluation: {
    evidence: '{{Metric}} rose from {{before}} to {{after}} on {{the held-out period}}.',
    rest: 'I split by {time|user|item}, compared it with {{baseline}} on the same cases, and read the errors on {{which slice}} by hand.',
  },
  impact: {
    project: 'Product impact',
    evidence: '{{Product metric}} went from {{before}}% to {{after}}% in {{which test}}.',
    rest: 'By the estimate of {{whose}}, that is worth {{value}} {euros|dollars|hours} a year. Since then, {{who}} {{do what}}.',
  },
  scale: {
    evidence: 'It serves {{value}} requests a second at p99 {{value}} ms.',
    rest: 'An alert goes off when {{which metric}} passes {{threshold}}. I retrain it every {week|day|month} on {{which data}}, and next I would {{next step}}.',
  },
};

/** Both sentences of a section's skeleton. */
export function bodyOf(id: SectionId): string {
  return `${SKELETONS[id].evidence} ${SKELETONS[id].rest}`;
}

/** A section's heading for a study of this shape. */
export function nameOf(id: SectionId, shape: 'prism' | 'project' = 'prism'): string {
  return (shape === 'project' ? SKELETONS[id].project : undefined) ?? section(id).name;
}

/** The row of `SECTIONS`. */
export function section(id: SectionId): (typeof SECTIONS)[number] {
  return SECTIONS.find((row) => row.id === id)!;
}

/** A section's place in ML-PRISM, from 0. */
export function rank(id: SectionId): number {
  return SECTIONS.findIndex((row) => row.id === id);
}
