import * as vscode from 'vscode';
import { equal } from './assert.ts';
import { closeAll, fileUri, findings, until, WEAK } from './studies.ts';

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));

describe('the whole workspace', () => {
  before(async () => {
    await closeAll();
    await write('whole/.gitignore', 'drafts\n');
    await write('whole/one.case.md', WEAK);
    await write('whole/drafts/two.case.md', WEAK);
    await write('whole/hidden/three.case.md', WEAK);
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/hidden': true }, vscode.ConfigurationTarget.Workspace);
  });

  after(async () => {
    await vscode.workspace.fs.delete(fileUri('whole'), { recursive: true });
    await vscode.workspace.getConfiguration('files').update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('is checked by the command, studies that are not open included, hidden and ignored ones not', async () => {
    equal(findings(fileUri('whole/one.case.md')).length, 0, 'number of findings before');
    await vscode.commands.executeCommand('casePrism.checkWorkspace');
    await until(
      'findings in a closed study',
      () => findings(fileUri('whole/one.case.md'), 'unquantified-claim').length,
    );
    equal(findings(fileUri('whole/drafts/two.case.md')).length, 0, 'number of findings in an ignored study');
    equal(findings(fileUri('whole/hidden/three.case.md')).length, 0, 'number of findings in a hidden study');
  });

  it('follows what changes on disk: a study, a configuration, a study that goes', async () => {
    await write('whole/four.case.md', WEAK);
    await until('findings in a new study', () => findings(fileUri('whole/four.case.md'), 'unquantified-claim').length);
    await write('whole/.case-prism.json', '{ "rules": { "unquantified-claim": "off" } }');
    await until('the rule to be off', () => findings(fileUri('whole/four.case.md'), 'unquantified-claim').length === 0);
    await until('other findings to stay', () => findings(fileUri('whole/four.case.md'), 'section-missing').length);
    await vscode.workspace.fs.delete(fileUri('whole/four.case.md'));
    await until('the findings to go', () => findings(fileUri('whole/four.case.md')).length === 0);
  });
});
