import { allFaults, isFaultClass, type FaultClass } from '@floorhand/sync/testing/simulator/fault-classes';
import { makePlan, type Plan } from '@floorhand/sync/testing/simulator/plan';
import { replayCommand, shrink } from '@floorhand/sync/testing/simulator/shrink';
import {
  simulate,
  type SimulationOptions,
  type SimulationResult,
} from '@floorhand/sync/testing/simulator/simulate';
import { warehouseBusiness } from '@floorhand/sync/testing/simulator/warehouse-business';
import { readArguments, readWholeNumber } from './read-arguments.ts';
import { SimulatedPostgres } from './simulate-postgres.ts';
import { placeOf } from './storage-place.ts';
import { UsageError } from './usage-error.ts';

const mostSeed = 1_000_000_000;
const options = {
  seeds: { type: 'string', default: '1-50' },
  devices: { type: 'string', default: '6' },
  faults: { type: 'string', default: 'all' },
  seed: { type: 'string' },
  steps: { type: 'string' },
  trace: { type: 'boolean', default: false },
  'database-url': { type: 'string' },
} as const;

interface Report {
  seeds: number;
  steps: number;
  commands: number;
  deviceHours: number;
  faultsInjected: Record<string, number>;
  violations: { readonly seed: number; readonly violation: string; readonly replay: string }[];
  failedSeeds: number[];
}

/**
 * `simulate [--seeds 1-50] [--devices 6] [--faults all|none|LIST] [--seed N [--steps LIST] [--trace]]
 * [--database-url URL]`: many devices and a server in one process, with faults by seed. Its books are in memory, or in
 * databases of their own on a PostgreSQL server whose user may create them; they are dropped in the end. Status 1 when anything that must hold did not.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = readArguments({ args, options });
  const devices = readWholeNumber('--devices', values.devices, { least: 2, most: 50 });
  const faults = readFaults(values.faults);
  const [from, to] = values.seed === undefined ? readRange(values.seeds) : readRange(values.seed);
  const report: Report = emptyReport();
  await using postgres = openPostgres(values['database-url']);
  const where = postgres ? { openDatabase: () => postgres.open() } : {};
  for (let seed = from; seed <= to; seed++) {
    const plan = onlySteps(makePlan(seed, { devices, faults }), values.steps);
    const result = await simulate(plan, {
      business: warehouseBusiness,
      ...where,
      keepTrace: values.trace ? 'lines' : 'hash',
    });
    if (values.trace) process.stderr.write(`${[...result.trace, `trace ${result.traceHash}`].join('\n')}\n`);
    add(report, result);
    if (result.violations.length > 0) await explain(report, plan, { result, where });
  }
  report.deviceHours = Math.round(report.deviceHours * 100) / 100;
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return report.violations.length === 0 ? 0 : 1;
}

/** Makes the failing run as small as it gets within reason, and says how to see it again. */
async function explain(report: Report, plan: Plan, failed: Failed): Promise<void> {
  const { result, where } = failed;
  const { seed, violations } = result;
  const small = await shrink(plan, (attempt) => simulate(attempt, { business: warehouseBusiness, ...where }));
  const replay = replayCommand(small);
  report.failedSeeds.push(seed);
  report.violations.push(...violations.slice(0, 10).map((violation) => ({ seed, violation, replay })));
  process.stderr.write(`seed ${seed}: ${violations[0] ?? ''}\n  ${replay}\n`);
}

interface Failed {
  readonly result: SimulationResult;
  /** Where the server's books were. */
  readonly where: Pick<SimulationOptions, 'openDatabase'>;
}

function openPostgres(url: string | undefined): SimulatedPostgres | null {
  const { databaseUrl } = placeOf({ 'database-url': url });
  return databaseUrl === undefined ? null : new SimulatedPostgres(databaseUrl);
}

const emptyReport = (): Report => ({
  seeds: 0,
  steps: 0,
  commands: 0,
  deviceHours: 0,
  faultsInjected: {},
  violations: [],
  failedSeeds: [],
});

function add(report: Report, result: SimulationResult): void {
  report.seeds += 1;
  report.steps += result.steps;
  report.commands += result.commands;
  report.deviceHours += result.deviceHours;
  for (const [id, count] of Object.entries(result.faultsInjected))
    report.faultsInjected[id] = (report.faultsInjected[id] ?? 0) + count;
}

function readFaults(text: string): 'all' | readonly FaultClass[] {
  if (text === 'all') return 'all';
  if (text === 'none') return [];
  return text.split(',').map((name) => {
    if (!isFaultClass(name))
      throw new UsageError(`--faults knows no '${name}'; known: ${allFaults.join(', ')}`);
    return name;
  });
}

function readRange(text: string): readonly [from: number, to: number] {
  const [first = '', last = first, ...more] = text.split('-');
  if (more.length > 0) throw new UsageError(`--seeds takes a range like 1-50, not '${text}'`);
  const from = readWholeNumber('--seeds', first, { least: 1, most: mostSeed });
  return [from, readWholeNumber('--seeds', last, { least: from, most: mostSeed })];
}

/** Leaves out every step that is not named. */
function onlySteps(plan: Plan, list: string | undefined): Plan {
  if (list === undefined) return plan;
  const kept = new Set(
    list.split(',').map((n) => readWholeNumber('--steps', n, { least: 1, most: 100_000 })),
  );
  return { ...plan, steps: plan.steps.filter(({ number }) => kept.has(number)) };
}
