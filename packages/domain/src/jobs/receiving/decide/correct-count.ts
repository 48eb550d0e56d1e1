import { z } from 'zod';
import { nothing, together, type BothWays } from '../../../kernel/both-ways.ts';
import { blobsField } from '../../../kernel/blob-ref.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { receivingUnitDocument } from '../state.ts';
import { countField, goodsFields } from './goods-fields.ts';
import { counted, intoUnit, outOfUnit, statusOnUnit } from './goods.ts';
import { judgeGoods } from './judge-goods.ts';
import { inSession, loadOf, tell, type Load } from './load.ts';
import { withUndo } from './undo-kept.ts';

interface Correction {
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly lpn: string;
  /** Above zero: more is on the unit than the book has. */
  readonly units: number;
  readonly cartons: number;
}

/** The book follows what was really counted on a unit, up or down. */
export function corrected(
  view: View,
  load: Load,
  of: Correction & { readonly context: DecideContext },
): BothWays {
  const { skuId, lot, expiry, lpn, units, cartons, context } = of;
  if (units === 0) return nothing;
  const goods = { skuId, lot, expiry, serials: [], units: Math.abs(units), taken: true as const };
  const purpose = view.get(receivingUnitDocument, lpn)?.purpose ?? 'good';
  const inboundId = load.receipt?.inboundId ?? null;
  const today = context.occurredAt.slice(0, 10);
  const judged = judgeGoods(view, goods, { purpose, inboundId, inbound: load.inbound, today });
  return together([
    units > 0
      ? intoUnit(context, { goods, lpn, status: judged.status })
      : outOfUnit(context, {
          goods,
          lpn,
          status: statusOnUnit(view, lpn, { goods, otherwise: judged.status }),
        }),
    counted(load, { skuId, lpn, bucket: judged.bucket, units, cartons }),
  ]);
}

/**
 * Goods of one kind on a unit were counted again [RC13]. What counts is the difference to what the worker's screen
 * showed, so a carton that a colleague tallied meanwhile is not lost.
 * Raises: nothing: the variance of the load tells it. Idempotent by: command id. Offline: judged on the device.
 */
export const recount = defineCommand({
  type: 'receiving.recount',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: z.strictObject({
    ...goodsFields,
    lpn: codeField,
    believed: countField,
    counted: countField,
    /** Cartons more (or, below zero, fewer) than believed. */
    cartons: z.int().min(-1_000_000).max(1_000_000),
  }),
  decide: (body, view, context) => {
    const { receiptId, lpn, believed } = body;
    const load = loadOf(view, receiptId, context);
    const units = body.counted - believed;
    const { events, back } = corrected(view, load, { ...body, units, context });
    const unknown = toldUnknownLoad(body, { view, load, context });
    return ok(withUndo([...events, ...unknown], { receiptId, context, what: 'recount', lpn, back }));
  },
});

/** A recount in a load that nobody knows stands and is told. */
export const toldUnknownLoad = (
  { receiptId, skuId, lpn }: { readonly receiptId: string; readonly skuId: string; readonly lpn: string },
  { view, load, context }: { readonly view: View; readonly load: Load; readonly context: DecideContext },
): readonly DomainEvent[] =>
  load.receipt
    ? []
    : [
        tell(view, context, {
          receiptId,
          type: 'reference_unknown',
          severity: 'attention',
          skuId,
          facts: { tote: lpn },
          did: 'recounted',
        }),
      ];

/**
 * A carton was opened and its units counted [RC14].
 * Raises: sample_differs. Idempotent by: command id. Offline: judged on the device.
 */
export const recordSample = defineCommand({
  type: 'receiving.record_sample',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: z.strictObject({
    ...goodsFields,
    lpn: codeField,
    expected: countField,
    found: countField,
    blobs: blobsField,
  }),
  decide: (body, view, context) => {
    const { receiptId, lpn, skuId, expected, found, blobs } = body;
    const load = loadOf(view, receiptId, context);
    const units = found - expected;
    const done = together([
      corrected(view, load, { ...body, units, cartons: 0, context }),
      inSession(load, context, { sample: null }),
    ]);
    const card =
      units === 0
        ? []
        : [
            tell(view, context, {
              receiptId,
              type: 'sample_differs',
              severity: 'attention',
              skuId,
              quantity: units,
              facts: { expected, found, tote: lpn, photos: blobs.length },
              did: 'sampled',
            }),
          ];
    return ok(
      withUndo([...done.events, ...card], {
        receiptId,
        context,
        what: 'record_sample',
        lpn,
        back: done.back,
      }),
    );
  },
});
