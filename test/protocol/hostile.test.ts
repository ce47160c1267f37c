// Texts that are made to break a reader: each is read, answered and closed, and the server goes on. What takes a time that grows faster than the
// text does not end within mocha's patience; nothing here is measured.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseConfig } from '../../server/src/config/parse.ts';
import { Client, PULL } from './client.ts';

const URI = 'file:///w/hostile.case.md';
const MANY = 100_000;
const FIXTURES = resolve(import.meta.dirname, '../fixtures');

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
const matter = (yaml: string) => `---\n${yaml}\n---\n\n# Study\n`;
/** Each name stands for nine of the one before. */
const aliasBomb = (value: string) =>
  `a: &a [${value}]\n${lines(10, (at) => `${'bcdefghijk'[at]}: &${'bcdefghijk'[at]} [${Array(9).fill(`*${'abcdefghij'[at]}`)}]`)}`;

const TEXTS: Readonly<Record<string, () => string>> = {
  'a line of 10 MB': () => `# Study\n\n${'a'.repeat(10_000_000)}`,
  'a million blanks in a line': () => `a${' '.repeat(1_000_000)}b`,
  'a megabyte of blank lines': () => ' \r\n'.repeat(300_000),
  '100,000 headings': () => '## Data\n'.repeat(MANY),
  '50,000 headings of stories': () => '# Two stories\n'.repeat(50_000),
  '100,000 list levels on one line': () => `${'- '.repeat(MANY)}a`,
  'list levels that go on in 1,000 lines': () => lines(1000, (at) => `${' '.repeat(2 * at)}- a`),
  '100,000 quotations in one another': () => `${'>'.repeat(MANY)} a`,
  'a table of 20,000 columns': () => ['|a', '|-', '|1 ms'].map((cell) => `${cell.repeat(20_000)}|`).join('\n'),
  'emphasis in emphasis': () => '*a '.repeat(20_000) + 'a* '.repeat(20_000),
  'emphasis of one long run': () => `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
  'emphasis that closes something else': () => '**a*'.repeat(MANY),
  'strikes in strikes': () => '~~a '.repeat(20_000) + ' a~~'.repeat(20_000),
  'brackets in brackets': () => '['.repeat(MANY) + ']'.repeat(MANY),
  'images in images': () => '!['.repeat(20_000) + '](b)'.repeat(20_000),
  'targets that never end': () => '![a]('.repeat(MANY),
  'titles that never end': () => '[a](b "'.repeat(50_000),
  'brackets behind code': () => '`x` ]'.repeat(MANY),
  'backticks of every length': () => lines(1000, (at) => '`'.repeat(at + 1)).replaceAll('\n', ' '),
  'a fence that is never closed': () => `\`\`\`\n${'code\n'.repeat(MANY)}`,
  'HTML that is never closed': () => `<div>\n${'x\n'.repeat(MANY)}`,
  'a comment that is never closed': () => `<!--\n${'x\n'.repeat(MANY)}`,
  'comments in a line, never closed': () => 'a <!-- '.repeat(MANY),
  'instructions, never closed': () => 'a <?'.repeat(MANY),
  'sections of characters, never closed': () => 'a <![CDATA['.repeat(50_000),
  'addresses in angles, never closed': () => '<a:'.repeat(MANY),
  'an address behind whose end brackets stand': () => `http://a.b/${')'.repeat(MANY)}`,
  'many addresses': () => 'http://x.y/z '.repeat(30_000),
  'a definition that never ends': () => `[a]: x "${'b\n'.repeat(50_000)}`,
  'many suppressions': () => '<!-- case-prism-disable-next-line placeholder -->\nTBD\n\n'.repeat(10_000),
  'a suppression of many rules': () => `<!-- case-prism-disable-file ${lines(10_000, (at) => `r${at}`)} -->\n\nTBD`,
  'front matter of 1 MB': () => matter(lines(60_000, (at) => `k${at}: value ${at}`)),
  'front matter of one value': () => matter(`a: "${'x'.repeat(1_000_000)}"`),
  'front matter that nests': () => matter(`a: ${'['.repeat(MANY)}`),
  'an alias bomb': () => matter(`${aliasBomb('"x","x"')}\ncase-prism: {disable: *k}\nshape: *k`),
  'halves of characters': () => '\ud800'.repeat(MANY),
};

describe('hostile text', function () {
  this.timeout(300_000);
  let client: Client;
  before(async () => {
    client = await Client.start({ capabilities: PULL, options: { report: true } });
  });
  after(() => client.stop());

  /** Opens, pulls, types, pulls and closes; every range is inside. */
  const survives = async (text: string) => {
    await client.open(URI, text);
    for (const change of [undefined, 'x']) {
      const start = { line: 0, character: 0 };
      if (change) await client.change(URI, { range: { start, end: start }, text: change });
      const document = client.documents.get(URI)!;
      for (const { range } of await client.pull(URI)) {
        assert.deepEqual(document.positionAt(document.offsetAt(range.start)), range.start);
        assert.deepEqual(document.positionAt(document.offsetAt(range.end)), range.end);
      }
    }
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    assert.deepEqual(client.logged, []);
  };

  for (const [name, text] of Object.entries(TEXTS)) it(`is read: ${name}`, () => survives(text()));

  it('is read: each line of each fixture, so often that it fills a page of its own', async () => {
    const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.case.md'),
    );
    const all = names.flatMap((name) => readFileSync(join(FIXTURES, name), 'utf8').split(/\r?\n/));
    const distinct = [...new Set(all.map((line) => line.trim()))].filter((line) => line !== '');
    assert.ok(distinct.length > 100);
    for (const line of distinct) {
      await client.open(URI, `${line} `.repeat(200));
      await client.pull(URI);
      assert.deepEqual(client.logged, [], line);
    }
  });
});

describe('a hostile configuration', function () {
  this.timeout(120_000);
  for (const [name, text] of Object.entries({
    'of brackets': () => '['.repeat(MANY),
    'of objects in one another': () => '{"rules":'.repeat(MANY),
    'of many unknown rules': () => `{"rules": {${lines(20_000, (at) => `"r${at}": "off",`)}}}`,
    'of one name of a megabyte': () => `{"rules": {"${'r'.repeat(1_000_000)}": "off"}}`,
    'of many words': () =>
      `{"units": [${lines(20_000, (at) => `"u${at}",`)}], "aliases": {"data": [${lines(20_000, (at) => `"a${at}",`)}]}}`,
    'of a comment that is never closed': () => `{/*${'*'.repeat(1_000_000)}`,
  }))
    it(`${name} is read, with what is wrong in it`, () => {
      const source = text();
      for (const { start, end } of parseConfig(source).problems)
        assert.ok(0 <= start && start <= end && end <= source.length, `${start}–${end}`);
    });
});
