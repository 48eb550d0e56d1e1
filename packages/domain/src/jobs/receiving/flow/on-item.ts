import type { Sku } from '../../../catalog/sku.ts';
import { inboundLineDocument, inboundLineKey } from '../../../inbound/inbound.ts';
import type { View } from '../../../kernel/document.ts';
import { itemAlone } from '../../../scanning/item-alone.ts';
import type { ItemCandidate, ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { lacksProof, type EntryMode } from '../../../entries/entry.ts';
import type { Session } from '../state.ts';
import { outcome, type FlowOutcome, type Pending } from './outcome.ts';
import { weigh } from './pending.ts';
import { secondSerial } from './second-serial.ts';
import { perCartonOf, type Situation } from './situation.ts';

type ItemScan = Extract<ResolvedScan, { kind: 'item' }>;

export interface ItemInput {
  readonly view: View;
  readonly scan: ItemScan;
  /** ISO date by the site's clock. */
  readonly today: string;
  readonly entry: EntryMode;
}

/** A carton or unit that comes off the truck: counted onto the unit, or a question [RC5] [RC8]. */
export function onItem(situation: Situation, input: ItemInput): FlowOutcome {
  const { view, scan, today, entry } = input;
  const wanted = likeliest(situation, scan.candidates, view);
  if (wanted.length > 1) return outcome('attention', 'choose_item', { choices: wanted });
  const [item] = wanted;
  if (!item) return outcome('unknown', 'unknown_code');
  if (lacksProof(entry)) return outcome('attention', 'second_proof', { scanned: item });
  const { tracking } = item.sku;
  if (tracking.serial && item.units !== 1)
    return outcome('refused', 'one_serial_each', { data: { units: item.units } });
  const goods = goodsOf(situation, item, scan);
  const [serial] = goods.serials;
  const twice = serial === undefined ? null : secondSerial(view, { ...goods, serials: [] }, serial);
  if (twice) return outcome('refused', 'serial_twice', { data: twice });
  return weigh(situation, goods, { view, today, entry, how: 'scan' });
}

/** Of several products with one code, the one that the person says it is. */
export const onChosen = (
  situation: Situation,
  chosen: ItemCandidate,
  input: Omit<ItemInput, 'scan'>,
): FlowOutcome => onItem(situation, { ...input, scan: itemAlone(chosen) });

/** Of several SKUs behind one code those the document names; without any, all of them. */
function likeliest(
  { receipt }: Situation,
  candidates: readonly ItemCandidate[],
  view: View,
): readonly ItemCandidate[] {
  if (candidates.length === 1) return candidates;
  const lines = view.getMany(
    inboundLineDocument,
    candidates.map(({ skuId }) => inboundLineKey(receipt.inboundId, skuId)),
  );
  const named = candidates.filter((_, i) => (lines[i]?.ordered ?? 0) > 0);
  return named.length > 0 ? named : candidates;
}

/** Goods of one kind on one unit are measured once. */
export const measuredBefore = (
  { line, last }: Session,
  at: { readonly skuId: string; readonly lpn: string | null },
): Pick<Pending, 'deciCelsius'> =>
  line?.skuId === at.skuId && line.deciCelsius !== undefined && last?.lpn === at.lpn
    ? { deciCelsius: line.deciCelsius }
    : {};

/** What the code says, and what it leaves out but the carton before said of the same lot. */
export function goodsOf(
  { session, current }: Situation,
  item: ItemCandidate,
  scan: Pick<ItemScan, 'lot' | 'expiry' | 'serial' | 'netWeightGrams'>,
): Pending {
  const { tracking } = item.sku;
  const before = current && session.line?.skuId === item.skuId ? session.line : null;
  return {
    skuId: item.skuId,
    ...lotOf(tracking, scan, before),
    serials: tracking.serial && scan.serial !== null ? [scan.serial] : [],
    units: item.units,
    cartons: cartonsOf(item),
    netWeightGrams: scan.netWeightGrams ?? null,
    ...measuredBefore(session, { skuId: item.skuId, lpn: current?.lpn ?? null }),
    missing: [],
    snag: null,
    aside: null,
  };
}

const cartonsOf = ({ sku, level, units }: ItemCandidate): number =>
  level === 'unit' || level === 'inner' ? 0 : Math.floor(units / perCartonOf(sku));

type Lot = Pick<Pending, 'lot' | 'expiry'>;

function lotOf(tracking: Sku['tracking'], said: Lot, before: Lot | null): Lot {
  const lot = tracking.lot ? (said.lot ?? before?.lot ?? null) : null;
  const known = before?.lot === lot ? before.expiry : null;
  return { lot, expiry: tracking.expiry ? (said.expiry ?? known) : null };
}
