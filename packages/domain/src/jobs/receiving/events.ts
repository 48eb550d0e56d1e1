import { z } from 'zod';
import { put, remove } from '../../kernel/document.ts';
import { defineEvent } from '../../kernel/event.ts';
import { codeField, keyField, serialField, signedQuantityField } from '../../kernel/fields.ts';
import { withEntry, withoutEntry } from '../../undo/undo-list.ts';
import { inboundRemoved } from '../../inbound/inbound-removed.ts';
import { putawayTaskDocument } from '../putaway-task.ts';
import { changeReceipt, changeSession, changeUnit } from './evolve.ts';
import {
  bucketField,
  measurementDocument,
  measurementSchema,
  mostSerials,
  receiptDocument,
  receiptLineDocument,
  receiptLineKey,
  receiptSchema,
  receivedSerialDocument,
  receivedSerialSchema,
  receivingUnitDocument,
  receivingUnitSchema,
  serialKey,
  sessionDocument,
  sessionSchema,
} from './state.ts';

/** A load is at the door. Checking it in once more leaves what was counted alone [RC2]. */
export const receiptOpened = defineEvent({
  type: 'receiving.receipt_opened.v1',
  schema: z.object({ receiptId: keyField, receipt: receiptSchema }),
  evolve: ({ receiptId, receipt }, view) =>
    view.get(receiptDocument, receiptId) ? [] : [put(receiptDocument, receiptId, receipt)],
});

/** Nobody needs the load any more: it leaves the documents with all that is its own, and its document with the last. */
export const loadRetired = defineEvent({
  type: 'receiving.load_retired.v1',
  schema: z.object({ receiptId: keyField, document: keyField.nullable() }),
  evolve: ({ receiptId, document }, view) => {
    const units = view.list(receivingUnitDocument, 'receiptId', receiptId);
    const tasks = view.list(putawayTaskDocument, 'receiptId', receiptId);
    return [
      ...(view.get(receiptDocument, receiptId) ? [remove(receiptDocument, receiptId)] : []),
      ...units.map(({ key }) => remove(receivingUnitDocument, key)),
      ...tasks.flatMap(({ key, body }) =>
        body.status === 'stored' ? [remove(putawayTaskDocument, key)] : [],
      ),
      ...view
        .list(receiptLineDocument, 'receiptId', receiptId)
        .map(({ key }) => remove(receiptLineDocument, key)),
      ...view.list(sessionDocument, 'receiptId', receiptId).map(({ key }) => remove(sessionDocument, key)),
      ...(document === null ? [] : inboundRemoved(view, document)),
    ];
  },
});

/** Facts about the load as a whole; counters are left to `palletsCounted`. */
export const receiptChanged = defineEvent({
  type: 'receiving.receipt_changed.v1',
  schema: z.object({
    receiptId: keyField,
    changes: receiptSchema
      .pick({ status: true, lead: true, driver: true, signature: true, rest: true, closedAt: true })
      .partial(),
  }),
  evolve: ({ receiptId, changes }, view) => changeReceipt(view, receiptId, () => changes),
});

export const palletsCounted = defineEvent({
  type: 'receiving.pallets_counted.v1',
  schema: z.object({ receiptId: keyField, accepted: z.int(), verified: z.int() }),
  evolve: ({ receiptId, accepted, verified }, view) =>
    changeReceipt(view, receiptId, (held) => ({
      accepted: held.accepted + accepted,
      verified: held.verified + verified,
    })),
});

/** A unit takes goods of a load from now on. */
export const unitOpened = defineEvent({
  type: 'receiving.unit_opened.v1',
  schema: z.object({ lpn: codeField, unit: receivingUnitSchema }),
  evolve: ({ lpn, unit }) => [put(receivingUnitDocument, lpn, unit)],
});

export const unitForgotten = defineEvent({
  type: 'receiving.unit_forgotten.v1',
  schema: z.object({ lpn: codeField }),
  evolve: ({ lpn }) => [remove(receivingUnitDocument, lpn)],
});

export const unitChanged = defineEvent({
  type: 'receiving.unit_changed.v1',
  schema: z.object({
    lpn: codeField,
    changes: receivingUnitSchema.pick({ state: true, declared: true, labelOwed: true }).partial(),
  }),
  evolve: ({ lpn, changes }, view) => changeUnit(view, lpn, () => changes),
});

/** Units of an SKU in a load, added or taken back: counters only, so that two devices add up [RC9]. */
export const goodsCounted = defineEvent({
  type: 'receiving.goods_counted.v1',
  schema: z.object({
    receiptId: keyField,
    skuId: keyField,
    lpn: codeField.nullable(),
    bucket: bucketField,
    units: signedQuantityField,
    cartons: signedQuantityField,
    netWeightGrams: signedQuantityField,
  }),
  evolve: ({ receiptId, skuId, lpn, bucket, units, cartons, netWeightGrams }, view) => {
    if (!view.get(receiptDocument, receiptId)) return [];
    const key = receiptLineKey(receiptId, skuId);
    const held = view.get(receiptLineDocument, key) ?? {
      receiptId,
      skuId,
      cartons: 0,
      good: 0,
      damaged: 0,
      quarantine: 0,
      over: 0,
      wrong_item: 0,
      refused: 0,
      netWeightGrams: 0,
    };
    const line = {
      ...held,
      cartons: held.cartons + cartons,
      [bucket]: held[bucket] + units,
      netWeightGrams: held.netWeightGrams + netWeightGrams,
    };
    const isEmpty = Object.values(line).every((value) => typeof value === 'string' || value === 0);
    return [
      isEmpty ? remove(receiptLineDocument, key) : put(receiptLineDocument, key, line),
      ...(lpn === null ? [] : changeUnit(view, lpn, (unit) => ({ cartons: unit.cartons + cartons }))),
    ];
  },
});

/** Serials came in. One that came in before stays noted with the first of them. */
export const serialsNoted = defineEvent({
  type: 'receiving.serials_noted.v1',
  schema: receivedSerialSchema.extend({ skuId: keyField, serials: z.array(serialField).max(mostSerials) }),
  evolve: ({ skuId, serials, ...where }, view) => {
    const held = view.getMany(
      receivedSerialDocument,
      serials.map((serial) => serialKey(skuId, serial)),
    );
    return serials.flatMap((serial, i) =>
      held[i] ? [] : [put(receivedSerialDocument, serialKey(skuId, serial), where)],
    );
  },
});

/** Only what this command noted: a serial that came in twice stays noted once one of them is taken back. */
export const serialsForgotten = defineEvent({
  type: 'receiving.serials_forgotten.v1',
  schema: serialsNoted.schema,
  evolve: ({ skuId, serials, commandId }, view) => {
    const held = view.getMany(
      receivedSerialDocument,
      serials.map((serial) => serialKey(skuId, serial)),
    );
    return serials.flatMap((serial, i) =>
      held[i]?.commandId === commandId ? [remove(receivedSerialDocument, serialKey(skuId, serial))] : [],
    );
  },
});

const missedKey = (skuId: string, serial: string, commandId: string): string =>
  `${serialKey(skuId, serial)}|${commandId}`;

/** Serials that were booked are not there: who noted them first is laid by, so that they may come in anew. */
export const serialsMissed = defineEvent({
  type: 'receiving.serials_missed.v1',
  schema: receivedSerialSchema
    .pick({ commandId: true })
    .extend({ skuId: keyField, serials: z.array(serialField).max(mostSerials) }),
  evolve: ({ skuId, serials, commandId }, view) =>
    serials.flatMap((serial) => {
      const held = view.get(receivedSerialDocument, serialKey(skuId, serial));
      return held
        ? [
            remove(receivedSerialDocument, serialKey(skuId, serial)),
            put(receivedSerialDocument, missedKey(skuId, serial, commandId), held),
          ]
        : [];
    }),
});

/** The opposite: what was laid by is noted again, unless the serial came in meanwhile. */
export const serialsFound = defineEvent({
  type: 'receiving.serials_found.v1',
  schema: serialsMissed.schema,
  evolve: ({ skuId, serials, commandId }, view) =>
    serials.flatMap((serial) => {
      const laidBy = missedKey(skuId, serial, commandId);
      const held = view.get(receivedSerialDocument, laidBy);
      if (!held) return [];
      const isNoted = view.get(receivedSerialDocument, serialKey(skuId, serial)) !== undefined;
      return [
        remove(receivedSerialDocument, laidBy),
        ...(isNoted ? [] : [put(receivedSerialDocument, serialKey(skuId, serial), held)]),
      ];
    }),
});

export const skuMeasured = defineEvent({
  type: 'receiving.sku_measured.v1',
  schema: z.object({ skuId: keyField, measurement: measurementSchema }),
  evolve: ({ skuId, measurement }) => [put(measurementDocument, skuId, measurement)],
});

export const measurementForgotten = defineEvent({
  type: 'receiving.measurement_forgotten.v1',
  schema: z.object({ skuId: keyField }),
  evolve: ({ skuId }) => [remove(measurementDocument, skuId)],
});

const who = { receiptId: keyField, deviceId: keyField, operatorId: keyField };

export const sessionChanged = defineEvent({
  type: 'receiving.session_changed.v1',
  schema: z.object({ ...who, changes: sessionSchema.omit({ receiptId: true, undo: true }).partial() }),
  evolve: ({ changes, ...at }, view) => changeSession(view, at, () => changes),
});

/** Keeps what would take a command back, so that undo needs no second rule. */
export const undoKept = defineEvent({
  type: 'receiving.undo_kept.v1',
  schema: z.object({ ...who, entry: sessionSchema.shape.undo.element }),
  evolve: ({ entry, ...at }, view) =>
    changeSession(view, at, (held) => ({ undo: withEntry(held.undo, entry) })),
});

/** A command came that cannot be taken back, so nothing before it can be either. */
export const undoForgotten = defineEvent({
  type: 'receiving.undo_forgotten.v1',
  schema: z.object(who),
  evolve: (at, view) => changeSession(view, at, () => ({ undo: [] })),
});

export const undoUsed = defineEvent({
  type: 'receiving.undo_used.v1',
  schema: z.object({ ...who, commandId: z.uuid() }),
  evolve: ({ commandId, ...at }, view) =>
    changeSession(view, at, (held) => ({
      undo: withoutEntry(held.undo, commandId),
    })),
});
