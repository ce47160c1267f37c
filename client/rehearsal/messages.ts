// What the panel and the extension say to each other.
import type { Plan } from '../src/rehearsal/plan.ts';
import type { Point, RehearsalRecord } from '../src/rehearsal/records.ts';
import type { PanelTexts } from '../src/rehearsal/texts.ts';

/** Where a record goes: into the workspace folder, or nowhere, and why. */
export type Keeping = 'file' | 'off' | 'no folder';

/** Extension → panel. */
export type ToPanel =
  | {
      readonly kind: 'plan';
      readonly plan: Plan;
      readonly history: readonly Point[];
      readonly keeping: Keeping;
      /** `{0}` in them stands for a value. */
      readonly texts: PanelTexts;
    }
  | { readonly kind: 'kept'; readonly message: string; readonly history: readonly Point[] }
  | { readonly kind: 'not kept'; readonly message: string };

/** What the panel knows of a rehearsal that has ended. */
export type Outcome = Pick<RehearsalRecord, 'seconds' | 'budget' | 'sections' | 'numbers' | 'note'>;

/** Panel → extension. `ended` comes again when the note changes, so that a panel that is closed loses nothing. */
export type FromPanel =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ended'; readonly outcome: Outcome }
  | { readonly kind: 'keep'; readonly outcome: Outcome };
