import { z } from 'zod';
import { defineEvent } from '../kernel/event.ts';
import { put, type View, type Write } from '../kernel/document.ts';
import { instantField, keyField, noteField } from '../kernel/fields.ts';
import {
  orderDocument,
  orderKey,
  orderLineDocument,
  orderLineKey,
  orderLineSchema,
  orderSchema,
  priorityBandField,
} from './order.ts';

const importedLineSchema = orderLineSchema.pick({
  line: true,
  skuId: true,
  quantity: true,
  unitPriceMinor: true,
  attributes: true,
  services: true,
});

export const orderImported = defineEvent({
  type: 'orders.imported.v1',
  schema: z.object({
    order: orderSchema.pick({
      brand: true,
      reference: true,
      channel: true,
      orderType: true,
      placedAt: true,
      paidAt: true,
      holdUntil: true,
      promisedShipBy: true,
      service: true,
      carrier: true,
      band: true,
      country: true,
      buyerNote: true,
      giftNote: true,
      problem: true,
      shortPolicy: true,
    }),
    lines: z.array(importedLineSchema).min(1),
  }),
  evolve: ({ order, lines }) => {
    const orderId = orderKey(order.brand, order.reference);
    return [
      put(orderDocument, orderId, {
        ...order,
        status: 'open',
        held: null,
        waveId: null,
        lines: lines.length,
        units: lines.reduce((sum, line) => sum + line.quantity, 0),
        unitsPicked: 0,
        unitsShort: 0,
        droppedAt: null,
      }),
      ...lines.map((line) =>
        put(orderLineDocument, orderLineKey(orderId, line.line), { ...line, orderId, picked: 0, short: 0 }),
      ),
    ];
  },
});

type OrderBody = z.infer<typeof orderSchema>;

/** Changes an order this replica holds; one it does not hold stays unknown. */
function change(
  view: View,
  orderId: string,
  changes: (order: OrderBody) => Partial<OrderBody>,
): readonly Write[] {
  const order = view.get(orderDocument, orderId);
  return order ? [put(orderDocument, orderId, { ...order, ...changes(order) })] : [];
}

export const orderReleased = defineEvent({
  type: 'orders.released.v1',
  schema: z.object({ orderId: keyField, waveId: keyField }),
  evolve: ({ orderId, waveId }, view) => change(view, orderId, () => ({ status: 'released', waveId })),
});

export const orderBandSet = defineEvent({
  type: 'orders.band_set.v1',
  schema: z.object({ orderId: keyField, band: priorityBandField }),
  evolve: ({ orderId, band }, view) => change(view, orderId, () => ({ band })),
});

export const orderHeld = defineEvent({
  type: 'orders.held.v1',
  schema: z.object({ orderId: keyField, reason: noteField, by: keyField, at: instantField }),
  evolve: ({ orderId, reason, by, at }, view) => change(view, orderId, () => ({ held: { reason, by, at } })),
});

export const orderFreed = defineEvent({
  type: 'orders.freed.v1',
  schema: z.object({ orderId: keyField }),
  evolve: ({ orderId }, view) => change(view, orderId, () => ({ held: null })),
});

export const orderCancelled = defineEvent({
  type: 'orders.cancelled.v1',
  schema: z.object({ orderId: keyField, reason: noteField }),
  evolve: ({ orderId }, view) => change(view, orderId, () => ({ status: 'cancelled' })),
});

/** Units of one line that were picked (or, negative, put back) and units given up. */
export const orderLineProgressed = defineEvent({
  type: 'orders.line_progressed.v1',
  schema: z.object({ orderId: keyField, lineKey: keyField, picked: z.int(), short: z.int() }),
  evolve: ({ orderId, lineKey, picked, short }, view) => {
    const line = view.get(orderLineDocument, lineKey);
    return [
      ...(line
        ? [
            put(orderLineDocument, lineKey, {
              ...line,
              picked: line.picked + picked,
              short: line.short + short,
            }),
          ]
        : []),
      ...change(view, orderId, (order) => ({
        unitsPicked: order.unitsPicked + picked,
        unitsShort: order.unitsShort + short,
      })),
    ];
  },
});

export const orderPicked = defineEvent({
  type: 'orders.picked.v1',
  schema: z.object({ orderId: keyField, stationId: keyField }),
  evolve: ({ orderId, stationId }, view) =>
    change(view, orderId, () => ({ status: 'picked', droppedAt: stationId })),
});
