// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like template strings
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { sectionState } from '../../server/src/study/coverage.ts';
import { readStudy } from '../../server/src/study/index.ts';
import { ROUNDS, WORDS_PER_MINUTE } from '../../server/src/vocabulary/rounds.ts';
import { SECTIONS } from '../../server/src/vocabulary/sections.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly include: readonly string[];
  readonly body: readonly string[];
}

/** A tab stop as it appears in a body: its first appearance says what stands there, later ones mirror it. */
interface Stop {
  readonly number: number;
  readonly text?: string;
  readonly choices?: readonly string[];
}

/**
 * Reads the part of VS Code's snippet syntax that our files use: `$1`, `${1}`, `${1:default}`, `${1|a,b|}` and the escapes `\$`, `\}`, `\\`.
 * Throws on anything else (variables, transforms, nested stops, an unescaped brace or dollar), so that no client has to support more.
 */
function parse(source: string): { stops: Stop[]; plain: string } {
  const stops: Stop[] = [];
  const texts = new Map<number, string>();
  let plain = '';
  let rest = source;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  while (rest !== '') {
    const text = take(/^(?:[^$\\}]|\\[$}\\])+/);
    if (text) {
      plain += text[0].replace(/\\(.)/g, '$1');
      continue;
    }
    const stop = take(/^\$(?:(\d+)|\{(\d+)(?::((?:[^$\\}]|\\[$}\\])*)|\|((?:[^|\\$}]|\\[,|\\])*)\|)?\})/);
    if (!stop && rest.startsWith('}')) {
      plain += take(/^\}/)![0];
      continue;
    }
    assert.ok(stop, `not snippet syntax: ${rest.slice(0, 40)}`);
    const number = Number(stop[1] ?? stop[2]);
    const choices = stop[4]?.split(',');
    const shown = stop[3]?.replace(/\\(.)/g, '$1') ?? choices?.[0];
    stops.push({ number, text: stop[3]?.replace(/\\(.)/g, '$1'), choices });
    if (shown !== undefined) texts.set(number, shown);
    plain += texts.get(number) ?? '';
  }
  return { stops, plain };
}

const FILES = ['case-studies', 'round-scripts'];
const load = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const snippets = FILES.flatMap((file) => Object.entries<Snippet>(load(`snippets/${file}.json`)));
const prefixes = (file: string) => Object.values<Snippet>(load(`snippets/${file}.json`)).map(({ prefix }) => prefix);
const plainOf = (prefix: string) => parse(snippets.find(([, s]) => s.prefix === prefix)![1].body.join('\n')).plain;

/** The scripts column of the rounds table (domain.md) by round. */
const SCRIPTS: Readonly<Record<(typeof ROUNDS)[number]['id'], readonly string[]>> = {
  coding: ['coding'],
  'system-design': ['design_feature', 'latency_accuracy'],
  impact: ['why_mle', 'end_to_end', 'reframe', 'failure'],
  'hiring-manager': ['first_90_days', 'questions'],
  offer: ['compensation', 'base', 'sign_on', 'equity', 'vesting'],
};

describe('snippets', () => {
  it('are contributed to Markdown by the manifest', () => {
    const contributed = load('package.json').contributes.snippets;
    const wanted = FILES.map((file) => ({ language: 'markdown', path: `./snippets/${file}.json` }));
    assert.deepEqual(contributed, wanted);
  });

  it('have prefixes of their own, which the server can offer on "/" at the start of a line', () => {
    const all = FILES.flatMap(prefixes);
    assert.equal(new Set(all).size, all.length);
    for (const prefix of all) assert.match(prefix, /^\/[a-z0-9]+(?:_[a-z0-9]+)*$/);
  });

  it('hold the whole study, the summary and each single section', () => {
    const sections = ['/problem', '/data', '/model', '/evaluation', '/impact', '/scale'];
    assert.deepEqual(prefixes('case-studies'), ['/case', '/project', ...sections]);
    const whole = plainOf('/case').match(/^## .*$/gm);
    assert.deepEqual(
      whole,
      sections.map((prefix) => plainOf(prefix).match(/^## .*$/m)![0]),
    );
    assert.match(plainOf('/project'), /^---\nshape: project\n---\n\n# /);
  });

  it('hold every script of the rounds table, at least twelve in all', () => {
    const scripts = prefixes('round-scripts');
    assert.ok(scripts.length >= 12);
    for (const script of Object.values(SCRIPTS).flat()) assert.ok(scripts.includes(`/script_${script}`), script);
  });

  it('tell the round of a script in the first sentence of its description, the same for all of its scripts', () => {
    const sentences = new Map<string, string>();
    for (const [name, { prefix, description }] of Object.entries<Snippet>(load('snippets/round-scripts.json'))) {
      const round = ROUNDS.find((candidate) => description.startsWith(`${candidate.name} round · `));
      assert.ok(round, `${name}: ${description}`);
      assert.match(name, /^[A-Z][a-z ]+: [a-z]/);
      const [first = ''] = description.split('. ');
      const minutes = round.minutes === undefined ? '' : `${round.minutes} min · `;
      assert.ok(first.startsWith(`${round.name} round · ${minutes}judges `), first);
      assert.equal(first, sentences.get(round.id) ?? first);
      sentences.set(round.id, first);
      const table = Object.entries(SCRIPTS).find(([, scripts]) => scripts.includes(prefix.replace('/script_', '')));
      assert.ok(table === undefined || table[0] === round.id, `${name} stands under another round in the table`);
    }
    assert.deepEqual(
      [...sentences.keys()],
      ROUNDS.map(({ id }) => id),
    );
  });

  it('lets a command replace the title of the whole study', () => {
    const [title, ...rest] = snippets.find(([, s]) => s.prefix === '/case')![1].body;
    const inTitle = new Set(parse(title!).stops.map(({ number }) => number));
    for (const { number } of parse(rest.join('\n')).stops)
      assert.ok(!inTitle.has(number), `$${number} is in the title`);
  });

  it('show and claim nothing before anything is filled in', () => {
    for (const prefix of ['/case', '/project', '/data', '/impact']) {
      const study = readStudy('file:///fresh.case.md', plainOf(prefix));
      assert.deepEqual([study.signals.length, study.claims.length], [0, 0], prefix);
      for (const { id } of SECTIONS) assert.notEqual(sectionState(study, id), 'strong', `${prefix}: ${id}`);
    }
  });

  it('are listed in docs/snippets.md, row by row', () => {
    const page = readFileSync(new URL('../../docs/snippets.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `(\/[^`]+)` \| (.+) \|$/gm)].map(([, prefix, text]) => [prefix, text]);
    assert.deepEqual(
      rows,
      snippets.map(([, { prefix, description }]) => [prefix, description.split(/^.* · judges [^.]+\. /).at(-1)]),
    );
  });

  it('name the time that a script takes to say', () => {
    for (const [name, { description, body }] of Object.entries<Snippet>(load('snippets/round-scripts.json'))) {
      const minutes = Number(/About (\d+) minutes? to say/.exec(description)?.[1]);
      const chosen = description.includes('the three you choose') ? 3 / 8 : 1;
      const said = (parse(body.join('\n')).plain.split(/\s+/).length / WORDS_PER_MINUTE) * chosen;
      // The writer's own words take longer than the placeholders they replace.
      assert.ok(
        said - 0.5 <= minutes && minutes <= said + 0.75,
        `${name}: says ${minutes} min, takes ${said.toFixed(1)}`,
      );
    }
  });

  it('do not open or repeat a section when a script is inserted', () => {
    for (const prefix of prefixes('round-scripts')) assert.doesNotMatch(plainOf(prefix), /^(?:#|\*\*|---|===)/m);
  });

  for (const [name, { prefix, description, include, body }] of snippets) {
    describe(`${prefix} (${name})`, () => {
      const { stops, plain } = parse(body.join('\n'));
      const first = stops.filter((stop, at) => stops.findIndex(({ number }) => number === stop.number) === at);

      it('is complete and offered in case studies only', () => {
        assert.ok(name.trim() === name && name !== '');
        assert.ok(description.trim() === description && description.endsWith('.'));
        assert.deepEqual(include, ['**/*.case.md']);
        assert.ok(body.length > 0);
      });

      it('numbers its tab stops in reading order, without a gap, and ends at $0', () => {
        const numbers = first.map(({ number }) => number);
        assert.deepEqual(numbers, [...numbers.slice(0, -1).map((_, at) => at + 1), 0]);
        assert.equal(stops.filter(({ number }) => number === 0).length, 1);
        assert.equal(body.at(-1), '$0');
      });

      it('leaves a {{placeholder}} or a choice at each tab stop, and the same one wherever it recurs', () => {
        const labels = first.slice(0, -1).map(({ number, text, choices }) => {
          assert.ok((text === undefined) !== (choices === undefined), `tab stop ${number} says nothing`);
          if (text !== undefined) assert.match(text, /^\{\{[a-z][^{}\d]*\}\}$/);
          return text;
        });
        const named = labels.filter((label) => label !== undefined);
        assert.equal(new Set(named).size, named.length, 'one thing, one tab stop');
        assert.ok(named.length > 0);
        for (const stop of stops) {
          const mirrors = !first.includes(stop);
          assert.ok(!mirrors || (stop.text === undefined && stop.choices === undefined), 'a mirror carries no text');
        }
      });

      it('has choices to choose from, all different', () => {
        for (const { choices } of stops) {
          if (!choices) continue;
          assert.ok(choices.length >= 2);
          assert.equal(new Set(choices).size, choices.length);
          for (const choice of choices) assert.ok(choice !== '' && choice.trim() === choice, `"${choice}"`);
        }
      });

      it('carries no figure of its own, so that nothing in it reads as a finished claim', () => {
        const said = plain.replace(/^\d+\. /gm, '').replace(/\bp9[59]\b/g, '');
        assert.doesNotMatch(said, /\d/);
        assert.equal(plain.match(/\{\{/g)!.length, plain.match(/\}\}/g)!.length);
      });

      it('has no trailing space, tab, or second blank line', () => {
        for (const line of body) assert.doesNotMatch(line, /\s$|\t|\n/);
        assert.doesNotMatch(body.slice(0, -1).join('\n'), /\n\n\n/);
      });
    });
  }
});

describe('the reader of snippet syntax in this test', () => {
  it('reads stops, defaults with braces, choices and mirrors', () => {
    const { stops, plain } = parse('a ${1:{{x\\}\\}} b ${2|ms,s|} $1 \\$5\n$0');
    assert.equal(plain, 'a {{x}} b ms {{x}} $5\n');
    assert.deepEqual(
      stops.map(({ number }) => number),
      [1, 2, 1, 0],
    );
  });
  for (const bad of ['costs $', '${1:open', '${1:a${2:b}}', '$TM_FILENAME', '${1|a,b}', '${1/a/b/}']) {
    it(`refuses ${bad}`, () => assert.throws(() => parse(bad)));
  }
});
