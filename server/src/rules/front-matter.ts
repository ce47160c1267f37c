import type { CaseStudy } from '../study/types.ts';
import type { Finding, Rule } from './rule.ts';
import { lineEnd } from './support/places.ts';

const SHAPES = ['prism', 'project'];

/** Front matter that cannot be read, or that asks for a shape there is none of. */
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
    ],
    bad: [
      { text: '---\nshape: "project\n---\n\n# Study\n', note: 'a quotation mark that is never closed' },
      { text: '---\nshape: short\n---\n\n# Study\n', note: 'an unknown shape' },
    ],
  },

  check(study) {
    return [...syntaxErrors(study), ...unknownShape(study)];
  },

  fixes(_study, finding) {
    return finding.data?.shape === true
      ? SHAPES.map((shape) => ({
          title: `Change to “shape: ${shape}”`,
          edits: [{ start: finding.start, end: finding.end, newText: shape }],
        }))
      : [];
  },
};

/** An error that YAML sees only at the end (a quotation never closed) is shown on the last character before it. */
function syntaxErrors({ text, frontMatter }: CaseStudy): Finding[] {
  if (!frontMatter) return [];
  const { document, offset, end } = frontMatter;
  const last = Math.max(offset, text.slice(0, text.lastIndexOf('\n', end - 1)).trimEnd().length - 1);
  return document.errors.map(({ pos, message }) => {
    const start = Math.min(offset + pos[0], last);
    const reason = message.trim().replace(/\.$/, '');
    return {
      start,
      end: Math.max(start + 1, Math.min(offset + pos[1], lineEnd(text, start))),
      message: `This front matter is no valid YAML, so nothing in it counts: ${reason}. Strings with special characters need quotes, e.g. “title: "Search: a story"”.`,
    };
  });
}

function unknownShape({ frontMatter }: CaseStudy): Finding[] {
  if (!frontMatter || frontMatter.document.errors.length > 0) return [];
  const { contents } = frontMatter.document;
  const pairs = contents && 'items' in contents ? contents.items : [];
  for (const pair of pairs) {
    if (!('key' in (pair as object))) continue;
    const { key, value } = pair as {
      key: { value?: unknown };
      value: { value?: unknown; range?: readonly number[] | null } | null;
    };
    if (key?.value !== 'shape' || !value?.range || SHAPES.includes(String(value.value))) continue;
    const [start, end] = [frontMatter.offset + value.range[0]!, frontMatter.offset + value.range[1]!];
    return [
      {
        start,
        end,
        message: `There is no shape “${String(value.value)}”: write “prism” for six sections or “project” for three, e.g. “shape: project”.`,
        data: { shape: true },
      },
    ];
  }
  return [];
}
