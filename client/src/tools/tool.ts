import type { CheckAnswer } from '../../../server/src/protocol.ts';

/** One tool that language models can call. */
export interface Tool {
  /** As in `contributes.languageModelTools`. */
  readonly name: string;
  /** The progress message; `study` is its path in the workspace. */
  readonly doing: (study: string) => string;
  /** The text that the model is given. */
  readonly answer: (study: string, checked: CheckAnswer) => string;
}
