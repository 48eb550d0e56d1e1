import { operatorSet } from '../../catalog/catalog-events.ts';
import { handlingUnitRegistered } from '../../handling-units/handling-unit.ts';
import type { DomainEvent } from '../../kernel/event.ts';
import { movementSchema, stockMoved } from '../../stock/ledger.ts';
import { placeKey } from '../../stock/place.ts';
import { received } from '../received-goods.ts';
import { face, reserve } from '../replenish-floor.ts';
import { announced } from '../receiving-floor.ts';
import { emptyWarehouse, order, stock } from '../small-warehouse.ts';
import { oneOf, upTo } from './job-generator.ts';
import { outsidePlace, type PhysicalMove } from './physical-floor.ts';

/** Enough empty totes for a long day. */
export const totes = Array.from({ length: 80 }, (_, i) => `T-${i + 1}`);

const operator = (operatorId: string, role: 'picker' | 'supervisor'): DomainEvent =>
  operatorSet.create({
    operatorId,
    operator: {
      badge: operatorId,
      name: operatorId,
      roles: [role],
      language: 'en',
      brands: [],
      active: true,
    },
  });

const openingStock: readonly DomainEvent[] = [
  stock('A-01-1', ['luma:mug', 9]),
  stock('B-02-1', ['luma:mug', 14], { at: '2026-02-01T08:00:00.000Z' }),
  stock('C-02-1', ['luma:mug', 7]),
  stock('A-02-1', ['luma:cream', 8], { lot: 'L1', expiry: '2026-06-01' }),
  stock('B-01-1', ['luma:cream', 9], { lot: 'L2', expiry: '2026-05-01' }),
  stock('C-03-1', ['luma:cream', 12], { lot: 'L3', expiry: '2026-09-20' }),
  stock('B-03-1', ['luma:bowl', 16]),
  stock('C-01-1', ['luma:plate', 11]),
  stock('A-04-1', ['nord:tea', 12], { lot: 'N1', expiry: '2026-12-01' }),
  stock('C-04-1', ['nord:tea', 8], { lot: 'N2', expiry: '2026-12-01' }),
];

/** Reserve above the racks, and faces that run low in the course of the day. */
const reserveStock: readonly DomainEvent[] = [
  ...reserve,
  face('A-01-1', 'luma:mug', [4, 30]),
  face('A-02-1', 'luma:cream', [3, 20]),
  face('B-03-1', 'luma:bowl', [4, 24]),
  stock('A-01-5', ['luma:mug', 30]),
  stock('B-02-5', ['luma:mug', 17]),
  stock('A-03-5', ['luma:cream', 24], { lot: 'L6', expiry: '2026-10-01' }),
  stock('C-04-5', ['luma:cream', 10], { lot: 'L7', expiry: '2026-11-01' }),
  stock('A-03-5', ['luma:bowl', 26]),
];

/** Units that wait in receiving, enough for a day. */
const dock: readonly DomainEvent[] = [
  ...Array.from({ length: 12 }, (_, i) => received(`P-${i + 1}`, ['luma:mug', 6 + i])),
  received('P-21', ['luma:cream', 9, { lot: 'L4', expiry: '2027-06-01' }]),
  received('P-22', ['luma:cream', 7, { lot: 'L5', expiry: '2027-09-01' }]),
  received('P-23', ['luma:bowl', 12]),
  received('P-24', ['nord:tea', 14, { lot: 'N3', expiry: '2027-12-01' }]),
].flat();

/** What suppliers announced for the day. */
const deliveries: readonly DomainEvent[] = [
  announced(
    'ASN-1',
    [
      ['luma:mug', 120, { tolerancePercent: 10 }],
      ['luma:cream', 12],
    ],
    { sampleEvery: 4, loadType: 'loose_cartons' },
  ),
  announced('ASN-2', [['nord:tea', 30]], { brand: 'nord' }),
  announced('ASN-3', [['luma:mug', 60]], { loadType: 'loose_cartons' }),
];

const skus = ['luma:mug', 'luma:cream', 'luma:bowl', 'luma:plate', 'nord:tea'] as const;

/** An order of one to three lines of one brand. */
export function randomOrder(reference: string, random: () => number): DomainEvent {
  const first = oneOf(random, skus) ?? skus[0];
  const brand = first.split(':')[0] ?? 'luma';
  const same = skus.filter((sku) => sku.startsWith(`${brand}:`));
  const lines = [first, ...same.filter((sku) => sku !== first).slice(0, upTo(random, 2))];
  return order(
    reference,
    lines.map((sku) => [sku, 1 + upTo(random, 3)] as const),
    { brand },
  );
}

/** Goods come in from outside and are booked at the desk. */
export const randomReceipt = (random: () => number): DomainEvent =>
  stock(oneOf(random, ['A-01-1', 'B-02-1', 'C-02-1']) ?? 'A-01-1', ['luma:mug', 1 + upTo(random, 5)]);

/** A small building, its stock and some orders, split by the stream that numbers it. */
export function simulatedWarehouse(
  operators: readonly { readonly operatorId: string; readonly role: 'picker' | 'supervisor' }[],
  random: () => number,
): { readonly catalog: readonly DomainEvent[]; readonly warehouse: readonly DomainEvent[] } {
  const events = [
    ...emptyWarehouse,
    ...operators.map(({ operatorId, role }) => operator(operatorId, role)),
    ...totes.slice(6).map((lpn) => handlingUnitRegistered.create({ lpn, locationId: null })),
    ...openingStock,
    ...reserveStock,
    ...dock,
    ...deliveries,
    ...Array.from({ length: 10 }, (_, i) => randomOrder(String(100 + i), random)),
  ];
  const isCatalog = ({ type }: DomainEvent): boolean => type.startsWith('catalog.');
  return {
    catalog: events.filter(isCatalog),
    warehouse: events.filter((event) => !isCatalog(event)),
  };
}

/** What events of the desk mean for the goods, when the desk tells the truth. */
export const physicalMovesOf = (events: readonly DomainEvent[]): readonly PhysicalMove[] =>
  events.flatMap(({ type, body }) => {
    if (type !== stockMoved.type) return [];
    const { from, to, skuId, lot, quantity } = movementSchema.parse(body);
    const real = (place: string): string => (place.startsWith('virtual:') ? outsidePlace : place);
    return [{ from: real(placeKey(from)), to: real(placeKey(to)), skuId, lot, units: quantity }];
  });
