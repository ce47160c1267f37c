import { commands, TabInputCustom, TabInputWebview, Uri, window } from 'vscode';
import { chosenStudy } from '../portfolio/chosen.ts';

/**
 * Opens VS Code's own Markdown preview, which carries the summary, beside the study that was chosen or is open; for a study of the
 * portfolio, in its place.
 */
export async function openPreview(resource?: unknown): Promise<void> {
  const study = chosenStudy(resource);
  if (study) await commands.executeCommand('markdown.showPreview', study);
  else await commands.executeCommand('markdown.showPreviewToSide', resource instanceof Uri ? resource : undefined);
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
