import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { orderImported } from '@floorhand/domain/orders/order-events';
import { practiceSkus } from './catalogue.ts';

const minuteMs = 60_000;
const count = 64;
const carriers = ['DHL', 'UPS', 'POSTNL', 'NIGHT'] as const;

/** Small, fast and the same every time: the practice orders are always the same ones. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Orders of both brands over the last hours; most are paid, one in sixteen is not. */
export function orderEvents(now: string): readonly DomainEvent[] {
  const random = seeded(20_931);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  return Array.from({ length: count }, (_, i) => {
    const brand = i % 5 < 3 ? 'LEAF' : 'HEARTH';
    // Serial numbers cannot be promised ahead of the scan; the practice orders leave them out.
    const range = practiceSkus.filter(({ sku }) => sku.brand === brand && !sku.tracking.serial);
    const placedAt = new Date(Date.parse(now) - (count - i) * 9 * minuteMs).toISOString();
    const unpaid = i % 16 === 15;
    const skus = new Set(
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(range)?.skuId ?? ''),
    );
    return orderImported.create({
      order: {
        brand,
        reference: String(48_200 + i),
        channel: 'web',
        orderType: 'B2C',
        placedAt,
        paidAt: unpaid ? null : placedAt,
        holdUntil: null,
        promisedShipBy: null,
        service: 'standard',
        carrier: carriers[Math.floor(i / 8) % carriers.length] ?? 'DHL',
        band: i % 12 === 0 ? 'express' : i % 3 === 0 ? 'due_today' : 'normal',
        country: 'Netherlands',
        buyerNote: null,
        giftNote: i % 9 === 4 ? 'Happy birthday!' : null,
        problem: null,
        shortPolicy: 'ship_part',
      },
      lines: [...skus].map((skuId, line) => ({
        line: line + 1,
        skuId,
        quantity: 1 + Math.floor(random() ** 2 * 8),
        unitPriceMinor: 990,
        attributes: {},
        services: [],
      })),
    });
  });
}
