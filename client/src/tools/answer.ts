import type { Range } from 'vscode-languageserver-types';

/** Said first in every answer: a model that fills gaps by itself would make the study worse than the gap. */
export const FIGURES_COME_FROM_THE_WRITER =
  'Every figure must come from the writer. Never invent, estimate or round a number, a date, a metric or a name: ask the writer for it, or leave a visible gap such as “from <before> to <after>”.';

/** An answer as text for a model: the rule about figures, how to read places, then the facts as JSON. */
export function answerText(facts: object): string {
  return `${FIGURES_COME_FROM_THE_WRITER}\nLines and columns count from 1; columns are UTF-16 code units.\n\n${JSON.stringify(facts)}`;
}

/** A place as people and models count: `line:column-line:column`, from 1. */
export function placeOf({ start, end }: Range): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}
