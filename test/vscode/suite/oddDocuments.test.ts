import * as vscode from 'vscode';
import { equal } from './assert.ts';
import { closeAll, findings, findingsOf, open, STRONG, until, WEAK } from './studies.ts';

describe('odd documents', () => {
  afterEach(closeAll);

  it('checks an untitled study', async () => {
    const uri = vscode.Uri.from({ scheme: 'untitled', path: 'draft.case.md' });
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), WEAK));
    await findingsOf(uri, 'section-missing');
  });

  it('checks a file whose name needs escaping', async () => {
    const { document } = await open('100% (draft) #2 é.case.md', WEAK);
    await findingsOf(document.uri, 'section-missing');
  });

  it('keeps its place after emoji, combining marks and CRLF', async () => {
    const { document } = await open(
      'odd.case.md',
      `# 🚀 Search\r\n\r\n🇩🇪 cafe\u0301 👩‍🔬 — We significantly reduced latency.\r\n`,
    );
    const [claim] = await findingsOf(document.uri, 'unquantified-claim');
    const words = document.getText(claim!.range);
    equal(words.includes('reduced') && !words.includes('👩‍🔬'), true, `place of the squiggle (“${words}”)`);
    equal(claim!.range.start.line, 2, 'line');
  });

  it('survives an empty file and one that is only front matter', async () => {
    await open('empty.case.md', '');
    await open('front.case.md', '---\nshape: project\n---\n');
    await open('broken.case.md', '---\nshape: [\n---\n# Title\n');
    // The server still answers.
    const { document } = await open('after.case.md', WEAK);
    await findingsOf(document.uri, 'section-missing');
  });

  it('answers again after a restart of the server', async () => {
    const { document } = await open('restart.case.md', WEAK);
    await findingsOf(document.uri, 'section-missing');
    await vscode.commands.executeCommand('casePrism.restartServer');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), STRONG);
    await vscode.workspace.applyEdit(edit);
    await until('the findings to go', () => findings(document.uri, 'section-missing').length === 0);
    await vscode.commands.executeCommand('undo');
    await findingsOf(document.uri, 'section-missing');
  });
});
