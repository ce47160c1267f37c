/** The body of a VS Code snippet as JSON holds it. */
export type SnippetBody = string | readonly string[];

export function bodyText(body: SnippetBody): string {
  return typeof body === 'string' ? body : body.join('\n');
}

/**
 * Snippet syntax (LSP 3.18, "Snippet Syntax") resolved to the text that stands there before anything is typed: defaults, first choices,
 * a repeated tab stop's text wherever it stands again. Text that is no snippet syntax stays as it is.
 *
 * @param gap what stands for a tab stop with a default, such as the default in braces, by which a gap is seen to be one.
 */
export function plainText(snippet: string, gap: (text: string) => string = (text) => text): string {
  const values = new Map<string, string>();
  let at = 0;

  const until = (stop: (at: number) => boolean): string => {
    let text = '';
    while (at < snippet.length && !stop(at)) {
      const char = snippet[at]!;
      if (char === '\\' && at + 1 < snippet.length && '$}\\,|'.includes(snippet[at + 1]!)) {
        text += snippet[at + 1];
        at += 2;
      } else if (char === '$') text += tabStop();
      else {
        text += char;
        at++;
      }
    }
    return text;
  };

  /** Reads the tab stop at `at`, or the lone `$`. */
  const tabStop = (): string => {
    const [opening, bare, braced, kind] = /^\$(?:(\d{1,4})|\{(\d{1,4})([:|}]))/.exec(snippet.slice(at, at + 8)) ?? [
      '$',
    ];
    at += opening.length;
    const id = bare ?? braced;
    if (id === undefined) return '$';
    if (kind === ':') {
      const text = gap(until((here) => snippet[here] === '}'));
      at++;
      values.set(id, text);
      return text;
    }
    if (kind === '|') {
      const first = until((here) => snippet[here] === ',' || snippet[here] === '|');
      until((here) => snippet.startsWith('|}', here));
      at += 2;
      values.set(id, first);
      return first;
    }
    return values.get(id) ?? '';
  };

  return until(() => false);
}

/** `before` → `{{before}}`: what a writer without tab stops sees as a gap, and the rule `placeholder` too. */
export function asGap(text: string): string {
  return text === '' || text.startsWith('{{') ? text : `{{${text}}}`;
}
