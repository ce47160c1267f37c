/** A file of snippets as VS Code and this project write them. */
export type SnippetFile = Readonly<
  Record<string, { readonly prefix: string; readonly description: string; readonly body: readonly string[] }>
>;

/** A round script, ready to be offered. */
export interface Script {
  readonly title: string;
  readonly prefix: string;
  readonly about: string;
  /** In snippet syntax. */
  readonly body: string;
}

/** The body of the snippet with this prefix, in snippet syntax. Throws where there is none, which is a defect of the build. */
export function bodyOf(file: SnippetFile, prefix: string): string {
  const snippet = Object.values(file).find((candidate) => candidate.prefix === prefix);
  if (!snippet) throw new Error(`No snippet has the prefix ${prefix}.`);
  return snippet.body.join('\n');
}

/** The body of a whole study with its title, a first line `# …`, replaced by a given one, taken literally. */
export function withTitle(body: string, title: string): string {
  return body.replace(/^# .*/, () => `# ${title.replace(/[\\$}]/g, '\\$&')}`);
}

/**
 * Scripts by round (`Coding round · 45 min`), both in the file's order. A script is named `Round: title`; its
 * description's first sentence tells of the round, ending with what it judges, and the rest of the script.
 */
export function scriptsByRound(file: SnippetFile): Map<string, Script[]> {
  const rounds = new Map<string, Script[]>();
  for (const [name, { prefix, description, body }] of Object.entries(file)) {
    const end = description.indexOf('. ');
    const [round] = description.slice(0, end).split(' · judges ') as [string, ...string[]];
    const title = name.slice(name.indexOf(': ') + 2);
    const script = {
      title: title.charAt(0).toUpperCase() + title.slice(1),
      prefix,
      about: description.slice(end + 2),
      body: body.join('\n'),
    };
    rounds.set(round, [...(rounds.get(round) ?? []), script]);
  }
  return rounds;
}
