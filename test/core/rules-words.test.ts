import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../server/src/rules/index.ts';
import { diagnosed, read } from './rules-support.ts';

describe('the words of findings', () => {
  const text =
    '---\nshape: project\n---\n\n# S\n\n## Problem\n\nParcels.\n\n## Solution\n\nIt is a page with two buttons and a list of rows, open all day.\n';
  const study = read(text);
  const found = diagnosed(study);
  const message = (id: string, of = found) => of.find(({ rule }) => rule === id)?.message ?? '';

  it('call the sections of a short study by their own names', () => {
    assert.match(message('section-missing'), /opens “Product impact”/);
    assert.match(message('section-thin'), /^“ML problem” has 1 word; at least 12 are expected/);
    assert.ok(
      found.some(({ message: words }) => words.startsWith('“Engineering solution” does not say who built what')),
    );
    const titles = found.flatMap(
      (finding) =>
        RULES.find(({ id }) => id === finding.rule)!
          .fixes?.(study, finding)
          .map(({ title }) => title) ?? [],
    );
    assert.ok(titles.includes('Insert the section “Product impact”'));
    assert.ok(titles.includes('Add the sentences that “ML problem” usually has'));
  });

  it('call them so where they stand out of order', () => {
    const order = '---\nshape: project\n---\n\n# S\n\n## Impact\n\nOne.\n\n## Problem\n\nTwo.\n';
    assert.match(
      message('section-order', diagnosed(read(order))),
      /^“ML problem” comes after “Product impact”; ML-PRISM goes ML problem, Data, Engineering solution/,
    );
  });

  it('say which section another heading continues', () => {
    const split = '# S\n\n## Impact\n\nOne.\n\n## Data\n\nTwo.\n\n## Results\n\nThree.\n';
    assert.match(
      message('section-duplicate', diagnosed(read(split))),
      /^“Results” continues the section Impact, which “Impact” opened on line 3/,
    );
  });

  it('agree in number', () => {
    assert.match(
      message('placeholder', diagnosed(read('# S\n\nTODO\n'))),
      /the words you have, or say why there are none/,
    );
    assert.match(
      message('placeholder', diagnosed(read('# S\n\nTBD\n'))),
      /the number you have, or say why there is none/,
    );
  });

  it('advise no comment where none can stand', () => {
    for (const { id } of RULES) {
      const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
      assert.equal(page.includes('case-prism-disable-next-line'), id !== 'front-matter', id);
    }
  });
});
