import { l10n, type QuickPickItem, QuickPickItemKind, SnippetString, window } from 'vscode';
import roundScripts from '../../../snippets/round-scripts.json' with { type: 'json' };
import { isCaseStudy } from '../preview/plugin.ts';
import { isReadOnly } from '../readOnly.ts';
import { type Script, scriptsByRound } from '../snippets.ts';
import { nameOf } from '../studies.ts';

type Item = QuickPickItem & { readonly script?: Script };

/** Offers the round scripts by round and inserts the chosen one where the cursor stands, as a snippet; `inserted` hears its prefix. */
export async function insertScript(inserted: (prefix: string) => void): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isCaseStudy(editor.document.uri)) {
    await window.showInformationMessage(
      l10n.t('Open a case study (*.case.md) first; the script goes where its cursor stands.'),
    );
    return;
  }
  if (await isReadOnly(editor.document.uri)) {
    const name = nameOf(editor.document.uri);
    await window.showWarningMessage(l10n.t('{0} is read-only. Save a copy of it to insert a script there.', name));
    return;
  }
  const chosen = await window.showQuickPick(items(), {
    title: l10n.t('Insert Round Script'),
    placeHolder: l10n.t('Which round do you rehearse?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen?.script) return;
  await editor.insertSnippet(new SnippetString(chosen.script.body));
  inserted(chosen.script.prefix);
}

function items(): Item[] {
  return [...scriptsByRound(roundScripts)].flatMap(([round, scripts]): Item[] => [
    { label: round, kind: QuickPickItemKind.Separator },
    ...scripts.map((script) => ({ label: script.title, description: script.prefix, detail: script.about, script })),
  ]);
}
