import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { Analysis } from '../../server/src/service.ts';
import { createCaseStudyService, report } from '../../server/src/service.ts';

/** One defect of `domain.md`, planted in the weak study on purpose; `rule` where a rule of today finds it. */
interface Planted {
  readonly line: number;
  readonly defect: string;
  readonly rule?: string;
}

const examples = new URL('../../examples/', import.meta.url);
const planted: readonly Planted[] = JSON.parse(readFileSync(new URL('planted-defects.json', import.meta.url), 'utf8'));

async function analysed(name: string): Promise<Analysis> {
  const errors: string[] = [];
  const service = createCaseStudyService({
    workspace: { readFile: async () => undefined },
    logger: { error: (message) => errors.push(message) },
  });
  const uri = `file:///examples/${name}.case.md`;
  service.open(uri, 1, readFileSync(new URL(`${name}.case.md`, examples), 'utf8'));
  const analysis = await service.analyse(uri);
  assert.deepEqual(errors, []);
  return analysis!;
}

/** Findings as `line rule`, lines counted from 1, as the command line prints them. */
function places({ diagnoses, document }: Analysis): string[] {
  return diagnoses.map(({ start, rule }) => `${document.positionAt(start).line + 1} ${rule}`);
}

describe('the portfolio in examples/', () => {
  it('holds four studies', () => {
    const names = readdirSync(examples).filter((name) => name.endsWith('.case.md'));
    assert.deepEqual(names.sort(), [
      'churn-alerts.case.md',
      'delivery-time.case.md',
      'image-moderation.case.md',
      'search-ranking.case.md',
    ]);
  });

  for (const name of ['search-ranking', 'delivery-time']) {
    it(`${name}: strong, nothing to interrupt for`, async () => {
      const analysis = await analysed(name);
      assert.deepEqual(places(analysis), []);
      const { coverage, density, claims } = report(analysis);
      assert.equal(coverage, 6);
      assert.equal(density.core, 6);
      assert.ok(density.distinct >= 10, `${density.distinct} of twelve responsibilities`);
      assert.ok(claims.length >= 15, `${claims.length} claims`);
      assert.deepEqual(
        claims.filter(({ quantified }) => !quantified).map(({ text }) => text),
        [],
      );
    });
  }

  it('churn-alerts: middling, all sections and half of the evidence', async () => {
    const { coverage, density, claims } = report(await analysed('churn-alerts'));
    assert.equal(coverage, 4);
    assert.ok(density.core >= 3 && density.core < 6, `${density.core} core responsibilities`);
    assert.ok(claims.some(({ quantified }) => quantified) && claims.some(({ quantified }) => !quantified));
  });

  it('image-moderation: weak, every planted defect found and nothing else', async () => {
    const found = new Set(places(await analysed('image-moderation')));
    const wanted = new Set(planted.flatMap(({ line, rule }) => (rule ? [`${line} ${rule}`] : [])));
    assert.deepEqual([...found].sort(), [...wanted].sort());
  });

  it('image-moderation: as many placeholders and missing sections as were planted', async () => {
    const found = places(await analysed('image-moderation'));
    for (const rule of ['placeholder', 'section-missing']) {
      const wanted = planted.filter((defect) => defect.rule === rule).map(({ line }) => `${line} ${rule}`);
      assert.deepEqual(
        found.filter((place) => place.endsWith(` ${rule}`)),
        wanted,
      );
    }
  });
});
