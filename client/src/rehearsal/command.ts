import { type ExtensionContext, l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { chosenStudy } from '../portfolio/chosen.ts';
import { activeStudy, listStudies, nameOf, readStudy, tellNoStudy } from '../studies.ts';
import { lengthsFor } from './lengths.ts';
import { openPanel } from './panel.ts';
import { type Length, planOf } from './plan.ts';

/** Asks which study and how long, and opens the panel. `chosen` is the study of the menu it was called from. */
export async function rehearse(
  context: ExtensionContext,
  connected: () => Promise<BaseLanguageClient | undefined>,
  chosen?: unknown,
): Promise<void> {
  const client = await connected();
  if (!client) return;
  const study = chosenStudy(chosen) ?? (await pickStudy(client));
  if (!study) return;
  const report = (await readStudy(client, study))?.report;
  const name = nameOf(study);
  if (!report || report.words === 0) {
    await window.showInformationMessage(l10n.t('There is nothing to tell in {0} yet.', name));
    return;
  }
  const length = await pickLength(lengthsFor(report));
  if (!length) return;
  const text = (await workspace.openTextDocument(study)).getText();
  const plan = planOf(report, text, length, report.title ?? name);
  if (plan.parts.length > 0) openPanel(context, study, plan);
  else
    await window.showInformationMessage(
      l10n.t('No section of {0} has any words yet: give it headings such as “Problem” and “Impact”.', name),
    );
}

/** The study that is open, the only one, or the one that is picked. */
async function pickStudy(client: BaseLanguageClient): Promise<Uri | undefined> {
  const active = activeStudy();
  if (active) return active;
  const listed = await listStudies(client);
  if (listed.length === 0) {
    await tellNoStudy();
    return undefined;
  }
  if (listed.length === 1) return listed[0]!.uri;
  const items = listed.map(({ uri, title }) => ({ label: nameOf(uri), description: title, uri }));
  const options = {
    title: l10n.t('Rehearse a Round'),
    placeHolder: l10n.t('Which study do you tell?'),
    matchOnDescription: true,
  };
  return (await window.showQuickPick(items, options))?.uri;
}

async function pickLength(lengths: readonly Length[]): Promise<Length | undefined> {
  const items = lengths.map((length): QuickPickItem & { length: Length } => {
    const minutes = length.seconds / 60;
    const round = length.id === 'answer';
    return {
      label: length.name,
      description: round
        ? l10n.t('{0} minutes', minutes)
        : l10n.t('{0} minutes, of which a story may fill {1}', minutes * 2, minutes),
      length,
    };
  });
  const options = { title: l10n.t('Rehearse a Round'), placeHolder: l10n.t('How long is there?') };
  return (await window.showQuickPick(items, options))?.length;
}
