import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { lotField, noteField, skuIdField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { daysUntil } from '../../../stock/allocate.ts';
import { move } from '../../../stock/ledger.ts';
import { lotReleased, lotStopOf } from '../../../stock/lot-stop.ts';
import { stopEnded } from '../events.ts';
import { movingRejection } from '../rejections.ts';
import { stopCaseDocument, stopKey } from '../state.ts';
import { unitsOf } from './recall-lot.ts';
import { restated } from './restate.ts';

/**
 * The lot may be sold again [MV34]. Units that somebody holds for another reason stay on hold, and those past their
 * date are expired. Rejects: moving.no_recall, moving.own_stop (two-person rule).
 * Idempotent by: SKU and lot. Offline: the supervisor's slice is enough.
 */
export const liftRecall = defineCommand({
  type: 'moving.lift_recall',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({ skuId: skuIdField, lot: lotField, note: noteField.min(1) }),
  decide: ({ skuId, lot, note }, view, context) => {
    const held = lotStopOf(view, skuId, lot);
    if (!held) return refuse(movingRejection('moving.no_recall', { lot }));
    const key = stopKey({ status: held.status, skuId, lot });
    const stop = view.get(stopCaseDocument, key);
    if (stop?.by.includes(context.operatorId)) return refuse(movingRejection('moving.own_stop'));
    const hold = view.get(stopCaseDocument, stopKey({ status: 'hold', skuId, lot }));
    const otherwise = held.status === 'recalled' && hold?.state === 'open' ? 'hold' : 'available';
    const today = context.occurredAt.slice(0, 10);
    const movements = unitsOf(view, { skuId, lot }).flatMap(({ place, body }) => {
      if (body.status !== held.status) return [];
      const isOld = body.expiry !== null && daysUntil(body.expiry, today) < 0;
      return restated(body, { place, to: isOld ? 'expired' : otherwise, reason: 'released' }, context) ?? [];
    });
    return ok([
      lotReleased.create({ skuId, lot }),
      ...movements.map(move),
      ...(stop
        ? [stopEnded.create({ stop: key, by: context.operatorId, note, at: context.occurredAt })]
        : []),
    ]);
  },
});
