import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../server/src/analysis.ts';
import { createAnalyser } from '../../server/src/analysis.ts';
import { DEFAULT_CONFIG } from '../../server/src/config/config.ts';
import { diagnose } from '../../server/src/rules/index.ts';
import type { Diagnosis, Edit, Fix } from '../../server/src/rules/rule.ts';
import { fillSnippet } from '../../server/src/rules/support/templates.ts';
import { readStudy } from '../../server/src/study/index.ts';
import type { CaseStudy } from '../../server/src/study/types.ts';

export const URI = 'file:///study.case.md';

/** What a writer types into the gaps of fixes; any other gap keeps its own words. */
const TYPED: Readonly<Record<string, string>> = {
  before: '31',
  after: '34',
  today: '31',
  target: '34',
  value: '12',
  number: '12',
  count: '6,200,000',
  threshold: '0.4',
  text: 'Nobody knows.',
  model: 'LightGBM',
  baseline: 'a logistic regression',
  metric: 'NDCG@10',
  Metric: 'NDCG@10',
  'Product metric': 'Monthly churn',
};

export function read(text: string): CaseStudy {
  return readStudy(URI, text);
}

/** A text as the editor sees it: with default settings, suppressed findings left out. A rule that throws fails the test. */
export function checked(text: string): Analysis {
  const logger = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  const document = TextDocument.create(URI, 'markdown', 1, text);
  return createAnalyser(URI, { config: DEFAULT_CONFIG }, logger).analyse(document, undefined);
}

/** All findings of a text with default settings. A rule that throws fails the test. */
export function diagnosed(study: CaseStudy): Diagnosis[] {
  return diagnose(study, {}, {}, (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error });
  });
}

/** The text after a fix, its gaps filled in as a writer would (`filled`), or left as they are. */
export function applied(text: string, fix: Fix, filled = true): string {
  const typed = (gap: string) => TYPED[gap.replace(/^\{\{|\}\}$/g, '')] ?? gap.replace(/^\{\{|\}\}$/g, '');
  const resolve = ({ newText }: Edit) => (fix.snippet ? fillSnippet(newText, filled ? typed : (gap) => gap) : newText);
  return [...fix.edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((before, edit) => before.slice(0, edit.start) + resolve(edit) + before.slice(edit.end), text);
}

/** The fix with its gaps filled in or left as they are, as a client without snippets applies it. */
export function resolved(fix: Fix, filled = true): Fix {
  const plain = (newText: string) => applied('', { ...fix, edits: [{ start: 0, end: 0, newText }] }, filled);
  return { ...fix, snippet: false, edits: fix.edits.map((edit) => ({ ...edit, newText: plain(edit.newText) })) };
}

/** The offset in the text after a fix of what stood at `offset` before it and was not replaced. */
export function movedOffset(offset: number, fix: Fix): number {
  return fix.edits
    .filter(({ end }) => end <= offset)
    .reduce((moved, { start, end, newText }) => moved + newText.length - (end - start), offset);
}

/** Lines with text, sorted: what must be the same before and after anything that only moves text. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .sort();
}
