import { onlyWords, type FlowOutcomeOf, type Unsaid } from '../../../scanning/flow-outcome.ts';
import type { ScanResult } from '../../../scanning/scan-result.ts';
import type { SetAside } from '../decide/set-aside.ts';

/** Why, as a code of the message catalogue under `receive.outcome`. */
export type ReceiveMessage =
  | 'unit_opened'
  | 'unit_taken_up'
  | 'unit_here'
  | 'unit_taken'
  | 'unit_closed'
  | 'unit_first'
  | 'unit_declared'
  | 'hold_unit_first'
  | 'not_a_hold_unit'
  | 'accepted_as_listed'
  | 'verify_now'
  | 'verify_needed'
  | 'carton_counted'
  | 'unit_counted'
  | 'all_received'
  | 'over_tolerated'
  | 'over'
  | 'expired'
  | 'short_life'
  | 'recalled'
  | 'hold'
  | 'not_on_document'
  | 'other_brand'
  | 'hazard_unknown'
  | 'off_temperature'
  | 'as_labelled'
  | 'needs_lot'
  | 'needs_expiry'
  | 'needs_serial'
  | 'needs_temperature'
  | 'serial_twice'
  | 'one_serial_each'
  | 'choose_item'
  | 'count_absurd'
  | 'choice_first'
  | 'put_aside'
  | 'sent_back'
  | 'sample_due'
  | 'sample_first'
  | 'sample_noted'
  | 'parcel_arrived'
  | 'parcel_known'
  | 'parcel_unknown'
  | 'at_door'
  | 'other_door'
  | 'other_document'
  | 'paused'
  | 'load_ended'
  | 'recount_begun'
  | 'recount_first'
  | 'recount_other'
  | 'recount_saved'
  | 'serial_read'
  | 'serial_more'
  | 'serial_again'
  | 'driver_noted'
  | 'load_closed'
  | 'undone'
  | 'nothing_to_undo'
  | 'second_proof'
  | 'proof_failed'
  | 'unknown_code';

/** Why goods cannot simply go onto the current unit. */
export type Snag =
  | 'over'
  | 'expired'
  | 'short_life'
  | 'recalled'
  | 'hold'
  | 'not_on_document'
  | 'other_brand'
  | 'hazard_unknown'
  | 'off_temperature'
  | 'as_labelled';

export type Missing = 'lot' | 'expiry' | 'serial' | 'temperature';

/** Goods that were scanned and are not recorded yet: something is missing, or somebody has to choose. */
export interface Pending {
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly serials: readonly string[];
  readonly units: number;
  readonly cartons: number;
  readonly netWeightGrams: number | null;
  /** Tenths of a degree, measured on these goods or on others of their kind on the unit. */
  readonly deciCelsius?: number | undefined;
  readonly missing: readonly Missing[];
  readonly snag: Snag | null;
  /** Chosen: they go to a unit of this purpose, which is scanned next. */
  readonly aside: SetAside['why'] | null;
  /** How they go to that unit: from the unit they are on, or off the truck, and what somebody shows and says of them. */
  readonly split?: Pick<SetAside, 'from' | 'cause' | 'blobs' | 'noPhoto' | 'note'>;
}

/** Units of one SKU on one unit that are being read again; recorded once all of them were. */
export interface SerialRecount {
  readonly lpn: string;
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  /** What the book had there as the count began, in the order of the alphabet. */
  readonly booked: readonly string[];
  /** Units the book had there without a number. */
  readonly unmarked: number;
  /** The latest last. */
  readonly read: readonly string[];
  /** The label of the goods was read without a number: the next code is one. */
  readonly isSerialAsked: boolean;
}

/** Held by the screen between two scans; nothing that was recorded is lost with it. */
export interface FlowMemory {
  readonly pending: Pending | null;
  readonly recount?: SerialRecount;
}

export const nothingPending: FlowMemory = { pending: null };

export type FlowOutcome = FlowOutcomeOf<ReceiveMessage, FlowMemory>;

/** An outcome; what is not said changes nothing, and forgets what was pending. */
export const outcome = (
  result: ScanResult,
  message: ReceiveMessage,
  said: Unsaid<FlowOutcome> = {},
): FlowOutcome => ({ result, message, ...onlyWords, memory: nothingPending, ...said });
