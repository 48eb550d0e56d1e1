import { brandOf } from '../../../catalog/brand-of.ts';
import { isHazardUnknown, temperatureRange } from '../../../catalog/arrival-checks.ts';
import { skuDocument } from '../../../catalog/sku.ts';
import { inboundLineDocument, inboundLineKey } from '../../../inbound/inbound.ts';
import { toleranceOf } from '../../../inbound/tolerance.ts';
import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { overBy } from '../decide/broken-expectations.ts';
import type { EntryMode } from '../../../entries/entry.ts';
import { mostUnits } from '../decide/goods-fields.ts';
import { judgeGoods } from '../decide/judge-goods.ts';
import { setAside, type SetAside } from '../decide/set-aside.ts';
import { tally, type Tally } from '../decide/tally.ts';
import { contentsOf } from '../../waiting-unit.ts';
import { receivingUnitDocument } from '../state.ts';
import { outcome, type FlowOutcome, type Missing, type Pending, type Snag } from './outcome.ts';
import type { Situation } from './situation.ts';

export interface Weighing {
  readonly view: View;
  /** ISO date by the site's clock. */
  readonly today: string;
  readonly entry: EntryMode;
  readonly how: Tally['how'];
}

const asks: Readonly<Record<Missing, FlowOutcome['message']>> = {
  lot: 'needs_lot',
  expiry: 'needs_expiry',
  serial: 'needs_serial',
  temperature: 'needs_temperature',
};

/** What goods still have to say before they can be counted; never made up, least of all an expiry [RC8]. */
export function missingOf(
  view: View,
  goods: Omit<Pending, 'missing' | 'snag' | 'aside'>,
): readonly Missing[] {
  const sku = view.get(skuDocument, goods.skuId);
  if (!sku) return [];
  const { tracking, storage } = sku;
  const isMeasured = temperatureRange(storage) !== null && !isHazardUnknown(storage);
  return [
    ...(tracking.lot && goods.lot === null ? (['lot'] as const) : []),
    ...(tracking.expiry && goods.expiry === null ? (['expiry'] as const) : []),
    ...(tracking.serial && goods.serials.length < goods.units ? (['serial'] as const) : []),
    ...(isMeasured && goods.deciCelsius === undefined ? (['temperature'] as const) : []),
  ];
}

/** Goods that say everything: counted onto the unit, or held back with the choice the person has [RC5] [RC6]. */
export function weigh(situation: Situation, goods: Pending, at: Weighing): FlowOutcome {
  if (goods.units > mostUnits) return outcome('refused', 'count_absurd', { data: { units: goods.units } });
  const missing = missingOf(at.view, goods);
  const [first] = missing;
  if (first !== undefined)
    return outcome('attention', asks[first], { memory: { pending: { ...goods, missing } } });
  const complete = { ...goods, missing: [] };
  const snag = goods.snag === 'as_labelled' ? null : snagOf(situation, complete, at);
  if (snag !== null) {
    return outcome('attention', snag.what, {
      data: snag.data,
      memory: { pending: { ...complete, snag: snag.what } },
    });
  }
  return counted(situation, complete, at);
}

function snagOf(
  situation: Situation,
  goods: Pending,
  { view, today }: Weighing,
): { readonly what: Snag; readonly data: FlowOutcome['data'] } | null {
  const { receipt, inbound, brand } = situation;
  const { inboundId } = receipt;
  // Each serial was compared when it was read.
  const { doubt } = judgeGoods(
    view,
    { ...goods, serials: [] },
    {
      purpose: 'good',
      inboundId,
      inbound: inbound ?? undefined,
      today,
    },
  );
  const data = { lot: goods.lot ?? '', expiry: goods.expiry ?? '', units: goods.units };
  if (doubt === 'unknown_sku' || doubt === 'not_on_document') return { what: 'not_on_document', data };
  if (doubt !== null && doubt !== 'data_missing' && doubt !== 'serial_twice') return { what: doubt, data };
  const line = view.get(inboundLineDocument, inboundLineKey(inboundId, goods.skuId));
  if (!line || line.ordered === 0) return null;
  const over = overBy(line, goods.units);
  const { over: tolerated } = toleranceOf(line, brand ?? undefined);
  return over > tolerated ? { what: 'over', data: { ...data, over, tolerated } } : null;
}

function counted(situation: Situation, goods: Pending, { view, entry, how }: Weighing): FlowOutcome {
  const { receiptId, receipt, current } = situation;
  if (!current) return outcome('not_awaited', 'unit_first');
  const { missing: _missing, snag: _snag, aside: _aside, split: _split, serials, ...said } = goods;
  const commands = [
    draft(tally, { ...said, receiptId, lpn: current.lpn, serials: [...serials], how, entry }),
  ];
  const found = view.get(inboundLineDocument, inboundLineKey(receipt.inboundId, goods.skuId));
  const line = found && found.ordered > 0 ? found : null;
  const over = line ? overBy(line, goods.units) : 0;
  const left = line ? Math.max(0, line.ordered - line.received - goods.units) : 0;
  const data = { units: goods.units, cartons: goods.cartons, over, left };
  if (isSampleDue(situation, goods)) return outcome('attention', 'sample_due', { data, commands });
  if (over > 0) return outcome('attention', 'over_tolerated', { data, commands });
  if (line && left === 0) return outcome('step_done', 'all_received', { data, commands });
  return outcome('accepted', goods.cartons > 0 ? 'carton_counted' : 'unit_counted', { data, commands });
}

function isSampleDue({ session, inbound }: Situation, { cartons }: Pending): boolean {
  const every = inbound?.sampleEvery ?? null;
  return every !== null && cartons > 0 && session.sinceSample + cartons >= every;
}

const purposes: Readonly<Record<Exclude<Snag, 'as_labelled'>, SetAside['why']>> = {
  over: 'over',
  expired: 'quarantine',
  short_life: 'quarantine',
  recalled: 'quarantine',
  hold: 'quarantine',
  not_on_document: 'wrong_item',
  other_brand: 'other_brand',
  hazard_unknown: 'quarantine',
  off_temperature: 'quarantine',
};

export const purposeOf = (snag: Snag | null): SetAside['why'] =>
  snag === null || snag === 'as_labelled' ? 'damaged' : purposes[snag];

/** An open unit of this load that takes goods of a purpose; the worker need not scan it again. */
export const openUnitFor = (
  view: View,
  receiptId: string,
  { why, skuId }: { readonly why: SetAside['why']; readonly skuId: string },
): string | null =>
  view
    .list(receivingUnitDocument, 'receiptId', receiptId)
    .find(
      ({ key, body }) =>
        body.purpose === why && body.state === 'open' && takesBrand(view, key, { why, skuId }),
    )?.key ?? null;

/** Goods of different clients never share a unit on hold [RC6]. */
export function takesBrand(
  view: View,
  lpn: string,
  { why, skuId }: { readonly why: SetAside['why']; readonly skuId: string },
): boolean {
  if (why !== 'other_brand') return true;
  const brand = brandOf(view, skuId)?.code;
  return contentsOf(view, lpn).every((held) => brandOf(view, held.skuId)?.code === brand);
}

/** The goods go onto a unit on hold. */
export function putAside(
  { receiptId }: Pick<Situation, 'receiptId'>,
  goods: Pending,
  to: Pick<SetAside, 'lpn' | 'why'>,
): FlowOutcome {
  const { skuId, lot, expiry, units, cartons, deciCelsius } = goods;
  const command = draft(setAside, {
    receiptId,
    skuId,
    lot,
    expiry,
    units,
    cartons,
    serials: [...goods.serials],
    ...(deciCelsius !== undefined && { deciCelsius }),
    from: null,
    cause: null,
    blobs: [],
    note: '',
    ...goods.split,
    ...to,
  });
  return outcome('step_done', 'put_aside', { data: { units, lpn: to.lpn }, commands: [command] });
}
