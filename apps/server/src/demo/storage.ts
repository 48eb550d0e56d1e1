import { everydayGoods, type SkuStorage, type Velocity } from '@floorhand/domain/catalog/storage-class';
import { plainPlace, type PlaceLimits } from '@floorhand/domain/layout/location';

type Size = readonly [lengthMm: number, widthMm: number, heightMm: number, grams: number];

/** Sizes of one unit by its drawing: near enough for goods that are not there. */
const sizes: Readonly<Record<string, Size>> = {
  tube: [160, 50, 35, 110],
  bottle: [80, 80, 280, 900],
  box: [180, 90, 40, 180],
  bag: [160, 100, 60, 270],
  mug: [120, 95, 100, 380],
  towel: [300, 220, 30, 160],
};

const velocities: readonly Velocity[] = ['A', 'B', 'C'];

/** The first goods of a list move most often. */
export function practiceStorage(
  picture: string,
  index: number,
): { readonly weightGrams: number; readonly storage: SkuStorage } {
  const [lengthMm, widthMm, heightMm, weightGrams] = sizes[picture] ?? [200, 150, 100, 500];
  const velocity = velocities[Math.min(2, Math.floor(index / 9))] ?? 'C';
  return {
    weightGrams,
    storage: { ...everydayGoods, velocity, lengthMm, widthMm, heightMm, ownBox: picture === 'box' },
  };
}

const reachMs = [0, 3000, 9000] as const;

/** What a pick face takes: one SKU, a hundred and fifty litres, and the front bays for what moves most. */
export const practiceLimits = (bay: number, level: number): PlaceLimits => ({
  ...plainPlace,
  velocity: bay <= 4 ? 'A' : bay <= 9 ? 'B' : 'C',
  mixing: 'one_sku',
  capacityCm3: 150_000,
  longestSideMm: 600,
  mostWeightGrams: 900_000,
  level: level - 1,
  reachMs: reachMs[level - 1] ?? 9000,
});
