import type MarkdownIt from 'markdown-it';

/** What VS Code's preview passes to renderer rules; no document where a plain string is rendered. */
interface PreviewEnvironment {
  readonly currentDocument?: StudyUri;
}

/** The parts of a `vscode.Uri` that are read here. */
export interface StudyUri {
  readonly path: string;
  toString(): string;
}

/** Whether a URI names a case study, in any scheme. */
export function isCaseStudy(uri: StudyUri): boolean {
  return uri.path.endsWith('.case.md');
}

/** What is put into a study's preview, as HTML. */
export interface Insertions {
  /** On top of it. */
  summary(uri: StudyUri): string;
  /** At the end of the heading on a source line (zero-based). */
  meter(uri: StudyUri, line: number): string;
}

/**
 * A markdown-it plugin that puts a summary on top of a case study's preview and a meter behind the headings of its sections, and leaves
 * every other document as it is. The places are tokens without text; what stands there is asked for when it is rendered, because VS Code
 * keeps a version's tokens.
 */
export function extendMarkdownIt(md: MarkdownIt, { summary, meter }: Insertions): MarkdownIt {
  md.core.ruler.push('case_prism', ({ tokens, Token }) => {
    for (const [index, token] of [...tokens.entries()].reverse()) {
      if (token.type !== 'heading_close' || token.level > 0) continue;
      const place = new Token('case_prism_meter', '', 0);
      place.meta = tokens[index - 2]?.map?.[0];
      tokens.splice(index, 0, place);
    }
    tokens.unshift(new Token('case_prism_summary', '', 0));
  });
  const studyOf = (env: PreviewEnvironment | undefined) => {
    const uri = env?.currentDocument;
    return uri && isCaseStudy(uri) ? uri : undefined;
  };
  md.renderer.rules.case_prism_summary = (_tokens, _index, _options, env) => {
    const study = studyOf(env);
    return study ? summary(study) : '';
  };
  md.renderer.rules.case_prism_meter = (tokens, index, _options, env) => {
    const study = studyOf(env);
    const line: unknown = tokens[index]?.meta;
    return study && typeof line === 'number' ? meter(study, line) : '';
  };
  return md;
}
