import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diagnose } from '../../server/src/rules/index.ts';
import type { Diagnosis } from '../../server/src/rules/rule.ts';
import { SECTIONS } from '../../server/src/vocabulary/sections.ts';
import { read } from './rules-support.ts';

const DEV = resolve(import.meta.dirname, '../../../shared/corpus/dev');

/** Which rule finds which seeded defect. */
const RULE: Readonly<Record<string, string>> = {
  'tool-list': 'tool-list',
  'course-list': 'course-list',
  passion: 'passion',
  credential: 'credential-first',
  'passive-ownership': 'passive-ownership',
  'inconsistent-numbers': 'inconsistent-numbers',
  'impossible-number': 'inconsistent-numbers',
  placeholder: 'placeholder',
};

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

describe('seeded defects of the labelled corpus', () => {
  before(function () {
    // The corpus lies beside the repository on the project's own machines only.
    if (!existsSync(DEV)) this.skip();
  });

  const seeds = () =>
    readFileSync(join(DEV, 'issues.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t') as [doc: string, line: string, defect: string, note: string]);
  const textOf = (doc: string) => readFileSync(join(DEV, `${doc}.case.md`), 'utf8');

  it('at least nine of ten are found', () => {
    const found = (doc: string, fits: (finding: Diagnosis, text: string) => boolean) =>
      diagnose(read(textOf(doc)), {}).some((finding) => fits(finding, textOf(doc)));
    const results = seeds().flatMap(([doc, line, defect, note]) => {
      if (defect !== 'missing')
        return [
          found(doc, ({ rule, start, end }, text) => {
            return rule === RULE[defect] && lineOf(text, start) <= Number(line) && lineOf(text, end) >= Number(line);
          }),
        ];
      const letters = note === '-' ? [] : note.split(',');
      return letters.map((letter) => {
        const section = SECTIONS.find((row) => row.letter === letter)!.id;
        return found(doc, ({ rule, data }) => rule === 'section-missing' && data?.section === section);
      });
    });
    const hits = results.filter(Boolean).length;
    assert.ok(hits >= 0.9 * results.length, `${hits} of ${results.length}`);
  }).timeout(60_000);

  it('numbers are held against nobody else, but for one at most', () => {
    const seeded = new Set(seeds().map(([doc, line]) => `${doc}:${line}`));
    const docs = readFileSync(join(DEV, 'sentences.tsv'), 'utf8').match(/^[a-z]\d+(?=\t)/gm)!;
    const alarms = [...new Set(docs)].flatMap((doc) => {
      const text = textOf(doc);
      return diagnose(read(text), {})
        .filter(({ rule }) => rule === 'inconsistent-numbers')
        .map(({ start }) => `${doc}:${lineOf(text, start)}`)
        .filter((place) => !seeded.has(place));
    });
    assert.ok(alarms.length <= 1, alarms.join(', '));
  }).timeout(60_000);
});
