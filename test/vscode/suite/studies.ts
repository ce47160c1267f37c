// Documents to test with, and waiting for what an editor does in its own time.
import * as vscode from 'vscode';

export const EXTENSION_ID = 'case-prism.case-prism';

/** A file of the workspace's only folder. */
export function fileUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Writes a file into the workspace and opens it in an editor. */
export async function open(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Reverts and closes every editor. */
export async function closeAll(): Promise<void> {
  for (const group of vscode.window.tabGroups.all) {
    for (const tab of group.tabs) {
      await vscode.window.tabGroups.close(tab, true).then(undefined, () => false);
    }
  }
}

/** What `read` returns as soon as it is neither undefined nor false. @throws Error that names `what` after `seconds`. */
export async function until<T>(
  what: string,
  read: () => T | undefined | false | PromiseLike<T | undefined | false>,
  seconds = 12,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${seconds} seconds in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** This extension's diagnostics of a document. */
export function findings(uri: vscode.Uri, rule?: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'case-prism')
    .filter((diagnostic) => rule === undefined || ruleOf(diagnostic) === rule);
}

/** Waits for findings of a rule. */
export function findingsOf(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic[]> {
  return until(`${rule} in ${uri}`, () => {
    const found = findings(uri, rule);
    return found.length > 0 && found;
  });
}

/** A study with all six sections in which every claim has its number and every section its evidence. */
export const STRONG = `# Search ranking

## Problem
Shoppers left 38% of the 2 million daily searches without a click; the aim was to bring that below 30%.

## Data
I joined 120 million click logs of six months with the catalogue's 4 million products and labelled each pair by its purchase.

## Model
I trained a LambdaMART ranker on 140 features and weighed it against a BM25 baseline and a BERT cross-encoder, which cost 9 times the serving money.

## Evaluation
Offline, NDCG@10 rose from 0.61 to 0.68 on a held-out week of searches.

## Impact
In a four-week A/B test the click-through rate rose by 12% and revenue per search by 3.1%.

## Scale
I deployed it at 900 requests per second with a p95 latency of 68 ms. A dashboard watches drift of the features daily, and a pipeline retrains the model every week.
`;

/** The same without its Impact section, and with a claim that lacks its number. */
export const WEAK = STRONG.replace(/## Impact\n.*\n\n/, '').replace(
  '## Scale\n',
  '## Scale\nWe significantly reduced latency for our users.\n\n',
);
