// What is measured, and how much it may be: the one table that the runner, the page and the check read.

export type Unit = 'ms' | 'MB' | 'KB';

export interface Figure {
  readonly id: string;
  readonly title: string;
  /** What ours is measured against, in the same run. */
  readonly reference?: string;
  readonly unit: Unit;
  /** The most it may be: `ratio` to the reference, or `value` in the unit. Absent: told, not asked for. */
  readonly limit?: { readonly ratio: number } | { readonly value: number };
  /** Whether it is left out of the comparison with the baseline, as the tail of a distribution is the machine's more than ours, and so is how fast it wakes up between two keys. */
  readonly loose?: true;
}

const LEZER = "`@lezer/markdown`'s parse";

export const FIGURES: readonly Figure[] = [
  { id: 'parse', title: 'full analysis, 5,000 words', reference: LEZER, unit: 'ms', limit: { ratio: 2.5 } },
  { id: 'parse-1000', title: 'full analysis, 1,000 words', reference: LEZER, unit: 'ms' },
  { id: 'parse-20000', title: 'full analysis, 20,000 words', reference: LEZER, unit: 'ms' },
  { id: 'parse-megabyte', title: 'full analysis, 1 MB', reference: LEZER, unit: 'ms' },
  against('markdownlint', "markdownlint's default rules", 0.33),
  against('remark-lint', 'remark-lint recommended', 0.5),
  against('textlint', 'textlint with its write-good rule', 0.3),
  against('harper', 'harper.js', 0.1),
  against('alex', 'alex', 0.06),
  against('write-good', 'write-good alone', 2),
  { ...typed('keystroke', 'median'), limit: { value: 1.5 } },
  { ...typed('keystroke-p95', 'p95'), limit: { value: 4 }, loose: true },
  { ...typed('keystroke-pulled', 'as VS Code: pulled, with report and status'), loose: true },
  {
    id: 'keystroke-megabyte',
    title: 'one typed character, 1 MB: median',
    reference: 'the same at 5,000 words',
    unit: 'ms',
    limit: { ratio: 2 },
  },
  {
    id: 'startup',
    title: 'start of the bundled server, to the answer of `initialize`',
    reference: 'an empty Node process',
    unit: 'ms',
    limit: { ratio: 1.6 },
  },
  {
    id: 'memory',
    title: 'resident memory of the server with a study of 5,000 words',
    reference: 'an empty `vscode-languageserver`',
    unit: 'MB',
    limit: { ratio: 1.5 },
  },
  {
    id: 'cli',
    title: '`case-prism check` on 2,000 studies',
    reference: '`markdownlint-cli2`',
    unit: 'ms',
    limit: { ratio: 0.3 },
  },
  { id: 'preview', title: 'update of the preview, 10,000 words: median', unit: 'ms', limit: { value: 50 } },
  { id: 'preview-p95', title: 'update of the preview, 10,000 words: p95', unit: 'ms', limit: { value: 50 } },
  { id: 'size-client', title: '`client/dist/main.node.cjs`', unit: 'KB', limit: { value: 150 } },
  { id: 'size-client-web', title: '`client/dist/main.browser.js`', unit: 'KB', limit: { value: 150 } },
  { id: 'size-server', title: '`server/dist/server.js`, for Node and the web', unit: 'KB', limit: { value: 450 } },
  { id: 'size-package', title: 'the `.vsix`', unit: 'KB', limit: { value: 400 } },
];

function against(id: string, reference: string, ratio: number): Figure {
  return { id, title: 'full analysis, 5,000 words', reference, unit: 'ms', limit: { ratio } };
}

function typed(id: string, what: string): Figure {
  return { id, title: `one typed character, 5,000 words: ${what}`, reference: `${LEZER} of all of it`, unit: 'ms' };
}
