import type { DirectedGraph } from './directed-graph.ts';
import { NodeHeap } from './node-heap.ts';

/** Seconds from a node to every node, infinite where no way leads (Dijkstra 1959). */
export function shortestPaths(graph: DirectedGraph, source: number): Float64Array {
  const { rowStarts, targets, seconds, nodeCount } = graph;
  const reached = new Float64Array(nodeCount).fill(Infinity);
  if (!Number.isInteger(source) || source < 0 || source >= nodeCount) return reached;
  const heap = new NodeHeap(targets.length + 1);
  reached[source] = 0;
  heap.push(source, 0);
  for (let key = 0, node = heap.pop(); node >= 0; key = heap.topKey, node = heap.pop()) {
    if (key > reached[node]!) continue;
    const stop = rowStarts[node + 1]!;
    for (let edge = rowStarts[node]!; edge < stop; edge += 1) {
      const target = targets[edge]!;
      const total = reached[node]! + seconds[edge]!;
      if (total < reached[target]!) {
        reached[target] = total;
        heap.push(target, total);
      }
    }
  }
  return reached;
}

/**
 * Shortest paths remembered per source. Keep one per version of a layout: a blocked aisle or a
 * changed time is another version.
 */
export class TravelTimes {
  readonly graph: DirectedGraph;
  readonly #rows = new Map<number, Float64Array>();

  constructor(graph: DirectedGraph) {
    this.graph = graph;
  }

  /** Seconds from one node to another, infinite when no way leads there. */
  between(from: number, to: number): number {
    return this.from(from)[to] ?? Infinity;
  }

  /** Seconds from a node to every node. */
  from(source: number): Float64Array {
    const known = this.#rows.get(source);
    if (known !== undefined) return known;
    const row = shortestPaths(this.graph, source);
    this.#rows.set(source, row);
    return row;
  }
}
