import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, EXTENSION_ID, findingsOf, open, STRONG, until, WEAK } from './studies.ts';

/**
 * What VS Code's Markdown preview shows for a document: its own engine with this extension's plugin (the page itself: test/person). Plugins
 * reach VS Code's engine within one extension host only. The npm-only VS Code has its Markdown extension for Node alone, so in its web
 * extension host the plugin is given to the same engine here.
 */
async function render(document: vscode.TextDocument): Promise<string> {
  if (vscode.extensions.getExtension('vscode.markdown-language-features')) {
    return vscode.commands.executeCommand<string>('markdown.api.render', document);
  }
  const { extendMarkdownIt } = await vscode.extensions.getExtension(EXTENSION_ID)!.activate();
  return extendMarkdownIt(new MarkdownIt({ html: true })).render(document.getText(), { currentDocument: document.uri });
}

const coverage = (html: string) => /(\d) (?:of|\/) 6/.exec(html.replace(/<[^>]*>/g, ''))?.[1];

describe('preview', () => {
  afterEach(closeAll);

  it('puts the summary on top of a case study and follows an edit', async () => {
    const { document } = await open('preview.case.md', WEAK);
    const html = await until('the summary', async () => {
      const rendered = await render(document);
      return coverage(rendered) !== undefined && rendered;
    });
    ok(html.indexOf('class="case-prism"') >= 0, 'No summary');
    ok(html.indexOf('class="case-prism"') < html.indexOf('<h1'), 'The summary is not on top');
    equal(coverage(html), '5', 'coverage');

    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, all, STRONG);
    ok(await vscode.workspace.applyEdit(edit), 'The edit was refused');
    await until('the summary to follow the edit', async () => coverage(await render(document)) === '6');
  });

  it('leaves other Markdown as it is', async () => {
    const study = await open('shown.case.md', WEAK);
    await findingsOf(study.document.uri, 'section-missing');
    const { document } = await open('plain.md', STRONG);
    const html = await render(document);
    ok(html.includes('Search ranking') && !html.includes('case-prism'), `Other Markdown is changed:\n${html}`);
  });

  it('opens beside the study', async () => {
    await open('beside.case.md', STRONG);
    await vscode.commands.executeCommand('casePrism.openPreview');
    await until('the preview tab', () =>
      vscode.window.tabGroups.all.some(({ tabs, viewColumn }) =>
        tabs.some(
          ({ input }) =>
            viewColumn === 2 && input instanceof vscode.TabInputWebview && input.viewType.includes('markdown.preview'),
        ),
      ),
    );
  });
});
