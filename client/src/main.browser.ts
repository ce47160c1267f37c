import { type ExtensionContext, Uri } from 'vscode';
import { activateExtension, type ExtensionApi } from './extension.ts';

/** Web extension hosts: the server is a web worker. */
export function activate(context: ExtensionContext): ExtensionApi {
  return activateExtension(context, async (id, name, options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const script = Uri.joinPath(context.extensionUri, 'server/dist/main.browser.js');
    return new LanguageClient(id, name, async () => new Worker(script.toString(true)), options);
  });
}
