import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { lotField, noteField, skuIdField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { lotStopOf, lotStopped } from '../../../stock/lot-stop.ts';
import { replanned } from '../../promised-work.ts';
import { goodsStopped } from '../events.ts';
import { movingRejection } from '../rejections.ts';
import { stopReasonField, type Origin } from '../state.ts';
import { promiseKey } from './promises.ts';
import { placeOf, restated } from './restate.ts';
import { worse } from './take.ts';

/**
 * A supervisor stops a lot everywhere at once, by a recall or on hold until somebody knows more [MV30].
 * Rejects: moving.already_recalled. Raises: lot_recalled. Idempotent by: SKU and lot.
 * Offline: shown at once on what the device holds, answered by the server.
 */
export const recallLot = defineCommand({
  type: 'moving.recall_lot',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({
    skuId: skuIdField,
    lot: lotField,
    status: z.enum(['recalled', 'hold']),
    reason: stopReasonField,
    note: noteField,
  }),
  decide: ({ skuId, lot, status, reason, note }, view, context) => {
    const held = lotStopOf(view, skuId, lot);
    if (held && (held.status === 'recalled' || held.status === status))
      return refuse(movingRejection('moving.already_recalled', { lot, status: held.status }));
    const { occurredAt: at, operatorId } = context;
    const movements = unitsOf(view, { skuId, lot }).flatMap(({ place, body }) => {
      return restated(body, { place, to: worse(body.status, status), reason: 'stopped' }, context) ?? [];
    });
    const stopped = [lotStopped.create({ skuId, lot, status, reason, at }), ...movements.map(move)];
    return ok([
      ...stopped,
      goodsStopped.create({ skuId, lot, status, scope: 'lot', reason, note, openedAt: at, operatorId }),
      ...dropPromises(view, context, { skuId, lot, status, movements, stopped }),
    ]);
  },
});

/** Everything the book has of a lot inside the building. */
export const unitsOf = (view: View, { skuId, lot }: { readonly skuId: string; readonly lot: string }) =>
  view.list(balanceDocument, 'skuId', skuId).flatMap(({ body }) => {
    const place = body.lot === lot ? placeOf(body.place) : null;
    return place ? [{ place, body }] : [];
  });

function dropPromises(
  view: View,
  context: DecideContext,
  recall: {
    readonly skuId: string;
    readonly lot: string;
    readonly status: string;
    readonly movements: readonly Movement[];
    readonly stopped: readonly DomainEvent[];
  },
): readonly DomainEvent[] {
  const { skuId, lot, status, movements, stopped } = recall;
  const places = unitsOf(view, { skuId, lot }).flatMap(({ place }): Origin[] =>
    place.kind === 'location' ? [{ locationId: place.id, skuId, lot }] : [],
  );
  const keys = [...new Set(places.map(promiseKey))];
  const plan = replanned(view, context, { keys, after: stopped, to: { kind: 'anywhere', rest: 'is_short' } });
  const units = movements.reduce((sum, { quantity }) => sum + quantity, 0);
  return [
    ...plan.events,
    raise(view, context, {
      type: 'lot_recalled',
      severity: plan.missing > 0 ? 'serious' : 'attention',
      locationId: null,
      skuId,
      orderId: null,
      runId: null,
      quantity: units,
      facts: { lot, status, units, found: plan.found, missing: plan.missing, orders: [...plan.orders] },
      done: plan.found > 0 ? [{ code: 'replanned', data: { quantity: plan.found } }] : [],
      did: 'recalled',
    }),
  ];
}
