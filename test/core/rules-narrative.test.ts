import assert from 'node:assert/strict';
import { fixesFor } from '../../server/src/rules/index.ts';
import { findPhrases, phraseTable } from '../../server/src/study/phrases.ts';
import { COURSES, CREDENTIALS, NOBODY_DECIDED, PASSIONS } from '../../server/src/vocabulary/narrative.ts';
import { TOOLS } from '../../server/src/vocabulary/tools.ts';
import { applied, diagnosed, read } from './rules-support.ts';

describe('words of the narrative rules', () => {
  for (const row of [...TOOLS, ...COURSES, ...PASSIONS, ...CREDENTIALS, ...NOBODY_DECIDED]) {
    const table = phraseTable([row]);
    for (const text of row.examples)
      it(`${row.family}: “${text}”`, () => assert.notEqual(findPhrases(text, table).length, 0));
    for (const text of row.counter)
      it(`${row.family}: not “${text}”`, () => assert.deepEqual(findPhrases(text, table), []));
  }
});

describe('narrative rules', () => {
  const of = (rule: string, text: string) => diagnosed(read(text)).filter((found) => found.rule === rule);

  it('tool-list marks the lines of one list once, from the first to the last', () => {
    const text = '# S\n\n## Stack\n\n- Python 3.11, FastAPI, Redis\n- Docker, Terraform, Kafka\n\nWe sell shoes.\n';
    const [found, ...rest] = of('tool-list', text);
    assert.deepEqual(rest, []);
    assert.match(text.slice(found!.start, found!.end), /^Python[\s\S]*Kafka$/);
  });

  it('tool-list’s fix adds what the tools made possible, and ends the finding', () => {
    const text = '# S\n\nI used Python and TensorFlow.\n\nWe sell shoes.\n';
    const study = read(text);
    const [finding] = of('tool-list', text);
    const [fix] = fixesFor(study, finding!);
    assert.deepEqual(of('tool-list', applied(text, fix!)), []);
    assert.match(applied(text, fix!), /TensorFlow\.\n\nWith these I built/);
  });

  for (const text of [
    'We compared Spark, Flink and Beam on one day of clicks, and Flink lost the fewest events.',
    'Python 3.11 broke the build.',
    'Orders come from Stripe, Shopify and two shops of our own.',
  ])
    it(`tool-list keeps silent on “${text}”`, () => assert.deepEqual(of('tool-list', `# S\n\n${text}\n`), []));

  it('passive-ownership names the share, and marks a paragraph only where the author owns less than half', () => {
    const passive = 'The logs were cleaned. A LightGBM model was trained on them. The model was deployed in May.';
    assert.match(of('passive-ownership', `# S\n\n${passive}\n`)[0]!.message, /\d of \d actions have no owner/);
    const mine =
      'I joined the logs with the orders. I built features from them. I trained a ranker. I deployed the model. I set up alerts.';
    assert.deepEqual(of('passive-ownership', `# S\n\n${mine}\n\n${passive}\n`), []);
  });

  it('credential-first asks for a second credential once the story has begun', () => {
    const story = 'I built a churn model that cut monthly churn from 4.1% to 2.3%.';
    assert.deepEqual(of('credential-first', `# S\n\n${story}\n\nMy thesis helped.\n`), []);
    assert.equal(of('credential-first', `# S\n\n${story}\n\nAWS Certified, Kaggle Master.\n`).length, 1);
  });
});
