import { onlyWords, type FlowOutcomeOf, type Unsaid } from '../../../scanning/flow-outcome.ts';
import type { ScanResult } from '../../../scanning/scan-result.ts';
import type { StorageRefusal } from '../../../storage-rules/storage-refusal.ts';
import type { Suggestion } from '../../../storage-rules/suggest-bins.ts';
import type { InsteadReason } from '../../../storage-rules/instead-reason.ts';

/** Why, as a code of the message catalogue under `putaway.outcome`. */
export type PutawayMessage =
  | 'taken'
  | 'taken_more'
  | 'already_on_trolley'
  | 'taken_by_other'
  | 'already_stored'
  | 'nothing_in_it'
  | 'unit_in_use'
  | 'trolley_full'
  | 'choose_unit'
  | 'chosen'
  | 'not_on_trolley'
  | 'right_bin'
  | 'already_at_bin'
  | 'put_here_instead'
  | 'no_room_known'
  | 'right_goods'
  | 'serial_read'
  | 'serial_twice'
  | 'serials_first'
  | 'wrong_item'
  | 'wrong_lot'
  | 'wrong_unit'
  | 'scan_product'
  | 'second_proof'
  | 'proof_failed'
  | 'goods_expired'
  | 'stored'
  | 'stored_part'
  | 'all_stored'
  | 'bin_noted'
  | 'damage_noted'
  | 'difference_noted'
  | 'left_behind'
  | 'undone'
  | 'nothing_to_undo'
  | 'label_asked'
  | 'bin_first'
  | 'quantity_first'
  | 'scan_unit_first'
  | 'answer_first'
  | 'unknown_code'
  | StorageRefusal;

/** What the next scan may confirm, and which goods come next. Held by the screen; nothing is lost with it. */
export interface FlowMemory {
  readonly confirm: { readonly locationId: string; readonly reason: InsteadReason | null } | null;
  readonly chosen: string | null;
}

export const nothingInMind: FlowMemory = { confirm: null, chosen: null };

export interface FlowOutcome extends FlowOutcomeOf<PutawayMessage, FlowMemory> {
  /** Units that hold the product that was scanned. */
  readonly units: readonly string[];
  /** Where to go instead of a bin that was refused. */
  readonly nearest: Suggestion | null;
}

/** An outcome; what is not said changes nothing. */
export const outcome = (
  result: ScanResult,
  message: PutawayMessage,
  said: Unsaid<FlowOutcome> = {},
): FlowOutcome => ({
  result,
  message,
  ...onlyWords,
  memory: nothingInMind,
  units: [],
  nearest: null,
  ...said,
});
