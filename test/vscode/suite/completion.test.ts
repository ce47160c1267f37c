import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, EXTENSION_ID, findingsOf, open, STRONG, until } from './studies.ts';

async function labelsAt(document: vscode.TextDocument, position: vscode.Position, trigger?: string): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  return list.items.map(({ label, filterText }) => filterText ?? (typeof label === 'string' ? label : label.label));
}

/** The prefixes of the snippets that the extension brings. */
async function prefixes(): Promise<string[]> {
  const { extensionUri, packageJSON } = vscode.extensions.getExtension(EXTENSION_ID)!;
  const files: { path: string }[] = packageJSON.contributes.snippets;
  const all = files.map(async ({ path }) => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path));
    return Object.values(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, { prefix: string }>);
  });
  return (await Promise.all(all)).flat().map(({ prefix }) => prefix);
}

describe('completion', () => {
  afterEach(closeAll);

  it('offers every section and script on / at the start of a line', async () => {
    const { document } = await open('slash.case.md', `${STRONG}\n/\n`);
    const position = new vscode.Position(document.lineCount - 2, 1);
    const wanted = await prefixes();
    ok(wanted.length >= 12 + 6, `Only ${wanted.length} snippets`);
    const missing = await until('completions', async () => {
      const labels = await labelsAt(document, position, '/');
      return labels.length > 0 && wanted.filter((prefix) => !labels.includes(prefix));
    });
    equal(missing, [], 'list of snippets that are not offered');
  });

  // Typing / asks the server alone; asking by hand, as here, asks VS Code's own snippets too.
  it('offers none of them twice when asked by hand', async () => {
    const { document } = await open('twice.case.md', `# Title\n\n${'We cut costs massively.\n'.repeat(2)}\n/\n`);
    await findingsOf(document.uri, 'section-missing');
    const labels = await labelsAt(document, new vscode.Position(document.lineCount - 2, 1));
    ok(labels.includes('/case'), 'No snippets at all');
    equal(
      labels.filter((label, index) => label.startsWith('/') && labels.indexOf(label) !== index),
      [],
      'list of doubled completions',
    );
  });

  it('offers none of them in other Markdown', async () => {
    const study = await open('first.case.md', STRONG);
    const { document } = await open('readme.md', '# Title\n\n/\n');
    const wanted = await prefixes();
    // With the same request in a study, to see that silence here means something.
    ok(
      (await labelsAt(study.document, new vscode.Position(1, 0))).some((label) => wanted.includes(label)),
      'No snippets at all',
    );
    const labels = await labelsAt(document, new vscode.Position(2, 1), '/');
    equal(
      labels.filter((label) => wanted.includes(label)),
      [],
      'list of snippets in other Markdown',
    );
  });
});
