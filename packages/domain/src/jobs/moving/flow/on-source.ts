import { operatorDocument } from '../../../catalog/operator.ts';
import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { handlingUnitDocument } from '../../../handling-units/handling-unit.ts';
import { readBin } from '../../../storage-rules/bin.ts';
import { storageRefusal, type Refused } from '../../../storage-rules/storage-refusal.ts';
import { isPickable } from '../../../layout/location.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { handsOf } from '../../../stock/hands.ts';
import { atLocation, inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { moveUnit } from '../decide/move-unit.ts';
import { placeOf } from '../decide/restate.ts';
import { take, type Take } from '../decide/take.ts';
import { linesAt, serialsOf, type Line } from '../lines.ts';
import type { Source } from '../state.ts';
import type { ScanInput } from './on-scan.ts';
import { isBySerial, readSerial, serialsFor, serialsMissing } from './by-serial.ts';
import { nothingInMind, outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import type { GoodsLine, Situation } from './situation.ts';

type PlaceScan = Extract<ResolvedScan, { kind: 'location' | 'station' }>;
type UnitScan = Extract<ResolvedScan, { kind: 'handlingUnit' }>;
type BadgeScan = Extract<ResolvedScan, { kind: 'badge' }>;
type ItemScan = Extract<ResolvedScan, { kind: 'item' }>;

/** Another place to take goods from [MV2]. */
export function onPlace(
  _situation: Situation,
  { scan, view, memory }: ScanInput & { scan: PlaceScan },
): FlowOutcome {
  const from: Source = { kind: 'location', id: scan.locationId };
  const lines = linesAt(view, atLocation(scan.locationId));
  return among(lines, { from, name: scan.locationId }, memory);
}

/** The goods of a place, or those of the product that was scanned before. */
function among(
  lines: readonly Line[],
  { from, name }: { readonly from: Source; readonly name: string },
  memory: FlowMemory,
): FlowOutcome {
  const data = { place: name };
  const { product } = memory;
  const wanted = product === null ? lines : lines.filter(({ skuId }) => skuId === product);
  if (product !== null && wanted.length === 0) return outcome(['refused', 'not_here'], memory, { data });
  if (lines.length === 0) return outcome(['refused', 'nothing_here'], memory, { data });
  const chosen = wanted.length === 1 ? (wanted[0]?.key ?? null) : null;
  const next: FlowMemory = { ...nothingInMind, mode: memory.mode, from, chosen };
  return chosen === null
    ? outcome(['accepted', 'choose_goods'], next, { data })
    : outcome(['step_done', 'source_found'], next, { data });
}

/** The badge of somebody who left goods: they are taken over out of those hands [MV14]. */
export function onBadge(
  { operatorId }: Situation,
  { scan, view, memory }: ScanInput & { scan: BadgeScan },
): FlowOutcome {
  const holder = view.list(operatorDocument, 'here', 'yes').find(({ body }) => body.badge === scan.badge);
  const owner = holder?.key ?? scan.badge;
  if (owner === operatorId) return outcome(['not_awaited', 'own_hands'], memory);
  return fromHands({ operatorId: owner, name: holder?.body.name ?? scan.badge }, { view, memory });
}

/** Goods out of the hands of somebody: after the scan of their badge, or a tap on what they left [MV14] [MV17]. */
export function fromHands(
  { operatorId, name }: { readonly operatorId: string; readonly name: string },
  { view, memory }: Pick<ScanInput, 'view' | 'memory'>,
): FlowOutcome {
  const hands = handsOf(operatorId);
  const lines = linesAt(view, hands);
  if (lines.length === 0) return outcome(['refused', 'hands_empty'], memory, { data: { person: name } });
  return among(lines, { from: hands, name }, memory);
}

/** A unit is a source of its goods, or moves whole [MV11]. */
export function onUnit(
  situation: Situation,
  { scan, view, memory }: ScanInput & { scan: UnitScan },
): FlowOutcome {
  const { lpn } = scan;
  const data = { unit: lpn };
  const state = view.get(handlingUnitDocument, lpn)?.state;
  if (state === 'bound' || state === 'dropped' || state === 'receiving')
    return outcome(['refused', 'unit_in_use'], memory, { data });
  if (situation.source?.place.kind === 'handlingUnit' && situation.source.place.id === lpn)
    return wholeUnit(situation) ?? outcome(['refused', 'nothing_here'], memory, { data: { place: lpn } });
  if (linesAt(view, inHandlingUnit(lpn)).length === 0)
    return outcome(['refused', 'nothing_here'], memory, { data: { place: lpn } });
  const from: Source = { kind: 'handlingUnit', id: lpn };
  return outcome(['accepted', 'choose_goods'], { ...nothingInMind, mode: memory.mode, from }, { data });
}

/** The whole unit, as it is; null without one, and for the hands of a person. */
export function wholeUnit({ source }: Situation): FlowOutcome | null {
  if (source?.place.kind !== 'handlingUnit' || source.holder !== null) return null;
  const unit = source.place.id;
  return outcome(['step_done', 'whole_unit'], { ...nothingInMind, unit }, { data: { unit } });
}

/** A product: one of those at the source, or the places it lies at [MV2]. */
export function onProduct(situation: Situation, input: ScanInput & { scan: ItemScan }): FlowOutcome {
  if (situation.source !== null) return onProductHere(situation, input);
  const { scan, view, memory } = input;
  const { mode } = memory;
  const ids = scan.candidates.map(({ skuId }) => skuId);
  const lying = placeOfSerial(situation, view, { ids, serial: scan.serial });
  if (lying)
    return outcome(
      ['step_done', 'source_found'],
      { ...lying, mode },
      { data: { place: lying.from?.id ?? '' } },
    );
  const data = { item: scan.candidates[0].sku.name };
  const product = ids.find((skuId) =>
    view
      .list(balanceDocument, 'skuId', skuId)
      .some(({ body }) => body.quantity > 0 && placeOf(body.place) !== null),
  );
  if (product === undefined) return outcome(['refused', 'nowhere'], memory, { data });
  return outcome(['accepted', 'choose_place'], { ...nothingInMind, mode, product }, { data });
}

/** One of the goods at the source; where several could be meant, the person chooses. */
function onProductHere(
  situation: Situation,
  { scan, memory }: Pick<ScanInput, 'memory'> & { readonly scan: ItemScan },
): FlowOutcome {
  const [first] = scan.candidates;
  const data = { item: first.sku.name };
  const here = situation.here.filter(({ line }) => scan.candidates.some(({ skuId }) => skuId === line.skuId));
  if (here.length === 0) return outcome(['refused', 'not_here'], memory, { data, scanned: first });
  const [only, ...more] = scan.lot === null ? here : here.filter(({ line }) => line.lot === scan.lot);
  if (!only) return outcome(['refused', 'wrong_lot'], memory, { data: { lot: scan.lot ?? '', wanted: '' } });
  const held = here.find(({ serials }) => scan.serial !== null && serials.includes(scan.serial));
  if (more.length > 0 && !held) return outcome(['attention', 'choose_goods'], memory, { data });
  return choseUnits(held ?? only, situation, { scan, memory });
}

/** The goods a product names; of those with serials its label says which one [MV16]. */
function choseUnits(
  goods: GoodsLine,
  { step, current }: Situation,
  { scan, memory }: { readonly scan: ItemScan; readonly memory: FlowMemory },
): FlowOutcome {
  const { key } = goods.line;
  if (isBySerial(goods) && scan.serial !== null) return readSerial(goods, scan.serial, memory);
  if (isBySerial(goods) && step === 'quantity' && current?.line.key === key) return serialsMissing(memory);
  const data = { item: scan.candidates[0].sku.name };
  return outcome(['step_done', 'chosen'], { ...memory, chosen: key, serials: [] }, { data });
}

/** The one place that has this serial, with it in mind; null when no place has it, or the own hands. */
function placeOfSerial(
  { operatorId }: Situation,
  view: View,
  { ids, serial }: { readonly ids: readonly string[]; readonly serial: string | null },
): FlowMemory | null {
  if (serial === null) return null;
  const balances = ids.flatMap((skuId) => view.list(balanceDocument, 'skuId', skuId));
  for (const { body } of balances) {
    const from = body.serial === serial && body.quantity > 0 ? placeOf(body.place) : null;
    if (from === null || placeKey(from) === placeKey(handsOf(operatorId))) continue;
    const line = linesAt(view, from).find(
      (one) => one.skuId === body.skuId && one.lot === body.lot && serialsOf(view, one).includes(serial),
    );
    if (line) return { ...nothingInMind, from, chosen: line.key, serials: [serial] };
  }
  return null;
}

/** Goods of the source the person tapped. */
export const chooseLine = (situation: Situation, { line }: GoodsLine): FlowOutcome => {
  const { place } = line;
  const from = situation.source?.place ?? (place.kind === 'virtual' ? null : place);
  return outcome(['step_done', 'chosen'], { ...nothingInMind, from, chosen: line.key });
};

/** The command that takes units of a line out of its place. */
export function takeDraft(
  { line }: GoodsLine,
  {
    units,
    becomes,
    entry,
    blobs,
    serials = [],
  }: Pick<Take, 'becomes' | 'entry' | 'blobs'> & {
    readonly units: number;
    readonly serials?: string[];
  },
): ReturnType<typeof draft<Take>> | null {
  const { place, skuId, lot, expiry, status, quantity } = line;
  if (place.kind === 'virtual') return null;
  return draft(
    take,
    {
      place,
      skuId,
      lot,
      expiry,
      status,
      serials,
      quantity: units,
      becomes,
      entry,
      ...(blobs && { blobs }),
    },
    { quantityBefore: quantity },
  );
}

/** The person says how many are taken; null when that is not possible now. */
export function takeUnits(
  situation: Situation,
  units: number,
  { memory, ...how }: Pick<Take, 'becomes' | 'entry' | 'blobs'> & { readonly memory: FlowMemory },
): FlowOutcome | null {
  const { current, step } = situation;
  if (step !== 'quantity' || !current || !Number.isSafeInteger(units) || units < 1) return null;
  if (units > current.line.quantity && memory.serials.length !== units) return null;
  const serials = serialsFor(current, units, memory.serials);
  if (serials === null) return serialsMissing(memory);
  const { becomes, entry, blobs } = how;
  const command = takeDraft(current, { units, serials, becomes, entry, blobs });
  const data = { units, item: current.sku?.name ?? current.line.skuId };
  return command && outcome(['step_done', 'taken'], nothingInMind, { data, commands: [command] });
}

/** All that lies at the source, one command for each kind of goods. */
export function takeEverything({ here, source }: Situation, entry: Take['entry']): FlowOutcome | null {
  const commands = here.flatMap(
    (line) => takeDraft(line, { units: line.line.quantity, becomes: null, entry }) ?? [],
  );
  const units = here.reduce((sum, { line }) => sum + line.quantity, 0);
  if (!source || commands.length === 0) return null;
  return outcome(['step_done', 'all_taken'], nothingInMind, { data: { units }, commands });
}

/** The place a whole unit is brought to [MV11]. */
export function onUnitTarget(situation: Situation, input: ScanInput & { scan: PlaceScan }): FlowOutcome {
  const { scan, memory, now, entry } = input;
  const lpn = situation.unit?.lpn ?? '';
  const { locationId } = scan;
  const data = { unit: lpn, bin: locationId };
  if (situation.unit?.unit?.locationId === locationId)
    return outcome(['already_done', 'already_at_bin'], memory, { data });
  const refused = unitRefusal(input, { lpn, locationId, today: now.slice(0, 10) });
  if (refused) return outcome(['refused', refused.code], memory, { data: { ...refused.data, ...data } });
  return outcome(['job_done', 'unit_moved'], nothingInMind, {
    data,
    commands: [draft(moveUnit, { lpn, locationId, entry })],
  });
}

/** Unfit goods stay out of storage; good ones may wait with their unit wherever there is floor. */
function unitRefusal(
  { view }: ScanInput,
  at: { readonly lpn: string; readonly locationId: string; readonly today: string },
): Refused | null {
  const bin = readBin(view, at.locationId);
  if (!bin) return null;
  const refusals = linesAt(view, inHandlingUnit(at.lpn)).flatMap((goods) => {
    const refused = storageRefusal(bin, { goods, sku: bin.skus.get(goods.skuId), today: at.today });
    const isStorage = isPickable(bin.location) || bin.location.kind === 'quarantine';
    return refused && (isStorage || refused.code === 'bin_blocked') ? [refused] : [];
  });
  return refusals[0] ?? null;
}
