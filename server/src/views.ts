import type { CancellationToken, ClientCapabilities, Connection, ResponseError } from 'vscode-languageserver';
import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver';
import { codeLenses } from './features/codeLens.ts';
import { documentSymbols } from './features/documentSymbols.ts';
import { inlayHints } from './features/inlayHints.ts';
import { NO_TOKENS, semanticTokens } from './features/semanticTokens.ts';
import { rangeOf } from './incoming.ts';
import type { Analysis } from './service.ts';
import type { Settings } from './settings.ts';

/** Answers a request about one document from its analysis, with `nothing` where there is none or the product is off. */
export type AnswerFrom = <T>(
  name: string,
  nothing: T,
  uri: string,
  token: CancellationToken,
  view: (analysis: Analysis, settings: Settings) => T,
) => Promise<T | ResponseError>;

/** What is shown beside or over the text without being asked for; each but the symbols has a setting that turns it on. */
export function serveViews(connection: Connection, answer: AnswerFrom, hasCommands: () => boolean): void {
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    answer('code lens', [], uri, token, ({ study, document }, { codeLens }) =>
      codeLens ? codeLenses(study, document, hasCommands()) : [],
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    answer('inlay hints', [], uri, token, ({ study, document }, settings) =>
      settings.inlayHints ? inlayHints(study, document, rangeOf(range)) : [],
    ),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    answer('semantic tokens', NO_TOKENS, uri, token, ({ study, document }, settings) =>
      settings.semanticTokens ? semanticTokens(study, document) : NO_TOKENS,
    ),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
    answer('semantic tokens', NO_TOKENS, uri, token, ({ study, document }, settings) =>
      settings.semanticTokens ? semanticTokens(study, document, rangeOf(range)) : NO_TOKENS,
    ),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answer('document symbols', [], uri, token, ({ study, document }) => documentSymbols(study, document)),
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
