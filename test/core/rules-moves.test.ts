import assert from 'node:assert/strict';
import { RULES } from '../../server/src/rules/index.ts';
import { sectionDuplicate } from '../../server/src/rules/section-duplicate.ts';
import { suppressionsOf } from '../../server/src/study/suppressions.ts';
import { applied, diagnosed, linesOf, read } from './rules-support.ts';

/** The text after the first fix of the rule's first finding. */
function mended(id: string, text: string): string {
  const rule = RULES.find((one) => one.id === id)!;
  const finding = diagnosed(read(text)).find((one) => one.rule === id)!;
  return applied(text, rule.fixes!(read(text), finding)[0]!, false);
}

const note = '<!-- case-prism-disable-next-line section-thin -->';
const anchor = (name: string) => `<a name="${name}"></a>`;

describe('what stands right above a heading stays with it', () => {
  /** Whether `section-thin` is silent at a heading. */
  const silent = (text: string, heading: string) =>
    suppressionsOf(read(text))('section-thin', text.indexOf(`## ${heading}`));

  it('when sections trade places', () => {
    for (const gap of ['\n', '\n\n']) {
      const text = `# S\n\n## Data\n\nOne.\n\n${note}${gap}## Problem\n\nTwo.\n\n## Model\n\nThree.\n`;
      const after = mended('section-order', text);
      assert.equal(after, `# S\n\n${note}${gap}## Problem\n\nTwo.\n\n## Data\n\nOne.\n\n## Model\n\nThree.\n`);
      assert.ok(silent(after, 'Problem') && !silent(after, 'Model') && !silent(after, 'Data'));
    }
  });

  it('when anchors name the sections', () => {
    const [data, problem] = [`${anchor('data')}\n\n## Data\n\nOne.`, `${anchor('problem')}\n## Problem\n\nTwo.`];
    assert.equal(mended('section-order', `# S\n\n${data}\n\n${problem}\n`), `# S\n\n${problem}\n\n${data}\n`);
  });

  it('while a pair of comments stays around its section', () => {
    const data =
      '<!-- case-prism-disable section-thin -->\n\n## Data\n\nOne.\n\n<!-- case-prism-enable section-thin -->';
    const problem = '## Problem\n\nTwo.';
    assert.equal(mended('section-order', `# S\n\n${data}\n\n${problem}\n`), `# S\n\n${problem}\n\n${data}\n`);
  });

  it('when a later text moves to its section', () => {
    const [impact, scale, results] = ['## Impact\n\nOne.', '## Scale\n\nTwo.', '## Results\n\nThree.'];
    const model = `${note}\n## Model\n\nFour.`;
    assert.equal(
      mended('section-duplicate', `# S\n\n${impact}\n\n${scale}\n\n${note}\n${results}\n\n${model}\n`),
      `# S\n\n${impact}\n\n${note}\n${results}\n\n${scale}\n\n${model}\n`,
    );
  });

  it('but for an anchor on a heading that is dropped; one that is silenced is not dropped', () => {
    const text = (above: string) => `# S\n\n## Impact\n\nOne.\n\n## Scale\n\nTwo.\n\n${above}\n\n## Impact\n\nThree.\n`;
    const silenced = diagnosed(read(text(note))).find(({ rule }) => rule === 'section-duplicate')!;
    assert.deepEqual(sectionDuplicate.fixes!(read(text(note)), silenced), []);
    const kept = mended('section-duplicate', text(anchor('more')));
    assert.deepEqual(linesOf(`${kept}## Impact\n`), linesOf(text(anchor('more'))));
    assert.match(kept, /One\.\n\n<a name="more"><\/a>\n\nThree\.\n\n## Scale/);
  });

  it('when a section is inserted or filled above it', () => {
    const rest = `${note}\n## Model\n\nThree.\n\n## Evaluation\n\nFour.\n\n## Impact\n\nFive.\n\n## Scale\n\nSix.\n`;
    for (const [id, text] of [
      ['section-missing', `# S\n\n## Problem\n\nOne.\n\n${rest}`],
      ['section-empty', `# S\n\n## Problem\n\nOne.\n\n## Data\n\n${rest}`],
    ] as const) {
      const after = mended(id, text);
      assert.match(after, /## Data\n\nI collected .*\n\n<!--.*-->\n## Model/);
      assert.ok(silent(after, 'Model'));
    }
  });
});

describe('a thematic break that ends a section', () => {
  it('stays below what is appended', () => {
    const after = mended('section-thin', '# S\n\n## Data\n\nRows.\n\n---\n\n## Model\n\nTrees.\n');
    assert.match(after, /Rows\.\n\nI collected .*\n\n---\n\n## Model/);
  });

  it('goes on parting sections that trade places or meet', () => {
    const [data, problem, impact] = ['## Data\n\nOne.', '## Problem\n\nTwo.', '## Impact\n\nThree.'];
    assert.equal(
      mended('section-order', `# S\n\n${data}\n\n---\n\n${problem}\n`),
      `# S\n\n${problem}\n\n---\n\n${data}\n`,
    );
    assert.equal(
      mended(
        'section-duplicate',
        `# S\n\n${impact}\n\n---\n\n${data}\n\n---\n\n## Results\n\nFour.\n\n---\n\n${problem}\n`,
      ),
      `# S\n\n${impact}\n\n## Results\n\nFour.\n\n---\n\n${data}\n\n---\n\n${problem}\n`,
    );
  });

  it('is told from the underline of a heading', () => {
    const after = mended('section-empty', 'S\n=\n\nData\n----\n\nModel\n-----\n\nTrees.\n');
    assert.match(after, /^Data\n----\n\nI collected /m);
  });
});

describe('a lead-in in a list', () => {
  it('keeps what is appended in its item, and the list one list', () => {
    const text = '# S\n\n- **Problem:** churn 4.1%\n- **Data:** rows\n  1. one\n';
    const after = mended('section-thin', text);
    assert.match(after, /^- \*\*Problem:\*\* churn 4\.1%\n\n {2}It mattered .*\n- \*\*Data/m);
    const { blocks } = read(after);
    assert.equal(new Set(blocks.filter(({ kind }) => kind === 'item').map(({ group }) => group)).size, 2);
  });
});
