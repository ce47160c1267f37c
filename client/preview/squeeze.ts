/** What remains of a text when only its words and figures count, and where each kept UTF-16 unit stands in it. */
export interface Squeezed {
  readonly kept: string;
  /** As long as `kept`: offsets in the text. */
  readonly at: readonly number[];
}

const KEPT = /[\p{L}\p{N}\p{Sc}%]/u;
/** The same for ASCII, where nearly all text is: by code, without an expression. */
const KEPT_ASCII = Array.from({ length: 128 }, (_, code) => KEPT.test(String.fromCharCode(code)));

function isKept(character: string): boolean {
  return KEPT_ASCII[character.charCodeAt(0)] ?? KEPT.test(character);
}

/**
 * Keeps letters, digits, currency and percent signs and drops everything else, so that a line of Markdown and the same
 * line as the preview shows it compare equal whatever markup, white space or typography (quotes, dashes) differs.
 */
export function squeeze(text: string): Squeezed {
  let kept = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    if (isKept(character)) {
      kept += character;
      for (let unit = 0; unit < character.length; unit++) at.push(offset + unit);
    }
    offset += character.length;
  }
  return { kept, at };
}

/** Where the `nth` (from 0) occurrence of `needle` starts in `text` at or after `from`; occurrences may overlap; -1 where there is none. */
export function nthIndexOf(text: string, needle: string, nth: number, from = 0): number {
  let index = text.indexOf(needle, from);
  for (let seen = 0; seen < nth && index >= 0; seen++) index = text.indexOf(needle, index + 1);
  return index;
}
