import type { Business } from './business.ts';
import { checkInvariants, checkQuiescence } from './invariants.ts';
import type { Plan } from './plan.ts';
import type { SimDevice } from './sim-device.ts';
import { MemoryServerStore } from '../memory-server-store.ts';
import { seededIds } from '../seeded-random.ts';
import { MemorySimDatabase, type SimDatabase } from './sim-database.ts';
import { SimSite, type Plants } from './sim-site.ts';
import { showsItsWork } from './view-check.ts';
import { makePeace, takeStep } from './take-step.ts';

export interface SimulationResult {
  readonly seed: number;
  readonly steps: number;
  readonly commands: number;
  readonly deviceHours: number;
  readonly faultsInjected: Readonly<Record<string, number>>;
  readonly violations: readonly string[];
  readonly traceHash: string;
  /** Empty unless asked for. */
  readonly trace: readonly string[];
  readonly alarms: readonly string[];
}

export interface SimulationOptions {
  readonly business: Business;
  readonly plants?: Plants;
  /** An empty database for the server; one in memory when absent, over which a plan always goes the same way. */
  readonly openDatabase?: () => Promise<SimDatabase>;
  /** Keeps what happened, line by line. */
  readonly keepTrace?: 'lines' | 'hash';
}

/** Costs as much as a step, so not after each, and one device at a time. */
const viewCheckEvery = 5;

const oneInTurn = (site: SimSite, steps: number): readonly SimDevice[] => {
  const device = site.living[(steps / viewCheckEvery) % site.living.length];
  return device ? [device] : [];
};

async function lookAtScreens(site: SimSite, devices: readonly SimDevice[]): Promise<void> {
  for (const device of devices) for (const tab of device.tabs) await showsItsWork(site, device, tab);
}

const inMemory =
  ({ seed }: Plan) =>
  async (): Promise<SimDatabase> =>
    new MemorySimDatabase(new MemoryServerStore({ epoch: seededIds(seed * 37 + 8)() }));

/** Plays one plan to its end. The same plan gives the same trace. */
export async function simulate(plan: Plan, options: SimulationOptions): Promise<SimulationResult> {
  const { business, plants, openDatabase, keepTrace = 'hash' } = options;
  const site = new SimSite(plan, business, { keepTrace, ...(plants ? { plants } : {}) });
  const startMs = site.time.nowMs;
  await site.open(await (openDatabase ?? inMemory(plan))());
  let steps = 0;
  for (const step of plan.steps) {
    await takeStep(site, step);
    steps += 1;
    await checkInvariants(site);
    if (steps % viewCheckEvery === 0) await lookAtScreens(site, oneInTurn(site, steps));
    if (site.violations.length > 0) break;
  }
  if (site.violations.length === 0) {
    await makePeace(site);
    await checkInvariants(site);
    await checkQuiescence(site);
    await lookAtScreens(site, site.living);
  }
  for (const device of site.living) device.stop();
  await site.server.close();
  const hours = (site.time.nowMs - startMs) / 3_600_000;
  return {
    seed: plan.seed,
    steps,
    commands: site.recorded.size,
    deviceHours: hours * site.devices.length,
    faultsInjected: site.tally.counts,
    violations: [...site.violations],
    traceHash: site.trace.hash,
    trace: site.trace.lines,
    alarms: site.alarms,
  };
}
