import { ofPiece } from '../../pieces.ts';
import type { Span } from '../../span.ts';
import { OBJECT } from '../../study/prose.ts';
import type { Block, CaseStudy } from '../../study/types.ts';

/** One way of leaving a gap. The pattern is linear and reads masked prose, in which code, links' targets and comments are blank. */
interface Pattern {
  readonly pattern: RegExp;
  /** What takes the gap's place, as a template; by default a number. */
  readonly fill?: string;
  /** Whether a match is no gap after all. */
  readonly unless?: (match: RegExpExecArray, study: CaseStudy) => boolean;
}

const UNITS =
  '(?:%|percent\\b|per cent\\b|pp\\b|ms\\b|seconds?\\b|sec\\b|minutes?\\b|hours?\\b|GB\\b|MB\\b|TB\\b|QPS\\b|RPS\\b|rps\\b|qps\\b)';

/** Words that a writer puts into brackets for a gap, not for an aside: "[number from Kevin]", "[insert metric]". */
const ASKED =
  /\b(?:number|numbers|metric|metrics|value|figure|figures|amount|percentage|percent|insert|fill|add|tbd|tbc|todo|your|ask|placeholder|name of|date|unit|check|confirm|missing|needed|pending)\b|^[xyn]{1,4}\s?%?$|\?{2,}/i;

const PATTERNS: readonly Pattern[] = [
  // Site generators write their own instructions so: a filter, a string, a path, a partial.
  {
    pattern: /\{\{[^{}\n]{0,80}\}\}/g,
    unless: ({ 0: text }) => /["'|]|^\{\{[#/>!&^]|[a-z]\.[a-z]/i.test(text),
  },
  { pattern: /\$\{\d{1,2}:[^{}\n]{0,80}\}/g },
  { pattern: /<[a-z][a-z0-9 ]{0,40}>/gi },
  { pattern: /\[[^[\]\n]{1,60}\]/g, unless: ({ 0: text }, study) => !isGapInBrackets(text, study) },
  { pattern: /(?<![\p{L}\p{N}])(?:TBD|TBC|TBA)(?![\p{L}\p{N}])/giu },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:TODO|FIXME)(?![\p{L}\p{N}-])/gu,
    unless: ({ input, index, 0: word }) =>
      /^ (?:app|list|comment)/.test(input.slice(index + word.length, index + word.length + 9)),
    fill: '{text}',
  },
  { pattern: /(?<![\p{L}\p{N}-])to-?do:/giu, fill: '{text}' },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.-])(?:\\d{0,6}\\.)?[XY]{1,4}(?:\\.[XY]{1,3})?(?=[ \\t\\u00a0-]?${UNITS}|k\\b)`,
      'gu',
    ),
  },
  // "Every N seconds" is a setting, "Gen Z" has hours too; only with these units do both stand for a number.
  { pattern: /(?<![\p{L}\p{N}.-])[NZ]{1,3}(?=[ \t]?(?:%|percent\b|ms\b))/gu },
  { pattern: /(?<![\p{L}\p{N}.-])x{1,3}(?=%|[ \t]?percent\b)/gu },
  { pattern: /(?<![\p{L}\p{N}.-])xx{1,2}(?=[ \t]?(?:ms|seconds|minutes|hours|users|rows)\b)/gu },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:\d{0,6}[.,])?X{2,6}(?:[.,]X{1,3})?(?![\p{L}\p{N}-])/gu,
    unless: ({ input, index, 0: text }) => isRoman(text, input, index),
  },
  {
    pattern: /[$€£][ \t]?[XYN]{1,4}(?:[.,][XYN]{1,3})?(?=[kKMB]?(?![\p{L}\p{N}$]))/gu,
    unless: ({ 0: text, input, index }) => text.startsWith('$') && isMath(input, index),
  },
  { pattern: /(?<![\p{L}\p{N}])[XN](?=[- ]?fold\b)/gu },
  { pattern: /(?<![\p{L}\p{N}?!.,])\?{2,6}(?![\p{L}\p{N}?!])/gu },
  { pattern: /(?<![\p{L}\p{N}_])_{3,20}(?![\p{L}\p{N}_])/gu },
  { pattern: /\blorem ipsum\b/gi, fill: '{text}' },
];

/** What every pattern above needs to match; most blocks have none of it and are done. */
const SUSPECT =
  /[{[<]|__|\?\?|[XYNZ](?![a-egijlnot-z])|x[x% \t\u00a0p]|[Tt][Bb][AaCcDd]|[Tt][Oo]-?[Dd][Oo]|FIXME|[Ll][Oo][Rr][Ee][Mm]/;

/** A gap that the writer left, and what takes its place. */
export interface Gap extends Span {
  readonly text: string;
  /** A template. */
  readonly fill: string;
}

/** What looks like a gap, relative to the piece. */
const candidatesIn = ofPiece(({ prose }) => {
  if (!SUSPECT.test(prose)) return [];
  return PATTERNS.flatMap(({ pattern, fill = '{number}', unless }) =>
    [...prose.matchAll(pattern)]
      .filter((match) => !match[0].includes(OBJECT))
      .map((match) => {
        const percent = prose[match.index + match[0].length] === '%' ? '%' : '';
        const text = match[0] + percent;
        const currency = /^[$€£][ \t]?(?!\{)/.exec(text)?.[0] ?? '';
        return { match, unless, text, fill: currency + fill + percent };
      }),
  );
});

/** The gaps in a block's prose, as absolute spans in their order; a percent sign right behind one belongs to it. */
export function gapsLeftIn(study: CaseStudy, { start, piece }: Block): Gap[] {
  const found = candidatesIn(piece)
    .filter(({ match, unless }) => !unless?.(match, study))
    .map(({ match, text, fill }): Gap => {
      const at = start + match.index;
      return { start: at, end: at + text.length, text, fill };
    });
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((gap) => {
      const free = gap.start >= end;
      if (free) end = gap.end;
      return free;
    });
}

/** Brackets with a request in them that no link definition gives a target. */
function isGapInBrackets(text: string, study: CaseStudy): boolean {
  const words = text.slice(1, -1).trim();
  return ASKED.test(words) && !definedIn(study).has(words.toLowerCase());
}

const definitions = new WeakMap<CaseStudy, ReadonlySet<string>>();

/** The labels of a study's link definitions in lower case, collected once. */
function definedIn(study: CaseStudy): ReadonlySet<string> {
  const known = definitions.get(study);
  if (known) return known;
  const labels = [...study.text.matchAll(/^ {0,3}\[([^[\]\n]{1,60})\]:/gm)].map((match) =>
    match[1]!.trim().toLowerCase(),
  );
  const found = new Set(labels);
  definitions.set(study, found);
  return found;
}

/** "$X$" is a formula: another dollar sign closes it on the same line, and neither stands beside a space or before a word ("from $X to $Y"). */
function isMath(input: string, index: number): boolean {
  const line = input.slice(index + 1, index + 200).split('\n', 1)[0]!;
  return /\S\$(?![\p{L}\p{N}])/u.test(line);
}

/** "XX" and "XXX" after a word with a capital ("Olympiad XXX", "Louis XX") or before "century" are numerals. */
function isRoman(text: string, input: string, index: number): boolean {
  return (
    /^X+$/.test(text) &&
    (/^ (?:century|centuries)/.test(input.slice(index + text.length, index + text.length + 11)) ||
      /\p{Lu}\p{Ll}+ $/u.test(input.slice(Math.max(0, index - 20), index)))
  );
}
