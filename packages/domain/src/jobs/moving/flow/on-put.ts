import { lacksProof } from '../../../entries/entry.ts';
import { draft } from '../../../kernel/command.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { readBin, roomFor, type Bin } from '../../../storage-rules/bin.ts';
import type { InsteadReason } from '../../../storage-rules/instead-reason.ts';
import { storageRefusal } from '../../../storage-rules/storage-refusal.ts';
import type { Suggestion } from '../../../storage-rules/suggest-bins.ts';
import { put } from '../decide/put.ts';
import type { ScanInput } from './on-scan.ts';
import { isBySerial, readSerial, serialsFor, serialsMissing } from './by-serial.ts';
import { nothingInMind, outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import type { GoodsLine, Situation } from './situation.ts';

type PlaceScan = Extract<ResolvedScan, { kind: 'location' | 'station' }>;
type ItemScan = Extract<ResolvedScan, { kind: 'item' }>;

/** The bin goods are brought to: suggested, allowed, or refused with the reason [MV4]. */
export function onBin(
  situation: Situation,
  { scan, view, memory, now }: ScanInput & { scan: PlaceScan },
): FlowOutcome {
  const { current, target } = situation;
  const { locationId } = scan;
  const bin = readBin(view, locationId);
  if (!bin || !current) return outcome(['unknown', 'unknown_code'], memory, { data: { code: locationId } });
  const data = { bin: locationId, wanted: target?.locationId ?? '' };
  if (situation.at?.locationId === locationId)
    return outcome(['already_done', 'already_at_bin'], memory, { data });
  const { line, sku } = current;
  const refused = storageRefusal(bin, { goods: line, sku: sku ?? undefined, today: now.slice(0, 10) });
  if (refused)
    return outcome(['refused', refused.code], memory, {
      data: { ...refused.data, ...data },
      nearest: target,
    });
  if (target === null || isMeant(bin, target)) return arrived(memory, { locationId, instead: null });
  const { confirm } = memory;
  if (confirm?.locationId !== locationId) return askWhy(bin, current, { memory, data });
  const { reason } = confirm;
  return arrived(memory, {
    locationId,
    instead: reason === null ? null : { suggested: target.locationId, reason },
  });
}

/** Another bin than the suggested one: its second scan means it, and where the same goods lie that is why. */
function askWhy(
  bin: Bin,
  { line, sku }: GoodsLine,
  { memory, data }: { readonly memory: FlowMemory; readonly data: FlowOutcome['data'] },
): FlowOutcome {
  const { locationId, contents } = bin;
  const isFull = roomFor(bin, sku ?? undefined) === 0;
  const isSame = contents.some(({ skuId }) => skuId === line.skuId);
  return outcome(
    ['attention', isFull ? 'no_room_known' : 'put_here_instead'],
    { ...memory, confirm: { locationId, reason: isSame ? 'same_product_there' : null } },
    { data },
  );
}

/** A place out of pickers' reach is right by what it is; nobody has to say why. */
const isMeant = ({ locationId, location: { kind } }: Bin, target: Suggestion): boolean =>
  locationId === target.locationId || kind === 'overflow' || kind === 'quarantine';

const arrived = (
  memory: FlowMemory,
  { locationId, instead }: { readonly locationId: string; readonly instead: FlowMemory['instead'] },
): FlowOutcome =>
  outcome(
    ['step_done', 'right_bin'],
    { ...memory, at: locationId, instead, confirm: null, proved: false },
    { data: { bin: locationId } },
  );

/** The person taps why another bin is better, after its scan: that answers as the second scan would. */
export function putHereInstead(
  { target }: Situation,
  { memory }: { readonly memory: FlowMemory },
  reason: InsteadReason,
): FlowOutcome | null {
  const { confirm } = memory;
  if (!confirm) return null;
  const { locationId } = confirm;
  return arrived(memory, { locationId, instead: target && { suggested: target.locationId, reason } });
}

/** With several kinds of goods in the hands, one is named: to go for its bin, or as proof at the bin [MV6]. */
export function onHeldProduct(
  situation: Situation,
  { scan, memory, entry }: ScanInput & { scan: ItemScan },
): FlowOutcome {
  const [first] = scan.candidates;
  const ids = scan.candidates.map(({ skuId }) => skuId);
  const held = situation.hands.filter(({ line }) => ids.includes(line.skuId));
  const right = meantOf(situation, held, scan);
  const data = { item: first.sku.name, lot: scan.lot ?? '', wanted: held[0]?.line.lot ?? '' };
  if (held.length === 0) return outcome(['refused', 'wrong_item'], memory, { data, scanned: first });
  if (!right) return outcome(['refused', 'wrong_lot'], memory, { data });
  if (isBySerial(right) && scan.serial !== null) {
    const read = readSerial(right, scan.serial, memory);
    return { ...read, memory: { ...read.memory, confirm: null, proved: situation.step !== 'bin' } };
  }
  if (isBySerial(right) && situation.step === 'put') return serialsMissing(memory);
  if (situation.step === 'bin') return chooseHeld(memory, right, data);
  if (lacksProof(entry))
    return outcome(['attention', 'second_proof'], memory, {
      data,
      scanned: scan.candidates.find(({ skuId }) => skuId === right.line.skuId) ?? first,
    });
  return outcome(['accepted', 'right_goods'], { ...memory, chosen: right.line.key, proved: true }, { data });
}

/** Which of the goods in the hands a label names: damaged units look like good ones to a scanner. */
function meantOf(
  { current }: Situation,
  held: readonly GoodsLine[],
  { lot, serial }: ItemScan,
): GoodsLine | undefined {
  const ofLot = lot === null ? held : held.filter(({ line }) => line.lot === lot);
  return (
    ofLot.find(({ serials }) => serial !== null && serials.includes(serial)) ??
    // Those that are on their way now.
    ofLot.find(({ line }) => line.key === current?.line.key) ??
    ofLot[0]
  );
}

/** Goods in the hands the person tapped. */
export const chooseHeld = (
  memory: FlowMemory,
  { line }: GoodsLine,
  data: FlowOutcome['data'] = {},
): FlowOutcome =>
  outcome(['accepted', 'chosen'], { ...memory, chosen: line.key, confirm: null, serials: [] }, { data });

/** The person says how many are put down; null when that is not possible now. */
export function putUnits(
  situation: Situation,
  units: number,
  { memory, entry }: Pick<ScanInput, 'memory' | 'entry'>,
): FlowOutcome | null {
  const { current, at, step, hands } = situation;
  if (step !== 'put' || !current || !at) return null;
  const { skuId, lot, expiry, status, quantity } = current.line;
  const { serials: read } = memory;
  if (!Number.isSafeInteger(units) || units < 1) return null;
  if (units > quantity && read.length !== units) return null;
  const serials = serialsFor(current, units, read);
  if (serials === null) return serialsMissing(memory);
  const command = draft(
    put,
    {
      skuId,
      lot,
      expiry,
      status,
      serials,
      quantity: units,
      locationId: at.locationId,
      instead: memory.instead,
      entry,
    },
    { held: quantity },
  );
  const left = Math.max(0, quantity - units);
  const data = { units, left, bin: at.locationId };
  if (left > 0)
    return outcome(
      ['step_done', 'put_part'],
      { ...nothingInMind, chosen: current.line.key },
      { data, commands: [command] },
    );
  const isLast = hands.length === 1;
  // More for the same bin is likely: the person stands before it.
  const next = isLast ? nothingInMind : { ...nothingInMind, at: at.locationId };
  return outcome(['job_done', isLast ? 'all_put' : 'put_down'], next, { data, commands: [command] });
}
