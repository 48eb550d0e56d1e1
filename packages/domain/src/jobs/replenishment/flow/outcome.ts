import { onlyWords, type FlowOutcomeOf, type Unsaid } from '../../../scanning/flow-outcome.ts';
import type { ScanResult } from '../../../scanning/scan-result.ts';
import type { StorageRefusal } from '../../../storage-rules/storage-refusal.ts';

/** Why, as a code of the message catalogue under `replenish.outcome`. */
export type ReplenishMessage =
  | 'begun'
  | 'nothing_waits'
  | 'scan_trolley'
  | 'trolley_in_use'
  | 'right_bin'
  | 'already_at_bin'
  | 'wrong_bin'
  | 'right_goods'
  | 'serial_read'
  | 'serial_twice'
  | 'serial_missing'
  | 'wrong_item'
  | 'wrong_lot'
  | 'goods_expired'
  | 'second_proof'
  | 'proof_failed'
  | 'taken'
  | 'all_taken'
  | 'wrong_trolley'
  | 'put'
  | 'put_part'
  | 'all_put'
  | 'face_full'
  | 'short_noted'
  | 'skipped'
  | 'left_out'
  | 'left_behind'
  | 'undone'
  | 'nothing_to_undo'
  | 'nothing_next'
  | 'bin_first'
  | 'goods_first'
  | 'quantity_first'
  | 'answer_first'
  | 'unknown_code'
  | StorageRefusal;

/** A trip needs nothing kept in mind between two scans: the documents say everything. */
export type FlowOutcome = FlowOutcomeOf<ReplenishMessage, null>;

/** An outcome; what is not said changes nothing. */
export const outcome = (
  result: ScanResult,
  message: ReplenishMessage,
  said: Unsaid<FlowOutcome> = {},
): FlowOutcome => ({ result, message, ...onlyWords, memory: null, ...said });
