import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, fileUri, findings, findingsOf, open, STRONG, until, WEAK } from './studies.ts';

/** The quick fixes for a diagnostic, as the light bulb lists them. */
async function fixesFor(uri: vscode.Uri, diagnostic: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  return actions.filter(({ edit }) => edit);
}

describe('diagnostics', () => {
  afterEach(closeAll);

  it('names a missing section on the title line and a claim at its place', async () => {
    const { document } = await open('weak.case.md', WEAK);
    const [missing, ...more] = await findingsOf(document.uri, 'section-missing');
    equal(more.length, 0, 'number of further missing sections');
    ok(missing!.message.includes('Impact'), `The message does not name the section: ${missing!.message}`);
    equal(missing!.range.start.line, 0, 'line');

    const [claim] = await findingsOf(document.uri, 'unquantified-claim');
    ok(document.getText(claim!.range).includes('reduced'), `The squiggle is under “${document.getText(claim!.range)}”`);
    equal(claim!.severity, vscode.DiagnosticSeverity.Warning, 'severity');
  });

  it('links every code to the page of its rule, which is a file of the extension', async () => {
    const { document } = await open('links.case.md', WEAK);
    await findingsOf(document.uri, 'section-missing');
    for (const { code } of findings(document.uri)) {
      ok(typeof code === 'object', `${String(code)} has no link`);
      await vscode.workspace.fs.stat(code.target.with({ fragment: '', query: '' }));
    }
  });

  it('speaks of no missing section and no claim in a study that lacks nothing', async () => {
    const { document } = await open('strong.case.md', `${STRONG}\nTODO\n`);
    // The planted placeholder shows that the study has been checked.
    await findingsOf(document.uri, 'placeholder');
    equal(
      findings(document.uri)
        .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning && severity >= 0)
        .map(({ message }) => message)
        .filter((message) => !message.includes('TODO')),
      [],
      'list of warnings',
    );
  });

  it('leaves other Markdown alone', async () => {
    const study = await open('beside.case.md', WEAK);
    const other = await open('notes.md', WEAK);
    await findingsOf(study.document.uri, 'section-missing');
    await new Promise((resolve) => setTimeout(resolve, 500));
    equal(findings(other.document.uri).length, 0, 'number of findings in notes.md');
  });

  it('applies the fix for a missing section, which clears its diagnostic', async () => {
    const { document } = await open('fix-section.case.md', WEAK);
    const [missing] = await findingsOf(document.uri, 'section-missing');
    const fixes = await fixesFor(document.uri, missing!);
    const fix = fixes.find(({ title }) => title.includes('Impact'));
    ok(fix, `No fix for Impact among: ${fixes.map(({ title }) => title).join(' | ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit!), 'The edit was refused');
    const text = document.getText();
    const at = (heading: string) => text.indexOf(`## ${heading}`);
    ok(at('Evaluation') < at('Impact') && at('Impact') < at('Scale'), `Impact is not at its ML-PRISM place:\n${text}`);
    await until('section-missing to go', () => findings(document.uri, 'section-missing').length === 0);
  });

  it('applies a fix for a claim, which changes the text and clears its diagnostic', async () => {
    const { document } = await open('fix-claim.case.md', WEAK);
    const [claim] = await findingsOf(document.uri, 'unquantified-claim');
    const fixes = await fixesFor(document.uri, claim!);
    ok(fixes.length >= 2, `Too few fixes: ${fixes.map(({ title }) => title).join(' | ')}`);
    const suppress = fixes.find(({ title }) => /suppress|ignore|disable/i.test(title));
    ok(suppress, `No suppression among: ${fixes.map(({ title }) => title).join(' | ')}`);
    const before = document.getText();
    ok(await vscode.workspace.applyEdit(suppress.edit!), 'The edit was refused');
    ok(document.getText() !== before, 'The text is as before');
    await until('unquantified-claim to go', () => findings(document.uri, 'unquantified-claim').length === 0);
  });

  it('follows typing', async () => {
    const editor = await open('typing.case.md', STRONG);
    const { document } = editor;
    await editor.edit((edit) =>
      edit.insert(document.positionAt(document.getText().length), '\nWe massively reduced costs.\n'),
    );
    await findingsOf(document.uri, 'unquantified-claim');
    await vscode.commands.executeCommand('undo');
    await until('the finding to go', () => findings(document.uri, 'unquantified-claim').length === 0);
  });

  it('forgets a file that is deleted', async () => {
    const { document } = await open('deleted.case.md', WEAK);
    await findingsOf(document.uri, 'section-missing');
    await vscode.workspace.fs.delete(fileUri('deleted.case.md'));
    await closeAll();
    await until('the findings to go', () => findings(document.uri).length === 0);
  });
});
