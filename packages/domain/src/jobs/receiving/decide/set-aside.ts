import { z } from 'zod';
import { nothing, together, type BothWays } from '../../../kernel/both-ways.ts';
import type { DiscrepancyType } from '../../../discrepancies/discrepancy.ts';
import { blobsField, noPhotoField } from '../../../kernel/blob-ref.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { codeField, noteField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import type { StockStatus } from '../../../stock/balance.ts';
import { inHandlingUnit } from '../../../stock/place.ts';
import { purposeField, receivingUnitDocument, type Purpose } from '../state.ts';
import { isSerious, measuredFact, serialTwice } from './broken-expectations.ts';
import { onUnitFields } from './goods-fields.ts';
import { counted, intoUnit, noteSerials, statusOnUnit, transfer } from './goods.ts';
import { judgeGoods, type Judged } from './judge-goods.ts';
import { loadOf, tell, type Load } from './load.ts';
import { unitTaken } from './open-unit.ts';
import { withUndo } from './undo-kept.ts';

export const damageCauseField = z.enum(['transport', 'packing', 'wet', 'crushed']);
export type DamageCause = z.infer<typeof damageCauseField>;

const setAsideSchema = z.strictObject({
  ...onUnitFields,
  /** The unit the goods were on; null: they come straight off the truck. */
  from: codeField.nullable(),
  why: purposeField.exclude(['good']),
  cause: damageCauseField.nullable(),
  blobs: blobsField,
  /** Why there is no photo of a damage. Records of earlier apps have none. */
  noPhoto: noPhotoField.optional(),
  note: noteField,
});
export type SetAside = z.infer<typeof setAsideSchema>;

const cardOf: Readonly<Record<SetAside['why'], DiscrepancyType>> = {
  damaged: 'damaged_goods',
  quarantine: 'unsellable_received',
  over: 'over_receipt',
  wrong_item: 'not_on_document',
  other_brand: 'not_on_document',
};

/**
 * Goods go to a unit of their own because they are damaged, too short-lived, too many or not ordered [RC6] [RC10].
 * They never become available by it. A damage without a photo is recorded all the same; its card says so.
 * Raises: damaged_goods, unsellable_received, over_receipt, not_on_document, serial_twice. Idempotent by: command id.
 * Offline: judged on the device.
 */
export const setAside = defineCommand({
  type: 'receiving.set_aside',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: setAsideSchema,
  decide: (body, view, context) => {
    const { receiptId, lpn, skuId, units, cartons, why, from } = body;
    const load = loadOf(view, receiptId, context);
    const today = context.occurredAt.slice(0, 10);
    const inboundId = load.receipt?.inboundId ?? null;
    const goods = from === null ? body : { ...body, taken: true as const };
    const judge = (purpose: Purpose) =>
      judgeGoods(view, goods, { purpose, inboundId, inbound: load.inbound, today });
    const judged = judge(why);
    const { status, bucket } = judged;
    const unit = view.get(receivingUnitDocument, lpn);
    const opened = unit || !load.receipt ? nothing : unitTaken(view, load, { lpn, purpose: why });
    const moved = together([
      opened,
      ...(from === null
        ? [intoUnit(context, { goods: body, lpn, status })]
        : offUnit({ ...body, from }, { view, load, context, status, judge })),
      counted(load, { skuId, lpn, bucket, units, cartons }),
      noteSerials(load, context, body),
    ]);
    // Goods that were on a unit were compared when they came onto it.
    const twice = from === null ? serialTwice(body, { view, context, load, judged }) : [];
    const card = tell(view, context, {
      receiptId,
      type: cardOf[why],
      severity: isSerious(judged.doubt) ? 'serious' : 'attention',
      skuId,
      quantity: units,
      facts: {
        why,
        ...(judged.doubt !== null && { doubt: judged.doubt }),
        ...measuredFact(body),
        cause: body.cause,
        tote: lpn,
        lot: body.lot,
        expiry: body.expiry,
        photos: body.blobs.length,
        ...(body.noPhoto && { noPhoto: body.noPhoto }),
      },
      done: [{ code: 'kept_on_hold', data: { status } }],
      did: 'set_aside',
    });
    return ok(
      withUndo([...moved.events, card, ...twice], {
        receiptId,
        context,
        what: 'set_aside',
        lpn,
        back: moved.back,
      }),
    );
  },
});

/** They leave the unit they are on, as what they were counted there. */
function offUnit(
  body: SetAside & { readonly from: string },
  { view, load, context, status, judge }: Leaving,
): readonly BothWays[] {
  const { skuId, from, lpn, units, cartons } = body;
  const was = judge(view.get(receivingUnitDocument, from)?.purpose ?? 'good');
  return [
    transfer(context, {
      goods: body,
      from: inHandlingUnit(from),
      to: inHandlingUnit(lpn),
      fromStatus: statusOnUnit(view, from, { goods: body, otherwise: was.status }),
      toStatus: status,
      reason: 'set_aside',
      undone: 'set_aside_undone',
    }),
    counted(load, { skuId, lpn: from, bucket: was.bucket, units: -units, cartons: -cartons }),
  ];
}

interface Leaving {
  readonly view: View;
  readonly load: Load;
  readonly context: DecideContext;
  /** As what they stand on the new unit. */
  readonly status: StockStatus;
  readonly judge: (purpose: Purpose) => Judged;
}
