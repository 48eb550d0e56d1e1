import { onlyWords, type FlowOutcomeOf, type Unsaid } from '../../../scanning/flow-outcome.ts';
import type { ScanResult } from '../../../scanning/scan-result.ts';
import type { CountScope } from '../state.ts';

/** Why, as a code of the message catalogue under `count.outcome`. None of them says what the book has [CT1]. */
export type CountMessage =
  | 'started'
  | 'already_here'
  | 'other_bin'
  | 'taken'
  | 'other_open'
  | 'not_counted_here'
  | 'unknown_place'
  | 'too_much_here'
  | 'unit_counted'
  | 'case_counted'
  | 'number_counted'
  | 'other_brand'
  | 'damaged_noted'
  | 'needs_lot'
  | 'needs_expiry'
  | 'needs_serial'
  | 'serial_twice'
  | 'too_many_serials'
  | 'too_many_kinds'
  | 'count_absurd'
  | 'choose_item'
  | 'second_proof'
  | 'proof_failed'
  | 'not_this_item'
  | 'not_this_bin'
  | 'empty_ask'
  | 'not_empty'
  | 'bin_done'
  | 'left'
  | 'undone'
  | 'nothing_to_undo'
  | 'bin_first'
  | 'scan_products'
  | 'unknown_code';

export type Missing = 'lot' | 'expiry' | 'serial';

/** Goods that were scanned and do not say enough yet. */
export interface Pending {
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly serial: string | null;
  readonly units: number;
  readonly missing: readonly Missing[];
}

/** Held by the screen between two scans; nothing that was recorded is lost with it. */
export interface FlowMemory {
  readonly pending: Pending | null;
  /** What the next scan of the same label confirms: another bin than the chosen one, or that there is nothing. */
  readonly confirm: { readonly what: 'other_bin' | 'empty'; readonly locationId: string } | null;
  /** Where the person is going, chosen from the list; null: the first of the list. */
  readonly chosen: CountScope | null;
}

export const nothingInMind: FlowMemory = { pending: null, confirm: null, chosen: null };

export type FlowOutcome = FlowOutcomeOf<CountMessage, FlowMemory>;

/** An outcome; what is not said changes nothing, and forgets what was in mind. */
export const outcome = (
  result: ScanResult,
  message: CountMessage,
  said: Unsaid<FlowOutcome> = {},
): FlowOutcome => ({ result, message, ...onlyWords, memory: nothingInMind, ...said });
