import type { DomainEvent } from '../kernel/event.ts';
import { orderLineKey } from '../orders/order.ts';
import { orderLineProgressed } from '../orders/order-events.ts';
import type { Movement } from '../stock/ledger.ts';
import { atLocation, inHandlingUnit } from '../stock/place.ts';
import { plainMove } from './plain-move.ts';

/** Units of a lot picked for the first line of an order into a tote, as the engine records a pick. */
export const pickedFor = (
  orderId: string,
  goods: Pick<Movement, 'skuId' | 'lot' | 'expiry' | 'quantity' | 'at'> & {
    readonly bin: string;
    readonly tote: string;
  },
): readonly DomainEvent[] => {
  const { bin, tote, ...units } = goods;
  return [
    plainMove({
      ...units,
      from: atLocation(bin),
      to: inHandlingUnit(tote),
      reason: 'pick',
    }),
    orderLineProgressed.create({
      orderId,
      lineKey: orderLineKey(orderId, 1),
      picked: units.quantity,
      short: 0,
    }),
  ];
};
