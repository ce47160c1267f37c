import { type ExtensionContext, Uri } from 'vscode';
import { activateExtension, type ExtensionApi } from './extension.ts';

/** Web extension hosts: the server is a web worker. */
export function activate(context: ExtensionContext): ExtensionApi {
  return activateExtension(context, async (id, name, options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const script = Uri.joinPath(context.extensionUri, 'server/dist/server.js');
    return new LanguageClient(id, name, new Worker(await workerUrl(script)), options);
  });
}

/** VS Code starts no worker from an extension that lies on a remote machine, but it fetches from there. */
async function workerUrl(script: Uri): Promise<string> {
  const url = script.toString(true);
  if (script.scheme !== 'vscode-remote') return url;
  const source = await (await fetch(url)).blob();
  return URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
}
