interface TourPoints<Point> {
  readonly start: Point;
  readonly end: Point | null;
  readonly stops: readonly Point[];
}

/** The cost table of a `TourProblem` over any kind of point; an open end costs nothing to reach. */
export function costTable<Point>(
  points: TourPoints<Point>,
  cost: (from: Point, to: Point) => number,
): Float64Array {
  const nodes = [...points.stops, points.start, points.end];
  const costs = new Float64Array(nodes.length * nodes.length);
  for (const [row, from] of nodes.entries()) {
    for (const [column, to] of nodes.entries()) {
      const known = from !== null && to !== null && row !== column;
      costs[row * nodes.length + column] = known ? cost(from, to) : 0;
    }
  }
  return costs;
}
