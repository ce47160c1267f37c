import type { CancellationToken, ClientCapabilities, Connection, ResponseError } from 'vscode-languageserver';
import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver';
import { NO_TOKENS } from './features/semanticTokens.ts';
import { rangeOf } from './incoming.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** Answers a request about one document, with `nothing` where the product is off. */
export type Answer = <T>(
  name: string,
  nothing: T,
  uri: string,
  token: CancellationToken,
  work: (session: Session, config: Settings['config'], settings: Settings) => Promise<T>,
) => Promise<T | ResponseError>;

/** What is shown beside or over the text without being asked for; each but the symbols has a setting that turns it on. */
export function serveViews(connection: Connection, answer: Answer): void {
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    answer('code lens', [], uri, token, async ({ service, options }, config, { codeLens }) =>
      codeLens ? service.codeLenses(uri, options.commands === true, config) : [],
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    answer('inlay hints', [], uri, token, async ({ service }, config, settings) =>
      settings.inlayHints ? service.inlayHints(uri, rangeOf(range), config) : [],
    ),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    answer('semantic tokens', NO_TOKENS, uri, token, async ({ service }, config, settings) =>
      settings.semanticTokens ? service.semanticTokens(uri, undefined, config) : NO_TOKENS,
    ),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
    answer('semantic tokens', NO_TOKENS, uri, token, async ({ service }, config, settings) =>
      settings.semanticTokens ? service.semanticTokens(uri, rangeOf(range), config) : NO_TOKENS,
    ),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answer('document symbols', [], uri, token, ({ service }, config) => service.documentSymbols(uri, config)),
  );
}

/** Has the client ask again for what it shows, as far as it can be told to. */
export function refreshViews(connection: Connection, { workspace }: ClientCapabilities): void {
  const told = [
    [workspace?.codeLens, CodeLensRefreshRequest.type],
    [workspace?.inlayHint, InlayHintRefreshRequest.type],
    [workspace?.semanticTokens, SemanticTokensRefreshRequest.type],
  ] as const;
  // A client that fails to refresh asks again by itself with the next edit.
  for (const [can, request] of told) if (can?.refreshSupport) connection.sendRequest(request).catch(() => {});
}
