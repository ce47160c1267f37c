type Translate = (message: string, ...values: (string | number | boolean)[]) => string;

/** Puts values in the places `{0}`, `{1}`, … of a text. */
export const filled: Translate = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));

/** Translates texts of modules that know no VS Code and are tested without it: with `vscode.l10n.t` once the extension runs. */
export const l10n: { t: Translate } = { t: filled };

/** Lets VS Code translate from now on. */
export function translateWith(t: Translate): void {
  l10n.t = t;
}
