/** What a crossing asks of the walk. */
export const need = { even: 0, evenAndVisited: 1, odd: 2 } as const;
export type Need = (typeof need)[keyof typeof need];

/** Stands for "there is no further column": the crossing is settled but keeps its component. */
export const LAST = 3;

const SEGMENT_ACTIONS = 180;
/** The lowest bit of an action places the open end; the table leaves it out. */
const ACTIONS = (SEGMENT_ACTIONS + 96) / 2;
const UNKNOWN = -2;
const IMPOSSIBLE = -1;

/** Number for walking a segment: `upper` is the crossing above it (0 = behind the front). */
export function segmentAction(
  upper: number,
  option: {
    readonly lowerDegree: number;
    readonly upperDegree: number;
    readonly joined: number;
    readonly ends: number;
  },
): number {
  const degrees = (upper * 3 + option.lowerDegree) * 3 + option.upperDegree;
  return (degrees * 2 + option.joined) * 2 + option.ends;
}

/** Number for leaving a crossing to the next column `uses` times (or `LAST`). */
export function crossingAction(
  crossing: number,
  choice: { readonly need: Need; readonly uses: number; readonly ends: number },
): number {
  return SEGMENT_ACTIONS + ((crossing * 3 + choice.need) * 4 + choice.uses) * 2 + choice.ends;
}

/**
 * A frontier is a number of four bits per crossing: 0 when the walk does not touch the crossing,
 * else its component (counted from 1 in order of appearance) times two plus its degree parity.
 */
const BITS = 4;
const CROSSINGS = 4;

/** Labels no canonical frontier uses, for components that begin within an action. */
const FRESH_LOWER = 5;
const FRESH_UPPER = 6;

function entryAt(frontier: number, crossing: number): number {
  return (frontier >> (crossing * BITS)) & 15;
}

function withEntry(frontier: number, crossing: number, entry: number): number {
  return (frontier & ~(15 << (crossing * BITS))) | (entry << (crossing * BITS));
}

/** Counts components by first appearance again, so equal situations are equal numbers. */
function canonical(frontier: number): number {
  let names = 0;
  let count = 0;
  let result = 0;
  for (let crossing = 0; crossing < CROSSINGS; crossing += 1) {
    const entry = entryAt(frontier, crossing);
    if (entry === 0) continue;
    let name = entryAt(names, entry >> 1);
    if (name === 0) {
      count += 1;
      name = count;
      names = withEntry(names, entry >> 1, name);
    }
    result = withEntry(result, crossing, name * 2 + (entry & 1));
  }
  return result;
}

function hasComponent(frontier: number, component: number): boolean {
  for (let crossing = 0; crossing < CROSSINGS; crossing += 1) {
    if (entryAt(frontier, crossing) >> 1 === component) return true;
  }
  return false;
}

function joined(frontier: number, lower: number, upper: number): number {
  const kept = entryAt(frontier, lower) >> 1;
  const merged = entryAt(frontier, upper) >> 1;
  let result = frontier;
  for (let crossing = 0; crossing < CROSSINGS; crossing += 1) {
    const entry = entryAt(frontier, crossing);
    if (entry >> 1 === merged) result = withEntry(result, crossing, kept * 2 + (entry & 1));
  }
  return result;
}

function walkSegment(frontier: number, action: number): number {
  const upper = Math.floor(action / 36);
  const lowerDegree = Math.floor(action / 12) % 3;
  const upperDegree = Math.floor(action / 4) % 3;
  let result = frontier;
  if (lowerDegree > 0) {
    const entry = entryAt(result, upper - 1) || FRESH_LOWER * 2;
    result = withEntry(result, upper - 1, entry ^ (lowerDegree & 1));
  }
  if (upperDegree > 0) {
    const entry = entryAt(result, upper) || FRESH_UPPER * 2;
    result = withEntry(result, upper, entry ^ (upperDegree & 1));
  }
  if (((action >> 1) & 1) === 1) result = joined(result, upper - 1, upper);
  return canonical(result);
}

function leaveCrossing(frontier: number, action: number): number {
  const choice = (action >> 1) & 3;
  const uses = choice === LAST ? 0 : choice;
  const wanted = Math.floor(action / 8) % 3;
  const crossing = Math.floor(action / 24);
  const entry = entryAt(frontier, crossing);
  if (((entry + uses) & 1) !== (wanted === need.odd ? 1 : 0)) return IMPOSSIBLE;
  if (entry === 0) {
    // Turning round at a crossing nobody asked for is never shorter.
    if (wanted === need.even) return uses === 0 ? frontier : IMPOSSIBLE;
    if (uses === 0) return IMPOSSIBLE;
  }
  if (choice === LAST) return withEntry(frontier, crossing, entry & ~1);
  if (uses > 0) {
    const component = entry >> 1 || FRESH_LOWER;
    return canonical(withEntry(frontier, crossing, component * 2 + (uses & 1)));
  }
  const left = withEntry(frontier, crossing, 0);
  // A component that leaves the frontier could never be joined to the rest again.
  return entry === 0 || hasComponent(left, entry >> 1) ? canonical(left) : IMPOSSIBLE;
}

/**
 * The states of the sweep over the columns: for every crossing of the current column whether the
 * walk touches it, its degree parity and its component, plus whether an open end was placed
 * (Ratliff & Rosenthal 1983; Roodbergen & de Koster 2001). State 0 is before the first column; odd
 * states have the end placed. Transitions are worked out once and kept in a table, so a sweep is
 * only table look-ups.
 */
export class FrontierStates {
  readonly #frontiers: number[] = [0];
  readonly #indexOf = new Map<number, number>([[0, 0]]);
  readonly #rows: Int16Array[] = [new Int16Array(ACTIONS).fill(UNKNOWN)];

  /** The state after an action, or -1 when the walk would be impossible or fall apart. */
  after(state: number, action: number): number {
    const endPlaced = state & 1;
    if (endPlaced === 1 && (action & 1) === 1) return IMPOSSIBLE;
    const row = this.#rows[state >> 1];
    if (row === undefined) return IMPOSSIBLE;
    let index = row[action >> 1] ?? UNKNOWN;
    if (index === UNKNOWN) {
      index = this.#work(this.#frontiers[state >> 1] ?? 0, action);
      row[action >> 1] = index;
    }
    return index < 0 ? IMPOSSIBLE : index * 2 + (endPlaced | (action & 1));
  }

  /** All walked crossings hang together, and the open end was placed if and only if there is one. */
  isComplete(state: number, wanted: { readonly openEnd: boolean }): boolean {
    if (((state & 1) === 1) !== wanted.openEnd) return false;
    const frontier = this.#frontiers[state >> 1] ?? 0;
    return hasComponent(frontier, 1) && !hasComponent(frontier, 2);
  }

  #work(frontier: number, action: number): number {
    const after =
      action < SEGMENT_ACTIONS
        ? walkSegment(frontier, action)
        : leaveCrossing(frontier, action - SEGMENT_ACTIONS);
    if (after === IMPOSSIBLE) return IMPOSSIBLE;
    const known = this.#indexOf.get(after);
    if (known !== undefined) return known;
    const index = this.#frontiers.length;
    this.#frontiers.push(after);
    this.#indexOf.set(after, index);
    this.#rows.push(new Int16Array(ACTIONS).fill(UNKNOWN));
    return index;
  }
}

/** Walks through a plane floor never nest components crosswise, which bounds the states at 882. */
export const MAX_STATES = 1024;
