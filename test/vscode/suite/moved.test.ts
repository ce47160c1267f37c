// Studies that are renamed, moved or deleted while they are open.
import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, fileUri, findings, findingsOf, open, until, WEAK } from './studies.ts';

const RULE = 'unquantified-claim';

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));

/** Renames as the explorer does. */
async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  ok(await vscode.workspace.applyEdit(edit), 'The rename was refused');
}

const opened = (uri: vscode.Uri) =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

describe('a study that is open', () => {
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(fileUri('moved'), { recursive: true }));

  it('takes its findings along when it is renamed, with its unsaved edits', async () => {
    const { document } = await open('moved/before.case.md', WEAK);
    await findingsOf(document.uri, RULE);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(WEAK.length), '\nWe massively reduced costs.\n');
    await vscode.workspace.applyEdit(edit);
    const to = fileUri('moved/after.case.md');
    await rename(document.uri, to);
    await until('both claims at the new place', () => findings(to, RULE).length === 2);
    await until('none at the old one', () => findings(fileUri('moved/before.case.md')).length === 0);
    ok(opened(to)?.getText().endsWith('We massively reduced costs.\n'), 'The unsaved edit is lost');
  });

  it('takes them along when its folder is renamed', async () => {
    await open('moved/folder/study.case.md', WEAK);
    await findingsOf(fileUri('moved/folder/study.case.md'), RULE);
    await rename(fileUri('moved/folder'), fileUri('moved/shelf'));
    await findingsOf(fileUri('moved/shelf/study.case.md'), RULE);
    await until('none at the old place', () => findings(fileUri('moved/folder/study.case.md')).length === 0);
  });

  it('loses them when it becomes other Markdown, and gets them when it comes back', async () => {
    const { document } = await open('moved/study.case.md', WEAK);
    await findingsOf(document.uri, RULE);
    const notes = fileUri('moved/notes.md');
    await rename(document.uri, notes);
    await until('the findings to go', () => findings(document.uri).length === 0);
    equal(findings(notes).length, 0, 'number of findings in notes');
    await rename(notes, document.uri);
    await findingsOf(document.uri, RULE);
  });

  it('follows the configuration of the folder that it is moved to', async () => {
    await write('moved/strict/.case-prism.json', `{ "rules": { "${RULE}": "error" } }`);
    const { document } = await open('moved/lax.case.md', WEAK);
    const [before] = await findingsOf(document.uri, RULE);
    equal(before!.severity, vscode.DiagnosticSeverity.Warning, 'severity before');
    const to = fileUri('moved/strict/lax.case.md');
    await rename(document.uri, to);
    const [after] = await findingsOf(to, RULE);
    equal(after!.severity, vscode.DiagnosticSeverity.Error, 'severity after');
  });

  it('keeps its text when its folder is deleted, is checked for as long as it is open, and leaves nothing behind', async () => {
    const { document } = await open('moved/gone/one.case.md', WEAK);
    const other = await open('moved/gone/two.case.md', WEAK);
    await findingsOf(document.uri, RULE);
    await findingsOf(other.document.uri, RULE);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(WEAK.length), '\nWe massively reduced costs.\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.workspace.fs.delete(fileUri('moved/gone'), { recursive: true });
    await until('both claims of the unsaved text', () => findings(document.uri, RULE).length === 2);
    ok(document.getText().endsWith('We massively reduced costs.\n'), 'The unsaved edit is lost');
    await closeAll();
    await until(
      'no findings of either',
      () => findings(document.uri).length + findings(other.document.uri).length === 0,
    );
    // The server still answers.
    await findingsOf((await open('moved/next.case.md', WEAK)).document.uri, RULE);
  });
});
