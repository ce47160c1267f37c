import { URI, Utils } from 'vscode-uri';
import type { Config } from './config.ts';
import { DEFAULT_CONFIG } from './config.ts';
import { CONFIG_FILE } from './file.ts';
import type { ConfigProblem } from './parse.ts';
import { parseConfig } from './parse.ts';

/** The file access that whoever runs the service lends it. */
export interface Workspace {
  /** The file's text, or undefined where there is none or it cannot be read. Must not reject. */
  readFile(uri: string): Promise<string | undefined>;
}

/** The configuration that holds for one study. */
export interface Resolved {
  readonly config: Config;
  /** The file that decided, if one did. */
  readonly file?: { readonly uri: string; readonly text: string; readonly problems: readonly ConfigProblem[] };
}

export interface ConfigResolver {
  /** The nearest `.case-prism.json` above the study decides alone, in the editor as on the command line; `fallback` holds where there is none. */
  resolve(uri: string, fallback?: Config): Promise<Resolved>;
  /** Forgets what was read: a configuration changed on disk. */
  clear(): void;
}

/** Deeper folders than this are not searched; a guard against paths that never end. */
const MOST_FOLDERS = 64;

/** So many places are remembered, there or not; an editor that runs for weeks visits more. */
const MOST_PLACES = 1000;

export function createConfigResolver(workspace: Workspace): ConfigResolver {
  const files = new Map<string, Promise<Resolved | undefined>>();
  const read = async (uri: string): Promise<Resolved | undefined> => {
    const text = await workspace.readFile(uri);
    if (text === undefined) return undefined;
    const { config, problems } = parseConfig(text);
    return { config, file: { uri, text, problems } };
  };
  return {
    async resolve(uri, fallback = DEFAULT_CONFIG) {
      for (const candidate of candidates(uri)) {
        const reading = files.get(candidate) ?? read(candidate);
        if (files.size >= MOST_PLACES) files.clear();
        files.set(candidate, reading);
        const found = await reading;
        if (found) return found;
      }
      return { config: fallback };
    },
    clear: () => files.clear(),
  };
}

/** The places of configuration files for a study, nearest first. An unsaved document has none. */
function candidates(uri: string): string[] {
  const { scheme, path } = URI.parse(uri);
  if (scheme === 'untitled' || !path.startsWith('/')) return [];
  const places: string[] = [];
  let folder = Utils.dirname(URI.parse(uri));
  for (let depth = 0; depth < MOST_FOLDERS; depth++) {
    places.push(Utils.joinPath(folder, CONFIG_FILE).toString());
    const parent = Utils.dirname(folder);
    if (parent.path === folder.path) break;
    folder = parent;
  }
  return places;
}
