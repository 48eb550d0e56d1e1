import { z } from 'zod';
import { blobsField } from '../../../kernel/blob-ref.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField, noteField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { purposeField } from '../state.ts';
import { cartonsField, unitsField } from './goods-fields.ts';
import { counted } from './goods.ts';
import { loadOf, tell } from './load.ts';
import { withUndo } from './undo-kept.ts';

/**
 * Goods went back with the driver [RC5]: no stock moves, but the load says how many.
 * Raises: goods_refused. Idempotent by: command id. Offline: judged on the device.
 */
export const refuseGoods = defineCommand({
  type: 'receiving.refuse_goods',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: z.strictObject({
    receiptId: keyField,
    skuId: skuIdField,
    units: unitsField,
    cartons: cartonsField,
    why: purposeField.exclude(['good']),
    blobs: blobsField,
    /** In the person's own words, for the card. Records of earlier apps have none. */
    note: noteField.optional(),
  }),
  decide: ({ receiptId, skuId, units, why, blobs }, view, context) => {
    const load = loadOf(view, receiptId, context);
    // Cartons that went back are no cartons of the load.
    const { events, back } = counted(load, { skuId, lpn: null, bucket: 'refused', units, cartons: 0 });
    const card = tell(view, context, {
      receiptId,
      type: 'goods_refused',
      severity: 'info',
      skuId,
      quantity: units,
      facts: { why, photos: blobs.length },
      did: 'refused_goods',
    });
    return ok(withUndo([...events, card], { receiptId, context, what: 'refuse_goods', lpn: null, back }));
  },
});
