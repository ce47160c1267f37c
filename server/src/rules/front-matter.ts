import { isScalar } from 'yaml';
import { l10n } from '../l10n.ts';
import { nearest } from '../nearest.ts';
import type { CaseStudy } from '../study/types.ts';
import { ROUNDS } from '../vocabulary/rounds.ts';
import type { Finding, Rule } from './rule.ts';
import { eolOf, lineEnd, lineStart, quote } from './support/places.ts';

const SHAPES = ['prism', 'project'];

/** Front matter that cannot be read, or that asks for a shape or a round there is none of. */
export const frontMatter: Rule = {
  id: 'front-matter',
  title: 'The front matter cannot be read',
  why: `The front matter says which shape a study has (\`shape: prism\`, the default with six sections, or \`shape: project\`, a short one with three).
Where its YAML is broken, nothing in it counts, and the study is silently judged by the wrong measure.`,
  severity: 'warning',
  examples: {
    good: [
      { text: '---\nshape: project\nauthor: Ada\n---\n\n# Study\n' },
      { text: '# Study\n', note: 'front matter may be left out' },
      { text: '---\n\n# Study\n', note: 'a rule at the top is no front matter' },
    ],
    bad: [
      { text: '---\nshape: "project\n---\n\n# Study\n', note: 'a quotation mark that is never closed' },
      { text: '---\nshape: short\n---\n\n# Study\n', note: 'an unknown shape' },
      { text: '---\nround: impcat\n---\n\n# Study\n', note: 'an unknown round' },
      { text: '---\nshape: project\n\n# Study\n', note: 'no “---” below it' },
    ],
  },

  check(study) {
    return study.frontMatter
      ? [...syntaxErrors(study), ...unknownShape(study), ...unknownRound(study)]
      : neverClosed(study);
  },

  fixes({ text }, { start, end, data }) {
    if (data?.close === true) {
      const at = start + UNCLOSED.exec(text.slice(start))![0].trimEnd().length;
      return [
        {
          title: l10n.t`Close the front matter`,
          edits: [{ start: at, end: at, newText: `${eolOf(text)}---` }],
          preferred: true,
          mechanical: true,
        },
      ];
    }
    if (typeof data?.round === 'string')
      return [
        {
          title: l10n.t`Change to ${quote(`round: ${data.round}`)}`,
          edits: [{ start, end, newText: data.round }],
          preferred: true,
        },
      ];
    const key = data?.shape === 'key' ? 'shape: ' : '';
    return data?.shape === undefined
      ? []
      : SHAPES.map((shape) => ({
          title: l10n.t`Change to “shape: ${shape}”`,
          edits: [{ start, end, newText: `${key}${shape}` }],
        }));
  },
};

/** Front matter up to where it stops looking like it: an opening fence, a key with its value, then keys, items and indented lines. */
const UNCLOSED = /^---[ \t]*\r?\n[a-z][\w-]*:(?:[ \t][^\n]*|\r)?(?:\n(?:[a-z][\w-]*:|-[ \t]|[ \t]+[^ \t\r\n])[^\n]*)*/;

/** Without its closing fence, front matter is read as text. */
function neverClosed({ text }: CaseStudy): Finding[] {
  const start = lineStart(text, 0);
  if (!UNCLOSED.test(text.slice(start))) return [];
  return [
    {
      start,
      end: start + 3,
      message:
        'This front matter is never closed, so it is read as text: write “---” on the line below it, e.g. below “shape: project”.',
      data: { close: true },
    },
  ];
}

/** What is wrong by the code of the YAML parser, in plain words. Source: `ErrorCode` of the package `yaml`. */
const REASONS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'a bracket is never closed or a line is indented too little; write e.g. “disable: [section-thin]”',
  BAD_SCALAR_START: 'a value that begins with a special character needs quotes, e.g. “owner: "@ada"”',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotes, e.g. “title: "Search: a story"”',
  DUPLICATE_KEY: 'this key stands here twice; keep one of the two, e.g. “shape: project”',
  MULTILINE_IMPLICIT_KEY: 'each line needs a key, a colon and a space before the value, e.g. “shape: project”',
  TAB_AS_INDENT: 'a tab indents this line; use spaces, e.g. two',
};
const QUOTE = 'a quotation mark is never closed; write e.g. “title: "Search: a story"”';

/** The first syntax error, on its line, as those behind it follow from it. What YAML sees only at the end (a quotation never closed) is shown on the last line. */
function syntaxErrors({ text, frontMatter }: CaseStudy): Finding[] {
  if (!frontMatter) return [];
  const { document, offset, end } = frontMatter;
  const last = Math.max(offset, text.slice(0, text.lastIndexOf('\n', end - 1)).trimEnd().length - 1);
  return document.errors.slice(0, 1).map(({ code, pos, message }) => {
    const at = Math.min(offset + pos[0], last);
    const start = lineStart(text, at);
    const line = text.slice(start, lineEnd(text, at));
    // The parser shows line breaks as they are written in code.
    const said = message
      .trim()
      .replace(/\.$/, '')
      .replace(/(?:\\[rn])+ */g, ' ');
    const own = `${said}; values with special characters need quotes, e.g. “title: "Search: a story"”`;
    const reason = REASONS[code] ?? (/quote/.test(message) ? QUOTE : own);
    return {
      start: start + line.length - line.trimStart().length,
      end: start + Math.max(1, line.trimEnd().length),
      message: l10n.t`This front matter is not valid YAML, so nothing in it counts: ${reason}.`,
    };
  });
}

/** A node of the YAML tree, as far as it is read here. */
interface Node {
  readonly value?: unknown;
  readonly range?: readonly number[] | null;
}

function unknownShape({ text, frontMatter }: CaseStudy): Finding[] {
  if (!frontMatter || frontMatter.document.errors.length > 0) return [];
  const { offset } = frontMatter;
  const { contents } = frontMatter.document;
  const pairs = contents && 'items' in contents ? contents.items : [];
  for (const pair of pairs) {
    if (!('key' in (pair as object))) continue;
    const { key, value } = pair as { key: Node | null; value: Node | null };
    if (key?.value !== 'shape' || !key.range || SHAPES.includes(String(value?.value))) continue;
    const choice = 'write “prism” for six sections or “project” for three, e.g. “shape: project”.';
    const [from = 0, to = 0] = value?.range ?? [];
    if (from < to) {
      const [start, end] = [offset + from, offset + to];
      const message = l10n.t`There is no shape ${quote(text.slice(start, end))}: ${choice}`;
      return [{ start, end, message, data: { shape: 'value' } }];
    }
    const end = offset + key.range[1]!;
    const colon = text[end] === ':' ? 1 : 0;
    const message = l10n.t`“shape” has no value: ${choice}`;
    return [{ start: offset + key.range[0]!, end: end + colon, message, data: { shape: 'key' } }];
  }
  return [];
}

/** A round that nobody has set a time for measures nothing. */
function unknownRound({ frontMatter, settings }: CaseStudy): Finding[] {
  if (frontMatter?.round === undefined) return [];
  const value = frontMatter.document.get('round', true);
  const ids = (settings.rounds ?? ROUNDS).map(({ id }) => id);
  if (!isScalar(value) || !value.range || ids.includes(frontMatter.round)) return [];
  const [start, end] = [frontMatter.offset + value.range[0], frontMatter.offset + value.range[1]];
  const instead = nearest(frontMatter.round, ids);
  const message = l10n.t`There is no round ${quote(frontMatter.round)}: write one of ${ids.join(', ')}, e.g. “round: ${instead ?? ids[0]}”.`;
  return [{ start, end, message, data: { round: instead } }];
}
