/** A warehouse floor of parallel aisles joined by straight cross aisles; walking is possible both ways everywhere. */
export interface RectangularLayout {
  readonly aisles: readonly { readonly code: string; readonly xMm: number }[];
  /** Ascending: the first is the front cross aisle, the last the back one. */
  readonly crossAisleYsMm: readonly number[];
}

/** A place to walk to. */
export interface RoutePoint {
  /** Aisle code, or null for a free point such as a depot on the front cross aisle at `xMm`. */
  readonly aisle: string | null;
  /** Counts only when the aisle is null or not in the layout; the layout's own x wins otherwise. */
  readonly xMm: number;
  readonly yMm: number;
}

export interface RouteRequest {
  readonly layout: RectangularLayout;
  readonly start: RoutePoint;
  /** Null leaves the end open: the route stops at its last stop. */
  readonly end: RoutePoint | null;
  readonly stops: readonly RoutePoint[];
  /** Same seed, same route, on every device. It matters only where the method is `local-search`. */
  readonly seed?: number;
}

/**
 * How an order was found: `exact` and `held-karp` are proven shortest, `trivial` had nothing to
 * choose, `local-search` is near the optimum without proof.
 */
export type RouteMethod = 'exact' | 'held-karp' | 'local-search' | 'trivial';

export interface Route {
  /** Indices into the request's stops, in walking order. */
  readonly order: readonly number[];
  /** Start to end (or to the last stop when the end is open). */
  readonly lengthMm: number;
  readonly method: RouteMethod;
}
