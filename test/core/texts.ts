// Texts for properties: `fast-check` makes them and shrinks those that fail.
import fc from 'fast-check';

const LINES = [
  '# Study',
  '## Problem',
  '## Data',
  '## Model',
  '### Features',
  '## Offline results',
  '## Impact',
  '## Results',
  '## Deployment',
  '## References',
  'Scale',
  '=====',
  '---',
  '**Impact:** clicks rose.',
  '**Data**',
  '- **Model:** LightGBM over rules.',
  'We significantly reduced latency.',
  'It was a significant, very good improvement of the search',
  'which cut costs a lot.  ',
  'Churn went from 4.1% to 2.3%.',
  'Conversion rose by X%, TBD, see [number from Kevin] and {{gap}}.',
  '- The service is fast.',
  '  - It serves 400 requests a second.',
  '1. Latency fell.',
  '   more of the item, TODO',
  '10. TBD',
  '> TBD in a quotation',
  '| a | b |',
  '| - | - |',
  '| Latency fell sharply | XX ms |',
  '```',
  '    TBD indented',
  '<div>',
  '<!-- a comment -->',
  '<!-- case-prism-disable-next-line placeholder -->',
  '<!-- case-prism-disable-nextline placeholder -->',
  '<!-- case-prism-disable-file passion, tool-list -->',
  '<!-- case-prism-enable -->',
  'I love ML. <!-- case-prism-disable-line passion placeholdr -->',
  '<!--',
  '👩🏽‍💻 e\u0301 We reduced churn for 100M users.',
  '\t- TBD',
  '',
  '',
  '',
];
const FRONT = [
  '',
  '',
  '',
  '---\nshape: project\n---\n',
  '---\nauthor: Ada\n---\n\n',
  '---\ncase-prism: { disable: [passion, section-order] }\n---\n',
  '---\nshape: [\n---\n',
  '\uFEFF',
];

/** Markdown of lines that mean something to a rule, in any order. */
export const markdown = fc
  .tuple(
    fc.constantFrom(...FRONT),
    fc.array(fc.constantFrom(...LINES), { maxLength: 24 }),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .map(([front, lines, eol, last]) => (front + lines.join('\n') + (last ? '\n' : '')).replace(/\n/g, eol));

/** Any text at all. */
export const anyText = fc.oneof(
  markdown,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Studies whose sections stand in any order, each with its own text. */
export const sections = fc
  .shuffledSubarray(['Problem', 'Data', 'Model', 'Evaluation', 'Impact', 'Scale', 'References', 'Team'], {
    minLength: 2,
  })
  .chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.array(fc.constantFrom('\n', '\n\n', '\n\n\n'), { minLength: names.length, maxLength: names.length }),
      fc.array(fc.constantFrom(...LINES.filter((line) => !/^(?:#|=|-|\*|<|`)/.test(line))), {
        minLength: names.length,
        maxLength: names.length,
      }),
      fc.constantFrom('\n', '\r\n'),
    ),
  )
  .map(([names, gaps, bodies, eol]) =>
    `# Study\n\n${names.map((name, index) => `## ${name}\n\n${bodies[index]}${gaps[index]}`).join('')}`.replace(
      /\n/g,
      eol,
    ),
  );

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** One replacement; its ends are shares of the length that the text then has, in order. */
const edit = fc
  .tuple(
    share,
    share,
    fc.oneof(markdown, anyText, fc.constantFrom('', '', '\n', '`', '*', '<!--', '---\n', '\r', '😀')),
  )
  .map(([a, b, text]) => ({ from: Math.min(a, b), to: Math.max(a, b), text }));

/** Edits, some of which come together. */
export const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

/** One seed in CI, so that a change lands or fails by what it changes; a new one at every desk, printed with each failure. */
const SEED = process.env.CI ? { seed: 20_261_123 } : {};

const IN_CI = 10_000;

/** How often a property is tried: `PROPERTY_RUNS`, 10,000 times in CI, else `usual`, which keeps the suite short enough to be run at every change. */
export function tries(usual: number): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: Number(process.env.PROPERTY_RUNS ?? (process.env.CI ? IN_CI : usual)), ...SEED };
}

/** Holds a property of texts. fast-check prints the seed and the path of a failure; `fc.assert(…, { seed, path })` repeats it. */
export function check(property: (text: string) => void, texts: fc.Arbitrary<string>, usual: number): void {
  fc.assert(
    fc.property(texts, (text) => property(text)),
    tries(usual),
  );
}

/** Long enough for any number of runs: it ends what hangs, and measures nothing. */
export const PATIENCE = 300_000 + tries(0).numRuns * 500;
