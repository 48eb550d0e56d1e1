import { locationSet, siteSet } from '@floorhand/domain/layout/layout-events';
import type { Location, LocationKind } from '@floorhand/domain/layout/location';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { practiceCutOffs } from './cut-offs.ts';
import { practiceLimits } from './storage.ts';

const timeZone = 'Europe/Amsterdam';
const aisles = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
const bays = 14;
const levels = 3;
const slots = 2;
const aisleSpacingMm = 3500;
const bayMm = 1350;
const middleMm = 11_000;
const backMm = 23_000;

const two = (value: number): string => String(value).padStart(2, '0');
/** Bays 8 and up stand behind the middle cross aisle. */
const bayY = (bay: number): number => bay * bayMm + (bay > 7 ? 1500 : 0);

export interface PracticeBin {
  readonly code: string;
  readonly location: Location;
}

const place = (kind: LocationKind, at: Pick<Location, 'aisle' | 'segments' | 'xMm' | 'yMm'>): Location => ({
  kind,
  zone: kind === 'pick' ? 'PICK' : 'FLOOR',
  brand: null,
  blocked: null,
  doubtful: false,
  ...at,
});

/** Pick faces in walking order: A-01-01-1 to H-14-03-2. */
export const practiceBins: readonly PracticeBin[] = aisles.flatMap((aisle, a) =>
  Array.from({ length: bays }, (_, b) => b + 1).flatMap((bay) =>
    Array.from({ length: levels * slots }, (_, i): PracticeBin => {
      const segments = [aisle, two(bay), two(Math.floor(i / slots) + 1), String((i % slots) + 1)];
      return {
        code: segments.join('-'),
        location: {
          ...place('pick', { aisle, segments, xMm: a * aisleSpacingMm, yMm: bayY(bay) }),
          limits: practiceLimits(bay, Math.floor(i / slots) + 1),
        },
      };
    }),
  ),
);

/** A word is cut into plate segments no longer than the plate takes. */
const labelOf = (code: string): string[] => code.split('-').map((part) => part.slice(0, 8));

const special: readonly (readonly [code: string, kind: LocationKind, xMm: number])[] = [
  ['ST-PACK-1', 'station', 0],
  ['ST-PACK-2', 'station', 7000],
  ['DOCK-1', 'dock', 21_000],
  ['RECV-1', 'receiving', 17_500],
  ['QUARANTINE', 'quarantine', 24_500],
  ['OVERFLOW-1', 'overflow', 14_000],
  ['PROBLEM-1', 'problem', 28_000],
];

/** The building: eight aisles in two blocks, two packing stations at the front. */
export const floorEvents = (now: string): readonly DomainEvent[] => [
  siteSet.create({
    site: {
      name: 'Rotterdam DC 2',
      timeZone,
      holidays: [],
      cutOffs: practiceCutOffs(timeZone, now),
      plan: {
        aisles: aisles.map((code, a) => ({ code, xMm: a * aisleSpacingMm })),
        crossAisleYsMm: [0, middleMm, backMm],
      },
      cartSlots: 6,
      maximumStopsPerRun: 40,
      zeroCheck: true,
      quarantine: 'QUARANTINE',
      overflow: 'OVERFLOW-1',
      practice: true,
    },
  }),
  ...practiceBins.map(({ code, location }) => locationSet.create({ locationId: code, location })),
  ...special.map(([code, kind, xMm]) =>
    locationSet.create({
      locationId: code,
      location: place(kind, { aisle: null, segments: labelOf(code), xMm, yMm: -3000 }),
    }),
  ),
];
