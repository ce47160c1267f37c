import type { CodeAction, Range, TextDocumentEdit } from 'vscode-languageserver-types';

/** What an action without its edit was offered for, so that the edit can be made when it is wanted. */
export interface Offer {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly only?: readonly string[];
  /** Its place among the actions that were offered with it. */
  readonly index: number;
}

/**
 * The actions without their edits. VS Code leaves a menu of fixes open while the text changes under it (another window saves, a formatter runs) and
 * then makes the edit where it would have belonged before; an edit that it has to ask for is made of the text as it is, or not at all.
 */
export function withLateEdits(actions: readonly CodeAction[], offer: Omit<Offer, 'index'>): CodeAction[] {
  return actions.map((action, index) => {
    if (!action.edit) return action;
    const { edit: _, ...late } = action;
    return { ...late, data: { ...offer, index } satisfies Offer };
  });
}

/** The edit that `offered` stands for among the `actions` of today; undefined where they are of another version or another action. */
export function lateEdit(offered: CodeAction, offer: Offer, actions: readonly CodeAction[]): CodeAction['edit'] {
  const { title, edit } = actions[offer.index] ?? {};
  if (!edit || title !== offered.title) return undefined;
  const changes = (edit.documentChanges ?? []) as readonly TextDocumentEdit[];
  return changes.every(({ textDocument }) => textDocument.version === offer.version) ? edit : undefined;
}
