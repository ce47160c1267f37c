// A text that changes between the offer of a fix and its edit.
import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, findingsOf, open, WEAK } from './studies.ts';

const LINE = 'A line that somebody else writes above all others.\n\n';

describe('a fix of a text that has changed', () => {
  afterEach(closeAll);

  for (const kind of [vscode.CodeActionKind.QuickFix.value, 'source.fixAll.casePrism'])
    it(`changes nothing, or what it was made for (${kind})`, async () => {
      const study = `${WEAK}\nIt is fine. <!-- case-prism-disable-line passion -->\n`;
      const editor = await open(`stale-${kind}.case.md`, study);
      const { document } = editor;
      await findingsOf(document.uri, 'unused-suppression');
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      // Not awaited: the text changes while the fixes are computed, and while their edits are asked for.
      const asked = vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        all,
        kind,
        50,
      );
      ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), LINE)), 'The text could not be changed');
      const actions = (await asked.then(undefined, () => [])) ?? [];
      const stale = actions.filter(({ edit }) => edit).flatMap(({ edit }) => edit!.get(document.uri));
      for (const { range, newText } of stale) {
        // Places of the old text would lie in the new line, or in the empty one below it.
        const around = document.lineAt(range.start.line).text;
        ok(range.start.line > 1 || newText.startsWith('---'), `“${newText}” into “${around}”`);
      }
      equal(document.getText(), LINE + study, 'text');
    });

  it('is offered without its edit, which is made when somebody wants it', async () => {
    const { document } = await open('late.case.md', WEAK);
    const [claim] = await findingsOf(document.uri, 'unquantified-claim');
    const edits = async (wanted: number) => {
      const offers = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        claim!.range,
        vscode.CodeActionKind.QuickFix.value,
        wanted,
      );
      return offers.filter(({ edit }) => edit).length;
    };
    equal(await edits(0), 0, 'number of edits that nobody wants yet');
    ok((await edits(50)) > 2, 'Too few edits');
  });
});
