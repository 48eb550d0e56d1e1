import type { TourPath } from './tour-path.ts';
import type { TourProblem } from './tour-problem.ts';

/** Longest stretch moved as one piece. Long ones carry whole aisles, which one-way floors need. */
const LONGEST_STRETCH = 50;

/** Marks a stretch that is turned round where it stands. */
export const IN_PLACE = -1;

/**
 * Finds the best single change of a path that brings two given places together: turning the
 * stretch between them round (2-opt), or putting a stretch that begins or finishes at one of them
 * beside the other, kept or turned (Or-opt). Turned stretches are charged what walking them
 * backwards really costs. What the change saves by cutting legs is looked at first, so most
 * candidates are dismissed without a look into the cost table.
 */
export class ChangeFinder {
  /** The best change so far: cost change (negative is better) and the stretch. */
  delta = 0;
  first = 0;
  last = 0;
  /** Position after which the stretch goes, or `IN_PLACE`. */
  after = IN_PLACE;
  turned = false;
  readonly #path: TourPath;
  readonly #costs: Float64Array;

  constructor(problem: TourProblem, path: TourPath) {
    this.#path = path;
    this.#costs = problem.costs;
  }

  /** Forgets the best change; only changes below `delta` count from now on. */
  reset(delta: number): void {
    this.delta = delta;
  }

  /**
   * Tries to bring the nodes at two positions together. Only changes whose new leg is cheaper than
   * the leg they cut at `at` are tried: every gain has such a place somewhere (Lin & Kernighan 1973).
   */
  lookAt(at: number, other: number): void {
    this.#turnBetween(Math.min(at, other) + 1, Math.max(at, other));
    this.#turnBetween(Math.min(at, other), Math.max(at, other) - 1);
    const { nodes, legs, size } = this.#path;
    const arriving = this.#costs[nodes[other]! * size + nodes[at]!]!;
    const leaving = this.#costs[nodes[at]! * size + nodes[other]!]!;
    const legBefore = at === 0 ? 0 : legs[at - 1]!;
    const legAfter = legs[at]!;
    if (arriving < legBefore) {
      this.#keptAfter(at, other);
      this.#keptBefore(other, at);
      this.#turnedBefore(other, at);
    }
    if (leaving < legAfter) {
      this.#keptBefore(at, other);
      this.#keptAfter(other, at);
      this.#turnedAfter(other, at);
    }
    if (leaving < legBefore) this.#turnedBefore(at, other);
    if (arriving < legAfter) this.#turnedAfter(at, other);
  }

  #turnBetween(first: number, last: number): void {
    const { nodes, legs, turns, size } = this.#path;
    if (first < 1 || last > size - 2 || first >= last) return;
    const delta =
      turns[last]! -
      turns[first]! -
      legs[first - 1]! -
      legs[last]! +
      this.#costs[nodes[first - 1]! * size + nodes[last]!]! +
      this.#costs[nodes[first]! * size + nodes[last + 1]!]!;
    if (delta < this.delta) this.#keep(delta, { first, last, after: IN_PLACE, turned: true });
  }

  /** Stretches beginning at `from`, put after `to`. */
  #keptAfter(from: number, to: number): void {
    const { nodes, legs, size } = this.#path;
    if (from < 1 || from > size - 2 || to === size - 1 || to === from - 1) return;
    const costs = this.#costs;
    const hole = nodes[from - 1]! * size;
    const right = nodes[to + 1]!;
    const fixed = costs[nodes[to]! * size + nodes[from]!]! - legs[to]! - legs[from - 1]!;
    const highest = Math.min(from + LONGEST_STRETCH, to > from ? to : size - 1) - 1;
    let bar = this.delta;
    for (let last = from; last <= highest; last += 1) {
      const cut = fixed - legs[last]!;
      if (cut >= bar) continue;
      const delta = cut + costs[hole + nodes[last + 1]!]! + costs[nodes[last]! * size + right]!;
      if (delta >= bar) continue;
      bar = delta;
      this.#keep(delta, { first: from, last, after: to, turned: false });
    }
  }

  /** Stretches finishing at `from`, put before `to`. */
  #keptBefore(from: number, to: number): void {
    const { nodes, legs, size } = this.#path;
    if (from < 1 || from > size - 2 || to === 0 || to === from + 1) return;
    const costs = this.#costs;
    const hole = nodes[from + 1]!;
    const left = nodes[to - 1]! * size;
    const fixed = costs[nodes[from]! * size + nodes[to]!]! - legs[to - 1]! - legs[from]!;
    const lowest = Math.max(from - LONGEST_STRETCH, to < from ? to : 0) + 1;
    let bar = this.delta;
    for (let first = from; first >= lowest; first -= 1) {
      const cut = fixed - legs[first - 1]!;
      if (cut >= bar) continue;
      const delta = cut + costs[nodes[first - 1]! * size + hole]! + costs[left + nodes[first]!]!;
      if (delta >= bar) continue;
      bar = delta;
      this.#keep(delta, { first, last: from, after: to - 1, turned: false });
    }
  }

  /** Stretches beginning at `from`, turned and put before `to`. */
  #turnedBefore(from: number, to: number): void {
    const { nodes, legs, turns, size } = this.#path;
    if (from < 1 || from > size - 2 || to === 0) return;
    const costs = this.#costs;
    const hole = nodes[from - 1]! * size;
    const left = nodes[to - 1]! * size;
    const fixed = costs[nodes[from]! * size + nodes[to]!]! - legs[to - 1]! - legs[from - 1]! - turns[from]!;
    const highest = Math.min(from + LONGEST_STRETCH, to > from ? to - 1 : size - 1) - 1;
    let bar = this.delta;
    for (let last = from; last <= highest; last += 1) {
      const cut = fixed - legs[last]! + turns[last]!;
      if (cut >= bar) continue;
      const delta = cut + costs[hole + nodes[last + 1]!]! + costs[left + nodes[last]!]!;
      if (delta >= bar) continue;
      bar = delta;
      this.#keep(delta, { first: from, last, after: to - 1, turned: true });
    }
  }

  /** Stretches finishing at `from`, turned and put after `to`. */
  #turnedAfter(from: number, to: number): void {
    const { nodes, legs, turns, size } = this.#path;
    if (from < 1 || from > size - 2 || to === size - 1) return;
    const costs = this.#costs;
    const hole = nodes[from + 1]!;
    const right = nodes[to + 1]!;
    const fixed = costs[nodes[to]! * size + nodes[from]!]! - legs[to]! - legs[from]! + turns[from]!;
    const lowest = Math.max(from - LONGEST_STRETCH, to < from ? to + 1 : 0) + 1;
    let bar = this.delta;
    for (let first = from; first >= lowest; first -= 1) {
      const cut = fixed - legs[first - 1]! - turns[first]!;
      if (cut >= bar) continue;
      const delta = cut + costs[nodes[first - 1]! * size + hole]! + costs[nodes[first]! * size + right]!;
      if (delta >= bar) continue;
      bar = delta;
      this.#keep(delta, { first, last: from, after: to, turned: true });
    }
  }

  #keep(delta: number, change: { first: number; last: number; after: number; turned: boolean }): void {
    this.delta = delta;
    this.first = change.first;
    this.last = change.last;
    this.after = change.after;
    this.turned = change.turned;
  }
}
