import { describe, expect, test } from 'vitest';
import type { FaultClass } from './fault-classes.ts';
import { makePlan } from './plan.ts';
import { plantedBugs } from './planted-bugs.ts';
import { simulate } from './simulate.ts';
import { warehouseBusiness } from './warehouse-business.ts';

type Bug = keyof typeof plantedBugs;

/** Which invariant sees a bug, and under which faults. */
const cases: readonly (readonly [bug: Bug, seenBy: readonly string[], faults: readonly FaultClass[]])[] = [
  ['answer_before_commit', ['I1'], []],
  ['cursor_from_a_sequence', ['I5'], []],
  ['drop_after_three_tries', ['I1'], ['lost_request', 'captive_portal', 'busy']],
  ['overlay_removed_at_acknowledgement', ['I6'], []],
  ['number_reused_after_restore', ['I1'], ['device_restored', 'device_cloned']],
];
const seeds = [1, 2, 3, 4, 5];

/** Invariants that a bug breaks in the first seed that shows it. */
async function seen(bug: Bug | null, faults: readonly FaultClass[]): Promise<readonly string[]> {
  for (const seed of seeds) {
    const plan = makePlan(seed, { devices: 4, faults });
    const plants = bug === null ? {} : { plants: plantedBugs[bug] };
    const { violations } = await simulate(
      { ...plan, rate: 0.05 },
      { business: warehouseBusiness, ...plants },
    );
    if (violations.length > 0) return [...new Set(violations.map((violation) => violation.slice(0, 2)))];
  }
  return [];
}

describe('planted bugs', () => {
  test.each(cases)('[SY16] the simulator sees %s by %j', async (bug, seenBy, faults) => {
    expect(await seen(bug, faults)).toEqual(expect.arrayContaining([...seenBy]));
  });

  test('[SY16] under the same faults and without a bug it sees nothing', async () => {
    const faults = [...new Set(cases.flatMap(([, , some]) => some))];
    expect(await seen(null, faults)).toEqual([]);
  });
});
