import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openedBy } from '../../server/src/study/headings.ts';
import { createStudyReader, readStudy } from '../../server/src/study/index.ts';
import { sentencesOf } from '../../server/src/study/sentences.ts';
import { suppressionsOf } from '../../server/src/study/suppressions.ts';
import { ALIASES } from '../../server/src/vocabulary/aliases.ts';
import { PATIENCE, tries } from './texts.ts';

const read = (text: string) => readStudy('file:///a.case.md', text);
const sections = (text: string) => read(text).headings.map(({ text: words, section }) => [words, section]);

describe('headings', () => {
  for (const { section, examples, counter } of ALIASES) {
    for (const example of examples) it(`"${example}" opens ${section}`, () => assert.equal(openedBy(example), section));
    for (const example of counter)
      it(`"${example}" does not open ${section}`, () => assert.notEqual(openedBy(example), section));
  }

  it('reads # headings, underlined ones and bold lead-ins', () => {
    const study = read(
      '# Title\n\nDATA\n----\n\nRows.\n\n**Model**\n\nTrees.\n\n**Impact:** CTR rose 12%.\n\n- **Scale**: 400 QPS\n- **Accuracy**: 90%\n',
    );
    assert.deepEqual(
      study.headings.map(({ text, form, opens }) => [text, form, opens]),
      [
        ['Title', 'atx', undefined],
        ['DATA', 'setext', 'data'],
        ['Model', 'lead-in', 'model'],
        ['Impact', 'lead-in', 'impact'],
        ['Scale', 'lead-in', 'scale'],
      ],
    );
  });

  it('reads bold labels on lines right under each other as one lead-in each', () => {
    const study = read(
      '# T\n\n**Problem:** Churn stood at 4.1%.\n**Data:** 6.2 million rows.  \n**Note**: more.\ntext\n',
    );
    assert.deepEqual(
      study.headings.map(({ text, section }) => [text, section]),
      [
        ['T', undefined],
        ['Problem', 'problem'],
        ['Data', 'data'],
      ],
    );
    assert.deepEqual(study.blocks.map(({ start, end }) => study.text.slice(start, end)).slice(1), [
      '**Problem:** Churn stood at 4.1%.',
      '**Data:** 6.2 million rows.',
      '**Note**: more.\ntext',
    ]);
    assert.deepEqual(
      study.sections.map(({ id, words }) => [id, words]),
      [
        ['problem', 5],
        ['data', 7],
      ],
    );
  });

  it('takes case, emoji, numbering, punctuation, "the" and plurals as they come', () => {
    for (const heading of [
      'THE DATA',
      '2. Data',
      '2.1 Datasets',
      '📊 Our data!',
      'Step 2: The data',
      '**Data:**',
      '→ Data',
      'data sources & labels',
    ]) {
      assert.equal(openedBy(heading.replaceAll('*', '')), 'data', heading);
    }
  });

  it('lets sub-headings inherit, unless they open another section or none', () => {
    assert.deepEqual(
      sections('# T\n## Model\n### Details\n### Offline results\n### More\n## References\n### Books\n'),
      [
        ['T', undefined],
        ['Model', 'model'],
        ['Details', 'model'],
        ['Offline results', 'evaluation'],
        ['More', 'model'],
        ['References', undefined],
        ['Books', undefined],
      ],
    );
  });

  it('reads the title as a title, even when it names a section', () => {
    assert.equal(read('# The churn problem\n\n## Data\n').headings[0]!.section, undefined);
    assert.equal(read('# A ranking for spare parts\n').headings[0]!.section, undefined);
    assert.equal(read('# Problem\n\n# Data\n').headings[0]!.section, 'problem');
  });

  it('gives sentences to the section of their heading', () => {
    const study = read('# T\nIntro here.\n## Data\nRows. More rows.\n## Stack\nTools.\n');
    assert.deepEqual(
      study.sentences
        .filter(({ block }) => study.blocks[block]!.kind !== 'heading')
        .map(({ start, end, section }) => [study.text.slice(start, end), section]),
      [
        ['Intro here.', undefined],
        ['Rows.', 'data'],
        ['More rows.', 'data'],
        ['Tools.', undefined],
      ],
    );
  });

  it('counts a section’s words over its sub-headings, and ends it where another begins', () => {
    const { sections } = read('## Data\none two\n### Labels\nthree\n## Model\nfour\n');
    assert.deepEqual(
      sections.map(({ id, words }) => [id, words]),
      [
        ['data', 3],
        ['model', 1],
      ],
    );
  });
});

describe('prose', () => {
  const prose = (text: string) => read(text).blocks.map((block) => block.prose);

  it('is as long as its source, with markup blanked and code a thing without words', () => {
    assert.deepEqual(prose('Cut **latency** by [30%](http://x.y "t") in `f()`.'), [
      'Cut   latency   by  30%                  in ￼￼￼￼￼.',
    ]);
    assert.deepEqual(prose('5&nbsp;ms &rarr; 3&nbsp;ms'), ['5      ms      → 3      ms']);
  });

  it('keeps what looks like a placeholder, drops real HTML, footnote marks and comments', () => {
    assert.deepEqual(prose('CTR rose <metric> to [number from Kevin]{{x}}'), [
      'CTR rose <metric> to [number from Kevin]{{x}}',
    ]);
    assert.deepEqual(prose('a<br>b[^1] <!-- TODO --> c'), ['a    b                   c']);
  });

  it('leaves out code, quotations, HTML and front matter', () => {
    const study = read('---\ntitle: slow\n---\n\n```\n# Slow\n```\n\n    slow\n\n> slow\n\n<div>slow</div>\n\nfast\n');
    assert.deepEqual(
      study.blocks.map(({ prose }) => prose),
      ['fast'],
    );
  });

  it('are the same with CRLF line endings and with blanks at a line’s end', () => {
    const text =
      '# T\n\n## Data\n\n- one\n  - two\n\n| what | how |\n| --- | --- |\n| latency | 5 ms |\n\n<div>\nx\n</div>\n\nEnd.\n';
    const shape = (source: string) =>
      read(source).blocks.map(({ kind, prose, cells }) => [kind, prose.trim(), cells?.map(({ header }) => header)]);
    assert.deepEqual(shape(text.replaceAll('\n', '\r\n')), shape(text));
    assert.deepEqual(shape(text.replace('| --- |\n', '| --- |  \n')), shape(text));
  });

  it('knows list items’ parents and table rows’ headers', () => {
    const { blocks } = read(
      'Results:\n\n- one\n  - nested\n- two\n\n| metric | before |\n| --- | --- |\n| p95 | 120 ms |\n',
    );
    assert.deepEqual(
      blocks.map(({ kind, parent, depth }) => [kind, parent, depth]),
      [
        ['paragraph', undefined, 0],
        ['item', 0, 1],
        ['item', 1, 2],
        ['item', 0, 1],
        ['row', undefined, 0],
      ],
    );
    assert.deepEqual(
      blocks[4]!.cells?.map(({ header }) => header),
      ['metric', 'before'],
    );
  });
});

describe('sentences', () => {
  const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

  it('end at full stops, not at abbreviations, decimals, file names or line breaks', () => {
    assert.deepEqual(split('MAPE fell to 4.9 % vs. 6.1 before. See Fig. 3 in eval.py for Dr. Okafor’s plot.'), [
      'MAPE fell to 4.9 % vs. 6.1 before.',
      'See Fig. 3 in eval.py for Dr. Okafor’s plot.',
    ]);
    assert.deepEqual(split('It took 85 ms. Then we\nshipped it (e.g. to Rome). Good!'), [
      'It took 85 ms.',
      'Then we\nshipped it (e.g. to Rome).',
      'Good!',
    ]);
  });

  it('end before a number and after a unit, too', () => {
    assert.deepEqual(split('Only a few remained. 78 features were kept, approx. 5 of them new.'), [
      'Only a few remained.',
      '78 features were kept, approx. 5 of them new.',
    ]);
    assert.deepEqual(split('Power fell to 6 W. Each build runs. J. Smith wrote v. 2.1 (fig. 3).'), [
      'Power fell to 6 W.',
      'Each build runs.',
      'J. Smith wrote v. 2.1 (fig. 3).',
    ]);
  });

  it('of empty text are none', () => assert.deepEqual(split(' \n '), []));
});

describe('front matter', () => {
  it('tells the shape, the round and what is disabled', () => {
    const { frontMatter } = read('---\nshape: project\nround: impact\ncase-prism: { disable: [section-thin] }\n---\n');
    assert.deepEqual(
      [frontMatter?.shape, frontMatter?.round, frontMatter?.disable.map(({ rule }) => rule)],
      ['project', 'impact', ['section-thin']],
    );
  });

  it('survives whatever stands there', () => {
    for (const yaml of [
      'a: [',
      'just text',
      '- list',
      '&a [*a]',
      ': :',
      '\t',
      'shape: 7',
      '? {a: b}',
      'case-prism: {disable: 3}',
    ]) {
      assert.equal(read(`---\n${yaml}\n---\n# T\n`).frontMatter?.shape, 'prism', yaml);
    }
    assert.equal(read('---\nnever closed\n').frontMatter, undefined);
    assert.equal(read('\uFEFF---\r\nshape: project\r\n---\r\n# T\r\n').frontMatter?.shape, 'project');
  });
});

describe('suppressions', () => {
  const quiet = (text: string) => {
    const study = read(text);
    const suppressed = suppressionsOf(study);
    return [...text.matchAll(/Z/g)].map(({ index }) => suppressed('r', index));
  };

  it('cover the next line, this line, a stretch or the file', () => {
    assert.deepEqual(quiet('Z\n\n<!-- case-prism-disable-next-line r -->\n\nZ\nZ\n'), [false, true, false]);
    assert.deepEqual(quiet('Z <!-- case-prism-disable-line r -->\nZ\n'), [true, false]);
    assert.deepEqual(quiet('Z\n\n<!-- case-prism-disable r -->\n\nZ\n\n<!-- case-prism-enable r -->\n\nZ\n'), [
      false,
      true,
      false,
    ]);
    assert.deepEqual(quiet('Z\n\n<!-- case-prism-disable-file -->\n'), [true]);
    assert.deepEqual(
      quiet('# Z <!-- case-prism-disable-line r -->\n\n| Z |\n| - |\n| Z <!-- case-prism-disable-line r --> |\n'),
      [true, false, true],
    );
  });

  it('name the rules they mean, or mean all', () => {
    assert.deepEqual(quiet('<!-- case-prism-disable-next-line r -- p99 > 100 ms -->\nZ\n'), [true]);
    assert.deepEqual(quiet('<!-- case-prism-disable-next-line s -->\nZ\n'), [false]);
    assert.deepEqual(quiet('<!-- case-prism-disable-next-line s r -->\nZ\n'), [true]);
    assert.deepEqual(quiet('<!-- case-prism-disable-next-line r -- legal wants it so -->\nZ\n'), [true]);
    assert.deepEqual(quiet('<!-- case-prism-disable-next-line -- for now -->\nZ\n'), [true]);
    assert.deepEqual(quiet('<!-- case-prism-disable-next-line -->\nZ\n'), [true]);
  });
});

describe('headings whose words leave open what they open', () => {
  const opened = (heading: string, body: string, above = '') =>
    read(`# Late parcels\n\n${above}## ${heading}\n\n${body}\n`).headings.at(-1)!.section;
  const labels = 'We collected 9,000 scans. Two clerks labelled the images.';

  it('are read by the text under them', () => {
    assert.equal(opened('Belts and cameras', labels), 'data');
    assert.equal(opened('The big day', 'We trained a random forest. Then we fine-tuned a BERT on the notes.'), 'model');
    assert.equal(opened('Belts and cameras', 'The belts are blue. The cameras are new.'), undefined);
  });

  it('but a station of a career opens nothing', () => {
    assert.equal(opened('Data engineer, 2019 – 2021', labels), undefined);
  });

  it('"Results" are those of a model where its quality is told, else those of the product', () => {
    assert.equal(opened('Results', 'The AUC was 0.87 on the test set. Recall rose from 0.6 to 0.7.'), 'evaluation');
    assert.equal(opened('Results', 'Complaints fell by 12%. Revenue rose by 3%.'), 'impact');
  });

  it('an inherited section gives way only to twice its votes', () => {
    const data = '## Data\n\nWe scan.\n\n#';
    assert.equal(opened('Belts', 'We trained a forest. We collected 9,000 scans.', data), 'data');
    assert.equal(opened('Belts', 'We trained a random forest. We tuned a BERT model.', data), 'model');
  });
});

describe('incremental reading', () => {
  /** Holds a reader that follows an edit against one that reads the text afresh. */
  const same = (before: string, change: { start: number; end: number; newText: string }) => {
    const reader = createStudyReader('file:///a.case.md');
    reader.read(before);
    const now = before.slice(0, change.start) + change.newText + before.slice(change.end);
    const headings = ({ headings }: ReturnType<typeof read>) => headings.map(({ text, start }) => [text, start]);
    assert.deepEqual(headings(reader.read(now, [change])), headings(read(now)));
  };

  it('tells front matter from another that ends at the same offset', () =>
    same('---\nshape: project\n---\n# Study\n', { start: 0, end: 0, newText: '---\nauthor: Ada B.\n---\n\n' }));

  it('takes a byte order mark for a blank wherever it comes to stand', () =>
    same('\n\uFEFF# Study\n# Study', { start: 0, end: 0, newText: '\uFEFF' }));

  const piece = fc.constantFrom(
    '# T\n',
    '\n',
    '## Data\n',
    '- a\n',
    '  - b ',
    '**Impact:** ',
    '| a | b |\n| - | - |\n',
    '```\n',
    '> q\n',
    '---\n',
    'cut latency by 30%. ',
    'x: y\n',
    '<!-- case-prism-disable -->',
    '😀é',
    '\r\n',
    '`',
    '*',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), text);

  it('equals reading from scratch', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), (start, edits) => {
        const reader = createStudyReader('file:///a.case.md');
        let now = start;
        reader.read(now);
        for (const [a, b, newText] of edits) {
          const [from, to] = [Math.floor(a * now.length), Math.floor(b * now.length)].sort((x, y) => x - y) as [
            number,
            number,
          ];
          now = now.slice(0, from) + newText + now.slice(to);
          const { frontMatter: matter, ...study } = reader.read(now, [{ start: from, end: to, newText }]);
          const { frontMatter: fresh, ...scratch } = read(now);
          assert.deepEqual(study, scratch);
          assert.equal(matter?.end, fresh?.end);
        }
      }),
      tries(400),
    );
  }).timeout(PATIENCE);
});
