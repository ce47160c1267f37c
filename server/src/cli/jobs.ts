import type { Diagnosis } from '../rules/rule.ts';
import { report } from '../service.ts';
import type { Checked } from './files.ts';
import { studyJson } from './formats/json.ts';
import { studyText, type TextOptions } from './formats/text.ts';

/**
 * What the commands want of one study. Jobs run on threads of their own where there are many studies, so what they take and return is plain
 * data.
 */
export const JOBS = {
  check: (checked: Checked, options: TextOptions) => ({
    text: studyText(checked, options),
    severities: checked.diagnoses.map(({ severity }): Diagnosis['severity'] => severity),
  }),
  inspect: (checked: Checked) => JSON.stringify(studyJson(checked)),
  report: (checked: Checked) => ({ name: checked.file, report: report(checked) }),
};

export type JobName = keyof typeof JOBS;
export type JobResult<Name extends JobName> = ReturnType<(typeof JOBS)[Name]>;
