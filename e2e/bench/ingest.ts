import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { noCrashes } from '@floorhand/sync/server/crash-ledger';
import { pushLimits } from '@floorhand/sync/protocol/push';
import { spellPush } from '@floorhand/sync/server/spelled-command';
import { nodeDigest } from '@floorhand/server/core/node-digest';
import { createWriterCore } from '@floorhand/server/core/writer-core';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import type { Storage } from '@floorhand/server/storage/storage';
import { startThreads } from '@floorhand/server/worker/start-threads';
import { BareInserts } from './measuring/bare-inserts.ts';
import type { Bench } from './measuring/bench.ts';
import { pickingShift, type PickingShift, type ShiftDevice } from './measuring/picking-shift.ts';
import { pushShift, type LanePart, type Push } from './measuring/push-shift.ts';
import { recordedStore } from './measuring/recorded-store.ts';
import type { Report } from './measuring/report.ts';
import { measuredStream, seed } from './measuring/seed.ts';
import { temporaryFolder } from './measuring/temporary-folder.ts';

const day = 24 * 60 * 60_000;

interface IngestSizes {
  readonly devices: number;
  /** Commands of each step; the books grow from step to step. */
  readonly steps: readonly number[];
}

/**
 * Commands a second that the server makes durable: the writing half of the server in its thread, as `serve` runs it,
 * and in this one; against inserts of the very same rows in the very same transactions by SQLite alone.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      devices: { type: 'string', default: '50' },
      steps: { type: 'string', default: '2000,4000,8000,16000' },
    },
  });
  await measureIngest(
    { devices: Number(values.devices), steps: values.steps.split(',').map(Number) },
    report,
  );
};

export async function measureIngest({ devices, steps }: IngestSizes, report: Report): Promise<void> {
  const commands = steps.reduce((sum, step) => sum + step, 0);
  const shift = pickingShift({ devices, commands: commands + devices * steps.length });
  using folder = temporaryFolder();
  const [threads, here, bare] = await databases(folder.path, shift);
  await using inThread = await pushThroughThread(threads);
  await using inProcess = await pushInProcess(here);
  using inserts = new BareInserts(bare);
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
      sums.bareMs += inserts.write(inProcess.recorded());
    }
    tell(report, { step, ...sums, isLast: step === steps.at(-1) });
    from = to;
  }
  console.error(`outcomes: ${[...outcomes].map(([name, count]) => `${count} ${name}`).join(', ')}`);
}

function* parts(from: number, to: number): Generator<LanePart> {
  for (let at = from; at < to; at += pushLimits.commands)
    yield { from: at, to: Math.min(to, at + pushLimits.commands) };
}

interface Step {
  readonly step: number;
  readonly commands: number;
  readonly threadMs: number;
  readonly hereMs: number;
  readonly bareMs: number;
  readonly isLast: boolean;
}

function tell(report: Report, { step, commands, threadMs, hereMs, bareMs, isLast }: Step): void {
  const rate = (ms: number): number => commands / (ms / 1000);
  const peer = { name: 'bare inserts of the same rows', value: rate(bareMs) };
  const target = isLast ? { target: { value: { least: 5000 }, ratio: { least: 0.25 } } } : {};
  const unit = 'commands/s';
  report({ metric: `sqlite, ${step} commands`, value: rate(threadMs), unit, peer, ...target });
  report({ metric: `sqlite in process, ${step} commands`, value: rate(hereMs), unit, peer });
}

/** Three databases with the same beginning. */
async function databases(
  folder: string,
  { events, devices }: PickingShift,
): Promise<readonly [string, string, string]> {
  const begin = join(folder, 'begin');
  mkdirSync(begin);
  const storage = await openSqliteStorage({ directory: begin });
  await seed(storage, events);
  await enrolAll(storage, devices);
  await storage.close();
  const copy = (name: string): string => {
    cpSync(begin, join(folder, name), { recursive: true });
    return join(folder, name);
  };
  return [copy('threads'), copy('process'), copy('bare')];
}

async function enrolAll({ identity }: Storage, devices: readonly ShiftDevice[]): Promise<void> {
  const nowMs = Date.now();
  for (const [n, { deviceId, operatorId, grantId }] of devices.entries()) {
    await identity.saveDevice({
      deviceId,
      name: `device ${n}`,
      warehouseId: measuredStream.slice('wh:'.length),
      status: 'active',
      publicKey: '{}',
      enrolledAt: new Date(nowMs).toISOString(),
    });
    await identity.saveGrant({
      grantId,
      operatorId,
      deviceId,
      roles: ['picker'],
      issuedAt: new Date(nowMs).toISOString(),
      expiresAt: new Date(nowMs + day).toISOString(),
    });
  }
}

const contact = ({ grantId }: ShiftDevice) => ({ grantId, appVersion: 'bench' });
const alarm = (what: string, detail: unknown): never => {
  throw new Error(`${what}: ${JSON.stringify(detail)}`);
};

async function pushThroughThread(dataFolder: string): Promise<AsyncDisposable & { readonly push: Push }> {
  const threads = await startThreads({
    dataFolder,
    logLevel: 'warn',
    deviceNames: 'TC26-###',
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
  directory: string,
): Promise<
  AsyncDisposable & { readonly push: Push; readonly recorded: ReturnType<typeof recordedStore>['take'] }
> {
  const storage = await openSqliteStorage({ directory });
  const { store, take } = recordedStore(storage.store);
  const core = await createWriterCore({
    store,
    identity: storage.identity,
    nowMs: Date.now,
    deviceNames: 'TC26-###',
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
