import { brandSet, operatorSet } from '@floorhand/domain/catalog/catalog-events';
import { handlingUnitRegistered } from '@floorhand/domain/handling-units/handling-unit';
import { releaseWave } from '@floorhand/domain/jobs/picking/decide/release-wave';
import { plan } from '@floorhand/domain/jobs/replenishment/decide/plan';
import type { DecideContext } from '@floorhand/domain/kernel/command';
import { counterDocument } from '@floorhand/domain/kernel/counter';
import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { openReplenishment } from '@floorhand/domain/replenishing/replenishment-task';
import { catalogStream, warehouseStream } from '@floorhand/sync/protocol/version';
import { deskServer } from '../core/desk-server.ts';
import { routePlanner } from '../core/route-planner.ts';
import { zoneOffset } from '../core/zone-offset.ts';
import { hashPin } from '../identity/pin-hash.ts';
import type { Storage } from '../storage/storage.ts';
import { catalogueEvents, practiceBrands } from './catalogue.ts';
import { countsDueEvents } from './counts-due.ts';
import { deliveryEvents } from './deliveries.ts';
import { floorEvents } from './floor.ts';
import { orderEvents } from './orders.ts';
import { practicePeople } from './people.ts';
import { reserveEvents } from './reserve.ts';
import { stockEvents } from './stock.ts';
import { waitingUnitEvents } from './waiting-units.ts';

const actor = { kind: 'system', id: 'practice' } as const;
const firstTote = 100;
const totes = 300;
/** Enough for two carts, so that a picker has work at once. */
const firstWaveOrders = 12;

/** Fills an empty database with the practice building. Does nothing where there is a building already. */
export async function seedDemo(
  storage: Storage,
  { warehouseId, now }: { readonly warehouseId: string; readonly now: string },
): Promise<void> {
  const server = deskServer(storage.store);
  const stream = warehouseStream(warehouseId);
  const [site] = await storage.store.read((transaction) =>
    transaction.documents(stream, siteDocument, [siteKey]),
  );
  // The building comes last and in one commit: a start that was cut off before it begins again, and nothing doubles.
  if (site === undefined) {
    await server.commitEvents(catalogStream, actor, catalogue);
    await saveCredentials(storage);
    await server.commitEvents(stream, actor, () => building(now));
  }
  await server.commitEvents(stream, actor, (view) => firstWave(view, now));
  await server.commitEvents(stream, actor, (view) => firstRefills(view, now));
}

/** All at once: hashing a PIN is made to be slow. */
async function saveCredentials({ identity }: Storage): Promise<void> {
  const hashes = await Promise.all(practicePeople.map(({ pin }) => hashPin(pin)));
  for (const [i, { badge }] of practicePeople.entries()) {
    const pinHash = hashes[i] ?? '';
    await identity.saveCredential({ operatorId: badge, badge, pinHash, failures: 0, lockedUntil: null });
  }
}

const catalogue = (): readonly DomainEvent[] => [
  ...practiceBrands.map((brand) => brandSet.create({ brand })),
  ...catalogueEvents(),
  ...practicePeople.map(({ badge, name, roles, language }) =>
    operatorSet.create({
      operatorId: badge,
      operator: { badge, name, roles: [...roles], language, brands: [], active: true },
    }),
  ),
];

const building = (now: string): readonly DomainEvent[] => [
  ...floorEvents(now),
  ...Array.from({ length: totes }, (_, i) =>
    handlingUnitRegistered.create({ lpn: `T-${firstTote + i}`, locationId: null }),
  ),
  ...stockEvents(now),
  ...reserveEvents(now),
  ...orderEvents(now),
  ...deliveryEvents(now),
  ...waitingUnitEvents(now),
  ...countsDueEvents(now),
];

/** Released by the same rule a supervisor uses; nothing when a wave is out already. */
function firstWave(view: View, now: string): readonly DomainEvent[] {
  if (view.get(counterDocument, 'wave')) return [];
  const select = { kind: 'next' as const, count: firstWaveOrders, brand: null };
  const decision = releaseWave.decide({ select }, view, contextAt(now, 1));
  return decision.ok ? decision.value : [];
}

/** Planned by the same rule a supervisor uses; nothing where every face has enough. */
function firstRefills(view: View, now: string): readonly DomainEvent[] {
  if (openReplenishment(view).length > 0) return [];
  const decision = plan.decide({}, view, contextAt(now, 2));
  return decision.ok ? decision.value : [];
}

const contextAt = (now: string, number: number): DecideContext => ({
  commandId: `00000000-0000-4000-8000-00000000000${number}`,
  laneId: 'practice',
  deviceId: 'practice',
  operatorId: 'practice',
  occurredAt: now,
  seen: null,
  expect: null,
  blobs: [],
  ownWords: null,
  planRoute: routePlanner,
  zoneOffset,
});
