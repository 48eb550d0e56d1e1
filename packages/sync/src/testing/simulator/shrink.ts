import type { Plan, Step } from './plan.ts';
import type { SimulationResult } from './simulate.ts';

export interface Shrunk {
  readonly plan: Plan;
  /** What the smaller plan still breaks. */
  readonly violations: readonly string[];
  readonly attempts: number;
}

const mostAttempts = 80;

/**
 * Leaves out whatever is not needed to break the same invariant: first the steps after the failure, then faults, then
 * steps in halves, quarters and one by one.
 */
export async function shrink(
  plan: Plan,
  play: (plan: Plan) => Promise<Pick<SimulationResult, 'violations' | 'steps'>>,
): Promise<Shrunk> {
  const first = await play(plan);
  const wanted = first.violations[0]?.slice(0, 2);
  let best: Plan = { ...plan, steps: plan.steps.slice(0, first.steps) };
  let violations = first.violations;
  let attempts = 1;
  const accept = async (candidate: Plan): Promise<boolean> => {
    if (attempts >= mostAttempts) return false;
    attempts += 1;
    const result = await play(candidate);
    if (!result.violations.some((violation) => violation.slice(0, 2) === wanted)) return false;
    best = candidate;
    violations = result.violations;
    return true;
  };
  for (const fault of plan.faults)
    await accept({
      ...best,
      faults: best.faults.filter((other) => other !== fault),
      steps: best.steps.filter(({ kind }) => kind !== fault),
    });
  for (let size = Math.ceil(best.steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < best.steps.length;) {
      const steps: readonly Step[] = [...best.steps.slice(0, from), ...best.steps.slice(from + size)];
      if (!(await accept({ ...best, steps }))) from += size;
    }
  return { plan: best, violations, attempts };
}

/** One line that shows the failure again. */
export const replayCommand = ({ plan }: Pick<Shrunk, 'plan'>): string =>
  [
    'pnpm -s floorhand simulate',
    `--seed ${plan.seed}`,
    `--devices ${plan.devices}`,
    `--faults ${plan.faults.join(',') || 'none'}`,
    `--steps ${plan.steps.map(({ number }) => number).join(',')}`,
    '--trace',
  ].join(' ');
