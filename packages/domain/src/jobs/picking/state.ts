import { z } from 'zod';
import { defineDocument } from '../../kernel/document.ts';
import {
  codeField,
  dateField,
  instantField,
  keyField,
  lotField,
  quantityField,
  serialField,
  tallyField,
} from '../../kernel/fields.ts';
import { undoEntrySchema, undoListOf } from '../../undo/undo-list.ts';
import { priorityBandField } from '../../orders/order.ts';

export const mostFullTotes = 20;
export const mostSerials = 500;

/** One place on the cart, bound to one order. */
export const slotSchema = z.object({
  slot: z.int().min(1),
  orderId: keyField,
  orderReference: z.string().max(64),
  brand: codeField,
  tote: codeField.nullable(),
  /** Totes that were filled and replaced, parcels 1 to n-1: the last few. The totes themselves know their order. */
  full: z.array(codeField).max(mostFullTotes),
});
export type Slot = z.infer<typeof slotSchema>;

export const runSchema = z.object({
  waveId: keyField,
  status: z.enum(['ready', 'claimed', 'finished']),
  band: priorityBandField,
  carrier: codeField.nullable(),
  cutOffAt: instantField.nullable(),
  slots: z.array(slotSchema).min(1).max(24),
  stops: tallyField,
  units: tallyField,
  unitsPicked: tallyField,
  unitsShort: tallyField,
  firstLocationId: keyField.nullable(),
  claim: z.object({ operatorId: keyField, deviceId: keyField, at: instantField }).nullable(),
  stationId: keyField.nullable(),
  finishedAt: instantField.nullable(),
});
export type Run = z.infer<typeof runSchema>;

/** Only runs under way: the list of a person's runs must not grow with the years. */
const operatorAtWork = (run: z.infer<typeof runSchema>): string | null =>
  run.status === 'claimed' ? (run.claim?.operatorId ?? null) : null;

/** Key: the run's code, `W-1042-1`. */
export const runDocument = defineDocument({
  kind: 'run',
  home: 'warehouse',
  schema: runSchema,
  indexes: { status: (run) => run.status, operatorId: operatorAtWork },
});

/** One order line's share of one balance: what a picker takes from one bin into one slot. */
export const pickTaskSchema = z.object({
  runId: keyField,
  slot: z.int().min(1),
  orderId: keyField,
  lineKey: keyField,
  skuId: keyField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
  locationId: keyField,
  /** The balance whose promise serves the task; not always at `locationId` [PK13]. */
  balanceKey: keyField,
  quantity: quantityField,
  picked: tallyField,
  short: tallyField,
  /** Position in walking order. */
  seq: z.int(),
  skips: z.int().min(0),
  /** Came in after the run was released. */
  added: z.boolean(),
});
export type PickTask = z.infer<typeof pickTaskSchema>;

export const pickTaskDocument = defineDocument({
  kind: 'pickTask',
  home: 'warehouse',
  schema: pickTaskSchema,
  indexes: { runId: (task) => task.runId, orderId: (task) => task.orderId },
});

/** How far the person is inside the current stop; survives a dead battery, because it is made of commands. */
export const progressSchema = z.object({
  /** The bin that was scanned last; null: not yet. */
  locationId: keyField.nullable(),
  /** The stop units were counted for, and those units: in the hand, not yet in a tote. */
  stop: z.string().max(300).nullable(),
  counted: tallyField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
  serials: z.array(serialField).max(mostSerials),
  zeroCheck: z.object({ locationId: keyField, skuId: keyField }).nullable(),
  undo: undoListOf(undoEntrySchema),
});
export type Progress = z.infer<typeof progressSchema>;

export const progressDocument = defineDocument({
  kind: 'pickProgress',
  home: 'warehouse',
  schema: progressSchema,
});

/** Units counted and not yet in a tote. */
export const handSchema = progressSchema.pick({
  stop: true,
  counted: true,
  lot: true,
  expiry: true,
  serials: true,
});
export type Hand = z.infer<typeof handSchema>;

export const handOf = ({ stop, counted, lot, expiry, serials }: Progress): Hand => ({
  stop,
  counted,
  lot,
  expiry,
  serials,
});

export const noProgress: Progress = {
  locationId: null,
  stop: null,
  counted: 0,
  lot: null,
  expiry: null,
  serials: [],
  zeroCheck: null,
  undo: [],
};

/** Units of a task still to be picked. */
export const remaining = (task: PickTask): number => Math.max(0, task.quantity - task.picked - task.short);
