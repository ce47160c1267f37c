// A full analysis against what else a writer would run on the same text, each with what it does by default.
import { TextlintKernel } from '@textlint/kernel';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import { markdown as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { lint as markdownlint } from 'markdownlint/sync';
import { remark } from 'remark';
import remarkLint from 'remark-lint';
import remarkRecommended from 'remark-preset-lint-recommended';
import writeGoodRule from 'textlint-rule-write-good';
import writeGood from 'write-good';
import { analysis } from './analysis.ts';
import { studyOf } from './documents.ts';
import { type Subject, timesOf } from './measure.ts';
import { compared, type Measured } from './statistics.ts';

const ROUNDS = 5;
const ITERATIONS = 3;

const remarkLinter = remark().use(remarkLint).use(remarkRecommended);
const textlint = new TextlintKernel();
const textlintOptions = {
  filePath: '/study.case.md',
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: markdownPlugin.default }],
  rules: [{ ruleId: 'write-good', rule: writeGoodRule.default }],
};

export async function peers(): Promise<Measured[]> {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const others: readonly Subject[] = [
    { name: 'markdownlint', run: (text) => markdownlint({ strings: { study: text } }) },
    { name: 'remark-lint', run: (text) => remarkLinter.process(text) },
    { name: 'textlint', run: (text) => textlint.lintText(text, textlintOptions) },
    {
      name: 'harper',
      run: async (text) => {
        for (const lint of await harper.lint(text, { language: 'markdown' })) lint.free();
      },
    },
    { name: 'alex', run: (text) => alex(text) },
    { name: 'write-good', run: (text) => writeGood(text) },
  ];
  const times = await timesOf([analysis, ...others], (seed) => studyOf(5000, seed), {
    rounds: ROUNDS,
    iterations: ITERATIONS,
  });
  return others.map(({ name }) => compared(name, times[analysis.name]!, times[name]!));
}
