import type { ActionRow } from './actionRow.ts';
import { FLOW_ACTIONS } from './flowActions.ts';
import { MAKING_ACTIONS } from './makingActions.ts';
import { PLAIN_ACTIONS } from './plainActions.ts';
import { PREPARING_ACTIONS } from './preparingActions.ts';
import { RUNNING_ACTIONS } from './runningActions.ts';

export type { ActionRow };

/** All actions by which a sentence shows a responsibility. */
export const ACTIONS: readonly ActionRow[] = [
  ...PREPARING_ACTIONS,
  ...MAKING_ACTIONS,
  ...RUNNING_ACTIONS,
  ...FLOW_ACTIONS,
  ...PLAIN_ACTIONS,
];
