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

/**
 * A markdown-it plugin that puts `summaryOf` a case study on top of its preview and leaves every other document as it is.
 * The place is a token without text; the summary is asked for when it is rendered, because VS Code keeps a version's tokens.
 */
export function extendMarkdownIt(md: MarkdownIt, summaryOf: (uri: StudyUri) => string): MarkdownIt {
  md.core.ruler.push('case_prism_summary', (state) => {
    state.tokens.unshift(new state.Token('case_prism_summary', '', 0));
  });
  md.renderer.rules.case_prism_summary = (_tokens, _index, _options, env: PreviewEnvironment | undefined) => {
    const uri = env?.currentDocument;
    return uri && isCaseStudy(uri) ? summaryOf(uri) : '';
  };
  return md;
}
