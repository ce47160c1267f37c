// What the server does for a study that is opened: read it, let all rules look at it, make diagnostics of what they find, and its report.
import { createCaseStudyService, report } from '../../server/src/service.ts';
import type { Subject } from './measure.ts';

const service = createCaseStudyService({ workspace: { readFile: async () => undefined }, logger: console });

export const analysis: Subject = {
  name: 'case-prism',
  async run(text) {
    const uri = 'file:///bench/study.case.md';
    service.open(uri, 1, text);
    const diagnostics = await service.diagnostics(uri);
    const summary = report((await service.analyse(uri))!);
    service.close(uri);
    return { diagnostics, summary };
  },
};
