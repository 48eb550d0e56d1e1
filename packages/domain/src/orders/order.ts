import { z } from 'zod';
import { defineDocument } from '../kernel/document.ts';
import {
  codeField,
  instantField,
  keyField,
  noteField,
  positiveQuantityField,
  tallyField,
} from '../kernel/fields.ts';

export const priorityBandField = z.enum(['express', 'due_today', 'normal']);
export type PriorityBand = z.infer<typeof priorityBandField>;

export const orderStatusField = z.enum(['open', 'released', 'picked', 'cancelled']);

export const orderSchema = z.object({
  brand: codeField,
  reference: z.string().min(1).max(64),
  channel: z.string().max(40),
  orderType: z.enum(['B2C', 'B2B']),
  placedAt: instantField,
  paidAt: instantField.nullable(),
  holdUntil: instantField.nullable(),
  promisedShipBy: instantField.nullable(),
  service: z.string().max(40),
  carrier: codeField.nullable(),
  band: priorityBandField,
  country: z.string().max(60).nullable(),
  buyerNote: noteField.nullable(),
  giftNote: noteField.nullable(),
  /** Why its data cannot be worked on, as a code; null when valid. */
  problem: z.string().max(60).nullable(),
  /** What happens to units that cannot be found. */
  shortPolicy: z.enum(['ship_part', 'wait', 'cancel_line']),
  status: orderStatusField,
  held: z.object({ reason: noteField, by: keyField, at: instantField }).nullable(),
  waveId: keyField.nullable(),
  lines: tallyField,
  units: tallyField,
  unitsPicked: tallyField,
  unitsShort: tallyField,
  droppedAt: keyField.nullable(),
});
export type Order = z.infer<typeof orderSchema>;

/** `brand:reference`: importing the same order again meets itself. */
export const orderKey = (brand: string, reference: string): string => `${brand}:${reference}`;

export const orderDocument = defineDocument({
  kind: 'order',
  home: 'warehouse',
  schema: orderSchema,
  indexes: { status: (order) => order.status, waveId: (order) => order.waveId },
});

export const orderLineSchema = z.object({
  orderId: keyField,
  line: positiveQuantityField,
  skuId: keyField,
  quantity: positiveQuantityField,
  /** Minor units of the order's currency; null when the source had none. */
  unitPriceMinor: z.int().nullable(),
  attributes: z.record(z.string().max(40), z.string().max(80)),
  services: z.array(z.string().max(40)).max(20),
  picked: tallyField,
  short: tallyField,
});
export type OrderLine = z.infer<typeof orderLineSchema>;

export const orderLineKey = (orderId: string, line: number): string =>
  `${orderId}#${String(line).padStart(5, '0')}`;

export const orderLineDocument = defineDocument({
  kind: 'orderLine',
  home: 'warehouse',
  schema: orderLineSchema,
  indexes: { orderId: (line) => line.orderId },
});
