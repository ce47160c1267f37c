import { l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, CancellationToken } from 'vscode-languageclient';
import {
  CHECK_REQUEST,
  type CheckAnswer,
  type CheckParams,
  PORTFOLIO_REQUEST,
  type PortfolioEntry,
} from '../../server/src/protocol.ts';
import { isCaseStudy } from './preview/plugin.ts';

/** How a study, or a file made of one, is called in what people and models read. */
export function nameOf(uri: Uri): string {
  return workspace.asRelativePath(uri);
}

/** The study in the active editor. */
export function activeStudy(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  return active && isCaseStudy(active) ? active : undefined;
}

/** A study of the workspace with its title. */
export interface ListedStudy {
  readonly uri: Uri;
  readonly title: string;
}

/** Every study of the workspace, the readiest first. */
export async function listStudies(client: BaseLanguageClient): Promise<ListedStudy[]> {
  const entries = await client.sendRequest<PortfolioEntry[]>(PORTFOLIO_REQUEST);
  return entries.map(({ uri, title }) => ({ uri: Uri.parse(uri), title }));
}

/** What the server says of a study, open or not; null where it cannot be read. */
export function readStudy(
  client: BaseLanguageClient,
  uri: Uri,
  token?: CancellationToken,
): Promise<CheckAnswer | null> {
  const params: CheckParams = { uri: uri.toString() };
  return client.sendRequest<CheckAnswer | null>(CHECK_REQUEST, params, token);
}

/** Says that there is nothing to choose from. */
export async function tellNoStudy(): Promise<void> {
  await window.showInformationMessage(l10n.t('There is no case study (*.case.md) in this workspace.'));
}
