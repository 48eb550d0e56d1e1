import { draft } from '../../../kernel/command.ts';
import { daysUntil } from '../../../stock/allocate.ts';
import type { ItemCandidate, ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { countItem } from '../decide/visit-bin.ts';
import { outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import type { CurrentStop, Situation } from './situation.ts';

type ItemScan = Extract<ResolvedScan, { kind: 'item' }>;

export interface ItemInput {
  readonly scan: ItemScan;
  readonly memory: FlowMemory;
  /** ISO date. */
  readonly today: string;
  readonly entry:
    | { mode: 'scan' }
    | { mode: 'manual'; reason: 'label_missing' | 'label_torn' | 'wrong_language' | 'scanner_dead' };
}

/** A product in front of the right bin: counted, or refused with the reason. */
export function onItem(situation: Situation, current: CurrentStop, input: ItemInput): FlowOutcome {
  const { scan } = input;
  const wanted = scan.candidates.find(({ skuId }) => skuId === current.stop.skuId);
  if (!wanted)
    return outcome('refused', 'wrong_item', {
      scanned: scan.candidates[0],
      data: { sku: scan.candidates[0].sku.code },
    });
  return (
    lotRefusal(current, input) ??
    serialRefusal(situation, current, scan) ??
    count(situation, current, { ...input, wanted })
  );
}

const sameLot = (scanned: string | null, asked: string | null): boolean =>
  scanned === null || scanned === asked;

function lotRefusal(current: CurrentStop, { scan, memory, today }: ItemInput): FlowOutcome | null {
  if (scan.expiry !== null && daysUntil(scan.expiry, today) < 0)
    return outcome('refused', 'lot_expired', { data: { expiry: scan.expiry } });
  if (!current.sku?.tracking.lot || sameLot(scan.lot, current.stop.lot)) return null;
  const data = { lot: scan.lot ?? '', wanted: current.stop.lot ?? '' };
  if (!current.brand?.otherLotAllowed) return outcome('refused', 'lot_not_allowed', { data });
  if (memory.confirm?.what === 'other_lot' && memory.confirm.key === scan.lot) return null;
  return outcome('attention', 'other_lot', {
    data,
    memory: { confirm: { what: 'other_lot', key: scan.lot ?? '' } },
  });
}

function serialRefusal(situation: Situation, current: CurrentStop, scan: ItemScan): FlowOutcome | null {
  if (!current.sku?.tracking.serial) return null;
  if (scan.serial === null) return outcome('refused', 'serial_missing');
  return situation.progress.serials.includes(scan.serial)
    ? outcome('refused', 'serial_twice', { data: { serial: scan.serial } })
    : null;
}

function count(
  situation: Situation,
  current: CurrentStop,
  { scan, wanted, entry }: ItemInput & { wanted: ItemCandidate },
): FlowOutcome {
  const left = current.stop.remaining - current.counted;
  if (wanted.units > left) {
    return outcome('refused', left === 0 ? 'tote_now' : 'too_many', {
      data: { excess: wanted.units - left, units: wanted.units },
    });
  }
  const serials = current.sku?.tracking.serial && scan.serial !== null ? [scan.serial] : [];
  const command = draft(countItem, {
    runId: situation.runId,
    stop: current.stop.key,
    quantity: wanted.units,
    lot: scan.lot ?? current.stop.lot,
    expiry: scan.expiry ?? current.stop.expiry,
    serials,
    entry,
  });
  const after = left - wanted.units;
  const data = { units: wanted.units, left: after, counted: current.counted + wanted.units };
  if (after === 0) return outcome('step_done', 'all_counted', { data, commands: [command] });
  return outcome('accepted', wanted.units > 1 ? 'pack_counted' : 'right_item', { data, commands: [command] });
}

/** The person says how many are in the hand now, by keys or `All taken`. Null when it is no change upwards within the need. */
export function countTo(situation: Situation, current: CurrentStop, units: number): FlowOutcome | null {
  const more = units - current.counted;
  if (more <= 0 || units > current.stop.remaining || situation.step !== 'item') return null;
  const { lot, expiry } = situation.progress.stop === current.stop.key ? situation.progress : current.stop;
  const command = draft(countItem, {
    runId: situation.runId,
    stop: current.stop.key,
    quantity: more,
    lot,
    expiry,
    serials: [],
    entry: { mode: 'scan' },
  });
  const left = current.stop.remaining - units;
  const data = { units: more, left, counted: units };
  return left === 0
    ? outcome('step_done', 'all_counted', { data, commands: [command] })
    : outcome('accepted', 'right_item', { data, commands: [command] });
}
