import { parseArgs } from 'node:util';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import { MemoryJournalDisk, MemoryJournalStore } from '@floorhand/sync/testing/memory-journal-store';
import type { Bench } from './measuring/bench.ts';
import { CursorCaches } from './measuring/cursor-caches.ts';
import { emptyRequests } from './measuring/empty-requests.ts';
import { EngineDevice } from './measuring/engine-device.ts';
import { nodeTransport } from './measuring/node-transport.ts';
import { percentile } from './measuring/percentile.ts';
import { pickingShift, type ShiftDevice } from './measuring/picking-shift.ts';
import { readSteps, readWhole } from './measuring/read-steps.ts';
import type { Report } from './measuring/report.ts';
import { RequestMeter } from './measuring/request-meter.ts';
import { measuredStream } from './measuring/seed.ts';
import { startShiftServer, type ShiftServer } from './measuring/shift-server.ts';
import { temporaryFolder } from './measuring/temporary-folder.ts';

const patienceMs = 180_000;
const lookEveryMs = 50;

/**
 * Devices that worked without a network find it again in one moment: until every one of them has sent all it holds and
 * stands at the server's head. A real server process; the devices run the product's engine and throw away the rows
 * they are sent, because all of them share this machine with the server.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      devices: { type: 'string', default: '75,150,300' },
      commands: { type: 'string', default: '50' },
    },
  });
  const steps = readSteps('--devices', values.devices);
  const commands = readWhole('--commands', values.commands);
  for (const devices of steps)
    await measureDrain({ devices, commands, isLast: devices === steps.at(-1) }, report);
};

interface DrainSize {
  readonly devices: number;
  /** Of each device. */
  readonly commands: number;
  readonly isLast: boolean;
}

export async function measureDrain({ devices, commands, isLast }: DrainSize, report: Report): Promise<void> {
  using folder = temporaryFolder();
  const shift = pickingShift({ devices, commands: devices * commands });
  await using server = await startShiftServer(folder.path, shift);
  const emptyMs = await emptyRequests(server.url, 50);
  const meter = new RequestMeter();
  const queued = shift.devices.map((device) => queuedDevice(device, server, meter));
  const begunMs = performance.now();
  await Promise.all(queued.map(({ engine }) => engine.start()));
  const drainedMs = await untilDrained(queued, server, begunMs);
  for (const { engine } of queued) engine.stop();
  tell(report, { devices, commands, drainedMs, meter, emptyMs, isLast });
}

interface Queued {
  readonly engine: EngineDevice;
  readonly disk: MemoryJournalDisk;
  readonly caches: CursorCaches;
}

function queuedDevice(device: ShiftDevice, server: ShiftServer, meter: RequestMeter): Queued {
  const { laneId, entries } = device;
  const disk = new MemoryJournalDisk();
  const last = entries.at(-1);
  disk.entries = entries;
  disk.lanes = [{ laneId, generation: 1, lastSeq: entries.length, lastHash: last?.hash ?? genesisHash }];
  const caller = server.caller(device);
  const caches = new CursorCaches(server.epoch, server.cursors);
  const engine = new EngineDevice({
    caller,
    journal: new MemoryJournalStore(disk, () => crypto.randomUUID()),
    caches,
    transport: nodeTransport({ url: server.url, caller, meter, rows: 'none' }),
  });
  return { engine, disk, caches };
}

/** Milliseconds until nothing waits and every cursor is at the head. */
async function untilDrained(
  queued: readonly Queued[],
  server: ShiftServer,
  begunMs: number,
): Promise<number> {
  const isSent = ({ disk }: Queued): boolean => disk.entries.every(({ state }) => state !== 'queued');
  for (;;) {
    const passedMs = performance.now() - begunMs;
    if (queued.every(isSent)) {
      const { seq } = await server.head();
      if (queued.every(({ caches }) => caches.at(measuredStream) === seq)) return passedMs;
    }
    if (passedMs > patienceMs) throw new Error(`not drained after ${patienceMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

interface Drained {
  readonly devices: number;
  readonly commands: number;
  readonly drainedMs: number;
  readonly meter: RequestMeter;
  readonly emptyMs: readonly number[];
  readonly isLast: boolean;
}

function tell(report: Report, { devices, commands, drainedMs, meter, emptyMs, isLast }: Drained): void {
  const size = `${devices} devices x ${commands}`;
  const bound = (most: number) => (isLast ? { target: { value: { most } } } : {});
  const peer = (part: number) => ({
    name: 'an empty request to an idle server',
    value: percentile(emptyMs, part),
  });
  const seconds = drainedMs / 1000;
  report({
    metric: `every queue empty and every cursor at the head, ${size}`,
    value: seconds,
    unit: 's',
    ...bound(30),
  });
  report({
    metric: `push latency p95, ${size}`,
    value: percentile(meter.pushMs, 0.95),
    unit: 'ms',
    peer: peer(0.95),
  });
  report({
    metric: `pull latency p95, ${size}`,
    value: percentile(meter.pullMs, 0.95),
    unit: 'ms',
    peer: peer(0.95),
  });
  report({
    metric: `requests a second and device, ${size}`,
    value: meter.requests / devices / seconds,
    unit: 'requests/s',
    ...bound(2),
  });
  report({ metric: `requests sent away or lost, ${size}`, value: meter.refused, unit: 'requests' });
  report({ metric: `pulled, unpacked, ${size}`, value: meter.pulledBytes / 1e6, unit: 'MB' });
}
