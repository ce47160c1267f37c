// Every row of the vocabulary is read as its own examples and counter-examples say.
import assert from 'node:assert/strict';
import { readSentence } from '../../server/src/evidence/index.ts';
import type { SentenceReading } from '../../server/src/evidence/types.ts';
import { ACTIONS } from '../../server/src/vocabulary/actions.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../../server/src/vocabulary/changes.ts';
import { DEGREES } from '../../server/src/vocabulary/degrees.ts';
import { IDIOMS } from '../../server/src/vocabulary/idioms.ts';
import { LOOKALIKE_TERMS } from '../../server/src/vocabulary/lookalikes.ts';
import { MEASURES } from '../../server/src/vocabulary/measures.ts';
import { MENTIONS } from '../../server/src/vocabulary/mentions.ts';
import { PHRASES, VAGUE_QUANTIFIERS } from '../../server/src/vocabulary/phrases.ts';
import type { Row } from '../../server/src/vocabulary/row.ts';
import { UNITS } from '../../server/src/vocabulary/units.ts';

const read = (text: string): SentenceReading => readSentence(text, { kind: 'paragraph' });
const firstWords = (row: Row): string => row.words.split(',').slice(0, 3).join(',');
const claimed = (text: string): string[] =>
  read(text).claims.map((claim) => text.slice(claim.trigger.start, claim.trigger.end));

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'measures.ts': MEASURES,
  'changes.ts, verbs': CHANGE_VERBS,
  'changes.ts, nouns': CHANGE_NOUNS,
  'degrees.ts': DEGREES,
  'phrases.ts': PHRASES,
  'idioms.ts': IDIOMS,
  'phrases.ts, vague quantifiers': VAGUE_QUANTIFIERS,
};

describe('vocabulary', () => {
  for (const [table, rows] of Object.entries(TABLES)) {
    describe(table, () => {
      for (const row of rows) {
        for (const text of row.examples ?? []) {
          it(`${firstWords(row)}: claims: ${text}`, () => assert.notDeepEqual(claimed(text), []));
        }
        for (const text of row.counter ?? []) {
          it(`${firstWords(row)}: does not claim: ${text}`, () => assert.deepEqual(claimed(text), []));
        }
      }
      it('has examples in every row', () => {
        for (const row of rows) assert.ok((row.examples ?? []).length > 0, row.words);
      });
    });
  }

  describe('actions.ts', () => {
    const shown = (text: string): string[] => [
      ...new Set(
        [...read(text).signals, ...readSentence(text, { kind: 'item' }).signals].map((signal) => signal.responsibility),
      ),
    ];
    for (const row of [...ACTIONS, ...MENTIONS]) {
      for (const text of row.examples ?? []) {
        it(`${row.responsibility} is shown: ${text}`, () =>
          assert.ok(shown(text).includes(row.responsibility), `shown: ${shown(text)}`));
      }
      for (const text of row.counter ?? []) {
        it(`${row.responsibility} is not shown: ${text}`, () => assert.ok(!shown(text).includes(row.responsibility)));
      }
    }
  });

  it('lookalikes.ts: no term claims', () => {
    for (const term of LOOKALIKE_TERMS.flatMap((row) => row.words.split(',')).map((word) => word.trim())) {
      const text = `The model uses ${term} in one place.`;
      assert.deepEqual(claimed(text), [], text);
    }
  });

  it('units.ts: every unit is read with its dimension', () => {
    for (const row of UNITS) {
      for (const word of row.words.split(',').map((w) => w.trim())) {
        const text = `It is 5${word.length < 3 ? '' : ' '}${word === 'times' ? 'times more' : word} now.`;
        const [quantity] = read(text).quantities;
        assert.equal(quantity?.dimension, row.dimension, text);
      }
    }
  });
});
