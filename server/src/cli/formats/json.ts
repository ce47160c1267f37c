import { toDiagnostics } from '../../features/diagnostics.ts';
import { report } from '../../service.ts';
import type { Checked } from '../files.ts';

/** One study as `inspect` prints it: its file, its report (what the preview shows) and its diagnostics, with LSP ranges. */
export function studyJson(checked: Checked): object {
  const diagnostics = toDiagnostics(checked.document, checked.diagnoses).map(({ range, severity, code, message }) => ({
    range,
    severity,
    code,
    message,
  }));
  return { file: checked.file, ...report(checked), diagnostics };
}
