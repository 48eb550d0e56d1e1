import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { rules } from '@floorhand/domain/rules';
import type { CommandDraft } from '@floorhand/domain/kernel/command';
import { MemoryCacheStores } from '@floorhand/sync/testing/memory-cache-stores';
import { MemoryJournalDisk, MemoryJournalStore } from '@floorhand/sync/testing/memory-journal-store';
import type { Bench } from './measuring/bench.ts';
import { emptyRequests } from './measuring/empty-requests.ts';
import { EngineDevice } from './measuring/engine-device.ts';
import { nodeTransport } from './measuring/node-transport.ts';
import { percentile } from './measuring/percentile.ts';
import { pickingShift } from './measuring/picking-shift.ts';
import { readSteps, readWhole } from './measuring/read-steps.ts';
import type { Report } from './measuring/report.ts';
import { RequestMeter } from './measuring/request-meter.ts';
import { measuredStream } from './measuring/seed.ts';
import { startShiftServer, type Caller, type ShiftServer } from './measuring/shift-server.ts';
import { temporaryFolder } from './measuring/temporary-folder.ts';

const patienceMs = 20_000;
/** About as fast as a person scans, and never in step with what the engines wait for. */
const paceMs = 400;

/**
 * From the beginning of recording a command on one device until another one shows it, through a real server process;
 * both run the product's engine over storage in memory. The peer is a request that asks for nothing.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      commands: { type: 'string', default: '100' },
      /** Further devices that listen too. */
      listeners: { type: 'string', default: '1,2,4,8' },
    },
  });
  const commands = readWhole('--commands', values.commands);
  const steps = readSteps('--listeners', values.listeners);
  for (const listeners of steps)
    await measureLive({ commands, listeners, isLast: listeners === steps.at(-1) }, report);
};

interface LiveSize {
  readonly commands: number;
  readonly listeners: number;
  readonly isLast: boolean;
}

export async function measureLive({ commands, listeners, isLast }: LiveSize, report: Report): Promise<void> {
  using folder = temporaryFolder();
  const shift = pickingShift({ devices: 1, commands });
  const [worker] = shift.devices;
  if (!worker) throw new Error('nobody works');
  const others = Array.from({ length: listeners }, () => ({
    deviceId: randomUUID(),
    laneId: randomUUID(),
    operatorId: worker.operatorId,
    grantId: randomUUID(),
    entries: [],
  }));
  await using server = await startShiftServer(folder.path, { ...shift, devices: [worker, ...others] });
  const emptyMs = await emptyRequests(server.url, 50);
  const recorder = liveDevice(server.caller(worker), server);
  const shown = others.map((device) => liveDevice(server.caller(device), server));
  await Promise.all([recorder, ...shown].map((device) => device.begin()));
  const times: number[] = [];
  for (const { command } of worker.entries) {
    const { type, version, kind, body, expect } = command;
    times.push(...(await recorder.record({ type, version, kind, body, expect }, shown)));
    await new Promise((resolve) => setTimeout(resolve, paceMs * (0.5 + Math.random())));
  }
  for (const device of [recorder, ...shown]) device.engine.stop();
  const bound = isLast ? { target: { value: { most: 300 } } } : {};
  for (const part of [0.5, 0.95])
    report({
      metric: `recorded here to shown there p${part * 100}, ${listeners} devices listen`,
      value: percentile(times, part),
      unit: 'ms',
      peer: { name: 'an empty request to an idle server', value: percentile(emptyMs, part) },
      ...(part === 0.95 ? bound : {}),
    });
}

interface LiveDevice {
  readonly engine: EngineDevice;
  /** Resolves when it holds the building. */
  begin(): Promise<void>;
  /** Milliseconds until each of the others showed it. */
  record(draft: CommandDraft, others: readonly LiveDevice[]): Promise<readonly number[]>;
  /** Resolves with the moment at which its screen may show the commit. */
  shows(commitSeq: number): Promise<number>;
}

function liveDevice(caller: Caller, { url }: ShiftServer): LiveDevice {
  const disk = new MemoryJournalDisk();
  const caches = new MemoryCacheStores(rules.documents);
  const changes: (() => void)[] = [];
  const answers = new Map<string, (commitSeq: number | null) => void>();
  const changed = (): Promise<void> => new Promise((resolve) => changes.push(resolve));
  const engine = new EngineDevice(
    {
      caller,
      journal: new MemoryJournalStore(disk, () => caller.laneId),
      caches,
      transport: nodeTransport({ url, caller, meter: new RequestMeter(), rows: 'all' }),
    },
    {
      changed: () => {
        for (const resolve of changes.splice(0)) resolve();
      },
      answered: ({ command }, { commitSeq }) => answers.get(command.commandId)?.(commitSeq),
    },
  );
  const cursor = async (): Promise<number> =>
    (await (await caches.active('floor'))?.cursor(measuredStream))?.seq ?? 0;
  return {
    engine,
    begin: async () => {
      await engine.start();
      while (!engine.client.status.ready) await inTime(changed());
    },
    record: async (draft, others) => {
      const begunMs = performance.now();
      const [entry] = await engine.client.submit([draft]);
      if (!entry) throw new Error('nothing was recorded');
      const commitSeq = await inTime(
        new Promise<number | null>((resolve) => answers.set(entry.command.commandId, resolve)),
      );
      if (commitSeq === null) return [];
      const shownMs = await Promise.all(others.map((other) => other.shows(commitSeq)));
      return shownMs.map((atMs) => Math.max(0, atMs - begunMs));
    },
    shows: async (commitSeq) => {
      while ((await cursor()) < commitSeq) await inTime(changed());
      return performance.now();
    },
  };
}

async function inTime<T>(awaited: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${patienceMs / 1000} s`)), patienceMs);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
