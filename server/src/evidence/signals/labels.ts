import type { ResponsibilityId } from '../../vocabulary/responsibilities.ts';
import { WORK_LABELS } from '../../vocabulary/workLabels.ts';
import { Lexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import { isPlan } from './shared.ts';

const LABELS = new Lexicon(WORK_LABELS, 'noun');
/** Words that stand for "nothing" behind a label, or make a question of it. */
const NOTHING = new Set('none never unknown tbd todo'.split(' '));
/** Between a label and its report. */
const SEPARATORS = new Set([':', '-', '–', '—']);
/** What is reported takes at least so many words. */
const REPORT = 3;

/** The work that a note reports behind its label, with the label's last token: "Retraining: monthly, or on drift". */
export function labelledWork({
  tokens,
}: Scan): { readonly responsibility: ResponsibilityId; readonly to: number } | undefined {
  const label = LABELS.at(tokens, 0);
  if (!label || !SEPARATORS.has(tokens[label.to]?.text ?? '')) return undefined;
  const report = tokens.slice(label.to + 1);
  if (report[0]?.text === '>') return undefined;
  if (report.length < REPORT || NOTHING.has(report[0]!.lower)) return undefined;
  if (report.some((_, i) => isPlan(tokens, label.to + 1 + i))) return undefined;
  return { responsibility: label.row.responsibility, to: label.to };
}
