import assert from 'node:assert/strict';
import { tokenize } from '../../server/src/evidence/tokens.ts';
import { WordSet } from '../../server/src/wordSet.ts';

describe('a set of words', () => {
  const signs = new WordSet(['→', '%']);
  const pasts = new WordSet('went built', /[^e]ed$/);
  const tokens = tokenize('We Built it, then halved → the need.');
  const at = (word: string) => tokens.findIndex(({ text }) => text === word);

  it('knows its words in any case, its signs, and what its pattern takes in', () => {
    const held = tokens.filter((token) => pasts.has(token)).map(({ text }) => text);
    assert.deepEqual(held, ['Built', 'halved']);
    assert.ok(signs.has(tokens[at('→')]));
    assert.ok(!pasts.has(undefined));
  });

  it('says of a sentence and of its stretches what it says of their words', () => {
    assert.ok(pasts.in(tokens));
    assert.ok(!pasts.in(tokenize('The need is there.')));
    assert.equal(pasts.first(tokens), at('Built'));
    assert.equal(pasts.first(tokens, at('it')), at('halved'));
    assert.equal(pasts.first(tokens, at('the')), -1);
    assert.ok(pasts.among(tokens, -3, 2));
    assert.ok(!pasts.among(tokens, at('it'), at('halved')));
    assert.ok(pasts.among(tokens, at('it'), 99));
  });

  it('answers for a word by itself', () => {
    assert.ok(pasts.holds('went') && pasts.holds('trained'));
    assert.ok(!pasts.holds('constructor') && !pasts.holds('need'));
  });

  it('is as large as it has to be, however many others there are', () => {
    const many = Array.from({ length: 70 }, (_, i) => new WordSet(`word${i} common`));
    const [first, common] = tokenize('word42 common');
    assert.deepEqual(
      many.map((set) => set.has(first)),
      many.map((_, i) => i === 42),
    );
    assert.ok(many.every((set) => set.has(common)));
  });
});
