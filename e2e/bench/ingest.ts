import { parseArgs } from 'node:util';
import { noCrashes } from '@floorhand/sync/server/crash-ledger';
import { pushLimits } from '@floorhand/sync/protocol/push';
import { spellPush } from '@floorhand/sync/server/spelled-command';
import { nodeDigest } from '@floorhand/server/core/node-digest';
import { createWriterCore } from '@floorhand/server/core/writer-core';
import { openStorage, type StoragePlace } from '@floorhand/server/storage/open-storage';
import { startThreads } from '@floorhand/server/worker/start-threads';
import { openBenchDatabases, type BenchDatabases } from './measuring/bench-databases.ts';
import type { Bench } from './measuring/bench.ts';
import { pickingShift, type PickingShift, type ShiftDevice } from './measuring/picking-shift.ts';
import { pushShift, type LanePart, type Push } from './measuring/push-shift.ts';
import { readSteps, readWhole } from './measuring/read-steps.ts';
import { recordedStore } from './measuring/recorded-store.ts';
import type { Report } from './measuring/report.ts';
import { seed } from './measuring/seed.ts';
import { enrolAll } from './measuring/shift-storage.ts';

interface IngestSizes {
  readonly devices: number;
  /** Commands of each step; the books grow from step to step. */
  readonly steps: readonly number[];
  /** See `openBenchDatabases`. */
  readonly databaseUrl?: string | undefined;
}

/**
 * Commands a second that the server makes durable: the writing half of the server in its thread, as `serve` runs it,
 * and in this one; against inserts of the very same rows in the very same transactions by the database alone.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      devices: { type: 'string', default: '50' },
      steps: { type: 'string', default: '2000,4000,8000,16000' },
      /** Of a PostgreSQL server whose user may create databases; `embedded` starts one. SQLite without it. */
      'database-url': { type: 'string' },
    },
  });
  await measureIngest(
    {
      devices: readWhole('--devices', values.devices),
      steps: readSteps('--steps', values.steps),
      databaseUrl: values['database-url'],
    },
    report,
  );
};

export async function measureIngest(
  { devices, steps, databaseUrl }: IngestSizes,
  report: Report,
): Promise<void> {
  const commands = steps.reduce((sum, step) => sum + step, 0);
  const shift = pickingShift({ devices, commands: commands + devices * steps.length });
  await using databases = await openBenchDatabases(databaseUrl);
  const { engine } = databases;
  const [threads, here, bare] = await beginnings(databases, shift);
  await using inThread = await pushThroughThread(threads);
  await using inProcess = await pushInProcess(here);
  await using inserts = await databases.bare(bare);
  const outcomes = new Map<string, number>();
  let from = 0;
  for (const step of steps) {
    const to = from + Math.round(step / devices);
    const sums = { commands: 0, threadMs: 0, hereMs: 0, bareMs: 0 };
    // In turns of one push per device, so that whatever else the machine does meanwhile meets all three alike.
    for (const part of parts(from, to)) {
      const threaded = await pushShift(shift.devices, part, inThread.push);
      const local = await pushShift(shift.devices, part, inProcess.push);
      for (const [name, count] of threaded.outcomes) outcomes.set(name, (outcomes.get(name) ?? 0) + count);
      sums.commands += threaded.commands;
      sums.threadMs += threaded.ms;
      sums.hereMs += local.ms;
      sums.bareMs += await inserts.write(inProcess.recorded());
    }
    tell(report, { engine, step, ...sums, isLast: step === steps.at(-1) });
    from = to;
  }
  console.error(`outcomes: ${[...outcomes].map(([name, count]) => `${count} ${name}`).join(', ')}`);
}

function* parts(from: number, to: number): Generator<LanePart> {
  for (let at = from; at < to; at += pushLimits.commands)
    yield { from: at, to: Math.min(to, at + pushLimits.commands) };
}

interface Step {
  readonly engine: BenchDatabases['engine'];
  readonly step: number;
  readonly commands: number;
  readonly threadMs: number;
  readonly hereMs: number;
  readonly bareMs: number;
  readonly isLast: boolean;
}

function tell(report: Report, { engine, step, commands, threadMs, hereMs, bareMs, isLast }: Step): void {
  const rate = (ms: number): number => commands / (ms / 1000);
  const peer = { name: 'bare inserts of the same rows', value: rate(bareMs) };
  // Only SQLite has a target: what PostgreSQL makes durable is its disk's affair.
  const target =
    isLast && engine === 'sqlite' ? { target: { value: { least: 5000 }, ratio: { least: 0.25 } } } : {};
  const unit = 'commands/s';
  report({ metric: `${engine}, ${step} commands`, value: rate(threadMs), unit, peer, ...target });
  report({ metric: `${engine} in process, ${step} commands`, value: rate(hereMs), unit, peer });
}

/** Three databases with the same beginning: for the threads, for this process and for bare inserts. */
async function beginnings(
  databases: BenchDatabases,
  { events, devices }: PickingShift,
): Promise<readonly [StoragePlace, StoragePlace, StoragePlace]> {
  const begin = await databases.create();
  const storage = await openStorage(begin);
  await seed(storage, events);
  await enrolAll(storage, devices);
  await storage.close();
  return [await databases.create(begin), await databases.create(begin), await databases.create(begin)];
}

const contact = ({ grantId }: ShiftDevice) => ({ grantId, appVersion: 'bench' });
const alarm = (what: string, detail: unknown): never => {
  throw new Error(`${what}: ${JSON.stringify(detail)}`);
};

async function pushThroughThread(place: StoragePlace): Promise<AsyncDisposable & { readonly push: Push }> {
  const threads = await startThreads({
    ...place,
    logLevel: 'warn',
    deviceNames: 'TC26-###',
    refillWindowMs: 0,
    openWarehouse: null,
    failpoint: null,
    onEvent: () => undefined,
    onCrash: (error) => console.error(error),
  });
  return {
    push: (device, session, request) => threads.core.push(session, request, contact(device)),
    [Symbol.asyncDispose]: () => threads.close(),
  };
}

async function pushInProcess(
  place: StoragePlace,
): Promise<
  AsyncDisposable & { readonly push: Push; readonly recorded: ReturnType<typeof recordedStore>['take'] }
> {
  const storage = await openStorage(place);
  const { store, take } = recordedStore(storage.store);
  const core = await createWriterCore({
    store,
    identity: storage.identity,
    blobs: { record: async () => null, note: async () => undefined },
    nowMs: Date.now,
    deviceNames: 'TC26-###',
    refillWindowMs: 0,
    openWarehouse: null,
    crashes: noCrashes,
    failpoint: null,
    alarm,
    onHint: () => undefined,
    onStorage: () => undefined,
  });
  return {
    push: (device, session, request) => core.push(session, spellPush(request, nodeDigest), contact(device)),
    recorded: take,
    [Symbol.asyncDispose]: () => storage.close(),
  };
}
