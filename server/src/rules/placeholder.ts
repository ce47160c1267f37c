import { overlaps } from '../span.ts';
import { OBJECT } from '../study/prose.ts';
import type { Block, CaseStudy } from '../study/types.ts';
import type { Finding, Rule } from './rule.ts';
import { quote } from './support/places.ts';
import { snippetOf } from './support/templates.ts';

/** One way of leaving a gap. The pattern is linear and reads masked prose, in which code, links' targets and comments are blank. */
interface Pattern {
  readonly pattern: RegExp;
  /** What takes the gap's place, as a template; by default a number. */
  readonly fill?: string;
  /** Whether a match is a gap after all. */
  readonly unless?: (match: RegExpExecArray, study: CaseStudy) => boolean;
}

const UNITS =
  '(?:%|percent\\b|per cent\\b|pp\\b|ms\\b|msec\\b|seconds?\\b|sec\\b|minutes?\\b|hours?\\b|[kKM]\\b|GB\\b|MB\\b|TB\\b|QPS\\b|RPS\\b|rps\\b|qps\\b)';

/** Words that a writer puts into brackets for a gap, not for an aside: "[number from Kevin]", "[insert metric]". */
const ASKED =
  /\b(?:number|numbers|metric|metrics|value|figure|figures|amount|percentage|percent|insert|fill|add|tbd|tbc|todo|your|ask|placeholder|name of|date|unit|check|confirm|missing|needed|pending)\b|^[xyn]{1,4}\s?%?$|\?{2,}/i;

const PATTERNS: readonly Pattern[] = [
  { pattern: /\{\{[^{}\n]{0,80}\}\}/g },
  { pattern: /\$\{\d{1,2}:[^{}\n]{0,80}\}/g },
  { pattern: /<[a-z][a-z0-9 ]{0,40}>/gi },
  { pattern: /\[[^[\]\n]{1,60}\]/g, unless: ({ 0: text, index }, study) => !isGapInBrackets(text, index, study) },
  { pattern: /(?<![\p{L}\p{N}])(?:TBD|TBC|TBA)(?![\p{L}\p{N}])/giu },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:TODO|FIXME)(?![\p{L}\p{N}-])/gu,
    unless: ({ input, index, 0: word }) => /^ (?:app|list|comment)/.test(input.slice(index + word.length)),
  },
  { pattern: /(?<![\p{L}\p{N}-])to-?do:/giu, fill: '{text}' },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.-])(?:\\d{0,6}\\.)?[XYZN]{1,4}(?:\\.[XYZN]{1,3})?(?=[ \\t\\u00a0-]?${UNITS})`,
      'gu',
    ),
  },
  { pattern: /(?<![\p{L}\p{N}.-])x{1,3}(?=%|[ \t]?percent\b)/gu },
  { pattern: /(?<![\p{L}\p{N}.-])xx{1,2}(?=[ \t]?(?:ms|seconds|minutes|hours|users|rows)\b)/gu },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:\d{0,6}[.,])?X{2,6}(?:[.,]X{1,3})?(?![\p{L}\p{N}-])/gu,
    unless: ({ input, index, 0: text }) => isRoman(text, input, index),
  },
  { pattern: /[$€£][ \t]?[XYN]{1,4}(?:[.,][XYN]{1,3})?(?=[kKMB]?(?![\p{L}\p{N}]))/gu },
  { pattern: /(?<![\p{L}\p{N}])[XN](?=[- ]?fold\b)/gu },
  { pattern: /(?<![\p{L}\p{N}?!.,])\?{2,6}(?![\p{L}\p{N}?!])/gu },
  { pattern: /(?<![\p{L}\p{N}_])_{3,20}(?![\p{L}\p{N}_])/gu },
  { pattern: /\blorem ipsum\b/gi, fill: '{text}' },
];

/** What the writer meant to fill in and did not. */
export const placeholder: Rule = {
  id: 'placeholder',
  title: 'A placeholder was left',
  why: `“X%”, “TBD” and “[number from Kevin]” say that there is a number and that nobody looked it up. A committee reads them as a result that was never
measured. Found are template gaps (\`{{before}}\`, \`<metric>\`, bracketed requests), \`TODO\` and its like, and letters or question marks
in a number's place. Code, links, footnotes, check boxes and HTML are left alone.`,
  severity: 'information',
  examples: {
    good: [
      {
        text: '# Study\n\nSee [the number of rows](rows.md), note [^1] and `{{before}}`. We ran 3 x 3 folds on SpaceX data.\n\n[^1]: A note.\n',
        note: 'a link, a footnote, code, a name',
      },
      {
        text: '# Study\n\n- [ ] plan the rollout\n- [x] ship it, H<sub>2</sub>O included\n',
        note: 'check boxes and HTML',
      },
      {
        text: '# Study\n\nThe feature matrix X maps to Y; “why??” asked nobody. The TODO app stayed [sic].\n',
        note: 'letters that are names',
      },
    ],
    bad: [
      { text: '# Study\n\nConversion rose by X%.\n' },
      { text: '# Study\n\nLatency fell to XX ms.\n' },
      { text: '# Study\n\nThe MRR is tbd.\n' },
      { text: '# Study\n\n<metric> went from {{before}} to {{after}}.\n' },
      { text: '# Study\n\nWe saved [number from Kevin] hours.\n' },
      { text: '# Study\n\nIt cost ??? a month. TODO\n' },
    ],
  },

  check(study) {
    return study.blocks.flatMap((block) => findingsIn(study, block));
  },

  fixes(study, finding) {
    const fill = typeof finding.data?.fill === 'string' ? finding.data.fill : '{number}';
    const now = study.text.slice(finding.start, finding.end);
    const { start, end } = finding;
    return [
      {
        title: `Replace ${quote(now)}`,
        edits: [{ start, end, newText: snippetOf(fill) }],
        snippet: true,
        preferred: true,
      },
    ];
  },
};

function findingsIn(study: CaseStudy, { prose, start, kind }: Block): Finding[] {
  const findings: Finding[] = [];
  for (const { pattern, fill, unless } of PATTERNS) {
    for (const match of prose.matchAll(pattern)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (match[0].includes(OBJECT) || unless?.({ ...match, index: match.index } as RegExpExecArray, study)) continue;
      if (findings.some((other) => overlaps(other, span))) continue;
      const what = kind === 'heading' ? 'the words' : 'the number';
      findings.push({
        ...span,
        message: `${quote(match[0])} is still a placeholder: write ${what} you have, or say why there is none, e.g. “not measured: the log was lost”.`,
        ...(fill === undefined ? {} : { data: { fill } }),
      });
    }
  }
  return findings;
}

/** Brackets with a request in them that no link definition gives a target. */
function isGapInBrackets(text: string, index: number, study: CaseStudy): boolean {
  return (
    ASKED.test(text.slice(1, -1).trim()) && index >= 0 && !study.text.toLowerCase().includes(`${text.toLowerCase()}:`)
  );
}

/** "XX" and "XXX" after a word with a capital ("Olympiad XXX", "Louis XX") or before "century" are numerals. */
function isRoman(text: string, input: string, index: number): boolean {
  return (
    /^X+$/.test(text) &&
    (/^ (?:century|centuries)/.test(input.slice(index + text.length)) ||
      /\p{Lu}\p{Ll}+ $/u.test(input.slice(Math.max(0, index - 20), index)))
  );
}
