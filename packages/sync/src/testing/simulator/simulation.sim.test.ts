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

const upTo = (plan: Plan, steps: number): Plan => ({ ...plan, steps: plan.steps.slice(0, steps) });

/** Other people work in the building with every job that is added, so a bug may hide from the seed it was found by. */
const seedsTried = 12;

/** What once broke an invariant, the plan of a seed, the seed that found it, and the bug that breaks it again. */
const pinned: readonly {
  readonly showed: string;
  readonly planOf: (seed: number) => Plan;
  readonly first: number;
  readonly bug: keyof typeof plantedBugs | null;
}[] = [
  {
    showed: 'settled work vanished when the server was restored',
    planOf: (seed) => makePlan(seed, { devices: 6, faults: ['server_restored', 'power_cut'] }),
    first: 3,
    bug: 'settled_for_good',
  },
  {
    showed: 'settled work vanished when a power cut took the last jump',
    planOf: (seed) => only(seed, 'power_cut'),
    first: 8,
    bug: 'settled_for_good',
  },
  {
    showed: 'a restored server never got back what devices wrote in lanes they had left',
    planOf: (seed) => ({
      ...only(seed, 'device_cloned', 'device_restored', 'server_restored', 'failover'),
      devices: 6,
    }),
    first: 13,
    // Its copied device was none: a batch with a hole in its numbers. Without it no lane is left in this plan.
    bug: null,
  },
  {
    showed:
      'a restored server that a copy of a device gave its lane back kept none of what the device wrote there',
    planOf: (seed) => makePlan(seed, { devices: 6, faults: ['server_restored', 'device_cloned'] }),
    first: 142,
    bug: 'answered_for_good',
  },
];

describe('simulated sites', () => {
  test.each(pinned)(
    '[SY12] [SY16] pinned: $showed',
    async ({ planOf, first, bug }) => {
      expect((await play(planOf(first))).violations).toEqual([]);
      if (bug === null) return;
      const business = warehouseBusiness;
      const shows = async (seed: number): Promise<boolean> =>
        (await simulate(planOf(seed), { business, plants: plantedBugs[bug] })).violations.length > 0;
      let seed = first;
      while (!(await shows(seed)) && seed < first + seedsTried) seed += 1;
      expect(await shows(seed)).toBe(true);
      expect((await play(planOf(seed))).violations).toEqual([]);
    },
    120_000,
  );

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
    const day = (seed: number): Plan => upTo(swarm(seed), 60);
    const [once, again, other] = [await play(day(5)), await play(day(5)), await play(day(6))];
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
    for (const seed of [21])
      expect((await play(only(seed, ...faults, 'lost_answer'))).violations).toEqual([]);
  });

  test('[SY16] [F-55] [F-56] devices restored from images and copied', async () => {
    const faults = ['device_restored', 'device_cloned', 'two_leaders', 'duplicate'] as const;
    for (const seed of [31]) expect((await play(only(seed, ...faults))).violations).toEqual([]);
  });

  test('[SY14] [SY16] [F-30] [F-31] [F-32] hints that stay away, are refused or come late', async () => {
    const plan = only(41, 'hints_dead', 'hints_refused', 'hints_late');
    expect((await play({ ...plan, rate: 0.3 })).violations).toEqual([]);
  });

  test('[SY16] [F-20] [F-21] a server whose clock jumps and whose thread stalls', async () => {
    expect((await play(only(42, 'server_clock', 'server_stalls', 'device_clock'))).violations).toEqual([]);
  });

  test('[SY16] [F-29] bad radio for a long time: losses, slow answers, outages', async () => {
    const faults = ['lost_request', 'lost_answer', 'site_outage'] as const;
    const plan = { ...makePlan(45, { devices: 4, faults, steps: 250 }), rate: 0.02 };
    const { violations, deviceHours } = await play(plan);
    expect(violations).toEqual([]);
    expect(deviceHours).toBeGreaterThan(1);
  });

  test('[SY16] [F-61] orders cancelled while their goods are being picked', async () => {
    const { violations, faultsInjected } = await play(only(47, 'order_cancelled'));
    expect(violations).toEqual([]);
    expect(faultsInjected['F-61']).toBeGreaterThan(0);
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
