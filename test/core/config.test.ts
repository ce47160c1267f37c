import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyser } from '../../server/src/analysis.ts';
import { KEYS } from '../../server/src/config/keys.ts';
import { parseConfig } from '../../server/src/config/parse.ts';
import { reportOf } from '../../server/src/report.ts';

/** A study read by a configuration, which must hold no problem. */
function by(config: object, text: string) {
  const { config: parsed, problems } = parseConfig(JSON.stringify(config));
  assert.deepEqual(problems, []);
  const document = TextDocument.create('file:///s.case.md', 'markdown', 1, text);
  const logger = { error: (message: string) => assert.fail(message) };
  const analysis = createAnalyser(document.uri, { config: parsed }, logger).analyse(document, undefined);
  return { ...analysis, rules: analysis.diagnoses.map(({ rule }) => rule), report: reportOf(analysis.study, document) };
}

const impact = (sentence: string) => `# S\n\n## Impact\n\n${sentence}\n`;

describe('a configuration', () => {
  it('adds measures: claims about them are found, and numbers of their family answer', () => {
    const measures = { 'seat fill': 'usage', 'berth wait': { family: 'time', better: 'down' } };
    const claimed = (config: object, sentence: string) => by(config, impact(sentence)).study.claims;
    const open = 'We raised seat fill.';
    assert.equal(claimed({}, open).length, 0);
    assert.deepEqual(
      claimed({ measures }, open).map(({ quantified }) => quantified),
      [false],
    );
    assert.ok(by({ measures }, impact(open)).rules.includes('unquantified-claim'));
    assert.deepEqual(
      claimed({ measures }, 'Seat fill rose from 61% to 70%.').map(({ quantified }) => quantified),
      [true],
    );
    assert.equal(claimed({ measures }, 'Berth waits are much shorter now.')[0]?.concept, 'time');
  });

  it('adds units', () => {
    const { study } = by({ units: { bushel: 'amount' } }, impact('We shipped 40 bushels a day.'));
    const [quantity] = study.quantities;
    assert.deepEqual([quantity?.value, quantity?.unit, quantity?.dimension], [40, 'bushel', 'amount']);
    assert.notEqual(by({}, impact('We shipped 40 bushels a day.')).study.quantities[0]?.unit, 'bushel');
  });

  it('adds words that claim', () => {
    const sentence = 'The new checkout is frictionful.';
    assert.ok(!by({}, impact(sentence)).rules.includes('unquantified-claim'));
    assert.ok(by({ claimWords: ['frictionful'] }, impact(sentence)).rules.includes('unquantified-claim'));
  });

  it('sets the pace and the rounds', () => {
    const text = `---\nround: phone\n---\n\n# S\n\n${'The buyers met every Monday and read aloud. '.repeat(100)}\n`;
    const seconds = (config: object) => by(config, text).report.speakingSeconds;
    assert.ok(Math.abs(seconds({ wordsPerMinute: 260 }) * 2 - seconds({})) <= 1);
    assert.ok(by({}, text).rules.includes('front-matter'), 'there is no such round');
    const { rules } = by({ rounds: { phone: 5 } }, text);
    assert.ok(!rules.includes('front-matter'));
    assert.ok(rules.includes('too-long-to-say'));
    assert.ok(!by({ rounds: { phone: 60 } }, text).rules.includes('too-long-to-say'));
    const changed = text.replace('phone', 'impact');
    assert.ok(!by({}, changed).rules.includes('too-long-to-say'));
    assert.ok(by({ rounds: { impact: 5 } }, changed).rules.includes('too-long-to-say'));
  });

  it('leaves fixes of one study to its own words', () => {
    const { study, diagnoses, again } = by(
      { aliases: { impact: ['what the desk got'] } },
      '# S\n\n## What the desk got\n\nX%.\n',
    );
    assert.equal(study.sections[0]?.id, 'impact');
    assert.ok(!diagnoses.some(({ message }) => message.includes('“Impact”: a committee')));
    assert.equal(again(study.text).study.sections[0]?.id, 'impact');
  });

  it('takes the examples that its documentation gives', () => {
    for (const [name, { example }] of Object.entries(KEYS))
      assert.deepEqual(parseConfig(JSON.stringify({ [name]: example })).problems, [], name);
  });

  it('says of each thing that it cannot use where it stands and what is expected, and uses the rest', () => {
    const text = `{
  "measures": { "seat fill": "usage", "lag": "speed", "wait": { "family": "time", "best": 1 } },
  "units": { "bushel": "weight", "crate": "count" },
  "claimWords": [1, "frictionless"],
  "wordsPerMinute": 1000,
  "rounds": { "impact": 0, "phone": 20, "__proto__": 5 },
  "__proto__": { "polluted": true }
}`;
    const { config, problems } = parseConfig(text);
    assert.deepEqual(
      problems.map(({ start, message }) => [text.slice(0, start).split('\n').length, message.split(/[:.,] /)[0]]),
      [
        [2, 'A family of measures is expected'],
        [2, 'A measure has a "family" and "better"'],
        [3, 'What the unit measures is expected'],
        [4, 'A word is expected'],
        [5, 'Words a minute are expected'],
        [6, 'Minutes are expected'],
        [6, 'A round needs another name.'],
        [7, 'There is no setting "__proto__"'],
      ],
    );
    assert.deepEqual(Object.keys(config.words.measures ?? {}), ['seat fill', 'wait']);
    assert.deepEqual(config.words.units, { crate: 'count' });
    assert.deepEqual(config.words.claimWords, ['frictionless']);
    assert.deepEqual(config.rounds, { phone: 20 });
    assert.equal(config.wordsPerMinute, undefined);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('guesses what a misspelt name meant, and else lists the names there are', () => {
    const said = (text: string) => parseConfig(text).problems.map(({ message }) => message);
    assert.match(said('{"ruels": {}}')[0]!, /Did you mean "rules"\?/);
    assert.match(said('{"rules": {"unquantifed-claim": "off"}}')[0]!, /Did you mean "unquantified-claim"\?/);
    assert.match(said('{"colour": 1}')[0]!, /Known are \$schema, rules, /);
  });
});
