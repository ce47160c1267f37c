import type { CompletionItem, Range } from 'vscode-languageserver-types';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver-types';
import { l10n } from '../l10n.ts';
import { tailOf } from '../text.ts';
import type { Round } from '../vocabulary/rounds.ts';
import { ruleCompletions } from './completionRules.ts';
import { plainText } from './snippetText.ts';

/** What front matter may say to Case Prism. */
const keysOf = (rounds: readonly Round[]) => [
  { key: 'shape', body: `shape: \${1|project,prism|}`, about: 'Which sections the study must have.' },
  {
    key: 'round',
    body: `round: \${1|${rounds.map(({ id }) => id).join(',')}|}`,
    about: 'The interview round that the study is rehearsed for; it sets the time there is to tell it.',
  },
  {
    key: 'case-prism',
    body: `case-prism:\n  disable: [\${1:section-order}]`,
    about: 'What is silenced in this study.',
  },
];

const SHAPES = [
  { value: 'prism', about: 'Six sections, the default.' },
  {
    value: 'project',
    about: 'A short study in three parts: the ML problem, the engineering solution, the product impact.',
  },
];

const valuesOf = (rounds: readonly Round[]): Readonly<Record<string, readonly { value: string; about: string }[]>> => ({
  shape: SHAPES,
  round: rounds.map(({ id, name, minutes }) => ({
    value: id,
    about: minutes === undefined ? l10n.t`${name}, without a set time.` : l10n.t`${name}, ${minutes} minutes.`,
  })),
});

/**
 * Keys and values of front matter.
 *
 * @param above the lines of the front matter above the cursor's.
 * @param before the cursor's line up to it.
 */
export function frontMatterCompletions(
  above: readonly string[],
  before: string,
  rangeOf: (letters: number) => Range,
  snippets: boolean,
  rounds: readonly Round[],
): CompletionItem[] {
  const [, key, value] = /^(\w+):[ \t]*([\w-]*)$/.exec(before) ?? [];
  const values = valuesOf(rounds);
  if (key !== undefined && value !== undefined)
    return (Object.hasOwn(values, key) ? values[key]! : []).map((choice, index) => ({
      label: choice.value,
      kind: CompletionItemKind.EnumMember,
      documentation: { kind: MarkupKind.Markdown, value: choice.about },
      sortText: String(index),
      textEdit: { range: rangeOf(value.length), newText: choice.value },
    }));
  const at = before.lastIndexOf('disable:');
  const list = at < 0 ? undefined : before.slice(at + 'disable:'.length);
  const typed = tailOf(before, /[\w-]/);
  if (list !== undefined && !list.includes(']')) return ruleCompletions(rangeOf(typed.length), list.split(/[[\s,]+/));
  const item = /^[ \t]+-[ \t]+[\w-]*$/.test(before);
  if (item && above.some((line) => /^[ \t]+disable:[ \t]*$/.test(line)))
    return ruleCompletions(
      rangeOf(typed.length),
      above.map((line) => line.replace(/^[ \t]*-[ \t]*/, '').trim()),
    );
  if (!/^[\w-]*$/.test(before)) return [];
  return keysOf(rounds)
    .filter(({ key: name }) => !above.some((line) => line.startsWith(`${name}:`)))
    .map(({ key: name, body, about }, index) => ({
      label: name,
      kind: CompletionItemKind.Property,
      documentation: { kind: MarkupKind.Markdown, value: about },
      sortText: String(index),
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: rangeOf(before.length), newText: snippets ? body : plainText(body) },
    }));
}
