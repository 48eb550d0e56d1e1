import { brandSet, operatorSet, skuSet } from '@floorhand/domain/catalog/catalog-events';
import { handlingUnitRegistered } from '@floorhand/domain/handling-units/handling-unit';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { locationSet, siteSet } from '@floorhand/domain/layout/layout-events';
import type { LocationKind } from '@floorhand/domain/layout/location';
import { orderImported } from '@floorhand/domain/orders/order-events';
import { move } from '@floorhand/domain/stock/ledger';
import { atLocation, virtual } from '@floorhand/domain/stock/place';

/** How big a warehouse is. */
export interface BuildingSize {
  readonly skus: number;
  readonly locations: number;
  readonly balances: number;
}

export const stationId = 'ST-01';
const brands = ['luma', 'nord'] as const;
const bays = 50;
const levels = 5;
const slots = 2;
const perAisle = bays * levels * slots;

const two = (n: number): string => String(n).padStart(2, '0');
const aisleOf = (n: number): string => String.fromCharCode(65 + Math.trunc(n / 26), 65 + (n % 26));

/** Code of the n-th bin, as its label says it. */
export function binOf(n: number): string {
  const [bay, rest] = [Math.trunc((n % perAisle) / (levels * slots)), n % (levels * slots)];
  return [
    aisleOf(Math.trunc(n / perAisle)),
    two(bay + 1),
    two(Math.trunc(rest / slots) + 1),
    (rest % slots) + 1,
  ].join('-');
}

export const skuIdOf = (n: number): string =>
  `${brands[n % brands.length]}:SKU-${String(n).padStart(6, '0')}`;
export const toteOf = (n: number): string => `T-${String(n).padStart(6, '0')}`;
export const operatorOf = (n: number): string => `B-${String(n).padStart(4, '0')}`;

/** A valid EAN-13 of its own for every SKU. */
export function eanOf(n: number): string {
  const digits = `590${String(n).padStart(9, '0')}`;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

export const brandEvents = (): readonly DomainEvent[] =>
  brands.map((code, i) =>
    brandSet.create({
      brand: {
        code,
        name: code === 'luma' ? 'Luma Living' : 'Nord Supply',
        colour: i === 0 ? '#c04a6b' : '#2a5a8c',
        keypadFrom: 10,
        minimumRemainingLifeDays: 0,
        otherLotAllowed: true,
      },
    }),
  );

export const operatorEvents = (count: number): readonly DomainEvent[] =>
  range(1, count + 1).map((n) =>
    operatorSet.create({
      operatorId: operatorOf(n),
      operator: {
        badge: operatorOf(n),
        name: `Picker ${n}`,
        roles: ['picker'],
        language: 'en',
        brands: [],
        active: true,
      },
    }),
  );

/** SKUs `from` to below `to`, with texts as long as real ones are. */
export const skuEvents = (from: number, to: number): readonly DomainEvent[] =>
  range(from, to).map((n) =>
    skuSet.create({
      sku: {
        brand: brands[n % brands.length] ?? 'luma',
        code: `SKU-${String(n).padStart(6, '0')}`,
        name: `Stoneware coffee mug with handle ${n}`,
        nameLanguage: 'en',
        variant: { colour: ['sand', 'slate', 'moss'][n % 3] ?? 'sand', size: `${250 + (n % 4) * 50} ml` },
        unit: 'piece',
        packs: [{ level: 'case', factor: 12 }],
        tracking: { lot: false, expiry: false, serial: false },
        weightGrams: 250 + (n % 700),
        picture: null,
      },
      barcodes: [{ text: eanOf(n), level: 'unit', factor: 1 }],
    }),
  );

const place = (locationId: string, kind: LocationKind, at: { x: number; y: number }): DomainEvent =>
  locationSet.create({
    locationId,
    location: {
      kind,
      zone: 'main',
      brand: null,
      aisle: kind === 'pick' ? (locationId.split('-')[0] ?? null) : null,
      segments: locationId.split('-'),
      xMm: at.x,
      yMm: at.y,
      blocked: null,
      doubtful: false,
    },
  });

/** The building and where its carts go. `aisles` as many as the bins need. */
export const siteEvents = (locations: number): readonly DomainEvent[] => [
  siteSet.create({
    site: {
      name: 'Measured floor',
      timeZone: 'Europe/Warsaw',
      holidays: [],
      cutOffs: [{ carrier: 'DPD', brand: null, time: '17:00' }],
      plan: {
        aisles: range(0, Math.ceil(locations / perAisle)).map((n) => ({ code: aisleOf(n), xMm: n * 3000 })),
        crossAisleYsMm: [0, (bays + 1) * 1200],
      },
      cartSlots: 6,
      maximumStopsPerRun: 120,
      zeroCheck: true,
      quarantine: 'Q-01',
      practice: false,
    },
  }),
  place('Q-01', 'quarantine', { x: -3000, y: 0 }),
  place(stationId, 'station', { x: 0, y: -2000 }),
];

export const binEvents = (from: number, to: number): readonly DomainEvent[] =>
  range(from, to).map((n) =>
    place(binOf(n), 'pick', {
      x: Math.trunc(n / perAisle) * 3000,
      y: (Math.trunc((n % perAisle) / (levels * slots)) + 1) * 1200,
    }),
  );

/** Opening stock of balances `from` to below `to`, spread over all bins and SKUs. */
export const stockEvents = (
  from: number,
  to: number,
  { skus, locations }: BuildingSize,
): readonly DomainEvent[] =>
  range(from, to).map((n) =>
    move({
      skuId: skuIdOf(n % skus),
      lot: null,
      serial: null,
      expiry: null,
      quantity: 24 + (n % 40),
      from: virtual('opening'),
      to: atLocation(binOf((n * 7) % locations)),
      fromStatus: 'available',
      toStatus: 'available',
      reason: 'opening',
      fromAllocated: 0,
      at: '2026-01-10T08:00:00.000Z',
      by: null,
    }),
  );

export const toteEvents = (count: number): readonly DomainEvent[] =>
  range(1, count + 1).map((n) => handlingUnitRegistered.create({ lpn: toteOf(n), locationId: null }));

export interface OrderLine {
  readonly sku: number;
  readonly quantity: number;
}

export const orderEvent = (n: number, lines: readonly OrderLine[]): DomainEvent =>
  orderImported.create({
    order: {
      brand: 'luma',
      reference: `R-${String(n).padStart(6, '0')}`,
      channel: 'shop',
      orderType: 'B2C',
      placedAt: '2026-03-03T09:00:00.000Z',
      paidAt: '2026-03-03T10:00:00.000Z',
      holdUntil: null,
      promisedShipBy: null,
      service: 'standard',
      carrier: 'DPD',
      band: 'normal',
      country: null,
      buyerNote: null,
      giftNote: null,
      problem: null,
      shortPolicy: 'ship_part',
    },
    lines: lines.map(({ sku, quantity }, i) => ({
      line: i + 1,
      skuId: skuIdOf(sku),
      quantity,
      unitPriceMinor: 1290,
      attributes: {},
      services: [],
    })),
  });

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
