import type { Diagnostic } from 'vscode-languageserver-types';
import type { Analysis } from './analysis.ts';
import type { Workspace } from './config/resolve.ts';
import { toDiagnostics } from './features/diagnostics.ts';
import { portfolioEntry } from './features/portfolio.ts';
import { createIgnoreReader } from './ignored.ts';
import type { FoundStudies, PortfolioEntry } from './protocol.ts';
import type { CaseStudyService } from './service.ts';
import type { SettingsReader } from './settings.ts';

/** What is kept of a study of the workspace: what is on show, not the study itself. */
export interface KnownStudy {
  readonly uri: string;
  /** The version of an open document; null for what lies on disk. */
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly entry: PortfolioEntry;
  /** Names what was found, so that a client that has it already need not be sent it again. */
  readonly resultId: string;
}

/** Finds the studies below the folders of the workspace. */
export type FindStudies = () => Promise<FoundStudies>;

/** Hears how far reading is; true stops it. */
export type OnProgress = (done: number, total: number) => boolean;

/** Every study of the workspace, open or not, read once for each version and configuration. */
export interface WorkspaceStudies {
  /** Reads what was not read since it changed. Stopped early it has what was read so far. */
  read(onProgress?: OnProgress): Promise<readonly KnownStudy[]>;
  /** What lies at `uri` changed: it is read anew. */
  changed(uri: string): void;
  /** Studies came or went, or what leaves them out changed. */
  listChanged(): void;
  /** What is said of every study may have changed. */
  clear(): void;
}

export interface WorkspaceStudiesOptions {
  readonly service: CaseStudyService;
  readonly settings: SettingsReader;
  readonly workspace: Workspace;
  readonly find: FindStudies;
  readonly rulePages?: string;
}

/** So many files are read at a time; analysis itself is one after the other. */
const AT_A_TIME = 8;

export function createWorkspaceStudies(options: WorkspaceStudiesOptions): WorkspaceStudies {
  const { service, settings, workspace, find, rulePages } = options;
  const known = new Map<string, KnownStudy>();
  /** What is being read now, how often at once, and what of it changed meanwhile. */
  const reading = new Map<string, number>();
  const stale = new Set<string>();
  let list: Promise<readonly string[]> | undefined;
  let results = 0;

  const listed = async (): Promise<readonly string[]> => {
    const found = await find();
    const reader = createIgnoreReader(workspace);
    const kept: string[] = [];
    for (const { uri, root } of found) if (!(await reader.isIgnored(uri, root))) kept.push(uri);
    return [...new Set(kept)].sort();
  };

  const read = async (uri: string): Promise<void> => {
    const version = service.version(uri) ?? null;
    const before = known.get(uri);
    if (before && before.version === version) return;
    let analysis: Analysis | undefined;
    reading.set(uri, (reading.get(uri) ?? 0) + 1);
    try {
      // What changes while it is read is read again.
      do {
        stale.delete(uri);
        const { enable, config } = await settings.of(uri);
        analysis = enable ? await service.analyseFile(uri, config) : undefined;
      } while (stale.has(uri));
    } finally {
      const others = reading.get(uri)! - 1;
      if (others > 0) reading.set(uri, others);
      else {
        reading.delete(uri);
        stale.delete(uri);
      }
    }
    if (!analysis) known.delete(uri);
    else known.set(uri, knownOf(uri, analysis, before));
  };

  const knownOf = (uri: string, analysis: Analysis, before?: KnownStudy): KnownStudy => {
    const diagnostics = toDiagnostics(analysis.document, analysis.diagnoses, rulePages);
    const same = before && JSON.stringify(before.diagnostics) === JSON.stringify(diagnostics);
    const resultId = same ? before.resultId : String(++results);
    const version = service.isOpen(uri) ? analysis.document.version : null;
    return { uri, version, diagnostics, entry: portfolioEntry(analysis), resultId };
  };

  return {
    async read(onProgress = () => false) {
      list ??= listed();
      const uris = await list;
      let done = 0;
      for (let at = 0; at < uris.length; at += AT_A_TIME) {
        if (onProgress(done, uris.length)) break;
        const some = uris.slice(at, at + AT_A_TIME);
        await Promise.all(some.map(read));
        done += some.length;
      }
      for (const uri of known.keys()) if (!uris.includes(uri)) known.delete(uri);
      return uris.flatMap((uri) => known.get(uri) ?? []);
    },
    changed(uri) {
      known.delete(uri);
      if (reading.has(uri)) stale.add(uri);
    },
    listChanged: () => {
      list = undefined;
    },
    clear() {
      for (const uri of reading.keys()) stale.add(uri);
      known.clear();
    },
  };
}
