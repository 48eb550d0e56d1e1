import type { TourProblem } from './tour-problem.ts';

/** A stretch of a path, from position `first` to `last`, put after position `after` (outside it). */
export interface StretchMove {
  readonly first: number;
  readonly last: number;
  readonly after: number;
  /** Walk the stretch backwards at its new place. */
  readonly turned: boolean;
}

/**
 * A path to be cut and rejoined. Position 0 is the start, the last one the end. The arrays are open
 * to read, because a local search looks at them millions of times; only the methods change them.
 */
export class TourPath {
  readonly size: number;
  /** Node at each position, and position of each node. */
  readonly nodes: Int32Array;
  readonly positions: Int32Array;
  /** Cost from each position to the next. */
  readonly legs: Float64Array;
  /** What walking from a position back to position 0 costs more than walking up to it. */
  readonly turns: Float64Array;
  readonly #costs: Float64Array;
  readonly #scratch: Int32Array;

  constructor(problem: TourProblem, order: ArrayLike<number>) {
    this.size = problem.stopCount + 2;
    this.nodes = new Int32Array(this.size);
    this.positions = new Int32Array(this.size);
    this.legs = new Float64Array(this.size);
    this.turns = new Float64Array(this.size);
    this.#costs = problem.costs;
    this.#scratch = new Int32Array(this.size);
    this.nodes[0] = problem.stopCount;
    this.nodes[this.size - 1] = problem.stopCount + 1;
    this.reorder(order);
  }

  cost(): number {
    let cost = 0;
    for (let position = 0; position < this.size - 1; position += 1) cost += this.legs[position]!;
    return cost;
  }

  /** The stops between start and end; a view, not a copy. */
  order(): Int32Array {
    return this.nodes.subarray(1, this.size - 1);
  }

  reorder(order: ArrayLike<number>): void {
    this.nodes.set(order, 1);
    this.#refresh(1);
  }

  /** Turns a stretch round in place. */
  reverse(first: number, last: number): void {
    this.nodes.subarray(first, last + 1).reverse();
    this.#refresh(first);
  }

  move({ first, last, after, turned }: StretchMove): void {
    const { nodes } = this;
    const stretch = this.#scratch.subarray(0, last - first + 1);
    stretch.set(nodes.subarray(first, last + 1));
    if (turned) stretch.reverse();
    if (after > last) {
      nodes.copyWithin(first, last + 1, after + 1);
      nodes.set(stretch, after + 1 - stretch.length);
      this.#refresh(first);
    } else {
      nodes.copyWithin(after + 1 + stretch.length, after + 1, first);
      nodes.set(stretch, after + 1);
      this.#refresh(after + 1);
    }
  }

  #refresh(from: number): void {
    const { nodes, positions, legs, turns, size } = this;
    const costs = this.#costs;
    let previous = nodes[from - 1]!;
    let turn = turns[from - 1]!;
    positions[previous] = from - 1;
    for (let position = from; position < size; position += 1) {
      const node = nodes[position]!;
      const leg = costs[previous * size + node]!;
      turn += costs[node * size + previous]! - leg;
      positions[node] = position;
      legs[position - 1] = leg;
      turns[position] = turn;
      previous = node;
    }
  }
}
