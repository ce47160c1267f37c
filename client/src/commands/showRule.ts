import { commands, type ExtensionContext, Uri } from 'vscode';

/** Shows the page of a rule in VS Code's Markdown preview. */
export async function showRule({ extensionUri }: ExtensionContext, rule: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.joinPath(extensionUri, 'docs/rules', `${rule}.md`));
}
