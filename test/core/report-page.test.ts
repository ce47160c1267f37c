import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { documentHtml } from '../../server/src/page/document.ts';
import type { Study } from '../../server/src/page/entries.ts';
import { documentMarkdown } from '../../server/src/page/markdown.ts';
import { createCaseStudyService, report } from '../../server/src/service.ts';
import { INJECTED } from '../hostile.ts';

async function studyOf(name: string, text: string): Promise<Study> {
  const service = createCaseStudyService({ workspace: { readFile: async () => undefined }, logger: console });
  service.open(`file:///${name}`, 1, text);
  return { name, report: report((await service.analyse(`file:///${name}`))!) };
}

const example = (name: string) =>
  studyOf(name, readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'));

const examples = () =>
  Promise.all(
    ['churn-alerts', 'delivery-time', 'image-moderation', 'search-ranking'].map((name) => example(`${name}.case.md`)),
  );

/** Element names of a page; text never holds a bare `<`. */
const elements = (html: string) => new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name!));

describe('an exported page', () => {
  it('holds each claim with its number or its gap, and what a reader would do next', async () => {
    const html = documentHtml([await example('churn-alerts.case.md')]);
    assert.match(html, /<h1>Churn alerts for a gym-booking app<\/h1>/);
    assert.match(html, /<td>Of those called, 28% left<\/td><td>28%<\/td>/);
    assert.match(html, /data-quantified="false"><td>5<\/td><td>calling everybody was far too expensive<\/td>/);
    assert.match(html, /<a [^>]*>Model is weighed against nothing<\/a>/);
    assert.match(html, /<td>We trained XGBoost on 20 months and kept the last 4 for testing\.<\/td>/);
  });

  it('shows words as a reader sees them: no markup, on one line', async () => {
    const study = await studyOf(
      'marks.case.md',
      '# Ranking\n\n## Impact\n\nI **cut the\np95 latency** of `rank()` from [120 ms](https://example.org) to 68 ms &amp; I _trained_ it.\n',
    );
    const sentence = 'I cut the p95 latency of rank() from 120 ms to 68 ms & I trained it.';
    assert.ok(study.report.signals.length > 0);
    assert.ok(study.report.signals.every((signal) => signal.sentence === sentence));
    assert.deepEqual(
      study.report.quantities.map(({ text }) => text),
      ['from 120 ms to 68 ms'],
    );
    assert.match(documentHtml([study]), /68 ms &amp; I trained it\./);
    assert.match(documentMarkdown([study]), /−43%/);
  });

  for (const [several, read] of [
    ['one study', async () => [await example('churn-alerts.case.md')]],
    ['several studies', examples],
    ['a hostile study', async () => [await studyOf('hostile.case.md', INJECTED)]],
  ] as const)
    it(`leads each link of ${several} to a place of the page, once`, async () => {
      const html = documentHtml(await read());
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      assert.equal(new Set(ids).size, ids.length);
      const targets = [...html.matchAll(/ href="([^"]+)"/g)].map(([, target]) => target!);
      assert.ok(targets.length > 5);
      for (const target of targets) assert.ok(target.startsWith('#') && ids.includes(target.slice(1)), target);
    });

  it('has one row for each of several studies, and headings without a gap', async () => {
    const html = documentHtml(await examples());
    assert.equal([...html.matchAll(/<tr><th scope="row"><a href="#study-\d">/g)].length, 4);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1);
    for (let index = 1; index < levels.length; index++) assert.ok(levels[index]! <= levels[index - 1]! + 1);
  });

  it('brings nothing of a study but text', async () => {
    const hostile = documentHtml([await studyOf('<b>.case.md', INJECTED)]);
    const plain = documentHtml(await examples());
    assert.deepEqual(
      [...elements(hostile)].filter((name) => !elements(plain).has(name)),
      [],
    );
    assert.doesNotMatch(hostile, /<[^>]*\s(?:on\w+|src|srcdoc|action)=/i);
    assert.match(hostile, /default-src 'none'/);
    assert.match(hostile, /&lt;b&gt;\.case\.md/);
  });

  it('loads nothing: no script, no address', async () => {
    const html = documentHtml(await examples());
    assert.doesNotMatch(html, /<(?:script|link|img|iframe)\b|https?:|url\(/i);
  });
});

describe('an exported Markdown file', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });

  it('is read as headings, lists and tables with as many cells in each row', async () => {
    const html = markdown.render(documentMarkdown(await examples()));
    assert.ok(['h1', 'h2', 'h3', 'table', 'ol'].every((name) => elements(html).has(name)));
    for (const [table] of html.matchAll(/<table>.*?<\/table>/gs)) {
      const cells = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([row]) => [...row.matchAll(/<t[hd]/g)].length);
      assert.equal(new Set(cells).size, 1);
      assert.ok(cells.length > 1);
    }
  });

  it('brings nothing of a study but text', async () => {
    const html = markdown.render(documentMarkdown([await studyOf('<b>`x`.case.md', INJECTED)]));
    const known = new Set(['h1', 'h2', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'ul', 'ol', 'li', 'strong']);
    assert.deepEqual(
      [...elements(html)].filter((name) => !known.has(name)),
      [],
    );
    assert.match(html, /&lt;script&gt;/);
  });

  it('calls nobody and keeps every character that matters', async () => {
    const study = await studyOf(
      'x.case.md',
      '# Cut @ada | 2 * 3 [4]\n\n## Impact\n\nI cut a|b costs by 12% #1 ~~x~~.\n',
    );
    const html = markdown.render(documentMarkdown([study]));
    assert.doesNotMatch(documentMarkdown([study]), /@ada/);
    assert.match(html, /<h1>Cut @\u2060ada \| 2 \* 3 \[4\]<\/h1>/);
  });
});
