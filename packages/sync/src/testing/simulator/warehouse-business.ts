import { orderCancelled } from '@floorhand/domain/orders/order-events';
import { rules } from '@floorhand/domain/rules';
import { plainRoute } from '@floorhand/domain/testing/plain-route';
import { generators } from '@floorhand/domain/testing/simulation/generators';
import { oneOf, upTo } from '@floorhand/domain/testing/simulation/job-generator';
import { vanishedPlace } from '@floorhand/domain/testing/simulation/physical-floor';
import {
  physicalMovesOf,
  randomOrder,
  randomReceipt,
  simulatedWarehouse,
} from '@floorhand/domain/testing/simulation/simulated-warehouse';
import { truthGaps, unbalanced } from '@floorhand/domain/testing/simulation/truth-gaps';
import type { Business } from './business.ts';

/** The product's own rules in a small building. */
export const warehouseBusiness: Business = {
  rules,
  generators,
  planRoute: plainRoute,
  warehouse: simulatedWarehouse,
  order: randomOrder,
  receipt: randomReceipt,
  movesOf: physicalMovesOf,
  unbalanced,
  truthGaps,
  cancellation: (documents, random) => {
    const released = [...documents('order')].filter(
      ([, body]) => (body as { readonly status: string }).status === 'released',
    );
    const [orderId] = oneOf(random, released) ?? [];
    return orderId === undefined ? null : orderCancelled.create({ orderId, reason: 'buyer' });
  },
  vanishing: (floor, random) => {
    const shelves = [...floor.stock()].filter(([address, units]) => address.startsWith('loc:') && units > 0);
    const [address, units] = oneOf(random, shelves) ?? [];
    if (address === undefined || units === undefined) return null;
    const [from = '', skuId = '', lot = ''] = address.split('|');
    const gone = 1 + upTo(random, Math.min(2, units - 1));
    return { from, to: vanishedPlace, skuId, lot: lot === '' ? null : lot, units: gone };
  },
};
