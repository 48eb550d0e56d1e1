import type { CommandDraft } from '../../../kernel/command.ts';
import type { ForeignCode } from '../../../scanning/foreign-code.ts';
import type { ItemCandidate } from '../../../scanning/resolve-scan.ts';
import type { StorageRefusal } from '../../../storage-rules/storage-refusal.ts';
import type { Suggestion } from '../../../storage-rules/suggest-bins.ts';
import type { InsteadReason } from '../state.ts';

/** How a scan ended; each has its own tone, vibration and colour (flows §0). */
export type ScanResult =
  | 'accepted'
  | 'step_done'
  | 'job_done'
  | 'already_done'
  | 'attention'
  | 'refused'
  | 'unknown'
  | 'not_awaited';

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
  | 'wrong_item'
  | 'wrong_lot'
  | 'wrong_unit'
  | 'scan_product'
  | 'second_proof'
  | 'goods_expired'
  | 'stored'
  | 'stored_part'
  | 'all_stored'
  | 'bin_noted'
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

export interface FlowOutcome {
  readonly result: ScanResult;
  readonly message: PutawayMessage;
  readonly data: Readonly<Record<string, string | number>>;
  /** To be journalled, in order, before anything is shown. */
  readonly commands: readonly CommandDraft[];
  readonly memory: FlowMemory;
  /** The wrong thing, to show beside the right one. */
  readonly scanned: ItemCandidate | null;
  /** Units that hold the product that was scanned. */
  readonly units: readonly string[];
  /** A code that this warehouse cannot place. */
  readonly read: ForeignCode | null;
  /** Where to go instead of a bin that was refused. */
  readonly nearest: Suggestion | null;
}

type Extra = Partial<
  Pick<FlowOutcome, 'data' | 'commands' | 'memory' | 'scanned' | 'units' | 'read' | 'nearest'>
>;

/** An outcome; what is not said changes nothing. */
export const outcome = (result: ScanResult, message: PutawayMessage, extra: Extra = {}): FlowOutcome => ({
  result,
  message,
  data: {},
  commands: [],
  memory: nothingInMind,
  scanned: null,
  units: [],
  read: null,
  nearest: null,
  ...extra,
});
