import { z } from 'zod';
import { deciCelsiusField } from '../../catalog/storage-class.ts';
import { loadTypeField } from '../../inbound/inbound.ts';
import { blobsField, contentHashField } from '../../kernel/blob-ref.ts';
import { defineDocument } from '../../kernel/document.ts';
import {
  codeField,
  dateField,
  instantField,
  keyField,
  lotField,
  millimetresField,
  signedQuantityField,
  tallyField,
  uuidField,
} from '../../kernel/fields.ts';
import { undoEntrySchema, undoListOf } from '../../undo/undo-list.ts';

export const mostSerials = 500;

/** One delivery at one door: the load of a document. Two people may tally it together. */
export const receiptSchema = z.object({
  inboundId: keyField,
  brand: codeField,
  reference: z.string().max(64),
  /** The how many-th load of its document. */
  load: z.int().min(1),
  loadType: loadTypeField,
  doorId: keyField,
  /** ended: the container is empty and the variance is on show; awaiting: a supervisor has to approve it. */
  status: z.enum(['open', 'ended', 'awaiting', 'closed']),
  seal: z.string().max(64).nullable(),
  damagedOutside: z.boolean(),
  blobs: blobsField,
  lead: z.object({ operatorId: keyField, deviceId: keyField }),
  openedAt: instantField,
  /** Pallets taken as listed, and pallets whose content was verified. */
  accepted: signedQuantityField,
  verified: signedQuantityField,
  driver: z.enum(['agrees', 'disputes']).nullable(),
  /** Hash of the picture of the driver's name, drawn with the finger. Absent: nobody was asked. */
  signature: contentHashField.nullable().optional(),
  /** What happens to what did not come. */
  rest: z.enum(['comes_later', 'not_coming']).nullable(),
  closedAt: instantField.nullable(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** The same on every device, so that two who check one load in offline work on one receipt [RC2]. */
export const receiptKey = (inboundId: string, load: number): string => `${inboundId}~${load}`;

export const receiptDocument = defineDocument({
  kind: 'receipt',
  home: 'warehouse',
  schema: receiptSchema,
  indexes: {
    phase: (receipt) => (receipt.status === 'closed' ? 'closed' : 'open'),
    inboundId: (receipt) => receipt.inboundId,
  },
});

/** What a handling unit of a load is for; goods on any but `good` never become available [RC6]. */
export const purposeField = z.enum(['good', 'damaged', 'quarantine', 'over', 'wrong_item', 'other_brand']);
export type Purpose = z.infer<typeof purposeField>;

/** A handling unit of a load. What is on it is said by the balances at it. Key: its LPN or SSCC. */
export const receivingUnitSchema = z.object({
  receiptId: keyField,
  purpose: purposeField,
  state: z.enum(['open', 'closed']),
  cartons: signedQuantityField,
  /** pending: a document names its contents, and nobody chose yet. */
  declared: z.enum(['none', 'pending', 'accepted', 'verifying']),
  /** Its label could not be read or printed. */
  labelOwed: z.boolean(),
});
export type ReceivingUnit = z.infer<typeof receivingUnitSchema>;

export const receivingUnitDocument = defineDocument({
  kind: 'receivingUnit',
  home: 'warehouse',
  schema: receivingUnitSchema,
  indexes: { receiptId: (unit) => unit.receiptId },
});

/**
 * Units of one SKU in one load, by what became of them. Counters alone: 10,000 cartons make it no larger [RC9].
 * Below zero when units left that nobody had counted: a counter that forgot them could not be added up.
 */
export const receiptLineSchema = z.object({
  receiptId: keyField,
  skuId: keyField,
  cartons: signedQuantityField,
  good: signedQuantityField,
  damaged: signedQuantityField,
  quarantine: signedQuantityField,
  over: signedQuantityField,
  wrong_item: signedQuantityField,
  /** Sent back with the driver. */
  refused: signedQuantityField,
  netWeightGrams: signedQuantityField,
});
export type ReceiptLine = z.infer<typeof receiptLineSchema>;

/** What became of units, as a load counts them. */
export const bucketField = z.enum(['good', 'damaged', 'quarantine', 'over', 'wrong_item', 'refused']);
export type Bucket = z.infer<typeof bucketField>;

export const receiptLineKey = (receiptId: string, skuId: string): string => `${receiptId}|${skuId}`;

export const receiptLineDocument = defineDocument({
  kind: 'receiptLine',
  home: 'warehouse',
  schema: receiptLineSchema,
  indexes: { receiptId: (line) => line.receiptId },
});

/** Units that count against the document. */
export const receivedOf = (line: Pick<ReceiptLine, 'good' | 'damaged' | 'quarantine'>): number =>
  line.good + line.damaged + line.quarantine;

const goodsSchema = z.object({
  skuId: keyField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
});

/** How far one device is within a load. Only that device writes it, so it needs no merging. */
export const sessionSchema = z.object({
  receiptId: keyField,
  operatorId: keyField,
  /** The unit goods are put on now. */
  lpn: codeField.nullable(),
  /** What was counted last, and the units of one carton of it: what the next carton is compared with. */
  line: goodsSchema.extend({ units: tallyField, deciCelsius: deciCelsiusField.optional() }).nullable(),
  /** The tally before, to tell one that came too soon after it to be another carton. */
  last: z.object({ at: instantField, lpn: codeField, units: tallyField }).nullable(),
  /** Equal cartons scanned one after the other. */
  streak: tallyField,
  /** Cartons since one was opened. */
  sinceSample: tallyField,
  /** A carton to be opened, and what should be in it. */
  sample: goodsSchema.extend({ units: tallyField }).nullable(),
  /** The last unit with one kind of goods on it, for the next equal pallet. */
  repeat: goodsSchema.extend({ units: tallyField, cartons: tallyField }).nullable(),
  pausedAt: instantField.nullable(),
  undo: undoListOf(undoEntrySchema.extend({ lpn: codeField.nullable() })),
});
export type Session = z.infer<typeof sessionSchema>;

export const sessionKey = (receiptId: string, deviceId: string): string => `${receiptId}|${deviceId}`;

export const sessionDocument = defineDocument({
  kind: 'receivingSession',
  home: 'warehouse',
  schema: sessionSchema,
  indexes: { receiptId: (session) => session.receiptId },
});

export const newSession = (receiptId: string, operatorId: string): Session => ({
  receiptId,
  operatorId,
  lpn: null,
  line: null,
  last: null,
  streak: 0,
  sinceSample: 0,
  sample: null,
  repeat: null,
  pausedAt: null,
  undo: [],
});

/**
 * A serial that came in, for ever and on the server alone. Key: `skuId|serial`, so that finding a second one costs one
 * read; one that a recount missed is laid by under `skuId|serial|command`.
 */
export const receivedSerialSchema = z.object({
  receiptId: keyField,
  lpn: codeField,
  commandId: uuidField,
});

export const receivedSerialDocument = defineDocument({
  kind: 'receivedSerial',
  home: 'warehouse',
  schema: receivedSerialSchema,
});

export const serialKey = (skuId: string, serial: string): string => `${skuId}|${serial}`;

/** What an SKU's pack weighs and how big it is, measured once. Key: the SKU's id. */
export const measurementSchema = z.object({
  level: z.enum(['unit', 'case']),
  weightGrams: z.int().min(1).max(2_000_000),
  lengthMm: millimetresField,
  widthMm: millimetresField,
  heightMm: millimetresField,
  /** Whether its bar code could be read. */
  codeReads: z.boolean(),
  by: keyField,
  at: instantField,
});
export type Measurement = z.infer<typeof measurementSchema>;

export const measurementDocument = defineDocument({
  kind: 'measurement',
  home: 'warehouse',
  schema: measurementSchema,
});
