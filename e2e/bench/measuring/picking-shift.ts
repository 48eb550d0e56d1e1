import { randomUUID } from 'node:crypto';
import { releaseWave } from '@floorhand/domain/jobs/picking/decide/release-wave';
import { runDocument } from '@floorhand/domain/jobs/picking/state';
import { draft } from '@floorhand/domain/kernel/command';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { JournalEntry } from '@floorhand/sync/client/ports';
import { stampWith } from '@floorhand/sync/client/stamp';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import {
  binEvents,
  brandEvents,
  operatorEvents,
  operatorOf,
  orderEvent,
  range,
  siteEvents,
  skuEvents,
  stockEvents,
  toteEvents,
  type BuildingSize,
} from './building.ts';
import { memoryWorld, type MemoryWorld } from './memory-world.ts';
import { PickingWork } from './picking-work.ts';
import { measuredStream } from './seed.ts';
import { seededRandom } from './seeded-random.ts';

/** One device with everything it will send, in order. */
export interface ShiftDevice {
  readonly deviceId: string;
  readonly laneId: string;
  readonly operatorId: string;
  readonly grantId: string;
  readonly entries: JournalEntry[];
}

export interface PickingShift {
  /** What the database holds before the work begins. */
  readonly events: readonly DomainEvent[];
  readonly devices: readonly ShiftDevice[];
}

/** Big enough that pickers rarely meet; a small shift needs no big building. */
const sizeFor = (commands: number): BuildingSize =>
  commands < 1000
    ? { skus: 300, locations: 400, balances: 800 }
    : { skus: 3000, locations: 4000, balances: 8000 };
/** Units of one order line are few; its lines too. */
const linesPerOrder = 3;
const commandsPerOrder = 12;
const ordersPerWave = 120;
const shiftBeganMs = Date.parse('2026-03-04T06:00:00.000Z');

/** Thinks up a shift: a building, waves that are released, and what every picker scans on the way through them. */
export function pickingShift({
  devices: count,
  commands,
}: {
  devices: number;
  commands: number;
}): PickingShift {
  const random = seededRandom(11);
  const size = sizeFor(commands);
  const world = memoryWorld();
  const orders = Math.ceil((commands / commandsPerOrder) * 1.6) + count * 6;
  const building = [
    ...brandEvents(),
    ...operatorEvents(count),
    ...skuEvents(0, size.skus),
    ...siteEvents(size.locations),
    ...binEvents(0, size.locations),
    ...stockEvents(0, size.balances, size),
    ...toteEvents(orders * 2),
    ...range(0, orders).map((n) =>
      orderEvent(
        n,
        range(0, linesPerOrder).map(() => ({
          sku: Math.trunc(random() * size.skus),
          quantity: 1 + Math.trunc(random() * random() * 3),
        })),
      ),
    ),
  ];
  world.apply(building);
  const released = releaseAll(world, orders);
  const devices = range(1, count + 1).map((n) => newDevice(operatorOf(n)));
  work(world, { devices, each: Math.ceil(commands / count), random });
  return { events: [...building, ...released], devices };
}

const newDevice = (operatorId: string): ShiftDevice => ({
  deviceId: randomUUID(),
  laneId: randomUUID(),
  operatorId,
  grantId: randomUUID(),
  entries: [],
});

/** Every order, in waves, by a supervisor. */
function releaseAll(world: MemoryWorld, orders: number): readonly DomainEvent[] {
  const select = { kind: 'next' as const, count: ordersPerWave, brand: null };
  return range(0, Math.ceil(orders / ordersPerWave)).flatMap(() =>
    world.send(draft(releaseWave, { select }), {
      commandId: randomUUID(),
      deviceId: 'desk',
      operatorId: 'desk',
      occurredAt: new Date(shiftBeganMs).toISOString(),
    }),
  );
}

/** Everybody in turn, one command each, so that they work on the same hours of the day. */
function work(
  world: MemoryWorld,
  { devices, each, random }: { devices: readonly ShiftDevice[]; each: number; random: () => number },
): void {
  const runs = world.view.list(runDocument, 'status', 'ready').map(({ key }) => key);
  let [run, tote] = [0, 0];
  const works = devices.map(
    () =>
      new PickingWork({
        view: world.view,
        random,
        nextRun: () => runs[run++],
        nextTote: () => ++tote,
      }),
  );
  for (let step = 0; step < each; step++) {
    devices.forEach((device, i) => {
      const next = works[i]?.next();
      if (!next) throw new Error('the shift ran out of work');
      const occurredMs = shiftBeganMs + step * 4000;
      const [entry] = stampWith({
        operatorId: device.operatorId,
        grantId: device.grantId,
        stream: measuredStream,
        seen: { stream: measuredStream, seq: 20 + step * devices.length, hash: genesisHash },
        occurred: {
          wall: new Date(occurredMs).toISOString(),
          monoMs: step * 4000,
          bootId: device.laneId,
          offsetMs: 12,
          uncertaintyMs: 30,
        },
        uuid: randomUUID,
      })(
        {
          laneId: device.laneId,
          generation: 1,
          lastSeq: device.entries.length,
          lastHash: device.entries.at(-1)?.hash ?? genesisHash,
        },
        [next],
      );
      if (!entry) throw new Error('a draft was not stamped');
      device.entries.push(entry);
      const { commandId } = entry.command;
      const { deviceId, operatorId } = device;
      world.send(next, {
        commandId,
        deviceId,
        operatorId,
        occurredAt: new Date(occurredMs + 12).toISOString(),
      });
    });
  }
}
