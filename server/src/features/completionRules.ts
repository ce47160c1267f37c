import type { CompletionItem, Range } from 'vscode-languageserver-types';
import { CompletionItemKind, MarkupKind } from 'vscode-languageserver-types';
import { RULES } from '../rules/index.ts';
import type { Verb } from '../study/suppressions.ts';

/** What each suppression comment does. */
export const VERB_TEXTS: Readonly<Record<Verb, string>> = {
  'disable-next-line': 'Silences the rules that it names, or all, on the next line with text.',
  'disable-line': 'Silences the rules that it names, or all, on its own line.',
  'disable-file': 'Silences the rules that it names, or all, in the whole study.',
  disable: 'Silences the rules that it names, or all, until a `case-prism-enable` or the end.',
  enable: 'Ends what a `case-prism-disable` above began, for the rules that it names or for all.',
};

/** Rules by their ids, those already named left out. */
export function ruleCompletions(range: Range, named: readonly string[]): CompletionItem[] {
  return RULES.filter(({ id }) => !named.includes(id)).map(({ id, title, why }, index) => ({
    label: id,
    kind: CompletionItemKind.Value,
    detail: title,
    documentation: { kind: MarkupKind.Markdown, value: why },
    sortText: String(index).padStart(3, '0'),
    textEdit: { range, newText: id },
  }));
}

const COMMENT = /^<!--[ \t]*([\w-]*)$/;
const NAMED =
  /^<!--[ \t]*case-prism-(?:disable-next-line|disable-line|disable-file|disable|enable)((?:[ \t,]+[\w-]+)*[ \t,]+)([\w-]*)$/;

/** In a comment: what it can say to Case Prism, then the rules. `before` is the line up to the cursor; undefined outside of comments. */
export function commentCompletions(before: string, rangeOf: (letters: number) => Range): CompletionItem[] | undefined {
  const open = before.lastIndexOf('<!--');
  const comment = open < 0 || before.includes('-->', open) ? '' : before.slice(open);
  const names = NAMED.exec(comment);
  if (names) return ruleCompletions(rangeOf(names[2]!.length), names[1]!.split(/[ \t,]+/));
  const verb = COMMENT.exec(comment);
  if (!verb) return comment === '' ? undefined : [];
  return Object.entries(VERB_TEXTS).map(([name, text], index) => ({
    label: `case-prism-${name}`,
    kind: CompletionItemKind.Keyword,
    documentation: { kind: MarkupKind.Markdown, value: text },
    sortText: String(index),
    textEdit: { range: rangeOf(verb[1]!.length), newText: `case-prism-${name} ` },
  }));
}
