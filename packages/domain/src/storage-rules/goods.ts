import { skuDocument, type Sku } from '../catalog/sku.ts';
import { everydayGoods, type SkuStorage } from '../catalog/storage-class.ts';
import type { View } from '../kernel/document.ts';
import { daysUntil } from '../stock/allocate.ts';
import type { StockStatus } from '../stock/balance.ts';

/** Goods of one kind that somebody wants to put somewhere. */
export interface Goods {
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly status: StockStatus;
}

export type Unfit = Exclude<StockStatus, 'available'>;

/**
 * Why goods must stay out of pickers' reach [ST1]; null when nothing speaks against them.
 * @param today ISO date
 */
export function unfitGoods(
  { status, expiry }: Pick<Goods, 'status' | 'expiry'>,
  today: string,
): Unfit | null {
  if (status !== 'available') return status;
  return expiry !== null && daysUntil(expiry, today) < 0 ? 'expired' : null;
}

export const storageOf = (sku: Sku | undefined): SkuStorage => sku?.storage ?? everydayGoods;

/** Volume of one base unit; null when a side is not known. */
export function unitCm3(sku: Sku | undefined): number | null {
  const { lengthMm, widthMm, heightMm } = storageOf(sku);
  if (lengthMm === null || widthMm === null || heightMm === null) return null;
  return Math.max(1, Math.round((lengthMm * widthMm * heightMm) / 1000));
}

export const longestSideMm = (sku: Sku | undefined): number | null => {
  const { lengthMm, widthMm, heightMm } = storageOf(sku);
  const sides = [lengthMm, widthMm, heightMm].filter((side) => side !== null);
  return sides.length === 0 ? null : Math.max(...sides);
};

/** SKUs by id, those this replica knows. */
export function skusOf(view: View, skuIds: readonly string[]): ReadonlyMap<string, Sku> {
  const ids = [...new Set(skuIds)];
  return new Map(
    view.getMany(skuDocument, ids).flatMap((sku, i): [string, Sku][] => (sku ? [[ids[i] ?? '', sku]] : [])),
  );
}
