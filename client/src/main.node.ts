import type { ExtensionContext } from 'vscode';
import { activateExtension, type ExtensionApi } from './extension.ts';

/** Desktop and remote extension hosts: the server is a Node process of its own, spoken to over IPC. */
export function activate(context: ExtensionContext): ExtensionApi {
  return activateExtension(context, async (id, name, options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const run = { module: context.asAbsolutePath('server/dist/main.node.cjs'), transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient(id, name, { run, debug }, options);
  });
}
