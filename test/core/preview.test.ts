import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { blockOfLine, locate, type Paint } from '../../client/preview/paint.ts';
import { nthIndexOf, squeeze } from '../../client/preview/squeeze.ts';
import { paintsOf } from '../../client/src/preview/paints.ts';
import { extendMarkdownIt } from '../../client/src/preview/plugin.ts';
import { meterHtml, summaryHtml } from '../../client/src/preview/summary.ts';
import type { Report, SectionState } from '../../server/src/protocol.ts';
import { RESPONSIBILITIES } from '../../server/src/vocabulary/responsibilities.ts';
import { SECTIONS } from '../../server/src/vocabulary/sections.ts';

const STATES: SectionState[] = ['strong', 'thin', 'no-evidence', 'empty', 'missing', 'strong'];

/** A report as the server sends it, with every section state and seven responsibilities, four of them core. */
function report(changes: Partial<Report> = {}): Report {
  const signals = [1, 3, 0, 2, 1, 0, 0, 0, 1, 0, 5, 1];
  return {
    title: null,
    shape: 'prism',
    sections: SECTIONS.map(({ id, letter, name }, index) => ({
      id,
      letter,
      name,
      state: STATES[index]!,
      words: 10,
      claims: 1,
      quantified: 0,
    })),
    coverage: 2,
    density: {
      distinct: 7,
      core: 4,
      responsibilities: RESPONSIBILITIES.map(({ id, name, core }, index) => ({
        id,
        name,
        core,
        signals: signals[index]!,
      })),
    },
    claims: [],
    quantities: [],
    signals: [],
    outline: [],
    words: 1234,
    speakingSeconds: 569,
    budget: null,
    next: [],
    ...changes,
  };
}

type Range = Report['quantities'][number]['range'];
type Signal = Report['signals'][number];

/** The range of the `nth` occurrence of `needle` in `text`, which may span lines. */
function rangeOf(text: string, needle: string, nth = 0): Range {
  const start = nthIndexOf(text, needle, nth);
  assert.ok(start >= 0, `${needle} is not in the text`);
  const position = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  return { start: position(start), end: position(start + needle.length) };
}

/** Two characters of a line. */
const rangeOfLine = (line: number, character: number): Range => ({
  start: { line, character },
  end: { line, character: character + 2 },
});
const quantity = (range: Range) => ({ range, text: '', dimension: 'ratio' as const });
const claim = (range: Range, quantified: boolean) => ({
  range,
  text: '',
  kind: 'result' as const,
  quantified,
  section: null,
  evidence: [],
  change: null,
});
const signal = (
  range: Range,
  responsibility: Signal['responsibility'],
  section: Signal['section'],
  voice: Signal['voice'],
) => ({
  range,
  sentence: 'I did it',
  responsibility,
  section,
  voice,
});

describe('the summary in the preview', () => {
  const shown = (changes?: Partial<Report>) => summaryHtml({ kind: 'report', report: report(changes), paints: [] });
  /** The text that is heard: markup dropped, white space collapsed, what is hidden from assistive technology left out. */
  const heard = (html: string) =>
    html
      .replace(/<(\w+)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  it('says each section with its state in words, and gives each state a shape of its own', () => {
    const html = shown();
    const text = heard(html);
    for (const said of [
      'Problem : strong',
      'Data : thin',
      'Model : no evidence',
      'Evaluation : empty',
      'Impact : missing',
    ]) {
      assert.ok(text.includes(said), `${said} in ${text}`);
    }
    const shapes = [...html.matchAll(/data-state="([^"]*)".*?<svg[^>]*>(.*?)<\/svg>/g)];
    assert.equal(shapes.length, 6);
    assert.equal(new Set(shapes.map(([, , shape]) => shape)).size, new Set(STATES).size);
  });

  it('shows coverage, responsibilities with their core, claims, words and speaking time', () => {
    const range = rangeOf('x', 'x');
    const text = heard(shown({ claims: [claim(range, true), claim(range, false), claim(range, true)] }));
    assert.match(text, /Sections with evidence 2 of 6/);
    assert.match(text, /Responsibilities shown 7 of 12 4 of 6 core/);
    assert.match(text, /Claims quantified 2 of 3/);
    assert.match(text, /Speaking time 9:29 min 1,234 words/);
  });

  it('maps who does what where, core first, in words and by links to the lines', () => {
    const html = shown({
      signals: [
        signal(rangeOfLine(4, 0), 'model-training', 'model', 'we'),
        signal(rangeOfLine(9, 0), 'model-training', 'model', 'I'),
        signal(rangeOfLine(12, 0), 'monitoring', 'scale', 'passive'),
        signal(rangeOfLine(14, 0), 'retraining', null, 'we'),
      ],
    });
    assert.match(
      html,
      /data-cp-line="4" data-voice="I" title="Model training in Model: 2, said as “I”\nLine 5: I did it\nLine 10: I did it"/,
    );
    assert.match(
      html,
      /data-cp-line="12" data-voice="passive"[^>]*aria-label="Monitoring in Scale: 1, passive, or by a system"/,
    );
    assert.match(html, /aria-label="Retraining in Elsewhere: 1, said as “we”"/);
    const rows = [...html.matchAll(/<tr( class="cp-unseen" data-core="(\w+)")?><th scope="row">(.*?)<\/th>/g)];
    assert.equal(rows.length, 12);
    const core = rows.map(([, , , name]) => /\(core\)/.test(name!));
    assert.deepEqual(core, [...Array(6).fill(true), ...Array(6).fill(false)]);
    assert.equal(rows.filter(([, , unseen]) => unseen === 'true').length, 4);
  });

  it('says what to do next, each a link, and that nothing is missing', () => {
    const html = shown({ next: [{ text: 'Nobody monitors the model', range: rangeOfLine(30, 0) }] });
    assert.match(html, /<li><a class="cp-go" href="#L31" data-cp-line="30">Nobody monitors the model<\/a><\/li>/);
    assert.match(heard(shown()), /What to do next Nothing is missing/);
    assert.doesNotMatch(heard(shown({ words: 0 })), /What to do next/);
  });

  it('holds the speaking time against what the round leaves a story', () => {
    const text = (seconds: number) =>
      heard(shown({ speakingSeconds: seconds, budget: { round: 'Impact', seconds: 900 } }));
    assert.match(text(450), /50% of 15:00 min for a story in “Impact”/);
    assert.match(text(1350), /150% of 15:00 min/);
    assert.match(shown({ speakingSeconds: 1350, budget: { round: 'Impact', seconds: 900 } }), /data-over="true"/);
    assert.doesNotMatch(shown(), /cp-budget/);
  });

  it('links the sections that stand somewhere, with their claims', () => {
    const { sections } = report();
    const html = shown({
      sections: sections.map((section) =>
        section.id === 'data' ? { ...section, range: rangeOfLine(7, 0), quantified: 1 } : section,
      ),
    });
    assert.equal(html.match(/class="cp-go"/g)?.length, 1);
    assert.match(html, /href="#L8" data-cp-line="7"/);
    assert.match(heard(html), /Data : thin , 1 of 1 claims quantified/);
  });

  it('puts a meter behind the heading that opens a section and behind no other', () => {
    const heading = (line: number, section: Report['outline'][number]['section']) => ({
      range: rangeOfLine(line, 0),
      heading: 'x',
      section,
    });
    const insight = {
      kind: 'report',
      report: report({ outline: [heading(0, null), heading(2, 'problem'), heading(6, 'problem'), heading(9, 'data')] }),
      paints: [],
    } as const;
    assert.match(meterHtml(insight, 2), /aria-label="strong, 0 of 1 claims quantified"/);
    for (const line of [0, 1, 6]) assert.equal(meterHtml(insight, line), '');
    assert.match(meterHtml(insight, 9), /data-state="thin"/);
    assert.equal(meterHtml({ kind: 'waiting' }, 2), '');
  });

  it('counts short talks in seconds, one word as one, and no claims as none', () => {
    const text = heard(shown({ words: 1, speakingSeconds: 0.46, claims: [] }));
    assert.match(text, /Speaking time 0 s 1 word /);
    assert.match(text, /Claims quantified – none made/);
    assert.match(heard(shown({ speakingSeconds: 59.6 })), /Speaking time 1:00 min/);
  });

  it('escapes whatever the report carries, in text and in attributes', () => {
    const hostile = `"><script>alert('&')</script>`;
    const { sections } = report();
    const html = summaryHtml({
      kind: 'report',
      report: report({ sections: sections.map((section) => ({ ...section, name: hostile, letter: hostile })) }),
      paints: [{ kind: 'claim', line: 0, text: hostile, nth: 0 }],
    });
    assert.ok(!html.includes('<script'));
    assert.ok(html.includes('&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;'));
  });

  it('says calmly that it is not there yet, or why it will not come', () => {
    assert.match(heard(summaryHtml({ kind: 'waiting' })), /^Reading the case study…$/);
    assert.match(heard(summaryHtml({ kind: 'failed' })), /Restart Server/);
  });
});

describe('the markdown-it plugin', () => {
  const render = (path: string | undefined, text = '# Title\n') => {
    const asked: string[] = [];
    const md = extendMarkdownIt(new MarkdownIt(), {
      summary: (uri) => {
        asked.push(uri.toString());
        return '<section>summary</section>\n';
      },
      meter: (_uri, line) => ` (${line})`,
    });
    const currentDocument = path === undefined ? undefined : { path, toString: () => `vscode-vfs://x${path}` };
    return { html: md.render(text, { currentDocument }), asked };
  };

  it('puts the summary before a case study', () => {
    const { html, asked } = render('/a/b.case.md');
    assert.equal(html, '<section>summary</section>\n<h1>Title (0)</h1>\n');
    assert.deepEqual(asked, ['vscode-vfs://x/a/b.case.md']);
    assert.ok(render('/empty.case.md', '').html.startsWith('<section>'));
  });

  it('leaves ordinary Markdown and plain strings as they are', () => {
    for (const path of ['/README.md', '/a.case.md.bak', '/case.md', undefined]) {
      assert.deepEqual(render(path), { html: '<h1>Title</h1>\n', asked: [] });
    }
  });

  it('asks at each rendering, because VS Code renders kept tokens anew', () => {
    let calls = 0;
    const md = extendMarkdownIt(new MarkdownIt(), { summary: () => String(++calls), meter: () => '' });
    const tokens = md.parse('text', {});
    const env = { currentDocument: { path: '/a.case.md' } };
    md.renderer.render(tokens, md.options, env);
    assert.equal(md.renderer.render(tokens, md.options, env), '2<p>text</p>\n');
  });
});

describe('the paint in the preview', () => {
  /** Blocks as the preview has them: the block-level elements with their line and their text. */
  function render(source: string) {
    const md = new MarkdownIt({ html: true });
    const blocks: { line: number; text: string }[] = [];
    let line = 0;
    for (const token of md.parse(source, {})) {
      line = token.map?.[0] ?? line;
      if (token.type !== 'inline') continue;
      const text = token.children!.map(({ type, content }) => (type === 'softbreak' ? '\n' : content)).join('');
      const last = blocks.at(-1);
      // The cells of a table row make one block, as `tr` carries the line.
      if (last?.line === line) last.text += `\n${text}`;
      else blocks.push({ line, text });
    }
    return blocks.map((block) => ({ ...block, squeezed: squeeze(block.text) }));
  }

  /** What of the rendered text is painted, and the character before it, for each kind. */
  function painted(source: string, parts: Partial<Report>): (string | undefined)[] {
    const blocks = render(source);
    return paintsOf(report(parts), source.split('\n')).map((paint) => {
      const block = blockOfLine(blocks, paint.line);
      const place = block && locate(block, paint);
      return place && `${block.text.slice(0, place.start).slice(-3)}[${block.text.slice(place.start, place.end)}]`;
    });
  }

  const quantities = (source: string, ...ranges: Range[]) => painted(source, { quantities: ranges.map(quantity) });

  it('notes which claim a number supports with its change, who carries out a signal, and what is asked of a claim', () => {
    const source = 'We cut latency from 120 ms to 68 ms. Much faster. I trained it.';
    const range = (needle: string) => rangeOf(source, needle);
    const paints = paintsOf(
      report({
        claims: [
          {
            ...claim(range('cut latency'), true),
            text: 'cut latency',
            evidence: [range('120 ms to 68 ms')],
            change: '−43%',
          },
          claim(range('Much faster'), false),
        ],
        quantities: [quantity(range('120 ms to 68 ms'))],
        signals: [signal(range('trained'), 'model-training', null, 'I')],
      }),
      [source],
    );
    assert.deepEqual(
      paints.map(({ note }) => note),
      ['A committee would ask: how much?', 'Supports “cut latency”, line 1: −43%', 'Model training · said as “I”'],
    );
  });

  it('finds a text whatever markup surrounds or crosses it', () => {
    const source =
      'It *cut **p95** latency* from `120` ms [to 68 ms](https://example.org/a_(b)) &amp; more <br> by 5\\%.';
    assert.deepEqual(
      quantities(source, rangeOf(source, 'cut **p95** latency'), rangeOf(source, '120` ms'), rangeOf(source, '5\\%')),
      ['It [cut p95 latency]', 'om [120 ms]', 'by [5%]'],
    );
  });

  it('paints the occurrence that is meant', () => {
    const source = 'From 12% to 12% in a 12% world.';
    for (const [nth, before] of ['om ', 'to ', ' a '].entries()) {
      assert.deepEqual(quantities(source, rangeOf(source, '12%', nth)), [`${before}[12%]`]);
    }
  });

  it('keeps to the line of a paragraph of several lines', () => {
    const source = '# Title\n\nRose 12% there.\nFell 12% here.\n\n- item 12%\n  and 12% again\n  - child 12%\n';
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((nth) => quantities(source, rangeOf(source, '12%', nth))[0]),
      ['se [12%]', 'll [12%]', 'em [12%]', 'nd [12%]', 'ld [12%]'],
    );
  });

  it('paints across a soft line break', () => {
    const source = 'We wanted to\nreduce churn a lot.';
    assert.deepEqual(quantities(source, rangeOf(source, 'wanted to\nreduce churn')), ['We [wanted to\nreduce churn]']);
  });

  it('paints table cells', () => {
    const source = '| Metric | Before | After |\n| --- | --- | --- |\n| CTR | 3% | 3% |\n';
    assert.deepEqual(quantities(source, rangeOf(source, '3%'), rangeOf(source, '3%', 1)), ['TR\n[3%]', '3%\n[3%]']);
  });

  it('counts UTF-16 units, so that an emoji or a combining mark shifts nothing', () => {
    const source = '🚀🚀 café́ fell by 31% 🎉 to 𝟒𝟐 points';
    assert.deepEqual(quantities(source, rangeOf(source, '31%'), rangeOf(source, '𝟒𝟐')), ['by [31%]', 'to [𝟒𝟐]']);
  });

  it('paints claims only where they lack a number, and leaves out what does not show', () => {
    const source = 'Cut cost by 30%. Much faster. ![42%](x.png) <!-- 42% -->';
    const parts = {
      claims: [claim(rangeOf(source, 'Cut cost by 30%'), true), claim(rangeOf(source, 'Much faster'), false)],
      quantities: [
        quantity(rangeOf(source, '42%')),
        quantity(rangeOf(source, '42%', 1)),
        quantity(rangeOf(source, '!')),
      ],
    };
    assert.deepEqual(
      paintsOf(report(parts), source.split('\n')).map(({ kind, text }) => [kind, text]),
      [['claim', 'Muchfaster']],
    );
    assert.deepEqual(painted(source, parts), ['0%. [Much faster]'.slice(1)]);
  });

  it('paints nothing for ranges that the text or the page no longer has', () => {
    const source = 'One line.';
    const gone: Paint = { kind: 'claim', line: 7, text: 'absent', nth: 0 };
    const [block] = render(source);
    assert.equal(locate(block!, gone), undefined);
    assert.equal(blockOfLine([{ line: 3 }], 2), undefined);
    const range = { start: { line: 9, character: 0 }, end: { line: 9, character: 5 } };
    assert.deepEqual(paintsOf(report({ quantities: [quantity(range)] }), [source]), []);
  });

  it('passes over lines that are data, and stops at the length of a book', () => {
    const line = 'Latency fell by 5% and then by 7% again. '.repeat(400);
    const ranges = Array.from({ length: 10_000 }, (_, index) => rangeOfLine(index % 400, 16 + 41 * (index % 390)));
    const book = Array.from({ length: 400 }, () => line);
    const paints = paintsOf(report({ quantities: ranges.map(quantity) }), book);
    assert.equal(paints.length, 5000);
    assert.deepEqual(paintsOf(report({ quantities: [quantity(rangeOfLine(0, 16))] }), [line + line]), []);
  });

  it('falls back to the first occurrence where a line cannot be told', () => {
    // A code span renders its line feed as a space, so the second line has no start.
    const source = 'Run `a\nb` for 5 ms.';
    assert.deepEqual(quantities(source, rangeOf(source, '5 ms')), ['or [5 ms]']);
  });
});
