import { lacksProof } from '../../../entries/entry.ts';
import { draft } from '../../../kernel/command.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { daysUntil } from '../../../stock/allocate.ts';
import { proveGoods } from '../decide/at-bin.ts';
import { store } from '../decide/store.ts';
import { isWholeUnit } from './on-source.ts';
import type { ScanInput } from './on-scan.ts';
import { outcome, type FlowOutcome } from './outcome.ts';
import type { Drop, Situation } from './situation.ts';

type ItemScan = Extract<ResolvedScan, { kind: 'item' }>;
type UnitScan = Extract<ResolvedScan, { kind: 'handlingUnit' }>;

/** The product at the bin: the right one, or refused with both names [PA6]. */
export function onItemToProve(
  situation: Situation,
  current: Drop,
  { scan, ...input }: ScanInput & { scan: ItemScan },
): FlowOutcome {
  const { line, sku } = current;
  const right = scan.candidates.find(({ skuId }) => skuId === line.skuId);
  if (!right)
    return outcome('refused', 'wrong_item', {
      scanned: scan.candidates[0],
      data: { item: scan.candidates[0].sku.name },
    });
  const today = input.now.slice(0, 10);
  if (scan.expiry !== null && current.unfit === null && daysUntil(scan.expiry, today) < 0)
    return outcome('refused', 'goods_expired', { data: { expiry: scan.expiry } });
  if (sku?.tracking.lot && scan.lot !== null && scan.lot !== line.lot)
    return outcome('refused', 'wrong_lot', { data: { lot: scan.lot, wanted: line.lot ?? '' } });
  if (lacksProof(input.entry)) return outcome('attention', 'second_proof', { scanned: right });
  return serialRead(situation, current, { ...input, scan }) ?? proved(current, input);
}

/** A serial says which of the goods this one is [PA21]; null where goods have none, or the code carries none. */
function serialRead(
  { serials }: Situation,
  current: Drop,
  { scan: { serial }, ...input }: Pick<ScanInput, 'entry' | 'memory'> & { scan: ItemScan },
): FlowOutcome | null {
  if (serials === null || serial === null) return null;
  if (serials.read.includes(serial)) return outcome('refused', 'serial_twice', { data: { serial } });
  return proved(current, input, [...serials.read, serial]);
}

/** Once the goods are proved their code says nothing new; serials are read one by one. */
export function onItemAgain(
  situation: Situation,
  current: Drop,
  input: ScanInput & { scan: ItemScan },
): FlowOutcome {
  const isRight = input.scan.candidates.some(({ skuId }) => skuId === current.line.skuId);
  if (isRight && situation.serials !== null && input.scan.serial !== null)
    return onItemToProve(situation, current, input);
  return outcome('already_done', 'right_goods', { data: { item: current.sku?.name ?? '' } });
}

/** The unit's label proves its goods, when there is only one kind of them in it [PA6]. */
export function onUnitToProve(
  situation: Situation,
  current: Drop,
  { scan, ...input }: ScanInput & { scan: UnitScan },
): FlowOutcome {
  const { place } = current.line;
  if (place.kind !== 'handlingUnit' || place.id !== scan.lpn)
    return outcome('refused', 'wrong_unit', { data: { scanned: scan.lpn, wanted: place.id } });
  return isWholeUnit(situation, scan.lpn)
    ? proved(current, input)
    : outcome('not_awaited', 'scan_product', { data: { unit: scan.lpn } });
}

function proved(
  { line, sku }: Drop,
  { entry, memory }: Pick<ScanInput, 'entry' | 'memory'>,
  serials: readonly string[] = [],
): FlowOutcome {
  const { place, skuId, lot, status } = line;
  const read = serials.length > 0 ? { serials: [...serials] } : {};
  return outcome('accepted', serials.length > 0 ? 'serial_read' : 'right_goods', {
    data: { item: sku?.name ?? skuId, serials: serials.length },
    memory: { confirm: null, chosen: memory.chosen },
    commands: [draft(proveGoods, { place, skuId, lot, status, ...read, entry })],
  });
}

/** What goes into the bin when nobody says how many: the units whose serials were read, else all there is room for. */
export const unitsMeant = ({ serials, at }: Pick<Situation, 'serials' | 'at'>): number =>
  serials !== null && serials.read.length > 0 ? serials.read.length : (at?.units ?? 0);

/**
 * The person says how many go into the bin; null when that is not possible now. A part of goods with serials is those
 * that were read [PA21].
 */
export function storeUnits(situation: Situation, units: number): FlowOutcome | null {
  const { current, at, step, serials } = situation;
  if (!current || !at || step !== 'quantity') return null;
  const { line, target } = current;
  if (!Number.isSafeInteger(units) || units < 1 || units > line.quantity) return null;
  const read = serials?.read ?? [];
  const isPart = units < line.quantity || read.length > 0;
  if (serials !== null && isPart && read.length !== units)
    return outcome('not_awaited', 'serials_first', { data: { read: read.length, units } });
  const command = draft(
    store,
    {
      place: line.place,
      skuId: line.skuId,
      lot: line.lot,
      expiry: line.expiry,
      status: line.status,
      serials: [...read],
      quantity: units,
      locationId: at.locationId,
      suggested: target?.locationId ?? null,
    },
    { asked: current.units, onTrolley: line.quantity },
  );
  const left = line.quantity - units;
  const data = { units, left, bin: at.locationId };
  if (left > 0) return outcome('step_done', 'stored_part', { data, commands: [command] });
  const last = situation.drops.length === 1;
  return outcome('job_done', last ? 'all_stored' : 'stored', { data, commands: [command] });
}
