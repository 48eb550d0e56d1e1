import { z } from 'zod';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { blobsField } from '../../../kernel/blob-ref.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { lotField, noteField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { balancesOf } from '../../../stock/balances-of.ts';
import { move } from '../../../stock/ledger.ts';
import { sourceField, stopReasonField } from '../state.ts';
import { followOrReplan } from './promises.ts';
import { restated } from './restate.ts';
import { stoppedForGood } from './stopped-case.ts';
import { worse } from './take.ts';

/**
 * All units of one SKU and lot at a place are put on hold or are damaged, where they lie [MV20] [MV21].
 * Raises: stopped_promised, goods_in_doubt. Idempotent by: place, SKU, lot and status. Offline: judged on the device.
 */
export const stopGoods = defineCommand({
  type: 'moving.stop_goods',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'packer', 'supervisor'],
  schema: z.strictObject({
    place: sourceField,
    skuId: skuIdField,
    lot: lotField.nullable(),
    status: z.enum(['hold', 'damaged']),
    reason: stopReasonField,
    note: noteField,
    /** Of what is wrong with them, for the card. Records of earlier apps have none. */
    blobs: blobsField.optional(),
    entry: entrySchema,
  }),
  decide: ({ place, skuId, lot, status, reason, note, blobs, entry }, view, context) => {
    const movements = balancesOf(view, place, { skuId, lot }).flatMap((balance) => {
      const to = worse(balance.status, status);
      return restated(balance, { place, to, reason: 'stopped' }, context) ?? [];
    });
    if (movements.length === 0) return ok([noteEntry(entry, context)]);
    const after = movements.map(move);
    return ok([
      noteEntry(entry, context),
      ...after,
      ...stoppedForGood(
        {
          skuId,
          lot,
          status,
          reason,
          note,
          blobs,
          quantity: movements.reduce((sum, { quantity }) => sum + quantity, 0),
          from: place.kind === 'location' ? place.id : null,
        },
        view,
        context,
      ),
      ...(place.kind === 'location'
        ? followOrReplan(view, context, {
            at: [{ locationId: place.id, skuId, lot }],
            after,
            rest: 'keeps_its_promise',
          })
        : []),
    ]);
  },
});
