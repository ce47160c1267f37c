import assert from 'node:assert/strict';
import { CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { CodeActionContext } from '../../server/src/features/codeActions.ts';
import { codeActions, SHOW_RULE } from '../../server/src/features/codeActions.ts';
import { toDiagnostics } from '../../server/src/features/diagnostics.ts';
import { FIX_ALL } from '../../server/src/protocol.ts';
import { checked } from './rules-support.ts';

const CONTEXT: CodeActionContext = { diagnostics: [], snippets: true, documentChanges: true };

/** Code actions on the line that holds `words`. */
function actionsOn(text: string, words: string, context: Partial<CodeActionContext> = {}) {
  const line = text.slice(0, text.indexOf(words)).split('\n').length - 1;
  const range: Range = { start: { line, character: 0 }, end: { line, character: 1000 } };
  return codeActions(checked(text), range, { ...CONTEXT, ...context });
}

const titles = (actions: readonly { title: string }[]) => actions.map(({ title }) => title);

describe('code actions on a title', () => {
  const analysis = checked('---\ntitle: x\n---\n\n# A study\n\n## Data\n\nOne year of orders, 3.1 million rows.\n');
  const diagnostics = toDiagnostics(
    analysis.document,
    analysis.diagnoses.filter(({ rule }) => rule === 'section-missing'),
  );
  const actions = codeActions(analysis, diagnostics[0]!.range, { ...CONTEXT, diagnostics });

  it('do the same for all findings only once, and name them all', () => {
    assert.equal(diagnostics.length, 5);
    assert.deepEqual(titles(actions), [
      'Insert the section “Problem”',
      'Insert all 5 missing sections',
      'Insert the section “Model”',
      'Insert the section “Evaluation”',
      'Insert the section “Impact”',
      'Insert the section “Scale”',
      'Ignore “section-missing” here',
      'Ignore “section-missing” in this study',
    ]);
    const named = (title: string) => actions.find((action) => action.title === title)!.diagnostics;
    assert.deepEqual(named('Insert all 5 missing sections'), diagnostics);
    assert.deepEqual(named('Ignore “section-missing” here'), diagnostics);
    assert.deepEqual(named('Insert the section “Impact”'), [diagnostics[3]]);
  });

  it('have one that is preferred', () => {
    assert.deepEqual(titles(actions.filter(({ isPreferred }) => isPreferred)), ['Insert the section “Problem”']);
  });
});

describe('code actions of one kind', () => {
  const claims = '# S\n\n## Impact\n\nWe significantly reduced latency.\n\nWe massively reduced churn.\n';

  it('are offered together where there are two or more', () => {
    const drop = actionsOn(claims, 'latency').find(({ title }) => title === 'Drop all 2 words that measure nothing');
    assert.ok(drop, titles(actionsOn(claims, 'latency')).join('\n'));
    assert.equal(JSON.stringify(drop.edit).match(/"range"/g)?.length, 2);
    const one = claims.replace('massively ', '');
    assert.ok(!titles(actionsOn(one, 'latency')).some((title) => title.startsWith('Drop all')));
  });

  it('remove two names of one comment, one after the other', () => {
    const text = '# S\n\nWe trained. <!-- case-prism-disable-line passion tool-list -->\n';
    const all = actionsOn(text, 'trained').find(({ title }) => title === 'Remove all 2 unused suppressions');
    assert.ok(all, titles(actionsOn(text, 'trained')).join('\n'));
  });
});

describe('code actions of one finding', () => {
  const text = '# S\n\n## Impact\n\nWe significantly reduced latency.\n';

  it('are at most three, one of them preferred, then those that silence, then the page of the rule', () => {
    const found = actionsOn(text, 'latency', { showsRules: true });
    const claim = found.filter(({ diagnostics }) => diagnostics?.every(({ code }) => code === 'unquantified-claim'));
    assert.deepEqual(titles(claim).slice(-3), [
      'Ignore “unquantified-claim” here',
      'Ignore “unquantified-claim” in this study',
      'Why “unquantified-claim”? Show its page',
    ]);
    assert.ok(claim.length <= 3 + 2 + 1);
    assert.equal(claim.filter(({ isPreferred }) => isPreferred).length, 1);
    assert.deepEqual(claim.at(-1)!.command?.arguments, ['unquantified-claim']);
    assert.equal(claim.at(-1)!.command?.command, SHOW_RULE);
  });

  it('leave gaps that are seen as such to clients without tab stops', () => {
    const [measure] = actionsOn(text, 'latency', { snippets: false });
    assert.match(measure!.title, /^Say how much/);
    const written = JSON.stringify(measure!.edit).match(/from \{\{before\}\} to \{\{after\}\} ms/);
    assert.ok(written, JSON.stringify(measure!.edit));
    const after = '# S\n\n## Impact\n\nWe reduced latency from {{before}} to {{after}} ms.\n';
    const again = actionsOn(after, 'latency', { snippets: false });
    assert.ok(titles(again).includes('Replace “{{before}}”'), titles(again).join('\n'));
  });

  it('name no command that the client has not got', () => {
    assert.ok(actionsOn(text, 'latency').every(({ command }) => command === undefined));
  });
});

describe('fix all', () => {
  const text = '# S\n\n## Impact\n\nX% TBD.\n\n## Data\n\nWe scan. <!-- case-prism-disable-line passion -->\n';
  const fixed = (only: string[]) => actionsOn(text, '# S', { only });

  it('puts sections in order and takes out what silences nothing, and leaves placeholders alone', () => {
    const [action, ...more] = fixed([FIX_ALL]);
    assert.deepEqual(more, []);
    assert.equal(action!.kind, FIX_ALL);
    const written = JSON.stringify(action!.edit);
    assert.match(written, /Data\\n\\nWe scan\.\\n\\n## Impact/);
    assert.match(written, /X% TBD/);
  });

  it('comes where any kind of source fix is asked for, and not unasked', () => {
    for (const kind of [CodeActionKind.Source, CodeActionKind.SourceFixAll])
      assert.equal(fixed([kind]).length, 1, kind);
    assert.ok(actionsOn(text, '# S').every(({ kind }) => kind === CodeActionKind.QuickFix));
    assert.deepEqual(fixed(['source.organizeImports']), []);
    assert.deepEqual(fixed(['refactor']), []);
  });
});
