import { z } from 'zod';
import { brandOf } from '../../../catalog/brand-of.ts';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, keyField, lotField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { locationDocument } from '../../../layout/location.ts';
import { isAllocatable } from '../../../stock/allocate.ts';
import { balanceKey } from '../../../stock/balance.ts';
import { lotStopOf } from '../../../stock/lot-stop.ts';
import { atLocation } from '../../../stock/place.ts';
import { poolAt } from '../../../stock/pool.ts';
import { locationConfirmed, tasksAdded, tasksReduced, tasksWithdrawn } from '../events.ts';
import { noProgress, pickTaskDocument, progressDocument, remaining } from '../state.ts';
import { stopKey } from '../stops.ts';
import { addedTask, signed, takeFromLast } from './move-units.ts';
import { promiseEvents } from './promises.ts';
import { withUndo } from './undo-kept.ts';
import { unknownStop } from './unknown-stop.ts';

/**
 * The person takes the SKU from another bin than the one asked for [PK13]; what is already in the hand stays with
 * the old one. Only free and fit stock is promised, so what is promised to others stays theirs; where there is not
 * enough of it the old promise stands until the units are in a tote.
 * Raises: other_location, reference_unknown. Idempotent by: command id. Offline: judged on the device.
 */
export const useOtherLocation = defineCommand({
  type: 'picking.use_other_location',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({
    runId: keyField,
    stop: z.string().max(300),
    locationId: codeField,
    skuId: skuIdField,
    lot: lotField.nullable(),
  }),
  decide: ({ runId, stop, locationId, lot }, view, context) => {
    const here = view.list(pickTaskDocument, 'runId', runId).filter(({ body }) => stopKey(body) === stop);
    const skuId = here[0]?.body.skuId;
    if (skuId === undefined) return ok(unknownStop(view, context, { runId, stop, did: 'other_location' }));
    const progress = view.get(progressDocument, runId) ?? noProgress;
    const inHand = progress.stop === stop ? progress.counted : 0;
    const asked = here.reduce((sum, { body }) => sum + remaining(body), 0);
    const units = Math.max(0, asked - inHand);
    const splits = takeFromLast(here, units);
    const offer = offerAt(view, context, { locationId, skuId, lot });
    const key = balanceKey(atLocation(locationId), { skuId, lot, serial: null }, 'available');
    const tasks = splits.flatMap(({ taskId, quantity }, i) => {
      const source = here.find((task) => task.key === taskId)?.body;
      if (!source) return [];
      const promise = offer.free >= units ? key : source.balanceKey;
      const expiry = offer.expiry ?? (source.lot === lot ? source.expiry : null);
      const id = { commandId: context.commandId, number: i + 1 };
      return [addedTask(source, id, { locationId, balanceKey: promise, lot, expiry, quantity })];
    });
    const arrive = (at: string | null): DomainEvent => locationConfirmed.create({ runId, locationId: at });
    const shift = (sign: 1 | -1): readonly DomainEvent[] =>
      splits.length > 0 ? [tasksReduced.create({ splits: signed(splits, sign) })] : [];
    const taskIds = tasks.map(({ taskId }) => taskId);
    const events = [...shift(1), ...(tasks.length > 0 ? [tasksAdded.create({ runId, tasks })] : [])];
    const doubt = raise(view, context, {
      type: 'other_location',
      severity: 'attention',
      locationId,
      skuId,
      orderId: null,
      runId,
      quantity: units - offer.free,
      facts: { asked: units, free: offer.free },
      done: [],
      did: 'other_location',
    });
    return ok(
      withUndo(
        [
          ...events,
          ...promiseEvents(view, events),
          arrive(locationId),
          ...(offer.free >= units ? [] : [doubt]),
        ],
        {
          runId,
          context,
          what: 'use_other_location',
          back: [
            ...shift(-1),
            ...(tasks.length > 0 ? [tasksWithdrawn.create({ runId, taskIds })] : []),
            arrive(progress.locationId),
          ],
        },
      ),
    );
  },
});

/** Stock at a bin that may serve any order: nothing when it is unfit, blocked, doubted or of another brand. */
function offerAt(
  view: View,
  context: DecideContext,
  at: { readonly locationId: string; readonly skuId: string; readonly lot: string | null },
): { readonly free: number; readonly expiry: string | null } {
  const pool = poolAt(view, atLocation(at.locationId), at);
  const brand = brandOf(view, at.skuId);
  const location = view.get(locationDocument, at.locationId);
  const today = context.occurredAt.slice(0, 10);
  const isStopped = lotStopOf(view, at.skuId, at.lot) !== undefined;
  const fit = pool && brand && !isStopped && isAllocatable(pool, location, { brand, today });
  return {
    free: fit ? Math.max(0, pool.quantity - pool.allocated) : 0,
    expiry: pool?.expiry ?? null,
  };
}
