import { onlyWords, type FlowOutcomeOf, type Unsaid } from '../../../scanning/flow-outcome.ts';
import type { ScanResult } from '../../../scanning/scan-result.ts';

/** Why, as a code of the message catalogue under `pick.outcome`. */
export type PickMessage =
  | 'tote_bound'
  | 'all_totes_bound'
  | 'right_bin'
  | 'right_item'
  | 'pack_counted'
  | 'all_counted'
  | 'into_tote'
  | 'stop_done'
  | 'all_picked'
  | 'dropped'
  | 'undone'
  | 'skipped'
  | 'short_noted'
  | 'checked'
  | 'already_at_bin'
  | 'use_this_bin'
  | 'other_lot'
  | 'wrong_bin'
  | 'wrong_item'
  | 'wrong_tote'
  | 'wrong_slot'
  | 'tote_taken'
  | 'not_a_tote'
  | 'too_many'
  | 'lot_expired'
  | 'lot_not_allowed'
  | 'serial_missing'
  | 'serial_twice'
  | 'choose_item'
  | 'bin_first'
  | 'item_first'
  | 'tote_now'
  | 'totes_first'
  | 'answer_first'
  | 'stops_left'
  | 'goods_on_their_way'
  | 'lines_wait'
  | 'not_a_station'
  | 'run_finished'
  | 'nothing_to_undo'
  | 'nothing_next'
  | 'not_for_this_step'
  | 'second_proof'
  | 'proof_failed'
  | 'unknown_code';

/** What the next scan may confirm. Held by the screen between two scans; nothing is lost with it. */
export interface FlowMemory {
  readonly confirm: {
    readonly what: 'other_lot' | 'use_this_bin' | 'without_waiting';
    readonly key: string;
  } | null;
}

export const nothingToConfirm: FlowMemory = { confirm: null };

export type FlowOutcome = FlowOutcomeOf<PickMessage, FlowMemory>;

/** An outcome; what is not said changes nothing. */
export const outcome = (
  result: ScanResult,
  message: PickMessage,
  said: Unsaid<FlowOutcome> = {},
): FlowOutcome => ({ result, message, ...onlyWords, memory: nothingToConfirm, ...said });
