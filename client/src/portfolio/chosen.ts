import { Uri } from 'vscode';
import type { Node } from './view.ts';

/** The study that a menu was opened on, in the view of the portfolio; undefined for anything else that VS Code passes to a command. */
export function chosenStudy(resource: unknown): Uri | undefined {
  return isStudyNode(resource) ? Uri.parse(resource.entry.uri) : undefined;
}

function isStudyNode(resource: unknown): resource is Node & { kind: 'study' } {
  return typeof resource === 'object' && resource !== null && 'kind' in resource && resource.kind === 'study';
}
