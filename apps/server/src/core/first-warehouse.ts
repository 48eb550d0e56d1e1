import { randomInt } from 'node:crypto';
import { operatorDocument, type Operator } from '@floorhand/domain/catalog/operator';
import { operatorSet } from '@floorhand/domain/catalog/catalog-events';
import { locationSet, siteSet } from '@floorhand/domain/layout/layout-events';
import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { locationDocument, siteDocument, siteKey, type Site } from '@floorhand/domain/layout/location';
import { catalogStream, warehouseStream } from '@floorhand/sync/protocol/version';
import type { Storage } from '../storage/storage.ts';
import { createEnrolmentCode } from '../identity/enrolment-code.ts';
import { hashPin } from '../identity/pin-hash.ts';
import { deskServer } from './desk-server.ts';
import { warehouseOf } from './warehouse-of.ts';

export interface WarehouseSetUp {
  readonly siteName: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** What the first person needs to begin; told once, kept nowhere in clear. */
export interface FirstPapers {
  readonly badge: string;
  readonly pin: string;
  readonly enrolmentCode: string;
}

/** One server serves one building; its stream is the first that there is. */
export const firstWarehouseId = 'main';
const firstBadge = 'B-0001';
const quarantine = 'QUARANTINE';
const codeLivesMs = 24 * 60 * 60_000;

/** Warehouse of a database; null when it has none yet. */
export async function findWarehouse({ store }: Pick<Storage, 'store'>): Promise<string | null> {
  const streams = await store.read((transaction) => transaction.streams());
  const [first] = streams.filter((stream) => stream !== catalogStream).toSorted();
  return first === undefined ? null : warehouseOf(first);
}

/** False until somebody said what the building is; imported orders alone do not. */
export async function hasBuilding({ store }: Pick<Storage, 'store'>, warehouseId: string): Promise<boolean> {
  const [site] = await store.read((transaction) =>
    transaction.documents(warehouseStream(warehouseId), siteDocument, [siteKey]),
  );
  return site !== undefined;
}

/**
 * Gives an empty database a building, and one supervisor who does the rest. Each is made only where there is none:
 * imported orders may have come first. Null when there were people already.
 */
export async function setUpWarehouse(storage: Storage, setUp: WarehouseSetUp): Promise<FirstPapers | null> {
  const warehouseId = (await findWarehouse(storage)) ?? firstWarehouseId;
  const server = deskServer(storage.store);
  await server.commitEvents(warehouseStream(warehouseId), actor, (view) =>
    view.get(siteDocument, siteKey) ? [] : newBuildingEvents(view, setUp).events,
  );
  if (await hasPeople(storage)) return null;
  // As long as the pad on the handheld asks for; the lock after wrong tries is what protects it.
  const pin = String(randomInt(10_000)).padStart(4, '0');
  const operatorId = firstBadge;
  const pinHash = await hashPin(pin);
  await storage.identity.saveCredential({
    operatorId,
    badge: firstBadge,
    pinHash,
    failures: 0,
    lockedUntil: null,
  });
  await server.commitEvents(catalogStream, actor, () => [
    operatorSet.create({ operatorId, operator: supervisor }),
  ]);
  const expiresAt = new Date(Date.now() + codeLivesMs).toISOString();
  const enrolmentCode = await createEnrolmentCode(storage.identity, { warehouseId, expiresAt });
  return { badge: firstBadge, pin, enrolmentCode };
}

/** A building without aisles, with the shelves for what cannot be sold or named. */
export function newBuildingEvents(
  view: View,
  setUp: WarehouseSetUp,
): { readonly site: Site; readonly events: readonly DomainEvent[] } {
  const site = emptySite(setUp);
  const shelves = asideShelves
    .filter(({ locationId }) => !view.get(locationDocument, locationId))
    .map((shelf) => locationSet.create(shelf));
  return { site, events: [...shelves, siteSet.create({ site })] };
}

const actor = { kind: 'system', id: 'set-up' } as const;

const hasPeople = ({ store }: Storage): Promise<boolean> =>
  store.read(async (transaction) => {
    for await (const page of transaction.allDocuments(catalogStream, new Set([operatorDocument.kind]), 1)) {
      if (page.length > 0) return true;
    }
    return false;
  });

const supervisor: Operator = {
  badge: firstBadge,
  name: 'Supervisor',
  roles: ['supervisor'],
  language: 'en',
  brands: [],
  active: true,
};

/** Where goods are put that are unfit, and goods that nobody can name. */
const asideShelves = (
  [
    ['quarantine', quarantine],
    ['problem', 'PROBLEM-1'],
  ] as const
).map(([kind, locationId]) => ({
  locationId,
  location: {
    kind,
    zone: 'Q',
    brand: null,
    aisle: null,
    segments: [locationId.slice(0, 8)],
    xMm: 0,
    yMm: 0,
    blocked: null,
    doubtful: false,
  },
}));

const emptySite = ({ siteName, timeZone }: WarehouseSetUp): Site => ({
  name: siteName,
  timeZone,
  holidays: [],
  cutOffs: [],
  plan: { aisles: [], crossAisleYsMm: [0, 10_000] },
  cartSlots: 6,
  maximumStopsPerRun: 60,
  zeroCheck: true,
  quarantine,
  practice: false,
});
