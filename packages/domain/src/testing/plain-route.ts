import type { ZoneOffset } from '../kernel/zone-offset.ts';
import type { RoutePlanner } from '../layout/route-planner.ts';

/** A route without a solver: aisle by aisle in the order of the plan, front to back. */
export const plainRoute: RoutePlanner = ({ plan, stops }) => {
  const rank = new Map(plan.aisles.map(({ code }, i) => [code, i]));
  const aisleOf = (i: number): number => rank.get(stops[i]?.aisle ?? '') ?? plan.aisles.length;
  return stops
    .map((_, i) => i)
    .toSorted((a, b) => aisleOf(a) - aisleOf(b) || (stops[a]?.yMm ?? 0) - (stops[b]?.yMm ?? 0) || a - b);
};

/** Two hours east of UTC in summer, one in winter, with the changes of 2026. */
export const middleEurope: ZoneOffset = (_timeZone, instant) =>
  instant >= '2026-03-29T01:00:00.000Z' && instant < '2026-10-25T01:00:00.000Z' ? 120 : 60;
