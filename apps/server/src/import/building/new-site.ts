import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { handlingUnitRegistered } from '@floorhand/domain/handling-units/handling-unit';
import type { Location, LocationKind, Site } from '@floorhand/domain/layout/location';
import { locationSet } from '@floorhand/domain/layout/layout-events';
import type { OrderMap } from '../order-map.ts';
import { newBuilding } from './rack-slots.ts';

const quarantine = 'Q-01';
const places: readonly { code: string; kind: LocationKind; xMm: number }[] = [
  { code: 'ST-PACK-1', kind: 'station', xMm: 0 },
  { code: 'ST-PACK-2', kind: 'station', xMm: 3500 },
  { code: 'DOCK-1', kind: 'receiving', xMm: 7000 },
  { code: quarantine, kind: 'quarantine', xMm: 10_500 },
  { code: 'PROBLEM-1', kind: 'problem', xMm: 14_000 },
];
const firstTote = 100;
const lastTote = 399;

const cutOffsOf = ({ delivery }: OrderMap): Site['cutOffs'] => {
  const times = new Map<string, string>();
  for (const entry of [delivery.default, ...Object.values(delivery.byCountry)]) {
    if (entry && !times.has(entry.carrier)) times.set(entry.carrier, entry.cutOff);
  }
  return [...times].map(([carrier, time]) => ({ carrier, brand: null, time }));
};

/** A building for a warehouse that has none yet; its aisles come with the goods. */
export const newSite = (map: OrderMap): Site => ({
  name: 'Warehouse 1',
  timeZone: map.timeZone,
  holidays: [],
  cutOffs: cutOffsOf(map),
  plan: { aisles: [], crossAisleYsMm: newBuilding.crossAisleYsMm },
  cartSlots: 6,
  maximumStopsPerRun: 60,
  zeroCheck: true,
  quarantine,
  practice: false,
});

/** The site with a dispatch time for every carrier of the map; times it has are kept. */
export function withCutOffs(site: Site, map: OrderMap): Site {
  const missing = cutOffsOf(map).filter(
    ({ carrier }) => !site.cutOffs.some((known) => known.carrier === carrier),
  );
  return missing.length === 0 ? site : { ...site, cutOffs: [...site.cutOffs, ...missing] };
}

/** Stations, dock, quarantine and totes of a new building. */
export function newSiteEvents(): readonly DomainEvent[] {
  const place = ({ code, kind, xMm }: (typeof places)[number]): Location => ({
    kind,
    zone: 'FRONT',
    brand: null,
    aisle: null,
    segments: [code.slice(0, 8)],
    xMm,
    yMm: 0,
    blocked: null,
    doubtful: false,
  });
  return [
    ...places.map((at) =>
      locationSet.create({ locationId: at.code, location: { ...place(at), segments: at.code.split('-') } }),
    ),
    ...Array.from({ length: lastTote - firstTote + 1 }, (_, i) =>
      handlingUnitRegistered.create({ lpn: `T-${firstTote + i}`, locationId: null }),
    ),
  ];
}
