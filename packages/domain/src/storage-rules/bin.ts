import type { Sku } from '../catalog/sku.ts';
import type { Entry, View } from '../kernel/document.ts';
import { locationDocument, plainPlace, type Location, type PlaceLimits } from '../layout/location.ts';
import { balanceDocument, type StockStatus } from '../stock/balance.ts';
import { atLocation, placeKey } from '../stock/place.ts';
import { skusOf, unitCm3 } from './goods.ts';

/** Goods the book has in a bin, or that are on their way to it. */
export interface Content {
  readonly skuId: string;
  readonly lot: string | null;
  readonly status: StockStatus;
  readonly quantity: number;
}

/** A bin with what lies in it. */
export interface Bin {
  readonly locationId: string;
  readonly location: Location;
  readonly limits: PlaceLimits;
  readonly contents: readonly Content[];
  /** SKUs of the contents, as far as this replica knows them. */
  readonly skus: ReadonlyMap<string, Sku>;
}

export interface BinReading {
  /** Adds what is on its way, by location. */
  readonly expected?: ReadonlyMap<string, readonly Content[]>;
  /** `measured`: SKUs of contents only where sizes, weights or mixing matter, which spares reading the catalogue. */
  readonly skusOf: 'all' | 'measured';
}

const isMeasured = ({ limits = plainPlace }: Location): boolean =>
  limits.capacityCm3 !== null || limits.mostWeightGrams !== null || limits.mixing !== 'any';

/** Bins with their contents in one round. */
export function readBins(
  view: View,
  locations: readonly Entry<Location>[],
  { expected = new Map(), skusOf: which }: BinReading,
): readonly Bin[] {
  const held = view.listMany(
    balanceDocument,
    'place',
    locations.map(({ key }) => placeKey(atLocation(key))),
  );
  const contents = locations.map(({ key }, i): readonly Content[] => [
    ...(held[i] ?? []).map(({ body }) => body).filter(({ quantity }) => quantity > 0),
    ...(expected.get(key) ?? []),
  ]);
  const skus = skusOf(
    view,
    locations.flatMap(({ body }, i) =>
      which === 'all' || isMeasured(body) ? (contents[i] ?? []).map(({ skuId }) => skuId) : [],
    ),
  );
  return locations.map(({ key, body }, i) => ({
    locationId: key,
    location: body,
    limits: body.limits ?? plainPlace,
    contents: contents[i] ?? [],
    skus,
  }));
}

/** A bin as it would be with nothing in it: what the place itself refuses needs no look at its contents. */
export const emptyBin = ({ key, body }: Entry<Location>): Bin => ({
  locationId: key,
  location: body,
  limits: body.limits ?? plainPlace,
  contents: [],
  skus: noSkus,
});

const noSkus: ReadonlyMap<string, Sku> = new Map();

export function readBin(view: View, locationId: string): Bin | undefined {
  const location = view.get(locationDocument, locationId);
  return location && readBins(view, [{ key: locationId, body: location }], { skusOf: 'all' })[0];
}

/** How full a bin is; null for what cannot be known: a bin or goods without a size. */
export interface Fill {
  readonly usedCm3: number | null;
  readonly usedGrams: number;
}

export function fillOf({ contents, skus }: Pick<Bin, 'contents' | 'skus'>): Fill {
  let usedCm3: number | null = 0;
  let usedGrams = 0;
  for (const { skuId, quantity } of contents) {
    const sku = skus.get(skuId);
    const each = unitCm3(sku);
    usedCm3 = usedCm3 === null || each === null ? null : usedCm3 + each * quantity;
    usedGrams += (sku?.weightGrams ?? 0) * quantity;
  }
  return { usedCm3, usedGrams };
}

/** Units more that a bin has room for [ST4]; null when its size or that of the goods is not known. */
export function roomFor(bin: Bin, sku: Sku | undefined): number | null {
  const { usedCm3, usedGrams } = fillOf(bin);
  const { capacityCm3, mostWeightGrams } = bin.limits;
  const each = unitCm3(sku);
  const grams = sku?.weightGrams ?? 0;
  const byVolume =
    capacityCm3 === null || each === null || usedCm3 === null
      ? null
      : Math.floor((capacityCm3 - usedCm3) / each);
  const byWeight =
    mostWeightGrams === null || grams === 0 ? null : Math.floor((mostWeightGrams - usedGrams) / grams);
  const known = [byVolume, byWeight].filter((units) => units !== null);
  return known.length === 0 ? null : Math.max(0, Math.min(...known));
}

/** Share of the volume that is in use, 0 to 100 and more; null when it is not known. */
export function fillPercent(bin: Bin): number | null {
  const { usedCm3 } = fillOf(bin);
  const { capacityCm3 } = bin.limits;
  return usedCm3 === null || capacityCm3 === null ? null : Math.round((usedCm3 * 100) / capacityCm3);
}

export const fullMarkHours = 24;
const hourMs = 3_600_000;

/**
 * Whether a mark of the floor still keeps goods away [ST5]: until the bin was emptied, or a day long.
 * @param now ISO instant
 */
export function isAvoided({ location, contents }: Bin, now: string): boolean {
  const { avoided } = location;
  if (!avoided) return false;
  if (Date.parse(now) - Date.parse(avoided.at) > fullMarkHours * hourMs) return false;
  const units = contents.reduce((sum, { quantity }) => sum + quantity, 0);
  return !(avoided.reason === 'full' && avoided.bookUnits > 0 && units === 0);
}
