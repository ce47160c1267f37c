import assert from 'node:assert/strict';
import { fixAll } from '../../server/src/features/fixAll.ts';
import { fixesFor } from '../../server/src/rules/index.ts';
import type { Diagnosis, Fix } from '../../server/src/rules/rule.ts';
import { suppressionsOf } from '../../server/src/study/suppressions.ts';
import type { CaseStudy } from '../../server/src/study/types.ts';
import { applied, checked, diagnosed, linesOf, movedOffset, read, resolved } from './rules-support.ts';
import { anyText, check, markdown, PATIENCE, sections } from './texts.ts';

function checkInside({ text }: CaseStudy, { start, end, rule }: Diagnosis): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${rule} at ${start}–${end} of ${text.length}`);
}

function checkEdits({ text }: CaseStudy, { title, edits }: Fix): void {
  assert.notEqual(edits.length, 0, title);
  let last = 0;
  for (const { start, end } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    assert.ok(last <= start && start <= end && end <= text.length, `“${title}” edits ${start}–${end} after ${last}`);
    last = end;
  }
}

/** The finding after a fix, if it is still there. */
function still(found: readonly Diagnosis[], finding: Diagnosis, fix: Fix): Diagnosis | undefined {
  const place = movedOffset(finding.start, fix);
  return found.find(
    ({ rule, start, data }) =>
      rule === finding.rule && start === place && JSON.stringify(data) === JSON.stringify(finding.data),
  );
}

/**
 * Whether fewer findings of that rule are left: of three equal sections, or of two equal comments, the last takes the place of the one before
 * when that has gone, and is another finding, not the same one.
 */
function twinMovedUp(before: readonly Diagnosis[], left: readonly Diagnosis[], { rule: id }: Diagnosis): boolean {
  const count = (all: readonly Diagnosis[]) => all.filter(({ rule }) => rule === id).length;
  return count(left) < count(before);
}

/** Two gaps of one claim are replaced under one title; they are told apart by their place. */
function isSame(a: Fix, b: Fix): boolean {
  return a.title === b.title && (!a.title.startsWith('Replace') || a.edits[0]!.start === b.edits[0]!.start);
}

describe('properties', () => {
  it('any text is read without a throw, and every finding lies inside it', () => {
    check(
      (text) => {
        const study = read(text);
        for (const finding of diagnosed(study)) checkInside(study, finding);
      },
      anyText,
      500,
    );
  }).timeout(PATIENCE);

  it('any fix keeps ranges valid, whether its gaps are filled or not', () => {
    check(
      (text) => {
        const study = read(text);
        for (const finding of diagnosed(study)) {
          for (const fix of fixesFor(study, finding)) {
            checkEdits(study, fix);
            for (const filled of [true, false]) {
              const after = read(applied(text, fix, filled));
              for (const found of diagnosed(after)) checkInside(after, found);
            }
          }
        }
      },
      markdown,
      150,
    );
  }).timeout(PATIENCE);

  it('a fix applied twice is a fix applied once', () => {
    check(
      (text) => {
        const study = read(text);
        const before = diagnosed(study);
        for (const finding of before) {
          for (const fix of fixesFor(study, finding).filter(({ title }) => !title.startsWith('Ignore'))) {
            const after = applied(text, fix, false);
            const left = diagnosed(read(after));
            if (twinMovedUp(before, left, finding)) continue;
            const rest = still(left, finding, resolved(fix, false));
            const again = rest && fixesFor(read(after), rest).find((other) => isSame(other, fix));
            if (again) assert.equal(applied(after, again, false), after, `“${fix.title}” goes on`);
          }
        }
      },
      markdown,
      150,
    );
  }).timeout(PATIENCE);

  it('the suppress fix silences its finding wherever it stands', () => {
    check(
      (text) => {
        const study = read(text);
        for (const finding of diagnosed(study)) {
          const fix = fixesFor(study, finding).find(({ title }) => title.startsWith('Ignore'));
          if (!fix) continue;
          const after = read(applied(text, fix));
          const suppressed = suppressionsOf(after);
          assert.ok(
            suppressed(finding.rule, movedOffset(finding.start, fix)),
            `${finding.rule} speaks on in ${JSON.stringify(after.text)}`,
          );
        }
      },
      markdown,
      200,
    );
  }).timeout(PATIENCE);

  it('sections put in order are in order, and no line is lost', () => {
    check(
      (text) => {
        const study = read(text);
        const finding = diagnosed(study).find(({ rule }) => rule === 'section-order');
        if (!finding) return;
        const [fix] = fixesFor(study, finding);
        assert.match(fix!.title, /order/);
        const after = applied(text, fix!);
        assert.deepEqual(linesOf(after), linesOf(text));
        assert.ok(!diagnosed(read(after)).some(({ rule }) => rule === 'section-order'));
      },
      sections,
      300,
    );
  }).timeout(PATIENCE);

  it('text that moves loses no line, whatever it is', () => {
    check(
      (text) => {
        const study = read(text);
        for (const finding of diagnosed(study).filter(
          ({ rule }) => rule === 'section-order' || rule === 'section-duplicate',
        )) {
          for (const fix of fixesFor(study, finding).filter(({ title }) => !title.startsWith('Ignore'))) {
            // A byte order mark stays at the start, whatever line comes to stand there.
            const [before, after] = [text, applied(text, fix)].map((whole) =>
              linesOf(whole.replace(/^\uFEFF/, '')),
            ) as [string[], string[]];
            const lost = before.filter(
              (line) =>
                before.filter((other) => other === line).length > after.filter((other) => other === line).length,
            );
            const heading = text.slice(finding.start, finding.end);
            for (const line of lost)
              assert.ok(line.includes(heading) || /^\s*[=-]+\s*$/.test(line), `lost ${JSON.stringify(line)}`);
            assert.deepEqual(
              after.filter((line) => !before.includes(line)),
              [],
            );
          }
        }
      },
      markdown,
      300,
    );
  }).timeout(PATIENCE);

  it('a fix made ends its finding and brings up nothing where it wrote', () => {
    check(
      (text) => {
        const study = read(text);
        const before = diagnosed(study);
        for (const finding of before) {
          for (const fix of fixesFor(study, finding).filter(({ suppresses }) => !suppresses)) {
            const after = applied(text, fix);
            const left = diagnosed(read(after));
            // A word that measures nothing goes and the claim still lacks its number.
            // Where a claim has several gaps, each is filled by a fix of its own.
            const gap = finding.rule === 'unquantified-claim' && fix.title.startsWith('Replace');
            // Whether a section is long enough depends on what the writer types into its gaps.
            if (
              gap ||
              finding.rule === 'section-thin' ||
              fix.kind?.startsWith('Drop') ||
              twinMovedUp(before, left, finding)
            )
              continue;
            const rest = still(left, finding, fix);
            assert.equal(rest, undefined, `“${fix.title}” leaves “${rest?.message}” in ${JSON.stringify(after)}`);
          }
        }
      },
      markdown,
      150,
    );
  }).timeout(PATIENCE);

  it('all mechanical fixes together leave none of them, and a second time changes nothing', () => {
    check(
      (text) => {
        const once = fixedAll(text);
        assert.equal(fixedAll(once), once, `goes on in ${JSON.stringify(once)}`);
        // Only comments to Case Prism, names in front matter and its fence come or go; all else is moved.
        const words = (whole: string) => linesOf(whole).filter((line) => !/case-prism|^---$/.test(line.trim()));
        if (!/case-prism/.test(text))
          assert.deepEqual(words(once.replace(/^\uFEFF/, '')), words(text.replace(/^\uFEFF/, '')));
      },
      markdown,
      300,
    );
  }).timeout(PATIENCE);
});

/** A text after “fix all”. */
function fixedAll(text: string): string {
  const { edits } = fixAll(checked(text), ({ mechanical }) => mechanical === true);
  return applied(text, { title: 'all', edits });
}
