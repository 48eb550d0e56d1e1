import type { FloorPlan, FloorPoint } from './route-planner.ts';

/**
 * Shortest walk between two points in millimetres: straight along a shared aisle, otherwise over the best cross
 * aisle. Points outside the aisles stand at the front. Without cross aisles the floor is open.
 */
export function walkingDistanceMm(
  { crossAisleYsMm }: Pick<FloorPlan, 'crossAisleYsMm'>,
  from: FloorPoint,
  to: FloorPoint,
): number {
  const alongMm = Math.abs(from.yMm - to.yMm);
  if (from.aisle === to.aisle && from.aisle !== null) return alongMm;
  const overMm = crossAisleYsMm.map((yMm) => Math.abs(from.yMm - yMm) + Math.abs(to.yMm - yMm));
  return Math.abs(from.xMm - to.xMm) + (overMm.length === 0 ? alongMm : Math.min(...overMm));
}
