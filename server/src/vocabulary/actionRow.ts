import type { ResponsibilityId } from './responsibilities.ts';

/**
 * Actions that show a responsibility: a verb of the class together with an object of the class in the same clause.
 * Both may name shared classes with `@`; a row without objects needs none; `@aim` wants a word of aiming instead.
 */
export interface ActionRow {
  readonly responsibility: ResponsibilityId;
  readonly verbs: string;
  readonly objects?: string;
  /** The thing that was built may itself be the subject, in the present: "Models retrain every Sunday". */
  readonly system?: boolean;
  /** In the present only of a thing of this story ("our network"), not of a kind ("a GAN", "transformers"). */
  readonly ours?: boolean;
  /** Shown without an object by the verb that opens a list item: "Predict which patients stay". */
  readonly opens?: boolean;
  /** Shown only under a word of aiming: "the goal is to build …". */
  readonly aim?: boolean;
  /** Shown without an object, but only by "I" or "we". */
  readonly own?: boolean;
  readonly examples: readonly string[];
  readonly counter?: readonly string[];
}
