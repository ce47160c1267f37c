import assert from 'node:assert/strict';
import { frontMatter } from '../../server/src/rules/front-matter.ts';
import { applied, diagnosed, read } from './rules-support.ts';

const found = (text: string) => diagnosed(read(text)).filter(({ rule }) => rule === 'front-matter');

describe('front-matter', () => {
  /** YAML, the words that are marked, and what the message says of them. */
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['shape: [project]', '[project]', /no shape “\[project\]”/],
    ['shape: {a: 1}', '{a: 1}', /no shape “\{a: 1\}”/],
    ['shape:', 'shape:', /“shape” has no value/],
    ['shape: prism\nshape: project', 'shape: project', /stands here twice/],
    ['a:\n\tb: 1', 'b: 1', /a tab indents this line/],
    ['title: Search: a story', 'title: Search: a story', /a value with a colon in it needs quotes/],
    ['owner: @ada', 'owner: @ada', /begins with a special character/],
    ['title: "Search', 'title: "Search', /quotation mark is never closed/],
    ['- a\nb: c', 'b: c', /not valid YAML.*e\.g\./],
  ];
  for (const [yaml, marked, message] of cases) {
    it(`says once and plainly what is wrong with ${JSON.stringify(yaml)}`, () => {
      const text = `---\n${yaml}\n---\n\n# S\n`;
      const [finding, ...others] = found(text);
      assert.deepEqual(others, []);
      assert.equal(text.slice(finding!.start, finding!.end), marked);
      assert.match(finding!.message, message);
    });
  }

  it('fills in a shape that has no value', () => {
    const text = '---\nshape:\nround: impact\n---\n\n# S\n';
    const fixes = frontMatter.fixes!(read(text), found(text)[0]!);
    assert.equal(applied(text, fixes[1]!), '---\nshape: project\nround: impact\n---\n\n# S\n');
  });

  it('closes what is never closed behind its last line', () => {
    for (const eol of ['\n', '\r\n']) {
      const text = ['---', 'shape: project', 'tags:', '  - a', '', '# S', ''].join(eol);
      const [fix] = frontMatter.fixes!(read(text), found(text)[0]!);
      const closed = ['---', 'shape: project', 'tags:', '  - a', '---', '', '# S', ''].join(eol);
      assert.equal(applied(text, fix!), closed);
      assert.equal(read(closed).frontMatter?.shape, 'project');
    }
  });

  it('takes a rule above text for a rule', () => {
    for (const text of ['---\n\n# S\n', '---\nWords, and more: words.\n', '---\n', '---'])
      assert.deepEqual(found(text), []);
  });
});
