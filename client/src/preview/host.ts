import { commands, TabInputCustom, TabInputWebview, Uri, window } from 'vscode';
import type { Node } from '../portfolio/view.ts';

/**
 * Opens VS Code's own Markdown preview, which carries the summary, beside the study that was chosen or is open; for a study of the
 * portfolio, in its place.
 */
export async function openPreview(resource?: unknown): Promise<void> {
  if (resource instanceof Uri || !isStudyNode(resource))
    await commands.executeCommand('markdown.showPreviewToSide', resource instanceof Uri ? resource : undefined);
  else await commands.executeCommand('markdown.showPreview', Uri.parse(resource.entry.uri));
}

function isStudyNode(resource: unknown): resource is Node & { kind: 'study' } {
  return typeof resource === 'object' && resource !== null && 'kind' in resource && resource.kind === 'study';
}

/** Whether a Markdown preview is open in any group, beside its source or in its place. */
export function isPreviewOpen(): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof TabInputWebview || input instanceof TabInputCustom) &&
        input.viewType.includes('markdown.preview'),
    ),
  );
}

/** Renders all Markdown previews anew; each keeps its place. */
export function refreshPreviews(): void {
  void commands.executeCommand('markdown.preview.refresh');
}
