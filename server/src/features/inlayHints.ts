import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { l10n } from '../l10n.ts';
import { fits, statedBy } from '../rules/support/arithmetic.ts';
import { changeOf } from '../rules/support/change.ts';
import type { CaseStudy, StudyQuantity } from '../study/types.ts';
import { said } from './hoverNumbers.ts';

/** How far from a move its stated change may stand, in UTF-16 units: "from 120 ms to 68 ms, which is a cut of 43%". */
const BESIDE = 40;

/** After each from–to of a range what it amounts to, unless the text says so beside it. */
export function inlayHints(study: CaseStudy, document: TextDocument, range: Range): InlayHint[] {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return study.quantities.flatMap((move) => {
    const change = start <= move.end && move.end <= end ? changeOf(move) : undefined;
    if (change === undefined || isStated(study, move)) return [];
    const [from, to] = said([move.from!, move.value!], move.unit);
    return [
      {
        position: document.positionAt(move.end),
        label: change,
        paddingLeft: true,
        tooltip: l10n.t`Computed from ${from} and ${to}`,
      },
    ];
  });
}

function isStated({ quantities }: CaseStudy, move: StudyQuantity): boolean {
  return quantities.some(
    (other) =>
      other.sentence === move.sentence &&
      other.start - move.end < BESIDE &&
      move.start - other.end < BESIDE &&
      (statedBy(other) !== undefined || amountsTo(move, other)),
  );
}

/** "(43%)", "1.5 percentage points": no word says that it is a change, but it is this one. */
function amountsTo(
  { from, value, unit }: StudyQuantity,
  { value: told, unit: by, from: other }: StudyQuantity,
): boolean {
  if (told === undefined || other !== undefined || (by !== '%' && by !== 'x' && by !== 'pp')) return false;
  return fits(from!, value!, { value: told, unit: by }, unit === '%');
}
