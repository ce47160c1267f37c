/** A text without the characters at its end that are among `dropped`. Linear, which a pattern with `+$` is not. */
export function stripEnd(text: string, dropped: string): string {
  let end = text.length;
  while (end > 0 && dropped.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** The end of a text as far as its characters match `letter`. Linear, which a pattern with `+$` is not. */
export function tailOf(text: string, letter: RegExp): string {
  let start = text.length;
  while (start > 0 && letter.test(text[start - 1]!)) start--;
  return text.slice(start);
}

/** Whether a text holds a template's `{{gap}}` that nobody has filled yet: it is a draft, and says nothing so far. */
export function holdsGap(text: string): boolean {
  return /\{\{[^{}]*\}\}/.test(text);
}
