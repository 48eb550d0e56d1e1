import * as fc from 'fast-check';
import type { RectangularLayout, RoutePoint, RouteRequest } from '../route-request.ts';

interface Shape {
  readonly crossAisles: { readonly min: number; readonly max: number };
  readonly stops: { readonly min: number; readonly max: number };
}

function layouts(shape: Shape): fc.Arbitrary<RectangularLayout> {
  const { min, max } = shape.crossAisles;
  return fc
    .record({
      pitches: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 }),
      depths: fc.array(fc.integer({ min: 2, max: 12 }), { minLength: min - 1, maxLength: max - 1 }),
    })
    .map(({ pitches, depths }) => ({
      aisles: pitches.map((_, index) => ({
        code: `A${index}`,
        xMm: pitches.slice(0, index + 1).reduce((sum, pitch) => sum + pitch, 0),
      })),
      crossAisleYsMm: [0, ...depths].map((_, index) =>
        depths.slice(0, index).reduce((sum, depth) => sum + depth, 0),
      ),
    }));
}

/** Points in an aisle: between cross aisles, on one, or behind the outermost ones. */
function inAisle(layout: RectangularLayout): fc.Arbitrary<RoutePoint> {
  const backMm = layout.crossAisleYsMm.at(-1) ?? 0;
  return fc
    .tuple(fc.constantFrom(...layout.aisles), fc.integer({ min: -3, max: backMm + 3 }))
    .map(([aisle, yMm]) => ({ aisle: aisle.code, xMm: aisle.xMm, yMm }));
}

/** Depots and the like: anywhere on a cross aisle. */
function onCrossAisle(layout: RectangularLayout): fc.Arbitrary<RoutePoint> {
  return fc
    .tuple(fc.integer({ min: -5, max: 60 }), fc.constantFrom(...layout.crossAisleYsMm))
    .map(([xMm, yMm]) => ({ aisle: null, xMm, yMm }));
}

/** Requests with every kind of start and end, open ends included. */
export function routeRequests(shape: Shape): fc.Arbitrary<RouteRequest> {
  return layouts(shape).chain((layout) => {
    const point = fc.oneof(inAisle(layout), onCrossAisle(layout));
    return fc
      .record({
        start: point,
        end: fc.option(point, { nil: null }),
        stops: fc.array(inAisle(layout), {
          minLength: shape.stops.min,
          maxLength: shape.stops.max,
        }),
        closed: fc.boolean(),
      })
      .map(({ start, end, stops, closed }) => ({
        layout,
        start,
        end: closed && end !== null ? start : end,
        stops,
      }));
  });
}
