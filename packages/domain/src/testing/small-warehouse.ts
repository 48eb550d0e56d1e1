import type { Brand } from '../catalog/brand.ts';
import { brandSet, operatorSet, skuSet } from '../catalog/catalog-events.ts';
import type { Sku } from '../catalog/sku.ts';
import { handlingUnitRegistered } from '../handling-units/handling-unit.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { locationSet, siteSet } from '../layout/layout-events.ts';
import type { Location, LocationKind, Site } from '../layout/location.ts';
import type { Order } from '../orders/order.ts';
import { orderImported } from '../orders/order-events.ts';
import type { StockStatus } from '../stock/balance.ts';
import { atLocation, virtual } from '../stock/place.ts';
import { plainMove } from './plain-move.ts';

/** The day on which tests play. */
export const today = '2026-03-04';
export const instant = (minute: number): string =>
  `${today}T${String(6 + Math.trunc(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;

/** Luma lets pickers take another lot and wants 30 days of life; Nord does neither. */
const brands: readonly Brand[] = [
  {
    code: 'luma',
    name: 'Luma',
    colour: '#c04a6b',
    keypadFrom: 5,
    minimumRemainingLifeDays: 30,
    otherLotAllowed: true,
  },
  {
    code: 'nord',
    name: 'Nord',
    colour: '#2a5a8c',
    keypadFrom: 5,
    minimumRemainingLifeDays: 0,
    otherLotAllowed: false,
  },
];

/** An article of which a case holds twelve, and the codes on its unit and its case. */
export const sku = (
  [brand, code]: readonly [brand: string, code: string],
  texts: readonly string[],
  tracking: Partial<Sku['tracking']> = {},
): DomainEvent =>
  skuSet.create({
    sku: {
      brand,
      code,
      name: `${brand} ${code}`,
      nameLanguage: null,
      variant: {},
      unit: 'piece',
      packs: [{ level: 'case', factor: 12 }],
      tracking: { lot: false, expiry: false, serial: false, ...tracking },
      weightGrams: 250,
      picture: null,
    },
    barcodes: texts.map((text, i) => ({
      text,
      level: i === 0 ? 'unit' : 'case',
      factor: i === 0 ? 1 : 12,
    })),
  });

/** GTINs of the SKUs below. Mug and bowl share one, as carelessly labelled goods do. */
export const gtin = {
  mug: '4006381333931',
  mugCase: '14006381333938',
  cream: '4006381333948',
  phone: '4006381333955',
  tea: '4006381333962',
  shared: '4006381333979',
} as const;

const skus: readonly DomainEvent[] = [
  sku(['luma', 'mug'], [gtin.mug, gtin.mugCase]),
  sku(['luma', 'cream'], [gtin.cream], { lot: true, expiry: true }),
  sku(['luma', 'phone'], [gtin.phone], { serial: true }),
  sku(['luma', 'bowl'], [gtin.shared]),
  sku(['luma', 'plate'], [gtin.shared]),
  sku(['nord', 'tea'], [gtin.tea], { lot: true, expiry: true }),
];

const place = (code: string, kind: LocationKind, at: Partial<Location> = {}): DomainEvent =>
  locationSet.create({
    locationId: code,
    location: {
      kind,
      zone: 'main',
      brand: null,
      aisle: kind === 'pick' ? code.slice(0, 1) : null,
      segments: code.split('-'),
      xMm: 'ABC'.indexOf(code.slice(0, 1)) * 3000,
      yMm: Number(code.slice(2, 4)) * 1000,
      blocked: null,
      doubtful: false,
      ...at,
    },
  });

/** Four bins in each of three aisles. */
export const bins = ['A', 'B', 'C'].flatMap((aisle) => [1, 2, 3, 4].map((bay) => `${aisle}-0${bay}-1`));

export const site: Site = {
  name: 'Test floor',
  timeZone: 'Europe/Warsaw',
  holidays: ['2026-03-06'],
  cutOffs: [
    { carrier: 'DPD', brand: null, time: '17:00' },
    { carrier: 'DPD', brand: 'nord', time: '15:30' },
  ],
  plan: {
    aisles: ['A', 'B', 'C'].map((code, i) => ({ code, xMm: i * 3000 })),
    crossAisleYsMm: [0, 6000],
  },
  cartSlots: 3,
  maximumStopsPerRun: 20,
  zeroCheck: true,
  quarantine: 'Q-01',
  practice: false,
};

const people = [
  ['ana', 'picker'],
  ['ben', 'picker'],
  ['sam', 'supervisor'],
] as const;

/** Brands, SKUs, bins, people and empty totes; no stock and no orders. */
export const emptyWarehouse: readonly DomainEvent[] = [
  ...brands.map((brand) => brandSet.create({ brand })),
  ...skus,
  siteSet.create({ site }),
  ...bins.map((bin) => place(bin, 'pick')),
  place('Q-01', 'quarantine'),
  place('X-01', 'problem'),
  place('R-01', 'receiving'),
  place('S-01', 'station'),
  ...people.map(([name, role]) =>
    operatorSet.create({
      operatorId: name,
      operator: { badge: name, name, roles: [role], language: 'en', brands: [], active: true },
    }),
  ),
  ...[1, 2, 3, 4, 5, 6].map((n) => handlingUnitRegistered.create({ lpn: `T-${n}`, locationId: null })),
];

/** Opening stock, as it comes in: balanced against the outside. */
export const stock = (
  locationId: string,
  [skuId, quantity]: readonly [skuId: string, quantity: number],
  more: {
    readonly lot?: string;
    readonly expiry?: string;
    readonly serial?: string;
    readonly status?: StockStatus;
    readonly at?: string;
  } = {},
): DomainEvent =>
  plainMove({
    skuId,
    lot: more.lot ?? null,
    serial: more.serial ?? null,
    expiry: more.expiry ?? null,
    quantity,
    from: virtual('opening'),
    to: atLocation(locationId),
    toStatus: more.status ?? 'available',
    reason: 'opening',
    at: more.at ?? '2026-01-10T08:00:00.000Z',
  });

/** A paid order; lines are pairs of SKU and quantity. */
export const order = (
  reference: string,
  lines: readonly (readonly [skuId: string, quantity: number])[],
  over: Partial<Pick<Order, 'band' | 'paidAt' | 'holdUntil' | 'problem' | 'carrier' | 'brand'>> = {},
): DomainEvent =>
  orderImported.create({
    order: {
      brand: 'luma',
      reference,
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
      ...over,
    },
    lines: lines.map(([skuId, quantity], i) => ({
      line: i + 1,
      skuId,
      quantity,
      unitPriceMinor: null,
      attributes: {},
      services: [],
    })),
  });
