import { z } from 'zod';
import { inboundUnitDocument } from '../../../inbound/inbound.ts';
import { inboundUnitArrived } from '../../../inbound/inbound-events.ts';
import { blobsField } from '../../../kernel/blob-ref.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { codeField, keyField, millimetresField, noteField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { measurementForgotten, skuMeasured } from '../events.ts';
import { measurementDocument } from '../state.ts';
import { countField } from './goods-fields.ts';
import { inSession, loadOf, tell } from './load.ts';
import { withUndo } from './undo-kept.ts';

const fact = {
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
} as const;

/**
 * Goods nobody can name: a code of no SKU, or none [RC10]. Without an SKU the book cannot hold them; the card does.
 * Raises: unknown_goods. Idempotent by: command id. Offline: judged on the device.
 */
export const noteUnknown = defineCommand({
  ...fact,
  type: 'receiving.note_unknown',
  schema: z.strictObject({
    receiptId: keyField,
    lpn: codeField.nullable(),
    code: z.string().max(128),
    units: countField,
    blobs: blobsField,
    note: noteField,
  }),
  decide: ({ receiptId, lpn, code, units, blobs }, view, context) =>
    ok([
      tell(view, context, {
        receiptId,
        type: 'unknown_goods',
        severity: 'attention',
        quantity: units,
        facts: { code, tote: lpn, photos: blobs.length },
        did: 'receipt',
      }),
    ]),
});

/**
 * A parcel arrived, known by its tracking number [RC16].
 * Raises: unknown_goods when no document names it. Idempotent by: tracking number. Offline: judged on the device.
 */
export const arriveParcel = defineCommand({
  ...fact,
  type: 'receiving.arrive_parcel',
  schema: z.strictObject({ receiptId: keyField, tracking: codeField, blobs: blobsField }),
  decide: ({ receiptId, tracking, blobs }, view, context) => {
    const load = loadOf(view, receiptId, context);
    const named = view.get(inboundUnitDocument, tracking);
    if (named && named.inboundId === load.receipt?.inboundId) {
      return ok(
        withUndo([inboundUnitArrived.create({ code: tracking, at: context.occurredAt })], {
          receiptId,
          context,
          what: 'arrive_parcel',
          lpn: null,
          back: [inboundUnitArrived.create({ code: tracking, at: named.arrivedAt })],
        }),
      );
    }
    return ok([
      tell(view, context, {
        receiptId,
        type: 'unknown_goods',
        severity: 'info',
        facts: { tracking, document: named?.inboundId ?? null, photos: blobs.length },
        did: 'receipt',
      }),
    ]);
  },
});

/**
 * A pack was weighed and measured, once per SKU [RC16].
 * Raises: nothing. Idempotent by: command id. Offline: judged on the device.
 */
export const measure = defineCommand({
  ...fact,
  type: 'receiving.measure',
  schema: z.strictObject({
    receiptId: keyField,
    skuId: skuIdField,
    level: z.enum(['unit', 'case']),
    weightGrams: z.int().min(1).max(2_000_000),
    lengthMm: millimetresField.min(1),
    widthMm: millimetresField.min(1),
    heightMm: millimetresField.min(1),
    codeReads: z.boolean(),
  }),
  decide: ({ receiptId, skuId, ...size }, view, context) => {
    const held = view.get(measurementDocument, skuId);
    const measurement = { ...size, by: context.operatorId, at: context.occurredAt };
    return ok(
      withUndo([skuMeasured.create({ skuId, measurement })], {
        receiptId,
        context,
        what: 'measure',
        lpn: null,
        back: [
          held ? skuMeasured.create({ skuId, measurement: held }) : measurementForgotten.create({ skuId }),
        ],
      }),
    );
  },
});

/**
 * The worker takes a break, or is back [RC3]: others see it.
 * Raises: nothing. Idempotent by: device and load. Offline: judged on the device.
 */
export const pause = defineCommand({
  ...fact,
  type: 'receiving.pause',
  schema: z.strictObject({ receiptId: keyField, paused: z.boolean() }),
  decide: ({ receiptId, paused }, view, context) => {
    const load = loadOf(view, receiptId, context);
    return ok(inSession(load, context, { pausedAt: paused ? context.occurredAt : null }).events);
  },
});
