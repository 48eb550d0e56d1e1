import { draft } from '../../../kernel/command.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { daysUntil } from '../../../stock/allocate.ts';
import { proveGoods } from '../decide/at-bin.ts';
import { put } from '../decide/put.ts';
import { take } from '../decide/take.ts';
import type { ScanInput } from './on-scan.ts';
import { outcome, type FlowOutcome } from './outcome.ts';
import type { CurrentTask, Situation } from './situation.ts';

type ItemScan = Extract<ResolvedScan, { kind: 'item' }>;

/** The product at the bin [RP11]: the right one in the right lot, or refused with both names. */
export function onItem(current: CurrentTask, scan: ItemScan, input: ScanInput): FlowOutcome {
  const { task, sku } = current;
  const right = scan.candidates.find(({ skuId }) => skuId === task.skuId);
  if (!right) {
    const [scanned] = scan.candidates;
    return outcome('refused', 'wrong_item', { scanned, data: { item: scanned.sku.name } });
  }
  if (scan.expiry !== null && daysUntil(scan.expiry, input.now.slice(0, 10)) < 0)
    return outcome('refused', 'goods_expired', { data: { expiry: scan.expiry } });
  const { lot } = task.source;
  if (sku?.tracking.lot && scan.lot !== null && scan.lot !== lot)
    return outcome('refused', 'wrong_lot', { data: { lot: scan.lot, wanted: lot ?? '' } });
  if (sku?.tracking.serial && scan.serial === null)
    return outcome('refused', 'serial_missing', { data: { item: sku.name } });
  // Typing proves little: the product is proved by its last digits or by its picture [ME1].
  if (input.entry.mode === 'manual' && input.entry.proof === undefined)
    return outcome('attention', 'second_proof', { scanned: right });
  return proved(current, scan, input);
}

function proved(current: CurrentTask, { serial }: ItemScan, { entry }: ScanInput): FlowOutcome {
  const { key: taskId, phase, sku, task, serials } = current;
  const tracked = sku?.tracking.serial ? serial : null;
  if (tracked !== null && serials.includes(tracked))
    return outcome('refused', 'serial_twice', { data: { serial: tracked } });
  const read = tracked === null ? [...serials] : [...serials, tracked];
  return outcome('accepted', tracked === null ? 'right_goods' : 'serial_read', {
    data: { item: sku?.name ?? task.skuId, serials: read.length },
    commands: [
      draft(proveGoods, { taskId, at: phase === 'take' ? 'source' : 'target', serials: read, entry }),
    ],
  });
}

/** Once the goods are proved their code says nothing new; serials are read one by one. */
export function onItemAgain(current: CurrentTask, scan: ItemScan, input: ScanInput): FlowOutcome {
  if (current.sku?.tracking.serial) return onItem(current, scan, input);
  const isRight = scan.candidates.some(({ skuId }) => skuId === current.task.skuId);
  if (!isRight) return onItem(current, scan, input);
  return outcome('already_done', 'right_goods', { data: { item: current.sku?.name ?? '' } });
}

const isCount = (units: number, most: number): boolean =>
  Number.isSafeInteger(units) && units >= 1 && units <= most;

/** The person says how many came onto the trolley [RP12]; null when that is not possible now. */
export function takeUnits(situation: Situation, units: number): FlowOutcome | null {
  const { current, step, trip } = situation;
  if (!current || !trip || step !== 'take_quantity' || !isCount(units, current.units)) return null;
  const { key: taskId, task, locationId, serials, book } = current;
  const { lot, expiry } = task.source;
  const command = draft(
    take,
    {
      taskId,
      locationId,
      skuId: task.skuId,
      lot,
      expiry,
      serials: [...serials],
      quantity: units,
      trolley: trip.trolley,
      target: task.target,
    },
    { quantityBefore: book, asked: current.units },
  );
  const isLast = situation.takes.length === 1 && units === current.units;
  return outcome('step_done', isLast ? 'all_taken' : 'taken', {
    data: { units, trolley: trip.trolley },
    commands: [command],
  });
}

/** The person says how many went into the face [RP13]; null when that is not possible now. */
export function putUnits(
  situation: Situation,
  units: number,
  bin: 'has_room' | 'full' = 'has_room',
): FlowOutcome | null {
  const { current, step, trip, puts, takes } = situation;
  if (!current || !trip || step !== 'put_quantity' || !isCount(units, current.units)) return null;
  const { key: taskId, task, locationId, serials, book } = current;
  const { lot, expiry } = task.source;
  const command = draft(
    put,
    {
      taskId,
      locationId,
      skuId: task.skuId,
      lot,
      expiry,
      serials: [...serials],
      quantity: units,
      trolley: trip.trolley,
      bin,
    },
    { asked: current.units, onTrolley: book },
  );
  const left = current.units - units;
  const data = { units, left, bin: locationId };
  if (left > 0)
    return outcome('step_done', bin === 'full' ? 'face_full' : 'put_part', { data, commands: [command] });
  const isLast = puts.length === 1 && takes.length === 0;
  return outcome(isLast ? 'job_done' : 'step_done', isLast ? 'all_put' : 'put', {
    data,
    commands: [command],
  });
}
