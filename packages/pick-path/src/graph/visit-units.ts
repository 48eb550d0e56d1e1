import type { DirectedGraph } from './directed-graph.ts';

/** Stops visited in one go: enter at `entry`, leave at `exit`. */
export interface VisitUnit {
  readonly entry: number;
  readonly exit: number;
  /** Indices of the stops in visiting order. */
  readonly members: readonly number[];
}

const NONE = -1;
const SEVERAL = -2;

interface OnlyNeighbours {
  readonly next: Int32Array;
  readonly previous: Int32Array;
}

function note(neighbours: Int32Array, node: number, other: number): void {
  const known = neighbours[node];
  if (known === NONE) neighbours[node] = other;
  else if (known !== other) neighbours[node] = SEVERAL;
}

function onlyNeighbours(graph: DirectedGraph): OnlyNeighbours {
  const next = new Int32Array(graph.nodeCount).fill(NONE);
  const previous = new Int32Array(graph.nodeCount).fill(NONE);
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const stop = graph.rowStarts[node + 1] ?? 0;
    for (let edge = graph.rowStarts[node] ?? 0; edge < stop; edge += 1) {
      const target = graph.targets[edge] ?? node;
      if (target === node) continue;
      note(next, node, target);
      note(previous, target, node);
    }
  }
  return { next, previous };
}

/** The stop node every way out of `from` passes next, if every way to it comes from `from`; else -1. */
function forcedNext(
  neighbours: OnlyNeighbours,
  from: number,
  places: { readonly start: number; readonly stopNodes: ReadonlyMap<number, unknown> },
): number {
  let node = from;
  for (;;) {
    const next = neighbours.next[node] ?? NONE;
    if (next < 0 || neighbours.previous[next] !== node) return NONE;
    if (next === places.start || next === from) return NONE;
    if (places.stopNodes.has(next)) return next;
    node = next;
  }
}

/**
 * Joins stops that a shortest route visits in one go anyway: stops on the same node, and stops one
 * after the other in a one-way aisle without a way in or out between them. No optimum is lost:
 * whoever is at the first must pass the others, and nobody reaches the others without passing the
 * first (unless the route starts between them, where the chain is cut).
 */
export function visitUnits(
  graph: DirectedGraph,
  start: number,
  stops: readonly { readonly index: number; readonly node: number }[],
): readonly VisitUnit[] {
  const stopNodes = new Map<number, number[]>();
  for (const { index, node } of stops) {
    const here = stopNodes.get(node);
    if (here === undefined) stopNodes.set(node, [index]);
    else here.push(index);
  }
  const neighbours = onlyNeighbours(graph);
  const following = new Map<number, number>();
  for (const node of stopNodes.keys()) {
    const next = forcedNext(neighbours, node, { start, stopNodes });
    if (next >= 0) following.set(node, next);
  }
  const followers = new Set(following.values());
  const units: VisitUnit[] = [];
  for (const entry of stopNodes.keys()) {
    if (followers.has(entry)) continue;
    const members: number[] = [];
    let exit = entry;
    for (let node: number | undefined = entry; node !== undefined; node = following.get(node)) {
      members.push(...(stopNodes.get(node) ?? []));
      exit = node;
    }
    units.push({ entry, exit, members });
  }
  return units;
}
