/** An undirected graph that may hold the same edge several times. */
export interface MultiGraph {
  readonly nodeCount: number;
  readonly edges: readonly (readonly [number, number])[];
}

/**
 * Walks every edge exactly once, from `start` (Hierholzer 1873). The graph must hang together and
 * have no odd node, or exactly two of which one is `start`. Returns the nodes in walking order.
 */
export function eulerWalk(graph: MultiGraph, start: number): readonly number[] {
  const incident: number[][] = Array.from({ length: graph.nodeCount }, () => []);
  for (const [index, [a, b]] of graph.edges.entries()) {
    incident[a]?.push(index);
    incident[b]?.push(index);
  }
  const walked = new Uint8Array(graph.edges.length);
  const stack = [start];
  const walk: number[] = [];
  for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
    const edge = incident[node]?.pop();
    if (edge === undefined) {
      walk.push(node);
      stack.pop();
    } else if (walked[edge] === 0) {
      walked[edge] = 1;
      const [a, b] = graph.edges[edge] ?? [node, node];
      stack.push(a === node ? b : a);
    }
  }
  return walk.toReversed();
}
