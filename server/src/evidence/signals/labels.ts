import type { ResponsibilityId } from '../../vocabulary/responsibilities.ts';
import { WORK_LABELS } from '../../vocabulary/workLabels.ts';
import { WordSet } from '../../wordSet.ts';
import { Lexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import { holdsPlan } from './shared.ts';

const LABELS = new Lexicon(WORK_LABELS, 'noun');
/** Words that stand for "nothing" behind a label, or make a question of it. */
const NOTHING = new WordSet('none never unknown tbd todo');
/** Between a label and its report. */
const SEPARATORS = new WordSet([':', '-', '–', '—']);
/** What is reported takes at least so many words. */
const REPORT = 3;

/** The work that a note reports behind its label, with the label's last token: "Retraining: monthly, or on drift". */
export function labelledWork({
  tokens,
}: Scan): { readonly responsibility: ResponsibilityId; readonly to: number } | undefined {
  const label = LABELS.at(tokens, 0);
  if (!label || !SEPARATORS.has(tokens[label.to])) return undefined;
  const report = tokens.slice(label.to + 1);
  if (report[0]?.text === '>') return undefined;
  if (report.length < REPORT || NOTHING.has(report[0])) return undefined;
  if (holdsPlan(tokens, label.to + 1)) return undefined;
  return { responsibility: label.row.responsibility, to: label.to };
}
