import { DEFAULT_SEED } from '../plan-route.ts';
import type { RouteMethod } from '../route-request.ts';
import { costTable } from '../tour/cost-table.ts';
import { solveTour } from '../tour/solve-tour.ts';
import type { TravelTimes } from './shortest-paths.ts';
import { visitUnits } from './visit-units.ts';
import type { VisitUnit } from './visit-units.ts';

/** Start, end and stops are node numbers of the graph behind `times`. */
export interface GraphRouteRequest {
  readonly times: TravelTimes;
  readonly start: number;
  /** Null leaves the end open: the route stops at its last stop. */
  readonly end: number | null;
  readonly stops: readonly number[];
  readonly seed?: number;
}

export interface GraphRoute {
  /** Indices into the request's stops, in walking order, without the unreachable ones. */
  readonly order: readonly number[];
  /** Indices of stops no way leads to, or from which none leads to the end: blocked, or an unknown node. */
  readonly unreachable: readonly number[];
  /** Start to end; infinite when the reachable stops cannot all be walked in one go. */
  readonly seconds: number;
  readonly method: RouteMethod;
}

function canVisit({ times, start, end }: GraphRouteRequest, stop: number): boolean {
  if (times.between(start, stop) === Infinity) return false;
  return end === null || times.between(stop, end) < Infinity;
}

function measure(request: GraphRouteRequest, order: readonly number[]): number {
  const { times, start, end, stops } = request;
  const nodes = [start, ...order.map((index) => stops[index] ?? start)];
  if (end !== null) nodes.push(end);
  let seconds = 0;
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    if (next !== undefined) seconds += times.between(node, next);
  }
  return seconds;
}

/** Makes missing ways dearer than any complete walk, so the search only takes one when it must. */
function withoutInfinity(costs: Float64Array, nodeCount: number): Float64Array {
  const dearest = costs.reduce((most, cost) => (cost < Infinity ? Math.max(most, cost) : most), 0);
  const missing = (dearest + 1) * (nodeCount + 1);
  return costs.map((cost) => (cost < Infinity ? cost : missing));
}

/**
 * The walking order through a directed graph with travel times: one-way aisles, floors joined by
 * lifts and stairs, blocked pieces. Held-Karp for few stops, otherwise a seeded local search
 * bounded by iterations. Total: what cannot be reached is named, never an exception.
 */
export function planGraphRoute(request: GraphRouteRequest): GraphRoute {
  const { times, start, end, stops } = request;
  const visitable: { index: number; node: number }[] = [];
  const unreachable: number[] = [];
  for (const [index, node] of stops.entries()) {
    if (canVisit(request, node)) visitable.push({ index, node });
    else unreachable.push(index);
  }
  const units = visitUnits(times.graph, start, visitable);
  const place = (node: number): VisitUnit => ({ entry: node, exit: node, members: [] });
  const points = { start: place(start), end: end === null ? null : place(end), stops: units };
  const table = costTable(points, (from, to) => times.between(from.exit, to.entry));
  const costs = withoutInfinity(table, units.length + 2);
  const solved = solveTour({ stopCount: units.length, costs }, request.seed ?? DEFAULT_SEED);
  const order = solved.order.flatMap((unit) => units[unit]?.members ?? []);
  return { order, unreachable, seconds: measure(request, order), method: solved.method };
}
