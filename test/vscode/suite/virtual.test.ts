// A study in a file system that exists in this window only, as in a folder that an extension brings from elsewhere.
import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { MemoryFiles } from './memoryFiles.ts';
import { closeAll, EXTENSION_ID, findings, findingsOf, WEAK } from './studies.ts';

const SCHEME = 'memfs';
const FOLDER = vscode.Uri.from({ scheme: SCHEME, path: '/portfolio' });

describe('a virtual file system', () => {
  let registration: vscode.Disposable;
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(FOLDER, name), new TextEncoder().encode(text));

  before(() => {
    registration = vscode.workspace.registerFileSystemProvider(SCHEME, new MemoryFiles(), { isCaseSensitive: true });
  });
  after(async () => {
    await closeAll();
    registration.dispose();
  });

  it('is declared as supported, with the reason', () => {
    const { virtualWorkspaces } = vscode.extensions.getExtension(EXTENSION_ID)!.packageJSON.capabilities;
    equal(virtualWorkspaces.supported, true, 'declaration');
    ok(virtualWorkspaces.description.length > 20, 'No reason is given');
  });

  it('holds a study that is checked by the configuration beside it', async () => {
    await write('.case-prism.json', '{ "rules": { "unquantified-claim": "error", "section-missing": "off" } }');
    await write('search.case.md', WEAK);
    const uri = vscode.Uri.joinPath(FOLDER, 'search.case.md');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const [claim] = await findingsOf(uri, 'unquantified-claim');
    equal(claim!.severity, vscode.DiagnosticSeverity.Error, 'severity');
    equal(findings(uri, 'section-missing').length, 0, 'number of missing sections');
  });

  it('offers fixes there', async () => {
    const uri = vscode.Uri.joinPath(FOLDER, 'search.case.md');
    const [claim] = await findingsOf(uri, 'unquantified-claim');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      claim!.range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const fix = actions.find(({ edit, title }) => edit && /disable|ignore|suppress/i.test(title));
    ok(fix, `No suppression among: ${actions.map(({ title }) => title).join(' | ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit!), 'The edit was refused');
  });
});
