import { onlyWords, type FlowOutcomeOf, type Unsaid } from '../../../scanning/flow-outcome.ts';
import type { ScanResult } from '../../../scanning/scan-result.ts';
import type { Instead, InsteadReason } from '../../../storage-rules/instead-reason.ts';
import type { StorageRefusal } from '../../../storage-rules/storage-refusal.ts';
import type { Suggestion } from '../../../storage-rules/suggest-bins.ts';
import type { Source } from '../state.ts';

/** Why, as a code of the message catalogue under `moving.outcome`. */
export type MovingMessage =
  | 'source_found'
  | 'choose_goods'
  | 'choose_place'
  | 'chosen'
  | 'nothing_here'
  | 'nowhere'
  | 'not_here'
  | 'hands_empty'
  | 'own_hands'
  | 'unit_in_use'
  | 'whole_unit'
  | 'unit_moved'
  | 'taken'
  | 'all_taken'
  | 'right_bin'
  | 'already_at_bin'
  | 'put_here_instead'
  | 'no_room_known'
  | 'right_goods'
  | 'serial_read'
  | 'serial_strange'
  | 'serial_twice'
  | 'serial_missing'
  | 'serials_full'
  | 'wrong_item'
  | 'wrong_lot'
  | 'second_proof'
  | 'proof_failed'
  | 'put_down'
  | 'put_part'
  | 'all_put'
  | 'stopped_here'
  | 'missing_noted'
  | 'set_apart'
  | 'bin_noted'
  | 'difference_noted'
  | 'left_for_others'
  | 'label_asked'
  | 'undone'
  | 'nothing_to_undo'
  | 'put_first'
  | 'scan_place_first'
  | 'unknown_code'
  | StorageRefusal;

/** What the person chose and nothing recorded yet. Held by the screen; no goods are lost with it. */
export interface FlowMemory {
  /** Where goods are to be taken from. */
  readonly from: Source | null;
  /** Key of the line that was chosen, at the source or in the hands. */
  readonly chosen: string | null;
  /** A product of which the place is still to be chosen. */
  readonly product: string | null;
  /** A unit that is to be moved whole. */
  readonly unit: string | null;
  /** `take`: more is to be taken although the hands are full. */
  readonly mode: 'put' | 'take';
  /** The bin that was scanned to put something down. */
  readonly at: string | null;
  readonly instead: Instead;
  readonly confirm: { readonly locationId: string; readonly reason: InsteadReason | null } | null;
  readonly proved: boolean;
  /** Serials that were read of the goods that are taken or put down next. */
  readonly serials: readonly string[];
}

export const nothingInMind: FlowMemory = {
  from: null,
  chosen: null,
  product: null,
  unit: null,
  mode: 'put',
  at: null,
  instead: null,
  confirm: null,
  proved: false,
  serials: [],
};

export interface FlowOutcome extends FlowOutcomeOf<MovingMessage, FlowMemory> {
  /** Where to go instead of a bin that was refused. */
  readonly nearest: Suggestion | null;
}

/** An outcome with what the person has in mind from now on. */
export const outcome = (
  [result, message]: readonly [ScanResult, MovingMessage],
  memory: FlowMemory,
  said: Omit<Unsaid<FlowOutcome>, 'memory'> = {},
): FlowOutcome => ({ result, message, ...onlyWords, memory, nearest: null, ...said });
