import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { lotField, noteField, skuIdField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { daysUntil } from '../../../stock/allocate.ts';
import { balanceDocument, stockStatusField } from '../../../stock/balance.ts';
import { balancesOf } from '../../../stock/balances-of.ts';
import { move } from '../../../stock/ledger.ts';
import { lotStopOf } from '../../../stock/lot-stop.ts';
import { placeKey } from '../../../stock/place.ts';
import { stopEnded } from '../events.ts';
import { movingRejection } from '../rejections.ts';
import { sourceField, stopCaseDocument, stopKey } from '../state.ts';
import { restated } from './restate.ts';

/**
 * A supervisor releases goods that are on hold at a place [MV22] [MV23].
 * Rejects: moving.not_releasable, moving.not_stopped, moving.own_stop (two-person rule), moving.lot_stopped,
 * moving.past_its_date. Idempotent by: the goods. Offline: the supervisor's slice is enough.
 */
export const releaseGoods = defineCommand({
  type: 'moving.release_goods',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({
    place: sourceField,
    skuId: skuIdField,
    lot: lotField.nullable(),
    status: stockStatusField,
    note: noteField,
  }),
  decide: ({ place, skuId, lot, status, note }, view, context) => {
    if (status !== 'hold') return refuse(movingRejection('moving.not_releasable', { status }));
    const held = balancesOf(view, place, { skuId, lot }).filter(
      (balance) => balance.status === 'hold' && balance.quantity > 0,
    );
    if (held.length === 0) return refuse(movingRejection('moving.not_stopped'));
    const key = stopKey({ status: 'hold', skuId, lot });
    const stop = view.get(stopCaseDocument, key);
    if (stop?.by.includes(context.operatorId)) return refuse(movingRejection('moving.own_stop'));
    const lotStop = lotStopOf(view, skuId, lot);
    if (lotStop) return refuse(movingRejection('moving.lot_stopped', { lot: lotStop.lot }));
    const today = context.occurredAt.slice(0, 10);
    const old = held.find(({ expiry }) => expiry !== null && daysUntil(expiry, today) < 0);
    if (old) return refuse(movingRejection('moving.past_its_date', { expiry: old.expiry ?? '' }));
    const movements = held.flatMap(
      (balance) => restated(balance, { place, to: 'available', reason: 'released' }, context) ?? [],
    );
    const elsewhere = view
      .list(balanceDocument, 'skuId', skuId)
      .some(
        ({ body }) =>
          body.lot === lot && body.status === 'hold' && body.quantity > 0 && body.place !== placeKey(place),
      );
    const { operatorId: by, occurredAt: at } = context;
    const ended = stop && !elsewhere ? [stopEnded.create({ stop: key, by, note, at })] : [];
    return ok([...movements.map(move), ...ended]);
  },
});
