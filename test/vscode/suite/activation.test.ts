import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, EXTENSION_ID, open, STRONG } from './studies.ts';

describe('extension', () => {
  after(closeAll);

  it('runs in the extension host that this run is for', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    ok(extension, `${EXTENSION_ID} is not installed`);
    const inNode = typeof process === 'object' && Boolean(process.versions?.node);
    equal(inNode, extension.packageJSON.main !== undefined, 'kind of extension host');
  });

  it('activates, in a time that is told', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID)!;
    ok(!extension.isActive, 'Nothing has been opened yet');
    const start = performance.now();
    await extension.activate();
    console.log(`    activation: ${Math.round(performance.now() - start)} ms (the server starts with the first study)`);
  });

  it('activates with the first case study and gives the preview its plugin', async () => {
    await open('first.case.md', STRONG);
    const extension = vscode.extensions.getExtension(EXTENSION_ID)!;
    const api = await extension.activate();
    equal(typeof api?.extendMarkdownIt, 'function', 'type of extendMarkdownIt');
  });

  it('registers every command that its manifest promises', async () => {
    const { packageJSON } = vscode.extensions.getExtension(EXTENSION_ID)!;
    const promised: string[] = packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    ok(promised.length >= 4, 'The manifest promises fewer commands than the product has');
    equal(
      promised.filter((command) => !registered.has(command)),
      [],
      'list of commands without a handler',
    );
  });
});
