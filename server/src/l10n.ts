/** Translated texts by their English ones, in which `{0}`, `{1}`, … stand for the values. */
let texts: Readonly<Record<string, string>> = {};

/** Translates what the server says. Without a translation the English text is said. */
export const l10n = {
  /** A text with values in it: `` l10n.t`${count} words` `` is translated by the key `{0} words`. */
  t(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
    const key = parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
    const translated = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (translated === undefined) return String.raw({ raw: parts }, ...values);
    return translated.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
  },
  /** A text of a table. */
  of: (text: string): string => (Object.hasOwn(texts, text) ? texts[text]! : text),
};

/** Takes what the client has translated; texts that are not among it stay English. */
export function translateBy(translations: Readonly<Record<string, string>>): void {
  texts = translations;
}
