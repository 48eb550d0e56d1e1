import { describe, expect, test } from 'vitest';
import type { FaultClass } from './fault-classes.ts';
import { makePlan } from './plan.ts';
import { plantedBugs } from './planted-bugs.ts';
import { simulate } from './simulate.ts';
import { warehouseBusiness } from './warehouse-business.ts';

type Bug = keyof typeof plantedBugs;

/** Other people work in the building with every job that is added, so a bug may hide from some seeds. */
const seedsTried = 12;

/** Which invariant sees a bug, under which faults, and the first seed that is tried. */
const cases: readonly (readonly [
  bug: Bug,
  seenBy: string,
  how: { readonly seed: number; readonly faults: readonly FaultClass[] },
])[] = [
  ['answer_before_commit', 'I1', { seed: 1, faults: [] }],
  ['cursor_from_a_sequence', 'I5', { seed: 5, faults: [] }],
  ['drop_after_three_tries', 'I1', { seed: 10, faults: ['lost_request', 'captive_portal', 'busy'] }],
  ['refilled_lane_by_lane', 'I9', { seed: 20, faults: ['server_restored'] }],
  ['overlay_removed_at_acknowledgement', 'I6', { seed: 9, faults: [] }],
  ['number_reused_after_restore', 'I1', { seed: 7, faults: ['device_restored', 'device_cloned'] }],
];

/** Invariants that break. */
async function broken(
  { seed, faults }: { readonly seed: number; readonly faults: readonly FaultClass[] },
  bug?: Bug,
): Promise<readonly string[]> {
  const plan = { ...makePlan(seed, { devices: 4, faults, steps: 60 }), rate: 0.05 };
  const plants = bug === undefined ? {} : { plants: plantedBugs[bug] };
  const { violations } = await simulate(plan, { business: warehouseBusiness, ...plants });
  return [...new Set(violations.map((violation) => violation.slice(0, 2)))];
}

describe('planted bugs', () => {
  test.each(cases)(
    '[SY16] the simulator sees %s by %s, and nothing without it',
    async (bug, seenBy, how) => {
      let [seed, seen] = [how.seed, await broken(how, bug)];
      while (!seen.includes(seenBy) && seed < how.seed + seedsTried)
        seen = await broken({ ...how, seed: (seed += 1) }, bug);
      expect(seen).toContain(seenBy);
      expect(await broken({ ...how, seed })).toEqual([]);
    },
    60_000,
  );
});
