import { ChangeFinder, IN_PLACE } from './change-finder.ts';
import { NeighbourLists } from './neighbour-lists.ts';
import type { StretchMove, TourPath } from './tour-path.ts';
import type { TourProblem } from './tour-problem.ts';

/**
 * Descends to a path no single change improves. Only the surroundings of changed places are looked
 * at again, and only changes that bring a node next to one of its nearest are tried.
 */
export class LocalSearch {
  readonly #path: TourPath;
  readonly #near: NeighbourLists;
  readonly #finder: ChangeFinder;
  readonly #waiting: number[] = [];
  readonly #queued: Uint8Array;
  readonly #tolerance: number;

  constructor(problem: TourProblem, path: TourPath) {
    this.#path = path;
    this.#near = new NeighbourLists(problem);
    this.#finder = new ChangeFinder(problem, path);
    this.#queued = new Uint8Array(path.size);
    // Below this a gain is rounding noise of the cost sums and could be "found" again for ever.
    this.#tolerance = 1e-9 * (1 + path.cost());
  }

  /** Improves until no change near a touched place helps any more. */
  descend(): void {
    for (let node = this.#waiting.pop(); node !== undefined; node = this.#waiting.pop()) {
      this.#queued[node] = 0;
      if (this.#findChange(node)) {
        this.force(this.#finder);
        this.#enqueue(node);
      }
    }
  }

  touchAll(): void {
    for (let node = this.#path.size - 1; node >= 0; node -= 1) this.#enqueue(node);
  }

  /** Makes a change whatever it costs and marks its surroundings to be looked at again. */
  force(move: StretchMove): void {
    const { first, last, after } = move;
    const { nodes } = this.#path;
    for (const position of [first - 1, first, last, last + 1]) this.#enqueue(nodes[position]!);
    if (after === IN_PLACE) {
      this.#path.reverse(first, last);
    } else {
      this.#enqueue(nodes[after]!);
      this.#enqueue(nodes[after + 1]!);
      this.#path.move(move);
    }
  }

  #findChange(node: number): boolean {
    const { positions, legs } = this.#path;
    const finder = this.#finder;
    const at = positions[node]!;
    // A gain needs a new leg cheaper than one of those it replaces, and the lists are ascending.
    const worth = Math.max(at === 0 ? 0 : legs[at - 1]!, legs[at]!);
    const { width, nodes, closeness } = this.#near;
    finder.reset(-this.#tolerance);
    for (let slot = node * width; slot < (node + 1) * width; slot += 1) {
      if (closeness[slot]! >= worth) break;
      finder.lookAt(at, positions[nodes[slot]!]!);
    }
    return finder.delta < -this.#tolerance;
  }

  #enqueue(node: number): void {
    if (this.#queued[node] === 1) return;
    this.#queued[node] = 1;
    this.#waiting.push(node);
  }
}
