/** One way along a piece of aisle, a lift or a stair; walking back needs an edge of its own. */
export interface DirectedEdge {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  /** A blocked edge is left out, as if it did not exist. */
  readonly blocked?: boolean;
}

/** A directed graph in compressed rows: the edges of node n are `rowStarts[n]` up to `rowStarts[n + 1]`. */
export interface DirectedGraph {
  readonly nodeCount: number;
  readonly rowStarts: Int32Array;
  readonly targets: Int32Array;
  readonly seconds: Float64Array;
}

function isNode(node: number, nodeCount: number): boolean {
  return Number.isInteger(node) && node >= 0 && node < nodeCount;
}

/**
 * Packs an edge list. Blocked edges, edges to nodes that do not exist and edges without a usable
 * time (negative, not a number, infinite) are left out.
 */
export function compileGraph(nodeCount: number, edges: readonly DirectedEdge[]): DirectedGraph {
  const usable = edges.filter(
    ({ from, to, seconds, blocked }) =>
      blocked !== true &&
      isNode(from, nodeCount) &&
      isNode(to, nodeCount) &&
      Number.isFinite(seconds) &&
      seconds >= 0,
  );
  const rowStarts = new Int32Array(nodeCount + 1);
  for (const { from } of usable) rowStarts[from + 1]! += 1;
  for (let node = 0; node < nodeCount; node += 1) rowStarts[node + 1]! += rowStarts[node]!;
  const filled = rowStarts.slice();
  const targets = new Int32Array(usable.length);
  const seconds = new Float64Array(usable.length);
  for (const edge of usable) {
    const slot = filled[edge.from]!;
    filled[edge.from] = slot + 1;
    targets[slot] = edge.to;
    seconds[slot] = edge.seconds;
  }
  return { nodeCount, rowStarts, targets, seconds };
}
