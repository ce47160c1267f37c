import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRestartPolicy } from '../../client/src/restartPolicy.ts';
import { slug } from '../../client/src/slug.ts';
import { bodyOf, type SnippetFile, scriptsByRound, withTitle } from '../../client/src/snippets.ts';
import { statusText } from '../../client/src/statusText.ts';

const snippets = (name: string): SnippetFile =>
  JSON.parse(readFileSync(new URL(`../../snippets/${name}.json`, import.meta.url), 'utf8'));

describe('the file name of a new case study', () => {
  for (const [title, expected] of [
    ['Search ranking, 2nd try!', 'search-ranking-2nd-try'],
    ['  Überraschung: Café-Empfehlungen  ', 'uberraschung-cafe-empfehlungen'],
    ['検索ランキング', '検索ランキング'],
    ['../../etc/passwd', 'etc-passwd'],
    ['🚀', 'case-study'],
    ['', 'case-study'],
    ['ETA (minutes) / p95 < 5', 'eta-minutes-p95-5'],
  ] as const) {
    it(`${JSON.stringify(title)} → ${expected}`, () => assert.equal(slug(title), expected));
  }

  it('ends at a word within 60 characters', () => {
    const name = slug('recommendation '.repeat(10));
    assert.equal(name, 'recommendation-recommendation-recommendation-recommendation');
    assert.equal(slug('x'.repeat(100)).length, 60);
  });
});

describe('the snippets that the commands use', () => {
  it('has a skeleton whose first line is the title', () => {
    const body = bodyOf(snippets('case-studies'), '/case');
    const titled = withTitle(body, 'Fraud');
    assert.equal(titled.slice(0, titled.indexOf('\n')), '# Fraud');
    assert.equal(titled.split('\n').length, body.split('\n').length);
    // A tab stop that the title line defined and the text repeats would stay empty.
    const stops = (text: string) => new Set([...text.matchAll(/\$\{?(\d+)/g)].map(([, stop]) => stop));
    const rest = (text: string) => text.slice(text.indexOf('\n'));
    assert.deepEqual(stops(titled), stops(rest(body)));
    const defined = new Set([...rest(body).matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => stop));
    assert.deepEqual(
      [...stops(rest(body))].filter((stop) => stop !== '0' && !defined.has(stop)),
      [],
    );
  });

  it('takes a title literally', () => {
    assert.equal(withTitle('# $1\ntext', 'Save $5 \\ {a} $& `x`'), '# Save \\$5 \\\\ {a\\} \\$& `x`\ntext');
  });

  it('says which snippet is missing', () => {
    assert.throws(() => bodyOf({}, '/case'), /No snippet has the prefix \/case/);
  });

  it('groups the scripts by round, each with a title of its own', () => {
    const rounds = scriptsByRound(snippets('round-scripts'));
    assert.deepEqual(
      [...rounds.keys()],
      [
        'Coding round · 45 min',
        'ML system design round · 60 min',
        'Impact round · 30 min',
        'Hiring manager round · 30 min',
        'Offer round',
      ],
    );
    const scripts = [...rounds.values()].flat();
    assert.ok(scripts.length >= 12);
    assert.equal(new Set(scripts.map(({ title }) => title)).size, scripts.length);
    for (const { title, about, prefix, body } of scripts) {
      assert.match(title, /^\p{Lu}/u);
      assert.match(prefix, /^\/script_/);
      assert.ok(about.length > 20 && body.length > 100, title);
    }
  });
});

describe('the text of the status item', () => {
  const params = { uri: 'file:///a.case.md', state: 'ready', rules: 9, findings: 3, milliseconds: 4.2 } as const;

  it('tells findings, rules and duration', () => {
    assert.equal(statusText(params), '3 findings · 9 rules · 4 ms');
    assert.equal(statusText({ ...params, findings: 1, rules: 1, milliseconds: 0.3 }), '1 finding · 1 rule · < 1 ms');
    assert.equal(statusText({ ...params, findings: 0, milliseconds: 1260 }), '0 findings · 9 rules · 1.3 s');
    assert.equal(
      statusText({ ...params, milliseconds: 1004, read: 0.419 }),
      'long text, 41% read so far · 3 findings · 9 rules · 1.0 s',
    );
  });
});

describe('the restart policy', () => {
  it('allows so many restarts within the time, tells of the first crash of a series, and forgets older ones', () => {
    let time = 0;
    const policy = createRestartPolicy(2, 1000, () => time);
    assert.deepEqual(policy.crashed(), { restart: true, first: true });
    assert.deepEqual(policy.crashed(), { restart: true, first: false });
    assert.deepEqual(policy.crashed(), { restart: false, first: false });
    time = 999;
    assert.equal(policy.crashed().restart, false);
    time = 1999;
    assert.deepEqual(policy.crashed(), { restart: true, first: true });
  });

  it('starts to count anew once somebody has restarted the server', () => {
    const policy = createRestartPolicy(1, 1000, () => 0);
    policy.crashed();
    policy.reset();
    assert.deepEqual(policy.crashed(), { restart: true, first: true });
  });
});
