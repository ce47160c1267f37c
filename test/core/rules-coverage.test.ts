import assert from 'node:assert/strict';
import { Piece } from '../../server/src/pieces.ts';
import { evidenceIn, modelsIn, requiredSections, sectionState } from '../../server/src/study/coverage.ts';
import { findPhrases, phraseTable } from '../../server/src/study/phrases.ts';
import { ALTERNATIVES, MODELS } from '../../server/src/vocabulary/models.ts';
import type { SectionId } from '../../server/src/vocabulary/sections.ts';
import { SECTIONS } from '../../server/src/vocabulary/sections.ts';
import { read } from './rules-support.ts';

/** The texts that count as a section's evidence in a study that says nothing but `text` there. */
function evidence(id: SectionId, text: string, front = ''): string[] {
  const name = SECTIONS.find((section) => section.id === id)!.name;
  const study = read(`${front}# Study\n\n## ${name}\n\n${text}\n`);
  const spans = [...evidenceIn(study, id)].sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.map(({ start, end }) => study.text.slice(start, end));
}

const CASES: Readonly<Record<SectionId, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  problem: {
    good: [
      'Churn stood at 4.1% a month; the goal was 3%.',
      'Every day 12,000 tickets waited for a first answer.',
      'A search took 9 seconds.',
    ],
    bad: [
      'Customers waited too long and left.',
      'The team had five engineers.',
      'In 2021 the shop moved to a new platform.',
    ],
  },
  data: {
    good: [
      '6.2 million query–order pairs.',
      'We recorded 94 hours of audio.',
      'The logs grow by 3 TB a month.',
      'Only 0.3% of the payments are fraud.',
    ],
    bad: ['Click logs of our shop, joined with its orders.', 'Three sources and 61 features.', 'We used Python 3.11.'],
  },
  model: {
    good: [
      'I chose LightGBM over a transformer, which cost 140 ms a query.',
      'XGBoost, with logistic regression as the baseline.',
      'We replaced the rule engine by a fine-tuned DistilBERT.',
      'A small PointNet; a vision transformer was too slow.',
      '`xgboost` beat `lightgbm`.',
    ],
    bad: [
      'I trained a LightGBM model.',
      'We compared two approaches and took the better one.',
      'The network has three layers.',
    ],
  },
  evaluation: {
    good: [
      'NDCG@10 rose from 0.41 to 0.52 on the last four weeks.',
      'AUC was 0.87.',
      '| Model | WAPE |\n| --- | --- |\n| LightGBM | 18.9% |',
    ],
    bad: ['I replayed the last weeks.', 'I held out the last four weeks.', 'Accuracy improved a lot.'],
  },
  impact: {
    good: [
      'Conversion went from 31.0% to 34.7%.',
      'Calls to support dropped by a third.',
      '| Metric | Before | After |\n| --- | --- | --- |\n| CTR | 3.1% | 3.9% |',
    ],
    bad: ['Users loved it.', 'NDCG@10 rose from 0.41 to 0.52.', 'We improved conversion in six weeks.'],
  },
  scale: {
    good: ['400 requests a second at p99 85 ms.', 'It costs $5,400 a month.', 'It serves 40,000 users a day.'],
    bad: [
      'It runs on Kubernetes, with dashboards.',
      'We took six weeks to deploy it.',
      'It scales to millions of users.',
    ],
  },
};

describe('coverage', () => {
  for (const [id, { good, bad }] of Object.entries(CASES) as [SectionId, (typeof CASES)[SectionId]][]) {
    for (const text of good) it(`${id}: ${text} is evidence`, () => assert.notDeepEqual(evidence(id, text), []));
    for (const text of bad) it(`${id}: ${text} is none`, () => assert.deepEqual(evidence(id, text), []));
  }

  it('lists evidence in document order, as it stands in the text', () => {
    assert.deepEqual(evidence('model', 'I chose LightGBM; the baseline was a moving average.'), [
      'LightGBM',
      'baseline',
      'moving average',
      'moving average',
    ]);
  });

  it('wants six sections of a study and three of a short one', () => {
    assert.deepEqual(requiredSections(read('# Study\n')).length, 6);
    assert.deepEqual(requiredSections(read('---\nshape: project\n---\n# Study\n')), ['problem', 'model', 'impact']);
  });

  it('takes a short study’s solution for shown where somebody is seen building it', () => {
    const text = 'I trained a new model of the parcels on the traces of two winters.';
    assert.notDeepEqual(evidence('model', text, '---\nshape: project\n---\n'), []);
    assert.deepEqual(evidence('model', text), []);
  });

  it('sees plain building in a short study, and no more than wishes and states for what they are', () => {
    const shown = (text: string) => evidence('model', text, '---\nshape: project\n---\n');
    assert.deepEqual(shown('I moved the joins from a nightly batch to a stream. Then we also wrote a page.'), [
      'I moved',
      'we also wrote',
    ]);
    assert.deepEqual(shown('I used a queue that we used to like.'), ['I used']);
    for (const none of [
      'We wanted it to be fast and needed little.',
      'It is a page.',
      'Who knew what we built?',
      'AI moved on.',
    ])
      assert.deepEqual(shown(none), [], none);
  });

  it('tells the states of a section apart', () => {
    const state = (text: string) => sectionState(read(`# Study\n\n## Team\n\nUs.\n\n${text}`), 'data');
    assert.equal(state(''), 'missing');
    assert.equal(state('## Data\n'), 'empty');
    assert.equal(state('## Data\n\nClick logs.\n'), 'no-evidence');
    assert.equal(state('## Data\n\n6.2 million rows.\n'), 'thin');
    assert.equal(
      state(`## Data\n\n6.2 million rows. ${'Words that tell where they come from. '.repeat(4)}\n`),
      'strong',
    );
  });
});

const pieceOf = (text: string) => new Piece(text, text);

describe('names of models', () => {
  for (const { family, words, examples, counter } of MODELS) {
    const row = phraseTable([{ words }]);
    it(`${family}: examples are found, counter-examples are not`, () => {
      for (const text of examples) assert.notDeepEqual(findPhrases(text, row), [], text);
      for (const text of counter) assert.deepEqual(modelsIn(pieceOf(text)), [], text);
    });
  }
  for (const { family, words, examples, counter } of ALTERNATIVES) {
    const row = phraseTable([{ words }]);
    it(`${family}: examples are found, counter-examples are not`, () => {
      for (const text of examples) assert.notDeepEqual(findPhrases(text, row), [], text);
      for (const text of counter) assert.deepEqual(findPhrases(text, row), [], text);
    });
  }
  it('are recognised by their ends, versions left out', () => {
    assert.deepEqual(
      modelsIn(pieceOf('medBERT and PointNet2, a KinkyNet')).map(({ phrase }) => phrase),
      ['medbert', 'pointnet', 'kinkynet'],
    );
    assert.deepEqual(modelsIn(pieceOf('the internet, a planet and a cabinet')), []);
  });
});
