import { isHazardUnknown, temperatureRange } from '../../../catalog/arrival-checks.ts';
import { skuDocument, type Sku } from '../../../catalog/sku.ts';
import { inboundLineDocument, inboundLineKey, type Inbound } from '../../../inbound/inbound.ts';
import type { View } from '../../../kernel/document.ts';
import type { StockStatus } from '../../../stock/balance.ts';
import { statusOf, unsellable, type Unsellable } from '../../../stock/incoming-status.ts';
import type { Bucket, Purpose } from '../state.ts';
import { knownSerials } from './known-serials.ts';

export interface IncomingGoods {
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly serials: readonly string[];
  readonly units: number;
  /** Tenths of a degree; absent: nobody measured. */
  readonly deciCelsius?: number | undefined;
  /** They are on a unit already: they were measured, and their serials compared, as they came onto it. */
  readonly taken?: true | undefined;
}

/** Why goods on a good unit are not good all the same. */
export type Doubt =
  | Unsellable
  | 'data_missing'
  | 'unknown_sku'
  | 'hazard_unknown'
  | 'off_temperature'
  | 'other_brand'
  | 'not_on_document'
  | 'serial_twice';

export interface Judged {
  readonly status: StockStatus;
  readonly bucket: Bucket;
  readonly doubt: Doubt | null;
  /** Serials of them that the book knows already. */
  readonly twice: readonly string[];
}

export interface JudgedAt {
  readonly purpose: Purpose;
  readonly inboundId: string | null;
  readonly inbound: Inbound | undefined;
  /** ISO date. */
  readonly today: string;
}

/**
 * What goods are to the book as they come in [RC6]: never better than the unit they are on, and never available when
 * anything speaks against them. The worker's word counts only downwards.
 */
export function judgeGoods(view: View, goods: IncomingGoods, at: JudgedAt): Judged {
  const isTracked = view.get(skuDocument, goods.skuId)?.tracking.serial ?? false;
  const twice = isTracked && !goods.taken ? knownSerials(view, goods, goods.serials) : [];
  const doubt = doubtOf(view, goods, at) ?? (twice.length > 0 ? 'serial_twice' : null);
  return { ...standing(doubt, at.purpose), doubt, twice };
}

function standing(doubt: Doubt | null, purpose: Purpose): Pick<Judged, 'status' | 'bucket'> {
  const why = isUnsellable(doubt) ? statusOf(doubt) : 'hold';
  if (purpose === 'damaged') return { status: 'damaged', bucket: 'damaged' };
  if (purpose === 'other_brand') return { status: why, bucket: 'wrong_item' };
  if (purpose !== 'good') return { status: why, bucket: purpose };
  if (doubt === null) return { status: 'available', bucket: 'good' };
  const isWrong = doubt === 'unknown_sku' || doubt === 'other_brand' || doubt === 'not_on_document';
  return { status: why, bucket: isWrong ? 'wrong_item' : 'quarantine' };
}

const isUnsellable = (doubt: Doubt | null): doubt is Unsellable =>
  doubt === 'recalled' || doubt === 'hold' || doubt === 'expired' || doubt === 'short_life';

function doubtOf(view: View, goods: IncomingGoods, at: JudgedAt): Doubt | null {
  const sku = view.get(skuDocument, goods.skuId);
  const why = unsellable(view, goods, at.today);
  if (why !== null) return why;
  if (!sku) return 'unknown_sku';
  if (isHazardUnknown(sku.storage)) return 'hazard_unknown';
  if (at.inbound && sku.brand !== at.inbound.brand) return 'other_brand';
  if (isOffDocument(view, goods, at)) return 'not_on_document';
  return isIncomplete(sku, goods) ? 'data_missing' : temperatureDoubt(sku, goods);
}

/** A document that lists goods, and not these. */
function isOffDocument(view: View, { skuId }: IncomingGoods, { inboundId, inbound }: JudgedAt): boolean {
  if (!inbound || inboundId === null || inbound.kind === 'unassigned') return false;
  return (view.get(inboundLineDocument, inboundLineKey(inboundId, skuId))?.ordered ?? 0) === 0;
}

/** Whether anything is missing that has to be known of such goods. */
const isIncomplete = ({ tracking }: Sku, { lot, expiry, serials, units }: IncomingGoods): boolean =>
  (tracking.lot && lot === null) ||
  (tracking.expiry && expiry === null) ||
  (tracking.serial && new Set(serials).size < units);

/** Goods that are kept cold are measured before anybody may sell them [RC21]. */
function temperatureDoubt(
  { storage }: Sku,
  { deciCelsius: measured, taken }: IncomingGoods,
): 'data_missing' | 'off_temperature' | null {
  const range = temperatureRange(storage);
  if (range === null || taken) return null;
  if (measured === undefined) return 'data_missing';
  return measured < range.least || measured > range.most ? 'off_temperature' : null;
}
