import type { Sku } from '../catalog/sku.ts';
import type { Bin } from './bin.ts';
import { longestSideMm, storageOf, unfitGoods, type Goods } from './goods.ts';

/** Why goods may not be stored at a place. */
export type StorageRefusal =
  | 'unfit_goods'
  | 'quarantine_only'
  | 'returns_only'
  | 'not_storage'
  | 'other_brand'
  | 'wrong_temperature'
  | 'hazard_not_here'
  | 'hazard_only'
  | 'too_heavy'
  | 'too_high'
  | 'too_big'
  | 'other_product'
  | 'other_lot'
  | 'bin_blocked';

export interface Refused {
  readonly code: StorageRefusal;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A unit of this weight is lifted no higher than the level a person reaches with both hands. */
export const heavyUnitGrams = 15_000;
export const heavyMostLevel = 1;

export interface Wanted {
  readonly goods: Goods;
  readonly sku: Sku | undefined;
  /** ISO date. */
  readonly today: string;
}

/** Whether goods that are unfit for sale, or fit, may be at a place of this kind at all [ST1]. */
function kindRefusal({ location }: Bin, { goods, today }: Wanted): Refused | null {
  const unfit = unfitGoods(goods, today);
  const refused = (code: StorageRefusal): Refused => ({ code, data: { why: unfit ?? '' } });
  switch (location.kind) {
    case 'quarantine':
      return unfit === null ? refused('quarantine_only') : null;
    case 'overflow':
      return null;
    case 'pick':
    case 'bulk':
      return unfit === null ? null : refused('unfit_goods');
    case 'returns':
      return refused('returns_only');
    case 'receiving':
    case 'staging':
    case 'station':
    case 'dock':
    case 'problem':
      return refused('not_storage');
  }
}

/** Whose and what kind of goods the place is made for [ST2]. */
function purposeRefusal({ location, limits }: Bin, { sku }: Wanted): Refused | null {
  const { temperature, hazard } = storageOf(sku);
  if (location.brand !== null && sku && location.brand !== sku.brand)
    return { code: 'other_brand', data: { brand: location.brand } };
  if (limits.temperature !== temperature)
    return { code: 'wrong_temperature', data: { here: limits.temperature, wanted: temperature } };
  if (hazard !== null && !limits.hazards.includes(hazard))
    return { code: 'hazard_not_here', data: { hazard } };
  if (hazard === null && limits.hazards.length > 0) return { code: 'hazard_only', data: {} };
  return null;
}

/** What the place and whoever lifts them can bear [ST2]: weight, level, size. */
function sizeRefusal({ limits }: Bin, { sku }: Wanted): Refused | null {
  const grams = sku?.weightGrams ?? 0;
  const longest = longestSideMm(sku);
  if (limits.mostWeightGrams !== null && grams > limits.mostWeightGrams)
    return { code: 'too_heavy', data: { kilograms: Math.round(limits.mostWeightGrams / 1000) } };
  if (grams >= heavyUnitGrams && limits.level > heavyMostLevel)
    return { code: 'too_high', data: { kilograms: Math.round(grams / 1000) } };
  if (longest !== null && limits.longestSideMm !== null && longest > limits.longestSideMm)
    return { code: 'too_big', data: { centimetres: Math.round(limits.longestSideMm / 10) } };
  return null;
}

/** What lies there already, where goods are kept apart [ST3]. */
function mixingRefusal({ limits, contents, skus }: Bin, { goods }: Wanted): Refused | null {
  if (limits.mixing === 'any') return null;
  const other = contents.find(({ skuId }) => skuId !== goods.skuId);
  if (other) return { code: 'other_product', data: { item: skus.get(other.skuId)?.name ?? other.skuId } };
  const lot = contents.find((content) => content.lot !== goods.lot);
  return limits.mixing === 'one_lot' && lot ? { code: 'other_lot', data: { lot: lot.lot ?? '' } } : null;
}

/** Why goods must not be put at a place; null when they may. Whether there is room is another question [ST4]. */
export function storageRefusal(bin: Bin, wanted: Wanted): Refused | null {
  const kind = kindRefusal(bin, wanted);
  if (kind) return kind;
  if (bin.location.blocked !== null) return { code: 'bin_blocked', data: {} };
  // Goods wait at an overflow place whatever they are; what is unfit is kept away from the rest all the same.
  if (bin.location.kind === 'overflow' || bin.location.kind === 'quarantine') return null;
  return purposeRefusal(bin, wanted) ?? sizeRefusal(bin, wanted) ?? mixingRefusal(bin, wanted);
}
