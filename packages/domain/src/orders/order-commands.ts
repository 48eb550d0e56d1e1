import { z } from 'zod';
import { defineCommand } from '../kernel/command.ts';
import { keyField, noteField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { orderDocument, priorityBandField } from './order.ts';
import { orderBandSet, orderFreed, orderHeld } from './order-events.ts';

const supervisorOnly = ['supervisor'] as const;

/**
 * Moves an order to another priority band [O4].
 * Rejects: orders.unknown, orders.not_open. Idempotent by: the band itself. Offline: the supervisor's slice is enough.
 */
export const setBand = defineCommand({
  type: 'orders.set_band',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: supervisorOnly,
  schema: z.strictObject({ orderId: keyField, band: priorityBandField }),
  decide: ({ orderId, band }, view) => {
    const order = view.get(orderDocument, orderId);
    if (!order) return refuse({ code: 'orders.unknown', data: { orderId } });
    if (order.status !== 'open') return refuse({ code: 'orders.not_open', data: { order: order.reference } });
    return ok(order.band === band ? [] : [orderBandSet.create({ orderId, band })]);
  },
});

/**
 * Keeps an order back, or lets it go again [O5]. Picking that already began may finish; packing stops it.
 * Rejects: orders.unknown. Idempotent by: the hold itself. Offline: the supervisor's slice is enough.
 */
export const setHold = defineCommand({
  type: 'orders.set_hold',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: supervisorOnly,
  schema: z.strictObject({ orderId: keyField, reason: noteField.nullable() }),
  decide: ({ orderId, reason }, view, context) => {
    const order = view.get(orderDocument, orderId);
    if (!order) return refuse({ code: 'orders.unknown', data: { orderId } });
    if (reason === null) return ok(order.held ? [orderFreed.create({ orderId })] : []);
    return ok([orderHeld.create({ orderId, reason, by: context.operatorId, at: context.occurredAt })]);
  },
});
