import { walkingDistanceMm } from '@floorhand/domain/layout/walking-distance';
import type { FloorPoint } from '@floorhand/domain/layout/route-planner';
import { planRoute } from '@floorhand/pick-path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

const layout = {
  aisles: ['A', 'B', 'C', 'D'].map((code, i) => ({ code, xMm: i * 3500 })),
  crossAisleYsMm: [0, 11_000, 23_000],
};

const inAisle = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 23_000 }))
  .map(([aisle, yMm]): FloorPoint => ({ ...point(aisle), yMm }));

function point(at: number): Pick<FloorPoint, 'aisle' | 'xMm'> {
  const { code, xMm } = layout.aisles[at] ?? { code: 'A', xMm: 0 };
  return { aisle: code, xMm };
}

test('[ST6] the way to a bin is as long as the route planner walks it', () => {
  fc.assert(
    fc.property(inAisle, inAisle, (start, stop) => {
      const { lengthMm } = planRoute({ layout, start, end: null, stops: [stop] });
      expect(walkingDistanceMm(layout, start, stop)).toBe(lengthMm);
    }),
  );
});
