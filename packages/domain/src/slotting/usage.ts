import type { Velocity } from '../catalog/storage-class.ts';

/** What was picked of an SKU in a window. */
export interface Usage {
  /** Times somebody took some of it. */
  readonly picks: number;
  /** Base units. */
  readonly units: number;
}

const shareOfA = 0.8;
const shareOfB = 0.95;

/** Velocity classes by picks [SL1]; SKUs that were not picked are missing. */
export function classesByPicks(usage: ReadonlyMap<string, Usage>): ReadonlyMap<string, Velocity> {
  const picked = [...usage].filter(([, { picks }]) => picks > 0).toSorted(mostPicksFirst);
  const all = picked.reduce((sum, [, { picks }]) => sum + picks, 0);
  let before = 0;
  return new Map(
    picked.map(([skuId, { picks }]): [string, Velocity] => {
      const share = before / all;
      before += picks;
      return [skuId, share < shareOfA ? 'A' : share < shareOfB ? 'B' : 'C'];
    }),
  );
}

/** Ties go by the id, so that everybody sorts alike. */
export const mostPicksFirst = (a: readonly [string, Usage], b: readonly [string, Usage]): number =>
  b[1].picks - a[1].picks || (a[0] < b[0] ? -1 : 1);
