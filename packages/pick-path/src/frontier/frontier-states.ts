/** What a crossing asks of the walk. */
export const need = { even: 0, evenAndVisited: 1, odd: 2 } as const;
export type Need = (typeof need)[keyof typeof need];

/** Stands for "there is no further column": the crossing is settled but keeps its component. */
export const LAST = 3;

const SEGMENT_ACTIONS = 180;
const ACTIONS = SEGMENT_ACTIONS + 96;
const UNKNOWN = -2;
const END_PLACED = 1 << 16;

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

/** A state written out: component 0 is a crossing not walked; other components are counted from 1. */
interface Frontier {
  readonly components: number[];
  readonly odd: number[];
  endPlaced: boolean;
}

function decode(key: number, crossings: number): Frontier {
  const frontier: Frontier = { components: [], odd: [], endPlaced: (key & END_PLACED) !== 0 };
  for (let crossing = 0; crossing < crossings; crossing += 1) {
    const nibble = (key >> (crossing * 4)) & 15;
    frontier.components.push(nibble >> 1);
    frontier.odd.push(nibble & 1);
  }
  return frontier;
}

/** Components are renumbered by first appearance, so equal situations get equal keys. */
function encode(frontier: Frontier): number {
  const renumbered = new Map<number, number>();
  let key = frontier.endPlaced ? END_PLACED : 0;
  for (const [crossing, component] of frontier.components.entries()) {
    if (component === 0) continue;
    const number = renumbered.get(component) ?? renumbered.size + 1;
    renumbered.set(component, number);
    key |= ((number << 1) | (frontier.odd[crossing] ?? 0)) << (crossing * 4);
  }
  return key;
}

function touch(frontier: Frontier, crossing: number, degree: number): void {
  if (degree === 0) return;
  if (frontier.components[crossing] === 0) {
    frontier.components[crossing] = Math.max(...frontier.components) + 1;
    frontier.odd[crossing] = 0;
  }
  frontier.odd[crossing] = ((frontier.odd[crossing] ?? 0) + degree) & 1;
}

function join(frontier: Frontier, lower: number, upper: number): void {
  const kept = frontier.components[lower] ?? 0;
  const merged = frontier.components[upper];
  for (const [crossing, component] of frontier.components.entries()) {
    if (component === merged) frontier.components[crossing] = kept;
  }
}

function walkSegment(frontier: Frontier, action: number): boolean {
  const upper = Math.floor(action / 36);
  const lowerDegree = Math.floor(action / 12) % 3;
  const upperDegree = Math.floor(action / 4) % 3;
  touch(frontier, upper - 1, lowerDegree);
  touch(frontier, upper, upperDegree);
  if (((action >> 1) & 1) === 1) join(frontier, upper - 1, upper);
  return true;
}

function leaveCrossing(frontier: Frontier, action: number): boolean {
  const uses = (action >> 1) & 3;
  const wanted = Math.floor(action / 8) % 3;
  const crossing = Math.floor(action / 24);
  const component = frontier.components[crossing] ?? 0;
  const odd = frontier.odd[crossing] ?? 0;
  const steps = uses === LAST ? 0 : uses;
  if (((odd + steps) & 1) !== (wanted === need.odd ? 1 : 0)) return false;
  if (component === 0) {
    // Turning round at a crossing nobody asked for is never shorter.
    if (wanted === need.even) return steps === 0;
    if (steps === 0) return false;
  }
  if (uses === LAST) {
    frontier.odd[crossing] = 0;
    return true;
  }
  if (steps > 0) {
    touch(frontier, crossing, steps);
    frontier.odd[crossing] = steps & 1;
    return true;
  }
  frontier.components[crossing] = 0;
  frontier.odd[crossing] = 0;
  // A component that leaves the frontier could never be joined to the rest again.
  return component === 0 || frontier.components.includes(component);
}

/**
 * The states of the sweep over the columns: for every crossing of the current column whether the
 * walk touches it, its degree parity and its component, plus whether an open end was placed
 * (Ratliff & Rosenthal 1983; Roodbergen & de Koster 2001). Transitions are worked out once and
 * kept in a table, so a sweep is only table look-ups.
 */
export class FrontierStates {
  readonly #crossings: number;
  readonly #keys: number[] = [0];
  readonly #idByKey = new Map<number, number>([[0, 0]]);
  readonly #rows: Int16Array[] = [new Int16Array(ACTIONS).fill(UNKNOWN)];

  constructor(crossings: number) {
    this.#crossings = crossings;
  }

  /** The state after an action, or -1 when the walk would be impossible or fall apart. */
  after(state: number, action: number): number {
    const row = this.#rows[state];
    if (row === undefined) return -1;
    const known = row[action] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const result = this.#work(state, action);
    row[action] = result;
    return result;
  }

  /** All walked crossings hang together, and the open end was placed if and only if there is one. */
  isComplete(state: number, wanted: { readonly openEnd: boolean }): boolean {
    const frontier = decode(this.#keys[state] ?? 0, this.#crossings);
    return frontier.endPlaced === wanted.openEnd && Math.max(...frontier.components) === 1;
  }

  #work(state: number, action: number): number {
    const frontier = decode(this.#keys[state] ?? 0, this.#crossings);
    if ((action & 1) === 1) {
      if (frontier.endPlaced) return -1;
      frontier.endPlaced = true;
    }
    const possible =
      action < SEGMENT_ACTIONS
        ? walkSegment(frontier, action)
        : leaveCrossing(frontier, action - SEGMENT_ACTIONS);
    return possible ? this.#intern(encode(frontier)) : -1;
  }

  #intern(key: number): number {
    const known = this.#idByKey.get(key);
    if (known !== undefined) return known;
    const id = this.#keys.length;
    this.#keys.push(key);
    this.#idByKey.set(key, id);
    this.#rows.push(new Int16Array(ACTIONS).fill(UNKNOWN));
    return id;
  }
}

/** Walks through a plane floor never nest components crosswise, which bounds the states at 882. */
export const MAX_STATES = 1024;
