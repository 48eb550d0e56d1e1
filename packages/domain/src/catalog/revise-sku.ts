import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { canonicalJson } from '../kernel/json.ts';
import { decline, ok, type Result } from '../kernel/result.ts';
import { skuSet } from './catalog-events.ts';
import { barcodeDocument, barcodeKey, skuDocument, skuKey, type PackLevel, type Sku } from './sku.ts';
import { everydayGoods, type SkuStorage } from './storage-class.ts';

export interface SkuBarcode {
  readonly text: string;
  readonly level: PackLevel;
  readonly factor: number;
}

/** What a source says about an SKU. What it leaves out stays as it is; of a new SKU it is unknown. */
export interface StatedSku extends Partial<
  Pick<
    Sku,
    'name' | 'nameLanguage' | 'variant' | 'unit' | 'weightGrams' | 'minimumRemainingLifeDays' | 'packs'
  >
> {
  readonly brand: string;
  readonly code: string;
  readonly tracking: Partial<Sku['tracking']>;
  readonly storage: Partial<SkuStorage>;
  readonly barcodes: readonly SkuBarcode[];
}

export type SkuRefusal =
  /** `skuId` has the bar code already [M1]. */
  | { readonly code: 'barcode_of_another_sku'; readonly text: string; readonly skuId: string }
  /** Units of it are in the building, counted the old way [M2]. */
  | { readonly code: 'tracking_in_use' };

export interface SkuRevision {
  /** Units of it are in the building or promised. */
  readonly inStock: boolean;
  /** Several SKUs may carry one bar code; the step of a job then decides, or a person [C2]. */
  readonly barcodes: 'own' | 'shared';
}

/**
 * Makes an SKU, or changes what the source says of it [M1] [M2]. No event when nothing is new. Its own code reads as
 * a bar code too, also where another brand has an article of that code.
 */
export function reviseSku(
  view: View,
  stated: StatedSku,
  { inStock, barcodes: owned }: SkuRevision,
): Result<readonly DomainEvent[], SkuRefusal> {
  const skuId = skuKey(stated.brand, stated.code);
  const held = view.get(skuDocument, skuId);
  const sku = merged(stated, held);
  if (held && inStock && canonicalJson(held.tracking) !== canonicalJson(sku.tracking))
    return decline({ code: 'tracking_in_use' });
  const own: SkuBarcode = { text: stated.code, level: 'unit', factor: 1 };
  const isOwn = ({ text }: SkuBarcode): boolean => barcodeKey(text) === barcodeKey(own.text);
  const all = stated.barcodes.some(isOwn) ? stated.barcodes : [...stated.barcodes, own];
  const known = view.getMany(
    barcodeDocument,
    all.map(({ text }) => barcodeKey(text)),
  );
  for (const [i, barcode] of all.entries()) {
    const other = known[i]?.matches.find((match) => match.skuId !== skuId);
    if (other && owned === 'own' && !isOwn(barcode))
      return decline({ code: 'barcode_of_another_sku', text: barcode.text, skuId: other.skuId });
  }
  const fresh = all.filter(({ level, factor }, i) => {
    const mine = known[i]?.matches.find((match) => match.skuId === skuId);
    return mine?.level !== level || mine.factor !== factor;
  });
  const isSame = held !== undefined && canonicalJson(held) === canonicalJson(sku);
  return ok(isSame && fresh.length === 0 ? [] : [skuSet.create({ sku, barcodes: [...fresh] })]);
}

function merged({ brand, code, tracking, storage, barcodes, packs, ...said }: StatedSku, held?: Sku): Sku {
  const base: Sku = held ?? {
    brand,
    code,
    name: code,
    nameLanguage: null,
    variant: {},
    unit: 'piece',
    packs: [],
    tracking: { lot: false, expiry: false, serial: false },
    weightGrams: null,
    picture: null,
  };
  const stated = Object.keys(storage).length > 0;
  return {
    ...base,
    ...said,
    ...(said.variant ? { variant: { ...base.variant, ...said.variant } } : {}),
    tracking: { ...base.tracking, ...tracking },
    packs: mergedPacks(base.packs, [...(packs ?? []), ...barcodes]),
    ...(stated ? { storage: { ...everydayGoods, ...base.storage, ...storage } } : {}),
  };
}

const levels: readonly PackLevel[] = ['unit', 'inner', 'case', 'pallet'];

/** One pack per level: the last that was said of it, smallest first. */
function mergedPacks(held: Sku['packs'], stated: Sku['packs']): Sku['packs'] {
  const factors = new Map([...held, ...stated].map(({ level, factor }) => [level, factor]));
  return levels.flatMap((level) => {
    const factor = factors.get(level);
    return factor === undefined ? [] : [{ level, factor }];
  });
}
