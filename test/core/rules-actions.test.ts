import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../../server/src/features/codeActions.ts';
import { toDiagnostics } from '../../server/src/features/diagnostics.ts';
import { diagnosed, read, URI } from './rules-support.ts';

describe('code actions on a title', () => {
  const text = '# A study\n\n## Data\n\nOne year of orders, 3.1 million rows.\n';
  const study = read(text);
  const document = TextDocument.create(URI, 'markdown', 1, text);
  const missing = diagnosed(study).filter(({ rule }) => rule === 'section-missing');
  const diagnostics = toDiagnostics(document, missing);
  const context = { diagnostics, snippets: true, documentChanges: true };
  const actions = codeActions(study, document, missing, diagnostics[0]!.range, context);

  it('do the same for all findings only once, and name them all', () => {
    assert.equal(missing.length, 5);
    const titles = actions.map(({ title }) => title);
    assert.deepEqual(titles, [
      'Insert the section “Problem”',
      'Insert all 5 missing sections',
      'Ignore “section-missing” here',
      'Insert the section “Model”',
      'Insert the section “Evaluation”',
      'Insert the section “Impact”',
      'Insert the section “Scale”',
    ]);
    const named = (title: string) => actions.find((action) => action.title === title)!.diagnostics;
    assert.deepEqual(named('Insert all 5 missing sections'), diagnostics);
    assert.deepEqual(named('Ignore “section-missing” here'), diagnostics);
    assert.deepEqual(named('Insert the section “Impact”'), [diagnostics[3]]);
  });

  it('have one that is preferred', () => {
    assert.deepEqual(
      actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ['Insert the section “Problem”'],
    );
  });
});
