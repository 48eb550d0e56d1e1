import { describe, expect, test } from 'vitest';
import { allFaults, faultClasses, type FaultClass } from './fault-classes.ts';
import { makePlan, type Plan } from './plan.ts';
import { plantedBugs } from './planted-bugs.ts';
import { replayCommand, shrink } from './shrink.ts';
import { simulate, type SimulationResult } from './simulate.ts';
import { warehouseBusiness } from './warehouse-business.ts';

const play = (plan: Plan): Promise<SimulationResult> => simulate(plan, { business: warehouseBusiness });
const swarm = (seed: number): Plan => makePlan(seed, { devices: 6, faults: 'all' });
const only = (seed: number, ...faults: readonly FaultClass[]): Plan => makePlan(seed, { devices: 4, faults });

/** Plans that once broke an invariant, what they showed, and the bug that breaks them again. */
const pinned: readonly (readonly [showed: string, plan: Plan, bug: keyof typeof plantedBugs])[] = [
  ['settled work vanished when the server was restored', swarm(1), 'settled_for_good'],
  ['settled work vanished when a power cut took the last jump', swarm(7), 'settled_for_good'],
  [
    'a restored server never got back what devices wrote in lanes they had left',
    { ...only(13, 'device_cloned', 'device_restored', 'server_restored', 'failover'), devices: 6 },
    'only_the_open_lane_is_checked',
  ],
];

describe('simulated sites', () => {
  test.each(pinned)('[SY12] [SY16] pinned: %s', async (_showed, plan, bug) => {
    expect((await play(plan)).violations).toEqual([]);
    const broken = await simulate(plan, { business: warehouseBusiness, plants: plantedBugs[bug] });
    expect(broken.violations).not.toEqual([]);
  });

  test('[SY16] without a fault everything is plain', async () => {
    const { violations, faultsInjected, commands, alarms } = await play(only(3));
    expect({ violations, faultsInjected, alarms }).toEqual({
      violations: [],
      faultsInjected: {},
      alarms: [],
    });
    expect(commands).toBeGreaterThan(80);
  });

  test('[SY16] the same seed gives the same history, another one another', async () => {
    const [once, again, other] = [await play(swarm(5)), await play(swarm(5)), await play(swarm(6))];
    expect(again).toEqual(once);
    expect(other.traceHash).not.toBe(once.traceHash);
  });

  test('[SY16] [F-10] [F-14] [F-15] servers restored from backups of every kind', async () => {
    const faults = [
      'failover',
      'server_restored',
      'restored_and_overtaken',
      'restored_and_device_gone',
    ] as const;
    for (const seed of [21, 22])
      expect((await play(only(seed, ...faults, 'lost_answer'))).violations).toEqual([]);
  });

  test('[SY16] [F-55] [F-56] devices restored from images and copied', async () => {
    const faults = ['device_restored', 'device_cloned', 'two_leaders', 'duplicate'] as const;
    for (const seed of [31, 32]) expect((await play(only(seed, ...faults))).violations).toEqual([]);
  });

  test('[SY16] every fault of the list strikes within forty seeds’ plans', () => {
    const drawn = new Set(
      Array.from({ length: 40 }, (_, i) => swarm(i + 1)).flatMap(({ faults, steps }) => [
        ...faults.filter((fault) => faultClasses[fault].how === 'exchange'),
        ...steps.map(({ kind }) => kind),
      ]),
    );
    expect(allFaults.filter((fault) => !drawn.has(fault))).toEqual([]);
  });

  test('a failing plan is made small and told in one line', async () => {
    const plan = only(7, 'lost_answer', 'cache_lost');
    const guilty = plan.steps.find(({ kind }) => kind === 'cache_lost')?.number ?? 0;
    const small = await shrink(plan, async (candidate) => {
      const at = candidate.steps.findIndex(({ number }) => number === guilty);
      return at === -1
        ? { violations: [], steps: candidate.steps.length }
        : { violations: ['I1: planted'], steps: at + 1 };
    });
    expect(small.plan.steps.map(({ number }) => number)).toEqual([guilty]);
    expect(replayCommand(small)).toBe(
      `pnpm -s floorhand simulate --seed 7 --devices 4 --faults cache_lost --steps ${guilty} --trace`,
    );
  });
});
