/** Where something stands on the floor plan. `aisle` null: a free point such as a station at the front. */
export interface FloorPoint {
  readonly aisle: string | null;
  readonly xMm: number;
  readonly yMm: number;
}

export interface FloorPlan {
  readonly aisles: readonly { readonly code: string; readonly xMm: number }[];
  /** Ascending; first is the front of the building. */
  readonly crossAisleYsMm: readonly number[];
}

/**
 * Gives the walking order of stops as indices. Rules take it as an input, so domain knows no solver; it must be
 * deterministic, because device and server draw the same route from the same stops.
 */
export type RoutePlanner = (request: {
  readonly plan: FloorPlan;
  readonly start: FloorPoint;
  readonly end: FloorPoint | null;
  readonly stops: readonly FloorPoint[];
}) => readonly number[];
