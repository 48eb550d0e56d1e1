import { z } from 'zod';
import { defineEvent } from '../kernel/event.ts';
import { put, remove, type View, type Write } from '../kernel/document.ts';
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

/** An order imported again is refreshed while it is open; once it is released, what the floor does with it stands [O6]. */
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
    lines: z.array(importedLineSchema).min(1).max(5000),
  }),
  evolve: ({ order, lines }, view) => {
    const orderId = orderKey(order.brand, order.reference);
    const held = view.get(orderDocument, orderId);
    if (held && held.status !== 'open') return [];
    return [
      ...view.list(orderLineDocument, 'orderId', orderId).map(({ key }) => remove(orderLineDocument, key)),
      put(orderDocument, orderId, {
        ...order,
        status: 'open',
        held: held?.held ?? null,
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
              picked: Math.max(0, line.picked + picked),
              short: Math.max(0, line.short + short),
            }),
          ]
        : []),
      ...change(view, orderId, (order) => ({
        unitsPicked: Math.max(0, order.unitsPicked + picked),
        unitsShort: Math.max(0, order.unitsShort + short),
      })),
    ];
  },
});

/** All its totes stand at a station. A cancelled order stays cancelled: its totes are put back. */
export const orderPicked = defineEvent({
  type: 'orders.picked.v1',
  schema: z.object({ orderId: keyField, stationId: keyField }),
  evolve: ({ orderId, stationId }, view) =>
    change(view, orderId, ({ status }) => ({
      status: status === 'cancelled' ? 'cancelled' : 'picked',
      droppedAt: stationId,
    })),
});
