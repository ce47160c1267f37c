// What one sentence, and one document, is read to say: constructions, each good and bad.
import assert from 'node:assert/strict';
import { linkEvidence, readSentence } from '../../server/src/evidence/index.ts';
import { inflect } from '../../server/src/evidence/inflect.ts';
import { parseNumber } from '../../server/src/evidence/numerals.ts';
import { tokenize } from '../../server/src/evidence/tokens.ts';
import type { Claim, Quantity, SentenceContext } from '../../server/src/evidence/types.ts';
import { readStudy } from '../../server/src/study/index.ts';

const PARAGRAPH: SentenceContext = { kind: 'paragraph' };
const quantities = (text: string, context = PARAGRAPH): readonly Quantity[] => readSentence(text, context).quantities;
const claims = (text: string, context = PARAGRAPH): readonly Claim[] => readSentence(text, context).claims;
const verdict = (text: string, context = PARAGRAPH): string => {
  const found = claims(text, context);
  const kinds = new Set(found.map((claim) => claim.quantified));
  return found.length === 0 ? 'none' : kinds.size === 2 ? 'mixed' : kinds.has(true) ? 'quantified' : 'unquantified';
};
const slice = (text: string, span: { start: number; end: number } | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

describe('tokens', () => {
  it('split hyphenated words, keep number ranges apart and count UTF-16 units', () => {
    const text = '🚀 low-latency, 3-8 users’ carts';
    assert.deepEqual(
      tokenize(text).map((token) => token.lower),
      ['🚀', 'low', 'latency', ',', '3', '-', '8', 'users', '’', 'carts'],
    );
    for (const token of tokenize(text)) assert.equal(text.slice(token.start, token.end), token.text);
  });

  it('inflect once for all tables, in British and American spelling', () => {
    const forms = (word: string, pos: 'verb' | 'noun' | 'adjective') => inflect(word, pos).map(([form]) => form);
    assert.ok(forms('cut', 'verb').includes('cutting'));
    assert.ok(forms('shrink', 'verb').includes('shrank'));
    assert.ok(forms('optimise', 'verb').includes('optimized'));
    assert.ok(forms('label', 'verb').includes('labelled') && forms('label', 'verb').includes('labeled'));
    assert.ok(forms('query', 'noun').includes('queries'));
    assert.ok(forms('snappy', 'adjective').includes('snappier'));
  });
});

describe('quantities', () => {
  it('read both decimal signs', () => {
    const table: [string, number][] = [
      ['1,234.5', 1234.5],
      ['0,29', 0.29],
      ['1.234.567', 1234567],
      ['71.000', 71000],
      ['0.148', 0.148],
      ['12,600', 12600],
      ['1’200', 1200],
    ];
    for (const [text, value] of table) assert.equal(parseNumber(text), value, text);
  });

  const units: [string, string, number][] = [
    ['Latency is 120 ms.', 'time', 120],
    ['It takes 2 min 30 s.', 'time', 150000],
    ['It costs $1.2M a year.', 'money', 1.2e6],
    ['It costs 640 € a month.', 'money', 640],
    ['The bill is 7.1 k€.', 'money', 7100],
    ['They paid ₹3 lakh for it.', 'money', 3e5],
    ['The index holds 40 GB.', 'data', 4e10],
    ['It answers 400 requests per second.', 'rate', 400],
    ['It serves 12k QPS.', 'rate', 12000],
    ['We have 6.2 million query–order pairs.', 'count', 6.2e6],
    ['Churn is 4.1%.', 'ratio', 4.1],
    ['Conversion rose by 2 percentage points.', 'ratio', 2],
    ['AUC is 0.91.', 'score', 0.91],
    ['It is tenfold faster.', 'ratio', 10],
    ['One in eight calls fails.', 'ratio', 0.125],
  ];
  for (const [text, dimension, value] of units) {
    it(`${text} is ${dimension}`, () => {
      const [quantity] = quantities(text);
      assert.equal(quantity?.dimension, dimension);
      assert.ok(Math.abs((quantity?.value ?? Number.NaN) - value) < 1e-9 * Math.max(1, value), String(quantity?.value));
    });
  }

  const changes: [string, number | undefined, number | undefined][] = [
    ['p95 went from 120 ms to 68 ms.', 120, 68],
    ['p95: 120 → 68 ms', 120, 68],
    ['Errors: 24.7% -> 6.1%', 24.7, 6.1],
    ['It takes 25 minutes instead of 9 hours.', 9 * 3.6e6, 25 * 6e4],
    ['Recall is 0.91, up from 0.84.', 0.84, 0.91],
    ['Reports went from weeks to hours.', undefined, undefined],
  ];
  for (const [text, from, value] of changes) {
    it(`${text} is one change`, () => {
      const found = quantities(text);
      assert.equal(found.length, 1, JSON.stringify(found));
      assert.equal(found[0]!.role, 'change');
      assert.equal(found[0]!.from, from);
      assert.equal(found[0]!.value, value);
    });
  }

  const lookalikes = [
    'We run Python 3.11 and Postgres 15.',
    'GPT-4 and ResNet-50 were compared.',
    'The p99 and NDCG@10 are logged.',
    'It was released on 14 June 2023.',
    'In 2021 we began.',
    'See section 3 and Figure 2.',
    'It starts at 09:30 and ends at 6 p.m.',
    'The top-5 chunks are kept.',
    'We used 10-fold cross-validation.',
    'Version 2.3.1 went out in Q3.',
    'The 1st and the 3rd one.',
    'We ran Llama 3 8B on one card.',
    'A 70B model answers the hard ones.',
    'The cluster can scale to zero.',
    'With k = 60 it was merged.',
  ];
  for (const text of lookalikes)
    it(`measures nothing: ${text}`, () =>
      assert.deepEqual(
        quantities(text).filter((q) => q.telling),
        [],
      ));
});

describe('claims of one sentence', () => {
  const table: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [
      'unquantified',
      [
        'We significantly reduced latency.',
        'The service scales to many users.',
        'We improved NDCG.',
        'The old system was slow and expensive.',
        'It saved the team a lot of manual work.',
        'Cut latency for 100M users.',
        'Reduced latency for 100M users.',
        'We improved conversion in 6 weeks.',
        'We cut latency with 3 engineers.',
        'Conversion went up by X%.',
        'We can scale models.',
        'Sign-ups skyrocketed after the redesign.',
        'Users loved it!',
        'The forecasts are far more accurate now.',
        'MILLIONS OF USERS rely on it, and latency is very low.',
        'We reach millions of users.',
        'Complaints became fewer.',
        'Boosted engagement significantly.',
        'The pipeline is not scalable.',
        'We got rid of most duplicates.',
        'The biggest gain came from cleaning the labels.',
        'Training is a lot less painful on the GPU box.',
        'The service should be highly available.',
        'We were able to quickly improve recall.',
        'The website went down on Friday.',
        'One queue starved all the others.',
        'Our massive archive feeds every model.',
        'The upgrade took thousands of workarounds.',
      ],
    ],
    [
      'quantified',
      [
        'We cut p95 latency from 120 ms to 68 ms.',
        'CTR rose 12%.',
        'We halved the retraining time.',
        'It lifted relevance by 8%, directly improving user satisfaction.',
        'NDCG@10 +0.07',
        'Churn stood at 4.1% a month; the goal was 3%.',
        'We collected 14 months of click logs, 6.2 million query–order pairs.',
        'The service answers 400 requests a second at p99 85 ms.',
        'There has been no incident since.',
        'It handles 10x previous volume with the same staff.',
        'Reports are ready in minutes rather than hours.',
        'The audit takes weeks, not months.',
        'The new disks are incredibly fast (5.7x faster than the old ones).',
        'Over 20,000 parcels were rerouted.',
        'The migration ran with zero downtime.',
        'Reporting went from weeks to hours.',
        'Inference is ten times faster.',
        'Support calls dropped by a third.',
        'Sampling was slow at first; a refit now takes 25 minutes instead of 9 hours.',
      ],
    ],
    [
      'mixed',
      [
        'We cut latency by 30% and made the service far more reliable.',
        'Time to market shrank from 9 days to 1, and sign-ups skyrocketed.',
      ],
    ],
    [
      'none',
      [
        'We trained gradient-boosted trees on click logs.',
        'Accuracy misleads on imbalanced classes.',
        'What would you do differently?',
        'How fast does the system need to be?',
        'The team had five engineers.',
        'The new features did not improve recall.',
        'If latency drops, users may stay.',
        'You should reduce latency first.',
        'We asked whether a model can improve recall.',
        'We have three layers and 40 epochs.',
        'A large language model writes the summary.',
        'The cost function has two terms.',
        'It is written in FastAPI.',
        'She went to high school in Leeds.',
        'I used Python and TensorFlow.',
        'Completed three online ML courses.',
        'I love ML.',
        'My PhD thesis was about graphs.',
        'It was decided to use a tree model.',
        'We increased the batch size.',
        'You should be quick.',
        'It took me six weeks.',
        'When you need speed, a compiled language is better.',
        'If queries are slow, an index helps.',
        'Deletions went down.',
        'There are lots of reasons for it.',
      ],
    ],
  ];
  for (const [label, texts] of table)
    for (const text of texts) it(`${label}: ${text}`, () => assert.equal(verdict(text), label));

  it('give each claim its own clause, not one word and not the sentence', () => {
    const text = 'We cut latency by 30% and made the service far more reliable.';
    assert.deepEqual(
      claims(text).map((claim) => [claim.quantified, slice(text, claim)]),
      [
        [true, 'We cut latency by 30%'],
        [false, 'made the service far more reliable'],
      ],
    );
  });

  it('name trigger, measure, dimensions and the empty intensifier', () => {
    const text = 'We significantly reduced latency.';
    const [claim] = claims(text);
    assert.equal(slice(text, claim!.trigger), 'reduced');
    assert.equal(slice(text, claim!.measure), 'latency');
    assert.equal(slice(text, claim!.intensifier), 'significantly');
    assert.deepEqual(claim!.dimensions, ['time', 'ratio']);
    assert.equal(claim!.kind, 'result');
  });

  it('tell result, property, goal and problem apart', () => {
    const kind = (text: string) => claims(text)[0]?.kind;
    assert.equal(kind('We reduced churn.'), 'result');
    assert.equal(kind('The new service is robust.'), 'property');
    assert.equal(kind('We wanted to reduce churn.'), 'goal');
    assert.equal(kind('The old exports took forever.'), 'problem');
  });

  it('see no numbers in words that are names of every object', () => {
    for (const word of ['constructor', 'valueOf', 'toString'])
      assert.deepEqual(quantities(`The ${word} minutes are over.`), [], word);
  });

  it('take a definition for one by its words, not by letters within others', () => {
    assert.equal(verdict('A GAN refers to two networks that improve each other significantly.'), 'none');
    assert.equal(verdict('The team prefers to work offline, and latency fell sharply.'), 'unquantified');
    assert.equal(verdict('This called for a rewrite, which reduced latency significantly.'), 'unquantified');
  });

  it('claim nothing in a heading, an empty text or bare punctuation', () => {
    assert.equal(verdict('Faster and cheaper', { kind: 'heading' }), 'none');
    for (const text of ['', '   ', '…', '\uFFFC\uFFFC', '|', '%', '→', '-', '€', '5', 'from to', '\u0000\uD800'])
      assert.doesNotThrow(() => readSentence(text, PARAGRAPH));
  });

  it('read résumé style, capitals and emoji at the right place', () => {
    const text = '🚀🚀 REDUCED LATENCY';
    assert.equal(slice(text, claims(text, { kind: 'item' })[0]?.trigger), 'REDUCED');
  });
});

describe('signals', () => {
  const shown = (text: string, kind: SentenceContext['kind'] = 'paragraph') =>
    readSentence(text, { kind }).signals.map((s) => `${s.responsibility} ${s.voice}`);

  it('keep who did it', () => {
    assert.deepEqual(
      shown('I set up drift alerts.').filter((s) => s.startsWith('drift')),
      ['drift-detection I'],
    );
    assert.deepEqual(shown('We trained a ranking model on clicks.'), ['model-training we']);
    assert.deepEqual(shown('The images were labelled by two doctors.'), ['data-collection passive']);
    assert.deepEqual(shown('Trained a ranking model on clicks.', 'item'), ['model-training implied']);
    assert.deepEqual(shown('Models retrain every Sunday.'), ['retraining system']);
  });

  const nothing = [
    'Drift is a common problem.',
    'Python, TensorFlow, Kubernetes, Docker, Airflow',
    'We will retrain the model next year.',
    'We want to deploy a model.',
    'Would you trust a model?',
    'We did not train a model.',
    'If drift is found, we could retrain the model.',
  ];
  for (const text of nothing) it(`show nothing: ${text}`, () => assert.deepEqual(shown(text), []));

  it('see an evaluation in a stated offline metric', () => {
    assert.ok(shown('NDCG@10 rose from 0.41 to 0.52.').includes('evaluation implied'));
  });
});

describe('evidence beside the claim', () => {
  const read = (text: string) =>
    readStudy('file:///a.case.md', text).claims.map((claim) => [
      text.slice(claim.trigger.start, claim.trigger.end),
      claim.quantified,
    ]);
  const unmeasured = (text: string) =>
    read(text)
      .filter(([, quantified]) => !quantified)
      .map(([trigger]) => trigger);

  it('stands in the paragraph, if it measures the same', () => {
    assert.deepEqual(unmeasured('# A\n\nWe reduced churn. Monthly churn went from 4.1% to 2.3%.'), []);
    assert.deepEqual(unmeasured('# A\n\nWe reduced churn. Latency was 40 ms.'), ['reduced']);
    assert.deepEqual(unmeasured('# A\n\nWe reduced churn.\n\nMonthly churn went from 4.1% to 2.3%.'), ['reduced']);
  });

  it('stands in the child items, not in the siblings', () => {
    assert.deepEqual(unmeasured('# A\n\n- We improved recall:\n  - recall: 0.71 → 0.84\n'), []);
    assert.deepEqual(unmeasured('# A\n\n- We improved recall\n- Recall on night shifts: 0.84\n'), ['improved']);
  });

  it('stands in the table row, with the header naming the measure', () => {
    const table =
      '# A\n\n| Model | NDCG | Latency |\n| --- | --- | --- |\n| BM25 | 0.41 | 20 ms |\n| Ours | better | much longer |\n';
    assert.deepEqual(unmeasured(table), ['better']);
  });

  it('keeps claims in document order with absolute places', () => {
    const text = '# A\n\nWe reduced churn.\n\nUsers loved it.';
    const places = readStudy('file:///a.case.md', text).claims.map((claim) => claim.start);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.deepEqual(
      read(text).map(([trigger]) => trigger),
      ['reduced', 'Users loved'],
    );
  });

  it('links nothing for nothing', () => assert.deepEqual(linkEvidence([], [], []), []));
});

describe('patterns', () => {
  // Each is the worst case of some pattern; one that went back and forth in it would not end within mocha's patience.
  for (const text of [
    'a-'.repeat(50000),
    '1,'.repeat(50000),
    'from 1 to '.repeat(10000),
    '('.repeat(100000),
    '"'.repeat(100000),
    'more less '.repeat(10000),
    'latency '.repeat(12000),
    'cut '.repeat(25000),
  ])
    it(`come to an end on ${JSON.stringify(text.slice(0, 10))} × many`, () => {
      for (const { start, end } of readSentence(text, PARAGRAPH).claims)
        assert.ok(0 <= start && start < end && end <= text.length);
    });
});
