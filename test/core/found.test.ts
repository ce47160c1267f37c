// The smallest texts on which a property once failed.
import assert from 'node:assert/strict';
import { fixesFor } from '../../server/src/rules/index.ts';
import { applied, checked, read } from './rules-support.ts';

/** What is found after ignoring the first finding of a rule where it stands. */
function foundAfterIgnoring(text: string, id: string): string[] {
  const { study, diagnoses } = checked(text);
  const fix = fixesFor(study, diagnoses.find(({ rule }) => rule === id)!).find(({ title }) =>
    /^Ignore .* here$/.test(title),
  )!;
  return checked(applied(text, fix)).diagnoses.map(({ rule }) => rule);
}

describe('ignoring a finding', () => {
  it('keeps the sentence before a comment from running on behind it', () => {
    const text = 'Conversion rose by TBD, see [number from Kevin] and {{gap}}.\nWe significantly reduced latency.';
    const found = foundAfterIgnoring(`It was a search.\n${text}`, 'placeholder');
    assert.equal(found.filter((rule) => rule === 'unquantified-claim').length, 1);
    assert.ok(!found.includes('placeholder'));
  });

  for (const body of ['<div>', '<!-- a comment -->', '<!--'])
    it(`of the whole study ends it where nothing but ${body} stands`, () => {
      const found = foundAfterIgnoring(`---\nshape: project\n---\n${body}`, 'section-missing');
      assert.deepEqual(found, []);
    });

  it('leaves a line in the item that it carries on', () => {
    const text = '1. Latency fell.\n**Impact:** clicks rose.\n  - It serves 400 requests a second.';
    const claims = (rules: readonly string[]) => rules.filter((rule) => rule === 'unquantified-claim').length;
    assert.equal(
      claims(foundAfterIgnoring(text, 'section-thin')),
      claims(checked(text).diagnoses.map(({ rule }) => rule)),
    );
  });
});

describe('a byte order mark', () => {
  it('is no indentation', () => {
    assert.deepEqual(
      read('\uFEFF   three blanks').blocks.map(({ kind, start }) => [kind, start]),
      [['paragraph', 4]],
    );
  });
});

describe('sentences to fill in', () => {
  it('are not put between a claim and the list that holds its number', () => {
    const text = '**Impact:** clicks rose.\n- **Model:** LightGBM over rules.\nChurn went from 4.1% to 2.3%.';
    const { study, diagnoses } = checked(text);
    const measured = (source: string) => read(source).claims.filter(({ quantified }) => quantified).length;
    const thin = diagnoses.filter(({ rule }) => rule === 'section-thin');
    assert.notEqual(thin.length, 0);
    for (const finding of thin)
      for (const fix of fixesFor(study, finding))
        assert.ok(measured(applied(text, fix, false)) >= measured(text), fix.title);
  });
});

describe('broken front matter', () => {
  it('is told of in the same words however its lines end', () => {
    const text =
      '---\nChurn went from 4.1% to 2.3%.\n# Study\n   more of the item, TODO\n  - It serves 400 requests.\n---';
    const messages = (source: string) => checked(source).diagnoses.map(({ message }) => message);
    assert.deepEqual(messages(text.replaceAll('\n', '\r\n')), messages(text));
    assert.ok(messages(text).some((message) => message.includes('TODO - It serves')));
  });
});
