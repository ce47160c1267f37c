import { type Disposable, LanguageModelTextPart, LanguageModelToolResult, lm, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { nameOf, readStudy } from '../studies.ts';
import { caseStudyReport } from './caseStudyReport.ts';
import { checkCaseStudy } from './checkCaseStudy.ts';
import { findStudy, type StudyInput } from './study.ts';
import type { Tool } from './tool.ts';

const TOOLS: readonly Tool[] = [checkCaseStudy, caseStudyReport];

/** Registers the tools that language models can call; nothing in hosts that know none. The first call starts the server. */
export function registerTools(connected: () => Promise<BaseLanguageClient | undefined>): Disposable[] {
  // Hosts made from VS Code's sources may come without language models.
  if (typeof lm?.registerTool !== 'function') return [];
  return TOOLS.map(({ name, doing, answer }) =>
    lm.registerTool<StudyInput>(name, {
      async prepareInvocation({ input }) {
        // An input that names no study is complained of when the tool runs.
        const study = await findStudy(input).then(nameOf, () => 'the case study');
        return { invocationMessage: doing(study) };
      },
      async invoke({ input }, token) {
        if (!workspace.getConfiguration('casePrism').get<boolean>('enable', true))
          throw new Error(
            'Case Prism is switched off: the setting casePrism.enable is false. Ask the writer about it.',
          );
        const uri = await findStudy(input);
        const client = await connected();
        if (!client)
          throw new Error('The server of Case Prism did not start; its log says why (Case Prism: Show Log).');
        const checked = await readStudy(client, uri, token);
        if (!checked) throw new Error(`${nameOf(uri)} could not be read.`);
        return new LanguageModelToolResult([new LanguageModelTextPart(answer(nameOf(uri), checked))]);
      },
    }),
  );
}
