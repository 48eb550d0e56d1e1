import { FrontierStates, MAX_STATES } from './frontier-states.ts';
import type { Alternative, SweepStep } from './sweep-steps.ts';

/** The alternative taken at each step, with the step it belongs to. */
export interface Decision {
  readonly step: SweepStep;
  readonly chosen: Alternative;
}

/** Transitions are the same for every layout, so one table serves all sweeps. */
const frontierStates = new FrontierStates();

/** The states alive after a step, each with the choice that led to it (packed as `from * 64 + index`). */
interface Trail {
  readonly states: Int16Array;
  readonly choices: Int32Array;
}

/** Two cost arrays used in turn; between steps every entry not alive is infinite. */
interface Workspace {
  costs: Float64Array;
  nextCosts: Float64Array;
  readonly choices: Int32Array;
  alive: number[];
}

function advance(work: Workspace, step: SweepStep): Trail {
  const { costs, nextCosts, choices, alive } = work;
  const reached: number[] = [];
  for (const [index, alternative] of step.alternatives.entries()) {
    const { action, costMm } = alternative;
    for (const state of alive) {
      const after = frontierStates.after(state, action);
      if (after < 0) continue;
      const total = costs[state]! + costMm;
      const known = nextCosts[after]!;
      if (total < known) {
        if (known === Infinity) reached.push(after);
        nextCosts[after] = total;
        choices[after] = state * 64 + index;
      }
    }
  }
  for (const state of alive) costs[state] = Infinity;
  work.costs = nextCosts;
  work.nextCosts = costs;
  work.alive = reached;
  return {
    states: Int16Array.from(reached),
    choices: Int32Array.from(reached, (state) => choices[state]!),
  };
}

function traceBack(steps: readonly SweepStep[], trails: readonly Trail[], last: number): readonly Decision[] {
  const decisions: Decision[] = [];
  let state = last;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    const trail = trails[index];
    if (step === undefined || trail === undefined) break;
    const packed = trail.choices[trail.states.indexOf(state)] ?? 0;
    const chosen = step.alternatives[packed & 63];
    if (chosen !== undefined) decisions.push({ step, chosen });
    state = packed >> 6;
  }
  return decisions.toReversed();
}

/**
 * The cheapest set of walked pieces that visits every site, hangs together and can be walked in one
 * go. Null when there is none, which only a malformed grid brings about.
 */
export function cheapestWalk(
  steps: readonly SweepStep[],
  shape: { readonly openEnd: boolean },
): readonly Decision[] | null {
  const work: Workspace = {
    costs: new Float64Array(MAX_STATES).fill(Infinity),
    nextCosts: new Float64Array(MAX_STATES).fill(Infinity),
    choices: new Int32Array(MAX_STATES),
    alive: [0],
  };
  work.costs[0] = 0;
  const trails = steps.map((step) => advance(work, step));
  let best = -1;
  for (const state of work.alive) {
    if (!frontierStates.isComplete(state, shape)) continue;
    if (best < 0 || work.costs[state]! < work.costs[best]!) best = state;
  }
  return best < 0 ? null : traceBack(steps, trails, best);
}
