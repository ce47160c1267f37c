import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../server/src/rules/index.ts';
import { createStudyReader } from '../../server/src/study/index.ts';
import type { CaseStudy } from '../../server/src/study/types.ts';
import { diagnosed, read, URI } from './rules-support.ts';

/**
 * Fixtures carry their findings as markers: `{rule-id}` at the end of the line where the finding starts, `{rule-id:2}` for two. Markers
 * are taken out before the text is read, so a finding that is missing and one that is too many both fail.
 */
const MARKERS = /(?:[ \t]*\{[a-z][a-z-]*(?::\d+)?\})+$/;
const MARKER = /\{([a-z-]+)(?::(\d+))?\}/g;

interface Fixture {
  readonly text: string;
  /** `line rule`, lines from 1, as often as it is found there. */
  readonly wanted: readonly string[];
}

function parseFixture(marked: string): Fixture {
  const wanted: string[] = [];
  const lines = marked.split('\n').map((line, index) => {
    const markers = MARKERS.exec(line)?.[0] ?? '';
    for (const [, rule = '', count = '1'] of markers.matchAll(MARKER)) {
      assert.ok(
        RULES.some(({ id }) => id === rule),
        `line ${index + 1}: there is no rule “${rule}”`,
      );
      wanted.push(...Array.from({ length: Number(count) }, () => `${index + 1} ${rule}`));
    }
    return line.slice(0, line.length - markers.length);
  });
  return { text: lines.join('\n'), wanted: wanted.sort() };
}

function found(study: CaseStudy): string[] {
  return diagnosed(study)
    .map(({ start, rule }) => `${study.text.slice(0, start).split('\n').length} ${rule}`)
    .sort();
}

/** Entries of `a` that `b` lacks, counted. */
function without(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b];
  return a.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function check(text: string, wanted: readonly string[]): void {
  const study = read(text);
  const actual = found(study);
  const report = [
    ...without(wanted, actual).map((entry) => `missing: line ${entry}`),
    ...without(actual, wanted).map((entry) => `too many: line ${entry}`),
  ];
  if (report.length > 0) {
    const messages = diagnosed(study).map(({ rule, message }) => `  ${rule}: ${message}`);
    assert.fail(`${report.join('\n')}\nAll findings:\n${messages.join('\n')}`);
  }
}

/** Every finding lies inside the text, and none splits a character that takes two units. */
function checkRanges(study: CaseStudy): void {
  const { text } = study;
  const splits = (offset: number) =>
    /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1)) &&
    /[\uD800-\uDBFF]$/.test(text.slice(Math.max(0, offset - 1), offset));
  for (const { start, end, rule } of diagnosed(study)) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${rule} at ${start}–${end} of ${text.length}`);
    assert.ok(!splits(start) && !splits(end), `${rule} splits a character`);
  }
}

const folder = new URL('../fixtures/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.case.md'));

describe('fixtures', () => {
  for (const name of names) {
    describe(name, () => {
      const { text, wanted } = parseFixture(readFileSync(new URL(name, folder), 'utf8'));

      it('has the findings that its markers say', () => check(text, wanted));

      it('has the same with CRLF line endings', () => {
        check(text.replace(/\n/g, '\r\n'), wanted);
        checkRanges(read(text.replace(/\n/g, '\r\n')));
      });

      it('has the same behind a byte order mark', () => {
        check(`\uFEFF${text}`, wanted);
        checkRanges(read(`\uFEFF${text}`));
      });

      it('is read at every prefix, as it is typed', () => {
        const reader = createStudyReader(URI);
        checkRanges(reader.read(''));
        for (let at = 0; at < text.length; at++)
          checkRanges(reader.read(text.slice(0, at + 1), [{ start: at, end: at, newText: text[at]! }]));
      }).timeout(120_000);
    });
  }

  it('covers every rule', () => {
    const marked = names.flatMap((name) => parseFixture(readFileSync(new URL(name, folder), 'utf8')).wanted);
    const rules = new Set(marked.map((entry) => entry.split(' ')[1]));
    assert.deepEqual(
      RULES.map(({ id }) => id).filter((id) => !rules.has(id)),
      [],
    );
  });

  it('fails on a finding that is missing and on one too many', () => {
    assert.throws(
      () => check('# Study\n\nIt is TBD.\n', ['1 section-empty']),
      /missing: line 1 section-empty\ntoo many: line 1 section-missing/,
    );
    assert.throws(() => parseFixture('# Study {no-such-rule}'), /no rule “no-such-rule”/);
  });
});

describe('bad input', () => {
  const bad: Readonly<Record<string, string>> = {
    'an empty file': '',
    'a byte order mark alone': '\uFEFF',
    'blank lines': '\n\n \t\n',
    'binary bytes': Array.from({ length: 4096 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join(''),
    'lone surrogates': '# \uD83D Study\n\n## \uDE00 Impact\n\n\uD83D We reduced latency \uDE00 by X%.\n',
    'one long line': `# Study\n\n${'We significantly reduced latency and X% of it. '.repeat(2000)}`,
    'a thousand headings': `# Study\n\n${Array.from({ length: 1000 }, (_, index) => `## ${['Data', 'Model', 'Impact', 'Team'][index % 4]}\n\nWords.\n`).join('\n')}`,
    'nested brackets': `# Study\n\n${'['.repeat(5000)}TODO${']'.repeat(5000)}\n`,
    'open gaps': `# Study\n\n${'{{'.repeat(20_000)} ${'<a '.repeat(20_000)} ${'?'.repeat(20_000)} ${'_'.repeat(20_000)}\n`,
  };
  for (const [name, text] of Object.entries(bad)) {
    it(`${name}: read in time, ranges inside the text`, () => checkRanges(read(text))).timeout(5000);
  }
});
