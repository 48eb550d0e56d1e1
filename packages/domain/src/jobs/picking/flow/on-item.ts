import { lacksProof, type EntryMode } from '../../../entries/entry.ts';
import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { itemAlone } from '../../../scanning/item-alone.ts';
import type { ItemCandidate, ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { daysUntil } from '../../../stock/allocate.ts';
import { countItem } from '../decide/visit-bin.ts';
import { unfitLot } from '../unfit-lot.ts';
import { outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import type { CurrentStop, Situation } from './situation.ts';

type ItemScan = Extract<ResolvedScan, { kind: 'item' }>;

export interface ItemInput {
  readonly view: View;
  readonly scan: ItemScan;
  readonly memory: FlowMemory;
  /** ISO date. */
  readonly today: string;
  readonly entry: EntryMode;
}

/** What is being taken: from the label where the SKU is tracked, else as the hand or the stop says. */
interface Taken {
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly serial: string | null;
}

/** A product in front of the right bin: counted, or refused with the reason [PK6]. */
export function onItem(situation: Situation, current: CurrentStop, input: ItemInput): FlowOutcome {
  const { scan } = input;
  const wanted = scan.candidates.find(({ skuId }) => skuId === current.stop.skuId);
  if (!wanted)
    return outcome('refused', 'wrong_item', {
      scanned: scan.candidates[0],
      data: { sku: scan.candidates[0].sku.code },
    });
  const taken = takenBy(scan, current, situation);
  return (
    lotRefusal(situation, current, { ...input, taken }) ??
    serialRefusal(situation, wanted, taken) ??
    proofMissing(input.entry, wanted) ??
    count(situation, current, { ...input, wanted, taken })
  );
}

/** Lot, expiry and serial of SKUs that are not tracked by them stay on the label: the book knows none. */
function takenBy(scan: ItemScan, { stop, sku, counted }: CurrentStop, { progress }: Situation): Taken {
  const known = counted > 0 ? progress : stop;
  const lot = sku?.tracking.lot ? (scan.lot ?? known.lot) : stop.lot;
  const sameLot = lot === known.lot;
  return {
    lot,
    expiry: (sku?.tracking.expiry ? scan.expiry : null) ?? (sameLot ? known.expiry : null),
    serial: sku?.tracking.serial ? scan.serial : null,
  };
}

function lotRefusal(
  situation: Situation,
  current: CurrentStop,
  { view, memory, today, taken, scan }: ItemInput & { taken: Taken },
): FlowOutcome | null {
  const { stop, brand, counted } = current;
  const unfit = unfitLot(view, { ...stop, lot: taken.lot, expiry: scan.expiry ?? taken.expiry }, today);
  const data = { lot: taken.lot ?? '', wanted: stop.lot ?? '' };
  if (unfit === 'expired')
    return outcome('refused', 'lot_expired', { data: { expiry: scan.expiry ?? taken.expiry ?? '' } });
  if (unfit !== null) return outcome('refused', 'lot_not_allowed', { data });
  if (counted > 0)
    return taken.lot === situation.progress.lot ? null : outcome('refused', 'tote_now', { data });
  if (taken.lot === stop.lot) return null;
  const left = taken.expiry === null ? Infinity : daysUntil(taken.expiry, today);
  if (!brand?.otherLotAllowed || left <= brand.minimumRemainingLifeDays)
    return outcome('refused', 'lot_not_allowed', { data });
  if (memory.confirm?.what === 'other_lot' && memory.confirm.key === taken.lot) return null;
  return outcome('attention', 'other_lot', {
    data,
    memory: { confirm: { what: 'other_lot', key: taken.lot ?? '' } },
  });
}

/** A serial stands for one unit; a pack cannot say which ones it holds. */
function serialRefusal(situation: Situation, wanted: ItemCandidate, { serial }: Taken): FlowOutcome | null {
  if (!wanted.sku.tracking.serial) return null;
  if (serial === null || wanted.units !== 1) return outcome('refused', 'serial_missing');
  return situation.progress.serials.includes(serial)
    ? outcome('refused', 'serial_twice', { data: { serial } })
    : null;
}

const proofMissing = (entry: EntryMode, wanted: ItemCandidate): FlowOutcome | null =>
  lacksProof(entry) ? outcome('attention', 'second_proof', { scanned: wanted }) : null;

function count(
  situation: Situation,
  current: CurrentStop,
  { wanted, entry, taken }: ItemInput & { wanted: ItemCandidate; taken: Taken },
): FlowOutcome {
  const left = current.stop.remaining - current.counted;
  if (wanted.units > left) {
    return outcome('refused', left <= 0 ? 'tote_now' : 'too_many', {
      data: { excess: wanted.units - left, units: wanted.units },
    });
  }
  const command = draft(countItem, {
    runId: situation.runId,
    stop: current.stop.key,
    quantity: wanted.units,
    lot: taken.lot,
    expiry: taken.expiry,
    serials: taken.serial === null ? [] : [taken.serial],
    entry,
  });
  const after = left - wanted.units;
  const data = { units: wanted.units, left: after, counted: current.counted + wanted.units };
  if (after === 0) return outcome('step_done', 'all_counted', { data, commands: [command] });
  return outcome('accepted', wanted.units > 1 ? 'pack_counted' : 'right_item', { data, commands: [command] });
}

/**
 * No code can be read: the person says that it is the product that is asked for. Null when none is. Lot and expiry are
 * those of the stop.
 */
export function itemByHand(situation: Situation, input: Omit<ItemInput, 'scan'>): FlowOutcome | null {
  const { current, step } = situation;
  if (!current?.sku || step !== 'item') return null;
  const asked: ItemCandidate = { skuId: current.stop.skuId, sku: current.sku, level: 'unit', units: 1 };
  return onItem(situation, current, { ...input, scan: itemAlone(asked) });
}

/** Of several products with one code, the one that the person says it is [PK23]. */
export const onChosen = (
  situation: Situation,
  chosen: ItemCandidate,
  input: Omit<ItemInput, 'scan'>,
): FlowOutcome | null =>
  situation.current && onItem(situation, situation.current, { ...input, scan: itemAlone(chosen) });

/**
 * The person says how many are in the hand now, by keys or `All taken`. Null when it is no change upwards within the
 * need, and for SKUs of which every serial has to be read.
 */
export function countTo(situation: Situation, current: CurrentStop, units: number): FlowOutcome | null {
  const more = units - current.counted;
  const { stop, sku } = current;
  if (!Number.isSafeInteger(units) || more <= 0 || units > stop.remaining) return null;
  if (situation.step !== 'item' || sku?.tracking.serial) return null;
  const { lot, expiry } = current.counted > 0 ? situation.progress : stop;
  const command = draft(countItem, {
    runId: situation.runId,
    stop: stop.key,
    quantity: more,
    lot,
    expiry,
    serials: [],
    entry: { mode: 'scan' },
  });
  const left = stop.remaining - units;
  const data = { units: more, left, counted: units };
  return left === 0
    ? outcome('step_done', 'all_counted', { data, commands: [command] })
    : outcome('accepted', 'right_item', { data, commands: [command] });
}
