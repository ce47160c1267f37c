import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { diagnose, fixesFor, RULES } from '../../server/src/rules/index.ts';
import type { Diagnosis, Fix, Rule } from '../../server/src/rules/rule.ts';
import { gapsIn, snippetOf } from '../../server/src/rules/support/templates.ts';
import { suppressFix } from '../../server/src/rules/suppress-fix.ts';
import { suppressionsOf } from '../../server/src/study/suppressions.ts';
import { SECTIONS } from '../../server/src/vocabulary/sections.ts';
import { applied, diagnosed, linesOf, movedOffset, read } from './rules-support.ts';

const of = (rule: Rule, text: string) => diagnosed(read(text)).filter((found) => found.rule === rule.id);

/** Removing an intensifier leaves the claim without its number; that fix answers for its own word only. */
const REMAINS = /^Drop “/;

function own(rule: Rule, text: string, finding: Diagnosis): Fix[] {
  return rule.fixes?.(read(text), finding) ?? [];
}

describe('rules', () => {
  it('have ids that are unique and name their files', () => {
    const helpers = new Set(['index.ts', 'rule.ts', 'suppress-fix.ts']);
    const files = readdirSync('server/src/rules').filter((file) => file.endsWith('.ts') && !helpers.has(file));
    assert.deepEqual(RULES.map(({ id }) => `${id}.ts`).sort(), files.sort());
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      for (const { text } of rule.examples.good) {
        it(`is silent on ${JSON.stringify(text.slice(0, 60))}`, () => {
          assert.deepEqual(of(rule, text), []);
        });
      }
      for (const { text } of rule.examples.bad) {
        const name = JSON.stringify(text.slice(0, 60));
        it(`speaks on ${name}, saying what is missing and one example`, () => {
          const found = of(rule, text);
          assert.notEqual(found.length, 0);
          for (const { message, start, end } of found) {
            assert.match(message, /e\.g\. |ML-PRISM goes/);
            assert.ok(start < end && end <= text.length);
          }
        });
        it(`mends ${name}, once and for all`, () => {
          for (const finding of of(rule, text))
            for (const fix of own(rule, text, finding)) mends(rule, text, finding, fix);
        });
        it(`mends ${name} in a CRLF document and keeps its line endings`, () => {
          const crlf = text.replace(/\n/g, '\r\n');
          for (const finding of of(rule, crlf)) {
            for (const fix of fixesFor(read(crlf), finding)) assert.doesNotMatch(applied(crlf, fix), /(?<!\r)\n/);
            for (const fix of own(rule, crlf, finding)) mends(rule, crlf, finding, fix);
          }
        });
        it(`can be silenced on ${name}`, () => {
          for (const finding of of(rule, text)) silences(text, finding);
        });
      }
    });
  }
});

/** The finding goes, nothing of its rule comes up where the fix wrote, and there is nothing left for the fix to do. */
function mends(rule: Rule, text: string, finding: Diagnosis, fix: Fix): void {
  const after = applied(text, fix);
  assert.notEqual(after, text, `“${fix.title}” changes nothing`);
  const place = movedOffset(finding.start, fix);
  const same = of(rule, after).filter(({ data, start }) => sameData(data, finding.data) && start === place);
  if (REMAINS.test(fix.title)) {
    for (const rest of same) assert.ok(!own(rule, after, rest).some(({ title }) => title === fix.title));
    return;
  }
  assert.deepEqual(same, [], `“${fix.title}” leaves its finding in ${JSON.stringify(after)}`);
  for (const { start, end, message } of of(rule, after)) {
    for (const edit of fix.edits) {
      const written = movedOffset(edit.start, { ...fix, edits: fix.edits.filter((other) => other !== edit) });
      const overlap = start < written + edit.newText.length && written < end;
      const known = of(rule, text).some((before) => before.message === message);
      assert.ok(!overlap || known, `“${fix.title}” brings up “${message}”`);
    }
  }
}

function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** After the suppress fix, exactly this finding's rule is silent at its place, and a second rule's fix keeps the first one's. */
function silences(text: string, finding: Diagnosis): void {
  const fixes = suppressFix(read(text), finding);
  assert.ok(fixes.length <= 2, 'one group of suppressions: here, and in this study');
  if (fixes.length === 0) assert.equal(finding.rule, 'front-matter', 'only broken front matter cannot be silenced');
  for (const fix of fixes) silencesWith(text, finding, fix);
}

function silencesWith(text: string, finding: Diagnosis, fix: Fix): void {
  const after = applied(text, fix);
  const moved = { ...finding, start: movedOffset(finding.start, fix), end: movedOffset(finding.end, fix) };
  const suppressed = suppressionsOf(read(after));
  assert.ok(suppressed(finding.rule, moved.start), `not silent in ${JSON.stringify(after)}`);
  assert.ok(!suppressed('another-rule', moved.start));
  const second = suppressFix(read(after), { ...moved, rule: 'another-rule' }).find(
    ({ title }) => title === fix.title.replace(finding.rule, 'another-rule'),
  );
  const both = applied(after, second!);
  const now = suppressionsOf(read(both));
  const place = movedOffset(moved.start, second!);
  assert.ok(now('another-rule', place) && now(finding.rule, place), `one of two is lost in ${JSON.stringify(both)}`);
  assert.equal(both.split('<!--').length, after.split('<!--').length, 'the second suppression merges into the first');
}

describe('diagnose', () => {
  const text = '# Study\n\n## Impact\n\nConversion rose by X% and TBD.\n';

  it('lets a severity that the user sets win, and off win over all', () => {
    const study = read(text);
    const error = diagnose(study, { placeholder: 'error', 'section-missing': 'off' });
    assert.deepEqual(
      [...new Set(error.filter(({ rule }) => rule === 'placeholder').map(({ severity }) => severity))],
      ['error'],
    );
    assert.ok(!error.some(({ rule }) => rule === 'section-missing'));
  });

  it('hands options to their rule, defaults for the rest', () => {
    const thin = (minimumWords?: number) =>
      diagnose(read(text), {}, minimumWords === undefined ? {} : { 'section-thin': { minimumWords } }).filter(
        ({ rule }) => rule === 'section-thin',
      ).length;
    assert.equal(thin(), 1);
    assert.equal(thin(3), 0);
  });

  it('sorts by place, then rule, and keeps no doubles', () => {
    const found = diagnosed(read(text));
    const keys = found.map(({ start, rule }) => `${String(start).padStart(6, '0')} ${rule}`);
    assert.deepEqual(keys, [...keys].sort());
    assert.equal(new Set(found.map((one) => JSON.stringify(one))).size, found.length);
  });

  it('goes on without a rule that throws, and says which', () => {
    const study = read(text);
    const broken = Object.defineProperty({ ...study }, 'claims', {
      get: () => {
        throw new Error('no claims today');
      },
    });
    const failed: string[] = [];
    const found = diagnose(broken, {}, {}, (rule, error) => failed.push(`${rule}: ${(error as Error).message}`));
    assert.ok(failed.includes('unquantified-claim: no claims today'));
    assert.ok(found.some(({ rule }) => rule === 'placeholder'));
  });
});

describe('section-missing', () => {
  const rule = RULES.find(({ id }) => id === 'section-missing')!;

  it('inserts all sections in their order, between those that are there', () => {
    const text = '# Study\n\nIntro.\n\n## Data\n\nRows.\n\n## Evaluation\n\nScores.\n\n## References\n\nBooks.\n';
    const study = read(text);
    const fixes = own(rule, text, of(rule, text)[0]!);
    const after = applied(text, fixes.at(-1)!);
    assert.deepEqual(
      read(after).headings.map((heading) => heading.text),
      ['Study', 'Problem', 'Data', 'Model', 'Evaluation', 'Impact', 'Scale', 'References'],
    );
    assert.equal(study.headings.length, 4);
    assert.deepEqual(of(rule, after), []);
    assert.doesNotMatch(after, /\n{3}|[^\n]\n#/, 'one blank line around each heading');
  });

  it('numbers the tab stops of all insertions through', () => {
    const text = '# Study\n\n## Data\n\nRows.\n';
    const fix = own(rule, text, of(rule, text)[0]!).at(-1)!;
    const stops = fix.edits.flatMap(({ newText }) =>
      [...newText.matchAll(/\$\{(\d+)[:|]/g)].map((match) => Number(match[1])),
    );
    assert.deepEqual(
      stops,
      stops.map((_, index) => index + 1),
    );
  });

  it('writes headings as the study does: their level, bold lead-ins, items', () => {
    const heading = (text: string) => applied(text, own(rule, text, of(rule, text)[0]!)[0]!);
    assert.match(heading('# Study\n\n# Data\n\nRows.\n\n# Model\n\nTrees.\n'), /^# Problem$/m);
    assert.match(heading('# Study\n\n**Data:** Rows.\n\n**Model:** Trees.\n'), /^\*\*Problem:\*\* Monthly churn/m);
    assert.match(
      heading('# Study\n\n- **Data:** Rows.\n- **Model:** Trees.\n'),
      /^- \*\*Problem:\*\* .*\n- \*\*Data:/m,
    );
  });

  it('offers no insertion where it would not be read', () => {
    const text = '# Study\n\n## Problem\n\nLate parcels.\n\n```\nnever closed\n';
    const found = of(rule, text);
    assert.equal(found.length, 5);
    assert.deepEqual(
      found.flatMap((finding) => own(rule, text, finding)),
      [],
    );
  });

  it('stands on the title, else on the first line with text, else at the start', () => {
    const at = (text: string) => [...new Set(of(rule, text).map(({ start, end }) => text.slice(start, end)))];
    assert.deepEqual(at('Intro.\n\n# The **study** #\n\nText.\n'), ['The **study**']);
    assert.deepEqual(at('---\nauthor: Ada\n---\n\n  First line.\nSecond.\n'), ['First line.']);
    assert.deepEqual(at('---\nauthor: Ada\n---\n'), ['---']);
    assert.deepEqual(at(''), [], 'nothing written yet is no study yet');
    for (const words of at('\uFEFF# Study\n'))
      assert.match(words, /^(?:# )?Study$/, 'the byte order mark stays outside');
  });
});

describe('section-order', () => {
  const rule = RULES.find(({ id }) => id === 'section-order')!;

  it('moves whole sections and leaves what belongs to none where it stands', () => {
    const text =
      '# S\n\nIntro.\n\n## Scale\n\nFour.\n\n## Team\n\nUs.\n\n## Model\n\nTwo.\n\n### Detail\n\nMore.\n\n## Data\n\nOne.';
    const after = applied(text, own(rule, text, of(rule, text)[0]!)[0]!);
    assert.deepEqual(
      read(after).headings.map((heading) => heading.text),
      ['S', 'Data', 'Team', 'Model', 'Detail', 'Scale'],
    );
    assert.deepEqual(linesOf(after), linesOf(text));
    assert.deepEqual(of(rule, after), []);
  });

  it('offers nothing where a move would swallow a section', () => {
    const text = '# S\n\n## Model\n\nTwo.\n\n## Data\n\n<!-- never closed\n';
    assert.equal(of(rule, text).length, 1);
    assert.deepEqual(own(rule, text, of(rule, text)[0]!), []);
  });
});

describe('section-duplicate', () => {
  const rule = RULES.find(({ id }) => id === 'section-duplicate')!;

  it('moves the later text whole, and drops a heading only where it is the same', () => {
    const split = '# S\n\n## Impact\n\nOne.\n\n## Model\n\nTwo.\n\n## Results\n\n    code stays code\n\nThree.\n';
    const after = applied(split, own(rule, split, of(rule, split)[0]!)[0]!);
    assert.deepEqual(linesOf(after), linesOf(split));
    assert.match(after, /One\.\n\n## Results\n\n {4}code stays code\n\nThree\.\n\n## Model\n\nTwo\.\n$/);
    const twice = '# S\n\nData\n----\n\nOne.\n\nData\n----\n\n    two\n';
    assert.equal(applied(twice, own(rule, twice, of(rule, twice)[0]!)[0]!), '# S\n\nData\n----\n\nOne.\n\n    two\n');
  });

  it('drops a bold lead-in that comes again, but no label with its text, which stays where it stands', () => {
    const mended = (text: string) => own(rule, text, of(rule, text)[0]!).map((fix) => applied(text, fix));
    assert.deepEqual(mended('**Data**\n\n**Data**'), ['**Data**\n']);
    assert.deepEqual(mended('**Data**\n\nOne.\n\n**Data**\n\nTwo.\n'), ['**Data**\n\nOne.\n\nTwo.\n']);
    assert.deepEqual(mended('**Data:** one\n\n**Data:** two\n'), []);
  });

  it('offers no move of a text that holds other sections', () => {
    const text = '# S\n\n## Impact\n\nOne.\n\n## Model\n\nTwo.\n\n## Results\n\n### Data\n\nRows.\n';
    assert.deepEqual(own(rule, text, of(rule, text)[0]!), []);
  });
});

describe('placeholder', () => {
  const rule = RULES.find(({ id }) => id === 'placeholder')!;

  it('keeps the currency of an amount that is filled in', () => {
    const text = '# S\n\nIt fell from $X to $YY a month, €N a head.\n';
    const after = of(rule, text).map((finding) => applied(text, own(rule, text, finding)[0]!).slice(5, -1));
    assert.deepEqual(after, [
      'It fell from $12 to $YY a month, €N a head.',
      'It fell from $X to $12 a month, €N a head.',
      'It fell from $X to $YY a month, €12 a head.',
    ]);
  });

  it('takes letters between dollar signs for a formula', () => {
    assert.deepEqual(of(rule, '# S\n\nThe mean of $X$ is near $N - 1$ here.\n'), []);
  });
});

describe('section skeletons', () => {
  it('leave nothing to say once they are filled in', () => {
    const text = '# Spare parts, found\n';
    const rule = RULES.find(({ id }) => id === 'section-missing')!;
    const after = applied(text, own(rule, text, of(rule, text)[0]!).at(-1)!);
    assert.deepEqual(
      diagnosed(read(after)).map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });

  it('are found by `placeholder` and nothing else of the sections’ order or number until they are', () => {
    const text = '# Spare parts, found\n';
    const rule = RULES.find(({ id }) => id === 'section-missing')!;
    const after = applied(text, own(rule, text, of(rule, text)[0]!).at(-1)!, false);
    const rules = new Set(diagnosed(read(after)).map((found) => found.rule));
    assert.ok(rules.has('placeholder'));
    for (const id of ['section-missing', 'section-empty', 'section-order', 'section-duplicate'])
      assert.ok(!rules.has(id));
  });

  it('serve short studies too', () => {
    const text = '---\nshape: project\n---\n\n# Fresher by a day\n';
    const rule = RULES.find(({ id }) => id === 'section-missing')!;
    const found = of(rule, text);
    assert.equal(found.length, 3);
    const after = applied(text, own(rule, text, found[0]!).at(-1)!);
    assert.deepEqual(
      read(after)
        .headings.slice(1)
        .map(({ opens }) => opens),
      ['problem', 'model', 'impact'],
    );
    assert.deepEqual(
      diagnosed(read(after)).map(({ message }) => message),
      [],
    );
  });
});

describe('suppress-fix', () => {
  /** The text after silencing the first `TBD`. */
  function silenced(text: string): string {
    const finding = diagnosed(read(text)).find(({ rule }) => rule === 'placeholder')!;
    silences(text, finding);
    return applied(text, suppressFix(read(text), finding)[0]!);
  }
  const next = '<!-- case-prism-disable-next-line placeholder -->';

  it('stands above the block', () => {
    assert.equal(silenced('# S\n\nIt is TBD.\n'), `# S\n\n${next}\nIt is TBD.\n`);
    assert.equal(silenced('# TBD\n'), `${next}\n# TBD\n`);
    assert.equal(silenced('\uFEFF# TBD\n'), `\uFEFF${next}\n# TBD\n`);
    assert.equal(silenced('---\na: b\n---\nTBD\n'), `---\na: b\n---\n${next}\nTBD\n`);
    assert.equal(silenced('TBD\n===\n'), `${next}\nTBD\n===\n`);
  });

  it('stands at the end of a later line of its paragraph, before a hard break', () => {
    const line = '<!-- case-prism-disable-line placeholder -->';
    assert.equal(silenced('# S\n\nIt is\nTBD.\nThen.\n'), `# S\n\nIt is\nTBD. ${line}\nThen.\n`);
    assert.equal(silenced('# S\n\nIt is\nTBD.  \nThen.\n'), `# S\n\nIt is\nTBD. ${line}  \nThen.\n`);
  });

  it('keeps a list one list', () => {
    assert.equal(silenced('# S\n\n- one\n- TBD\n'), `# S\n\n- one\n  ${next}\n- TBD\n`);
    assert.equal(silenced('# S\n\nList:\n\n1. TBD\n2. two\n'), `# S\n\nList:\n\n${next}\n1. TBD\n2. two\n`);
    assert.equal(silenced('# S\n\n- one\n  - TBD\n'), `# S\n\n- one\n  ${next}\n  - TBD\n`);
  });

  it('stands around a table, not in it', () => {
    const table = '| a | b |\n| --- | --- |\n| 1 | 2 |\n| TBD | 3 |';
    const after = silenced(`# S\n\nRows:\n\n${table}\n\nText.\n`);
    const [on, off] = ['<!-- case-prism-disable placeholder -->', '<!-- case-prism-enable placeholder -->'];
    assert.equal(after, `# S\n\nRows:\n\n${on}\n${table}\n\n${off}\n\nText.\n`);
  });

  it('joins a comment that is there, its reason kept', () => {
    const noted = (names: string) =>
      `# S\n\n<!-- case-prism-disable-next-line ${names} -- p99 > 100 ms is confidential -->\nIt is TBD.\n`;
    assert.equal(silenced(noted('section-thin')), noted('placeholder section-thin'));
  });
});

describe('templates', () => {
  it('become snippets with numbered stops, literal text escaped', () => {
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: snippet syntax
    assert.equal(snippetOf('from {before} to {after} {ms|s}'), 'from ${1:before} to ${2:after} ${3|ms,s|}');
    assert.equal(snippetOf('{{a}} costs $5', 4), '${4:{{a\\}\\}} costs \\$5');
    assert.equal(gapsIn('{{a}} {b} {c|d}'), 3);
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: snippet syntax
  });
});

describe('the rules’ words', () => {
  it('name every section’s evidence in the page of section-evidence', () => {
    const { why } = RULES.find(({ id }) => id === 'section-evidence')!;
    for (const { evidence } of SECTIONS) assert.ok(why.includes(evidence));
  });
});
