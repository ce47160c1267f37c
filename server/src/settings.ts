import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Config } from './config/config.ts';
import { readSettings } from './config/parse.ts';

/** The editor's `casePrism` settings as they hold for one document. */
export interface Settings {
  readonly enable: boolean;
  /** Whether the findings of studies that are not open are shown too. */
  readonly checkWorkspace: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly semanticTokens: boolean;
  readonly config: Config;
}

export interface SettingsReader {
  /** Asks the client once per document ('' for the workspace); clients that cannot be asked have said it in `workspace/didChangeConfiguration`. */
  of(uri: string): Promise<Settings>;
  /** The settings changed; `settings` is what the notification carried. */
  changed(settings: unknown): void;
  forget(uri: string): void;
}

const SECTION = 'casePrism';

export function createSettingsReader(connection: Connection, capabilities: ClientCapabilities): SettingsReader {
  const perDocument = new Map<string, Promise<Settings>>();
  const asks = capabilities.workspace?.configuration === true;
  let pushed = read(undefined);
  return {
    of(uri) {
      if (!asks) return Promise.resolve(pushed);
      const known = perDocument.get(uri);
      if (known) return known;
      const asked = connection.workspace
        .getConfiguration({ ...(uri !== '' && { scopeUri: uri }), section: SECTION })
        .then(read, () => read(undefined));
      perDocument.set(uri, asked);
      return asked;
    },
    changed(settings) {
      perDocument.clear();
      if (typeof settings === 'object' && settings !== null && SECTION in settings) pushed = read(settings[SECTION]);
    },
    forget: (uri) => void perDocument.delete(uri),
  };
}

function read(settings: unknown): Settings {
  const { enable, rules, checkWorkspace, codeLens, inlayHints, semanticTokens }: Record<string, unknown> =
    typeof settings === 'object' && settings !== null ? { ...settings } : {};
  return {
    enable: enable !== false,
    checkWorkspace: checkWorkspace === true,
    codeLens: codeLens !== false,
    inlayHints: inlayHints === true,
    semanticTokens: semanticTokens === true,
    config: readSettings({ rules: rules ?? {} }),
  };
}
