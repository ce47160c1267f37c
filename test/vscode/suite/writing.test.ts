import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, findings, findingsOf, open, STRONG, until, WEAK } from './studies.ts';

describe('writing', () => {
  afterEach(closeAll);

  it('opens an example to try the fixes on, unsaved and with findings', async () => {
    await vscode.commands.executeCommand('casePrism.openExample');
    const { document } = vscode.window.activeTextEditor!;
    ok(document.isUntitled, `${document.uri} is saved`);
    await findingsOf(document.uri, 'unquantified-claim');
  });

  it('fixes on save what needs no judgement, and nothing else', async () => {
    const swapped = STRONG.replace(/(## Evaluation\n[^#]*)(## Impact\n[^#]*)/, '$2$1');
    const { document } = await open(
      'save.case.md',
      `${swapped}\nIt is TBD. <!-- case-prism-disable-line passion -->\n`,
    );
    await findingsOf(document.uri, 'section-order');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = 'source.fixAll.casePrism';
    const [action, ...more] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      all,
      kind,
      1,
    );
    equal(more.length, 0, 'number of further actions');
    ok(await vscode.workspace.applyEdit(action!.edit!), 'The edit was refused');
    await until('section-order to go', () => findings(document.uri, 'section-order').length === 0);
    await until('unused-suppression to go', () => findings(document.uri, 'unused-suppression').length === 0);
    ok(document.getText().includes('It is TBD.'), 'The placeholder has gone');
  });

  it('shows what stands in each section over its heading, and goes to its claims', async () => {
    const { document } = await open('lens.case.md', WEAK);
    const lenses = await until('lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        100,
      );
      return found.length > 3 && found;
    });
    const scale = lenses.find(({ command }) => command?.title.startsWith('Scale'))!;
    ok(/1 without a number/.test(scale.command!.title), scale.command!.title);
    await vscode.commands.executeCommand(scale.command!.command, ...scale.command!.arguments!);
    const line = document.positionAt(document.getText().indexOf('We significantly')).line;
    await until('the claim', () => vscode.window.activeTextEditor?.selection.active.line === line);
  });

  it('completes a measure with its unit', async () => {
    const { document } = await open('measure.case.md', `${STRONG}\nWe brought p95\n`);
    const end = document.positionAt(document.getText().trimEnd().length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    const item = list.items.find(({ label }) => label === 'p95 latency');
    ok(item, `No p95 latency among ${list.items.length} items`);
    ok(item.insertText instanceof vscode.SnippetString, 'It is no snippet');
  });
});
