// What clients say that they can do, as far as the server does something else for it.
import type { ClientCapabilities } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** Whether the client asks for diagnostics; to one that does not they are pushed. */
export function pulls({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

/** Whether the client can be asked to pull for the workspace once that is wanted; else it is offered from the start. */
export function registersPulls({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic?.dynamicRegistration === true;
}

/** Whether the client can be told to ask for them again. */
export function refreshes({ workspace }: ClientCapabilities): boolean {
  return workspace?.diagnostics?.refreshSupport === true;
}

/** How the client wants its fixes. */
export function fixesFor({ workspace, textDocument }: ClientCapabilities, { showsRules }: InitializationOptions) {
  const edits = workspace?.workspaceEdit;
  const documentChanges = edits?.documentChanges === true;
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  // Without versions nobody could tell whether an edit comes too late.
  const late = documentChanges && dataSupport === true && resolveSupport?.properties?.includes('edit') === true;
  return { showsRules: showsRules === true, snippets: edits?.snippetEditSupport === true, documentChanges, late };
}
