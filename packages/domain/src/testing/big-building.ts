import type { DomainEvent } from '../kernel/event.ts';
import { locationSet, siteSet } from '../layout/layout-events.ts';
import { plainPlace, type PlaceLimits } from '../layout/location.ts';
import { site, stock } from './small-warehouse.ts';
import { openWorld, type World } from './world.ts';

const binsPerAisle = 50;

export const aisleCode = (n: number): string => `N${String(n).padStart(3, '0')}`;
export const bigBin = (aisle: number, n: number): string =>
  `${aisleCode(aisle)}-${String(n + 1).padStart(2, '0')}-1`;

/** Aisles of fifty bins each, in every one of which something of unknown size lies: nowhere is there room. */
export function bigBuilding(aisles: number, limits: Partial<PlaceLimits> = {}): World {
  const codes = Array.from({ length: aisles }, (_, n) => n);
  const events: readonly DomainEvent[] = [
    siteSet.create({
      site: {
        ...site,
        plan: { ...site.plan, aisles: codes.map((n) => ({ code: aisleCode(n), xMm: n * 3000 })) },
      },
    }),
    ...codes.flatMap((aisle) =>
      Array.from({ length: binsPerAisle }, (_, n): readonly DomainEvent[] => [
        locationSet.create({
          locationId: bigBin(aisle, n),
          location: {
            kind: 'pick',
            zone: 'main',
            brand: null,
            aisle: aisleCode(aisle),
            segments: bigBin(aisle, n).split('-'),
            xMm: aisle * 3000,
            yMm: 1000 + n * 1000,
            blocked: null,
            doubtful: false,
            limits: { ...plainPlace, ...limits },
          },
        }),
        stock(bigBin(aisle, n), ['luma:bowl', 5]),
      ]).flat(),
    ),
  ];
  return openWorld(events);
}
