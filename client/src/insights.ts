import { Uri, workspace } from 'vscode';
import type { ReportParams } from '../../server/src/protocol.ts';
import { paintsOf } from './preview/paints.ts';
import type { Insight } from './preview/summary.ts';

/** Studies whose last report is remembered. A preview can outlive its document, so closing one forgets nothing. */
const LIMIT = 32;

/** The last report of each study, with what to paint in its preview. */
export interface Insights {
  add(params: ReportParams): void;
  get(uri: string): Insight;
  /** There is going to be a server: studies without a report are being read. */
  waiting(): void;
  /** There is no server: what was known no longer follows the text, so it is not shown. */
  failed(): void;
}

export function createInsights(): Insights {
  const insights = new Map<string, () => Insight>();
  let otherwise: Insight = { kind: 'waiting' };
  return {
    add: ({ uri, report }) => {
      const key = Uri.parse(uri).toString();
      let insight: Insight | undefined;
      insights.delete(key);
      // Most studies are edited without a preview, so what to paint is worked out when a preview first asks.
      insights.set(key, () => {
        insight ??= { kind: 'report', report, paints: paintsOf(report, linesOf(key)) };
        return insight;
      });
      const [oldest] = insights.keys();
      if (insights.size > LIMIT && oldest !== undefined) insights.delete(oldest);
    },
    get: (uri) => insights.get(uri)?.() ?? otherwise,
    waiting: () => {
      otherwise = { kind: 'waiting' };
    },
    failed: () => {
      insights.clear();
      otherwise = { kind: 'failed' };
    },
  };
}

function linesOf(uri: string): string[] {
  const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
  return document?.getText().split(/\r\n|\r|\n/) ?? [];
}
