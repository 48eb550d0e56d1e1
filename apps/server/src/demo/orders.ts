import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { orderHeld, orderImported } from '@floorhand/domain/orders/order-events';
import { orderKey, type PriorityBand } from '@floorhand/domain/orders/order';
import { practiceSkus } from './catalogue.ts';

const minuteMs = 60_000;
const count = 64;
const firstReference = 48_200;
/** Orders come in one every few minutes; the newest just now. */
const minutesApart = 9;
const carriers = ['DHL', 'UPS', 'POSTNL'] as const;
const countries = ['Netherlands', 'Belgium', 'Germany', 'Poland'] as const;

/** Small, fast and the same every time: the practice orders are always the same ones. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const bandOf = (i: number): PriorityBand => (i % 12 === 0 ? 'express' : i % 3 === 0 ? 'due_today' : 'normal');
const brandOf = (i: number): string => (i % 5 < 3 ? 'LEAF' : 'HEARTH');
const referenceOf = (i: number): string => String(firstReference + i);

/** What keeps some orders back, so that the release queue has something to explain. */
const unpaid = new Set([15, 31, 47, 63]);
const paidOnHold = new Set([22, 50]);
const addressWrong = new Set([41]);
const heldByHand: ReadonlyMap<number, string> = new Map([
  [26, 'Customer wants another colour'],
  [53, 'Possible double order'],
]);

/** Orders of both brands over the last hours, oldest first. */
export function orderEvents(now: string): readonly DomainEvent[] {
  const random = seeded(20_931);
  const ago = (minutes: number): string => new Date(Date.parse(now) - minutes * minuteMs).toISOString();
  const orders = Array.from({ length: count }, (_, i) => {
    const placedAt = ago((count - i) * minutesApart);
    return orderImported.create({
      order: {
        brand: brandOf(i),
        reference: referenceOf(i),
        channel: i % 7 === 3 ? 'marketplace' : 'web',
        orderType: 'B2C',
        placedAt,
        paidAt: unpaid.has(i) ? null : placedAt,
        holdUntil: paidOnHold.has(i) ? ago(-120) : null,
        promisedShipBy: bandOf(i) === 'normal' ? null : ago(-8 * 60),
        service: bandOf(i) === 'express' ? 'express' : 'standard',
        // In groups, as a shop sends them, so that a cart serves one carrier.
        carrier: carriers[Math.floor(i / 8) % carriers.length] ?? 'DHL',
        band: bandOf(i),
        country: countries[i % countries.length] ?? null,
        buyerNote: i % 13 === 6 ? 'Please leave with the neighbours' : null,
        giftNote: i % 9 === 4 ? 'Happy birthday!' : null,
        problem: addressWrong.has(i) ? 'orders.address_incomplete' : null,
        shortPolicy: 'ship_part',
      },
      lines: linesOf(brandOf(i), random),
    });
  });
  const holds = [...heldByHand].map(([i, reason]) =>
    orderHeld.create({ orderId: orderKey(brandOf(i), referenceOf(i)), reason, by: 'B-2001', at: ago(20) }),
  );
  return [...orders, ...holds];
}

/** One to four products, mostly a few units of each, now and then enough for the keypad. */
function linesOf(brand: string, random: () => number) {
  // Serial numbers cannot be promised ahead of the scan; the practice orders leave them out.
  const range = practiceSkus.filter(({ sku }) => sku.brand === brand && !sku.tracking.serial);
  const wanted = 1 + Math.floor(random() * 4);
  const skuIds = new Set(
    Array.from({ length: wanted }, () => range[Math.floor(random() * range.length)]?.skuId ?? ''),
  );
  return [...skuIds].map((skuId, line) => ({
    line: line + 1,
    skuId,
    quantity: 1 + Math.floor(random() ** 2 * 8),
    unitPriceMinor: 990,
    attributes: {},
    services: [],
  }));
}
