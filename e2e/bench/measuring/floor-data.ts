import { releaseWave } from '@floorhand/domain/jobs/picking/decide/release-wave';
import { pickTaskDocument, runDocument } from '@floorhand/domain/jobs/picking/state';
import { stopsOf } from '@floorhand/domain/jobs/picking/stops';
import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { runCommand } from '@floorhand/domain/kernel/rules';
import { rules } from '@floorhand/domain/rules';
import { deskServer } from '@floorhand/server/core/desk-server';
import { routePlanner } from '@floorhand/server/core/route-planner';
import { zoneOffset } from '@floorhand/server/core/zone-offset';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import type { Storage } from '@floorhand/server/storage/storage';
import { ana, hire } from '../../fixtures/staff.ts';
import {
  binEvents,
  brandEvents,
  eanOf,
  orderEvent,
  range,
  siteEvents,
  skuEvents,
  skuIdOf,
  stockEvents,
  toteEvents,
  toteOf,
  type BuildingSize,
} from './building.ts';
import { measuredStream, seed } from './seed.ts';

/** The size of warehouse that handhelds are measured with. */
export const fullSize: BuildingSize = { skus: 50_000, locations: 20_000, balances: 60_000 };

export const scaled = (part: number): BuildingSize => ({
  skus: Math.round(fullSize.skus * part),
  locations: Math.round(fullSize.locations * part),
  balances: Math.round(fullSize.balances * part),
});

const carts = 6;
const linesPerOrder = 18;

export interface FloorData {
  /** One for each device that may join. */
  readonly codes: readonly string[];
  /** What to scan through the run, in order: totes onto the cart, then bin, item and tote of every stop. */
  readonly scans: readonly FloorScan[];
}

export interface FloorScan {
  readonly kind: 'bind' | 'bin' | 'item' | 'tote';
  readonly code: string;
}

/** Fills a folder that no server has yet: a building, a picker (`ana`) and one released run of over a hundred stops. */
export async function prepareFloor(
  directory: string,
  size: BuildingSize,
  { devices }: { readonly devices: number },
): Promise<FloorData> {
  const storage = await openSqliteStorage({ directory });
  let scans: readonly FloorScan[] = [];
  try {
    await seed(storage, [
      ...brandEvents(),
      ...skuEvents(0, size.skus),
      ...siteEvents(size.locations),
      ...binEvents(0, size.locations),
      ...stockEvents(0, size.balances, size),
      ...toteEvents(40),
      ...range(0, carts).map((n) => orderEvent(n, linesOf(n, size))),
    ]);
    scans = await releaseRun(storage);
  } finally {
    await storage.close();
  }
  return { codes: await hire(directory, [ana], { devices }), scans };
}

/** Articles from all over the building, none of them twice. */
const linesOf = (order: number, { skus }: BuildingSize) =>
  range(0, linesPerOrder).map((line) => ({
    sku: Math.trunc(((order * linesPerOrder + line) / (carts * linesPerOrder)) * skus),
    quantity: 1,
  }));

async function releaseRun({ store }: Storage): Promise<readonly FloorScan[]> {
  const server = deskServer(store);
  const actor = { kind: 'system', id: 'bench' } as const;
  await server.commitEvents(measuredStream, actor, released);
  let scans: readonly FloorScan[] = [];
  await server.commitEvents(measuredStream, actor, (view) => {
    scans = scansOf(view);
    return [];
  });
  return scans;
}

function released(view: View): readonly DomainEvent[] {
  const body = { select: { kind: 'next' as const, count: carts, brand: null } };
  const context = {
    commandId: crypto.randomUUID(),
    laneId: 'desk',
    deviceId: 'desk',
    operatorId: 'desk',
    occurredAt: new Date().toISOString(),
    seen: null,
    expect: null,
    blobs: [],
    ownWords: null,
    planRoute: routePlanner,
    zoneOffset,
  };
  const { decision } = runCommand(rules, { definition: releaseWave, body }, { view, context });
  if (!decision.ok) throw new Error(`nothing was released: ${JSON.stringify(decision.error)}`);
  return decision.value;
}

function scansOf(view: View): readonly FloorScan[] {
  const [run] = view.list(runDocument, 'status', 'ready');
  if (!run) return [];
  const eans = new Map(range(0, fullSize.skus).map((n) => [skuIdOf(n), eanOf(n)]));
  const stops = stopsOf(view.list(pickTaskDocument, 'runId', run.key));
  return [
    ...run.body.slots.map(({ slot }): FloorScan => ({ kind: 'bind', code: toteOf(slot) })),
    ...stops.flatMap(({ locationId, skuId, tasks }): readonly FloorScan[] => [
      { kind: 'bin', code: locationId },
      { kind: 'item', code: eans.get(skuId) ?? '' },
      { kind: 'tote', code: toteOf(tasks[0]?.body.slot ?? 0) },
    ]),
  ];
}
