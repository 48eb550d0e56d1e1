import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { lotField, skuIdField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { lotStopOf } from '../../../stock/lot-stop.ts';
import { recallClosed } from '../events.ts';
import { accountOf } from '../recall-account.ts';
import { movingRejection } from '../rejections.ts';
import { stopCaseDocument, stopKey } from '../state.ts';

/**
 * Nothing of the lot is left to look for [MV33]; it stays stopped.
 * Rejects: moving.no_recall, moving.units_open. Idempotent by: SKU and lot.
 * Offline: the supervisor's slice is enough; the server judges again.
 */
export const closeRecall = defineCommand({
  type: 'moving.close_recall',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({ skuId: skuIdField, lot: lotField }),
  decide: ({ skuId, lot }, view, context) => {
    const held = lotStopOf(view, skuId, lot);
    const key = held && stopKey({ status: held.status, skuId, lot });
    const stop = key === undefined ? undefined : view.get(stopCaseDocument, key);
    if (key === undefined || stop?.state !== 'open')
      return refuse(movingRejection('moving.no_recall', { lot }));
    const { open, rows } = accountOf(view, { skuId, lot });
    if (open > 0)
      return refuse(
        movingRejection('moving.units_open', {
          units: open,
          places: rows.filter(({ kind }) => kind !== 'quarantine').length,
        }),
      );
    return ok([recallClosed.create({ stop: key, by: context.operatorId, at: context.occurredAt })]);
  },
});
