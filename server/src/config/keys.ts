import { DIMENSION_NAMES } from '../vocabulary/dimensions.ts';
import { ROUNDS, WORDS_PER_MINUTE } from '../vocabulary/rounds.ts';
import { FAMILY_NAMES } from '../vocabulary/row.ts';
import { SECTIONS } from '../vocabulary/sections.ts';
import { PACE } from './parse.ts';

/** One key of a `.case-prism.json` beside `rules`: what documentation, schema and completion say of it. */
export interface ConfigKey {
  readonly description: string;
  /** What it may hold, as JSON schema. */
  readonly schema: object;
  readonly example: unknown;
}

const WORD = { type: 'string', minLength: 1 };

/** The keys of a configuration, in the order in which documentation lists them. `rules` follows from the rules themselves. */
export const KEYS: Readonly<Record<string, ConfigKey>> = {
  aliases: {
    description: 'Further phrases in headings, by the section that they open; "none" for phrases that open none.',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        [
          ...SECTIONS.map(({ id, name }) => [id, `Phrases that open ${name}.`] as const),
          ['none', 'Phrases that open no section.'] as const,
        ].map(([id, description]) => [id, { type: 'array', items: WORD, description }]),
      ),
    },
    example: { impact: ['what the desk got'] },
  },
  measures: {
    description:
      'Further things that can be measured, each with the family it belongs to: a number of that family then quantifies a claim about it.',
    schema: {
      type: 'object',
      additionalProperties: {
        anyOf: [
          { enum: FAMILY_NAMES },
          {
            type: 'object',
            required: ['family'],
            additionalProperties: false,
            properties: {
              family: { enum: FAMILY_NAMES, description: 'The family it belongs to.' },
              better: { enum: ['up', 'down'], description: 'Which direction a committee wants it to go.' },
            },
          },
        ],
      },
    },
    example: { 'seat fill': 'usage' },
  },
  units: {
    description: 'Further units, each with what it measures.',
    schema: { type: 'object', additionalProperties: { enum: DIMENSION_NAMES } },
    example: { bushel: 'amount' },
  },
  claimWords: {
    description: 'Further words that claim something, as “fast” does.',
    schema: { type: 'array', items: WORD },
    example: ['frictionless'],
  },
  wordsPerMinute: {
    description: `How fast you speak; ${WORDS_PER_MINUTE} unless it is set.`,
    schema: { type: 'number', minimum: PACE.least, maximum: PACE.most, default: WORDS_PER_MINUTE },
    example: 150,
  },
  rounds: {
    description: 'The minutes of interview rounds, where yours differ or have other names.',
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        ROUNDS.map(({ id, name, minutes }) => [
          id,
          {
            type: 'number',
            exclusiveMinimum: 0,
            description: `Minutes of the round “${name}”.`,
            ...(minutes !== undefined && { default: minutes }),
          },
        ]),
      ),
      additionalProperties: { type: 'number', exclusiveMinimum: 0 },
    },
    example: { 'phone-screen': 20 },
  },
};
