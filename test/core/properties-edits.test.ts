// What edits may not change: whether a study was typed or opened, where its lines end, whose finding a fix or a comment is about.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../server/src/analysis.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { fixesFor } from '../../server/src/rules/index.ts';
import type { Diagnosis, Fix } from '../../server/src/rules/rule.ts';
import { titleSpan } from '../../server/src/rules/support/places.ts';
import { createCaseStudyService, report } from '../../server/src/service.ts';
import type { CaseStudy } from '../../server/src/study/types.ts';
import { applied, checked, movedOffset, resolved, URI } from './rules-support.ts';
import { anyText, check, edits, markdown, PATIENCE, tries } from './texts.ts';

const service = () =>
  createCaseStudyService({
    workspace: { readFile: async () => undefined },
    logger: {
      error: (message) => {
        throw new Error(message);
      },
    },
  });
type Service = ReturnType<typeof service>;

/** All that is shown of a study. */
async function shown(from: Service) {
  const analysis = (await from.analyse(URI))!;
  const { study, document } = analysis;
  return {
    text: document.getText(),
    diagnostics: await from.diagnostics(URI),
    report: report(analysis),
    tokens: semanticTokens(study, document).data,
    symbols: documentSymbols(study, document),
  };
}

/** What is shown of a text that was opened as it is. */
function afresh(text: string) {
  const fresh = service();
  fresh.open(URI, 1, text);
  return shown(fresh);
}

/** A finding as a writer sees it; lines that messages speak of move with the text. */
const finding = ({ rule, start, message }: Diagnosis, moved = (offset: number) => offset) =>
  `${moved(start)} ${rule}: ${message.replace(/\bline \d+/g, 'a line')}`;

describe('edits', () => {
  it('leave what opening the text afresh shows, whatever they are and however many come together', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, edits, async (start, batches) => {
        const typed = service();
        typed.open(URI, 1, start);
        let version = 1;
        for (const batch of batches) {
          await shown(typed);
          for (const { from, to, text } of batch) {
            // A place between the halves of a character is none of LSP's, but a client can send it.
            const document = TextDocument.create(URI, 'markdown', 1, (await typed.analyse(URI))!.document.getText());
            const at = (share: number) => document.positionAt(Math.floor(share * document.getText().length));
            const change: TextDocumentContentChangeEvent = { range: { start: at(from), end: at(to) }, text };
            typed.change(URI, ++version, [change]);
          }
        }
        const now = await shown(typed);
        assert.deepEqual(now, await afresh(now.text));
      }),
      tries(300),
    );
  }).timeout(PATIENCE);

  it('of several places sent at once leave it too', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, edits, async (start, batches) => {
        const typed = service();
        typed.open(URI, 1, start);
        await shown(typed);
        let text = start;
        const changes = batches.flat().map(({ from, to, text: newText }) => {
          const document = TextDocument.create(URI, 'markdown', 1, text);
          const [a, b] = [from, to].map((share) => document.positionAt(Math.floor(share * text.length)));
          const range = { start: a!, end: b! };
          text = TextDocument.applyEdits(document, [{ range, newText }]);
          return { range, text: newText };
        });
        typed.change(URI, 2, changes);
        assert.deepEqual(await shown(typed), await afresh(text));
      }),
      tries(300),
    );
  }).timeout(PATIENCE);

  it('that only change how lines end change no report', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const unix = text.replaceAll('\r\n', '\n');
        const [lf, crlf] = [await afresh(unix), await afresh(unix.replaceAll('\n', '\r\n'))];
        assert.deepEqual(crlf.report, lf.report);
        assert.deepEqual(crlf.tokens, lf.tokens);
        assert.deepEqual(crlf.symbols, lf.symbols);
        assert.deepEqual(crlf.diagnostics, lf.diagnostics);
      }),
      tries(300),
    );
  }).timeout(PATIENCE);
});

/** Rules that look at no more than a sentence, so that what is done elsewhere is nothing to them. */
const NARROW = new Set(['placeholder', 'passion', 'passive-ownership', 'tool-list', 'course-list']);

/** Whether an edit reaches the stretch between blank lines that an offset stands in. */
function reaches(text: string, fix: Fix, offset: number): boolean {
  const above = text.slice(0, offset).search(/\n[ \t]*\r?\n(?![\s\S]*\n[ \t]*\r?\n)/);
  const below = text.slice(offset).search(/\n[ \t]*\r?\n/);
  const [from, to] = [above < 0 ? 0 : above + 1, below < 0 ? text.length : offset + below + 1];
  return fix.edits.some(({ start, end }) => start <= to && from <= end);
}

/** Each finding with each of its fixes. */
function eachFix(text: string, hold: (before: Analysis, finding: Diagnosis, fix: Fix) => void): void {
  const before = checked(text);
  for (const found of before.diagnoses)
    for (const fix of fixesFor(before.study, found)) hold(before, found, resolved(fix));
}

/** What is said of the whole study stands on its first line where it has no title, which may be the comment that silences something. */
function isOfWhole(study: CaseStudy, { start }: Diagnosis): boolean {
  return !study.title && start === titleSpan(study).start;
}

describe('a fix', () => {
  it('leaves the findings of other paragraphs as they are', () => {
    check(
      (text) =>
        eachFix(text, (before, found, fix) => {
          if (fix.suppresses || found.rule === 'unused-suppression') return;
          const after = checked(applied(text, fix));
          const left = new Set(after.diagnoses.map((one) => finding(one)));
          for (const other of before.diagnoses) {
            if (!NARROW.has(other.rule) || reaches(text, fix, other.start)) continue;
            const moved = finding(other, (offset) => movedOffset(offset, fix));
            assert.ok(left.has(moved), `“${fix.title}” of ${finding(found)} ends ${moved} in ${after.study.text}`);
          }
        }),
      markdown,
      60,
    );
  }).timeout(PATIENCE);

  it('that ignores a finding ends it, those of its rule on the line or in the table, and no other', () => {
    check(
      (text) =>
        eachFix(text, (before, found, fix) => {
          if (!fix.suppresses) return;
          const after = checked(applied(text, fix));
          const moved = (offset: number) => movedOffset(offset, fix);
          const others = ({ study, diagnoses }: Analysis, moved?: (offset: number) => number) =>
            diagnoses
              .filter(({ rule }) => rule !== found.rule)
              .map((one) => (isOfWhole(study, one) ? `${one.rule}: ${one.message}` : finding(one, moved)))
              .sort();
          assert.deepEqual(others(after), others(before, moved), `${fix.title}: ${after.study.text}`);
          const left = after.diagnoses.filter(({ rule }) => rule === found.rule).map((one) => finding(one));
          assert.ok(!left.includes(finding(found, moved)), `${fix.title} leaves ${finding(found)}`);
          const near = (offset: number) => {
            const block = before.study.blocks.find(({ start, end }) => start <= found.start && found.start < end);
            const table = block?.kind === 'row' ? block.group : undefined;
            const there = before.study.blocks.find(({ start, end }) => start <= offset && offset < end);
            return (
              fix.title.endsWith('in this study') ||
              (table !== undefined && there?.group === table) ||
              lineOf(text, offset) === lineOf(text, found.start)
            );
          };
          for (const other of before.diagnoses)
            if (other.rule === found.rule && !near(other.start))
              assert.ok(
                left.includes(finding(other, moved)),
                `${fix.title} of ${finding(found)} ends ${finding(other)}`,
              );
        }),
      markdown,
      60,
    );
  }).timeout(PATIENCE);
});

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
