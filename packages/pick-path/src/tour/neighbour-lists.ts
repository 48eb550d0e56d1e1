import type { TourProblem } from './tour-problem.ts';

const NEIGHBOURS = 6;

/**
 * For every node of a tour problem those cheapest to reach or to come from, whichever is cheaper,
 * nearest first: good tours hardly ever use another leg. Row-major, `width` entries per node.
 */
export class NeighbourLists {
  readonly width: number;
  readonly nodes: Int32Array;
  readonly closeness: Float64Array;

  constructor({ stopCount, costs }: TourProblem) {
    const size = stopCount + 2;
    this.width = Math.min(NEIGHBOURS, stopCount);
    this.nodes = new Int32Array(size * this.width);
    this.closeness = new Float64Array(size * this.width);
    const closeness = new Float64Array(size);
    const others = Array.from({ length: stopCount + 1 }, (_, node) => node);
    for (let node = 0; node < size; node += 1) {
      for (const other of others) {
        closeness[other] = Math.min(costs[node * size + other]!, costs[other * size + node]!);
      }
      // Itself never counts; the end is in no list, because an open end is near to everything.
      closeness[node] = Infinity;
      const nearest = others.toSorted((a, b) => closeness[a]! - closeness[b]! || a - b);
      for (let slot = 0; slot < this.width; slot += 1) {
        const other = nearest[slot]!;
        this.nodes[node * this.width + slot] = other;
        this.closeness[node * this.width + slot] = closeness[other]!;
      }
    }
  }
}
