import { z } from 'zod';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { blobsField } from '../../../kernel/blob-ref.ts';
import { nothing, together, type BothWays } from '../../../kernel/both-ways.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import {
  lotField,
  noteField,
  positiveQuantityField,
  serialField,
  skuIdField,
} from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { stockStatusField } from '../../../stock/balance.ts';
import { handsOf } from '../../../stock/hands.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { movedBack, movedBy } from '../../../stock/moved-by.ts';
import { atLocation, virtual } from '../../../stock/place.ts';
import { carriedUnits } from '../../../storage-rules/carried-difference.ts';
import type { Taken } from '../../../storage-rules/stored-stock.ts';
import { takenParts, unitsFromNowhere, type Part } from '../../../storage-rules/taken-parts.ts';
import { carryBegun } from '../events.ts';
import { carryDocument, stopReasonField } from '../state.ts';
import { notAtPlace } from './not-at-place.ts';
import { followOrReplan } from './promises.ts';
import { stoppedCase } from './stopped-case.ts';
import { worse } from './take.ts';
import { isOf } from './take-over.ts';
import { withUndo } from './with-undo.ts';

const stopCarriedSchema = z.strictObject({
  skuId: skuIdField,
  lot: lotField.nullable(),
  /** As the device saw it. */
  status: stockStatusField,
  serials: z.array(serialField).max(200),
  quantity: positiveQuantityField,
  becomes: z.strictObject({ status: z.enum(['damaged', 'hold']), reason: stopReasonField, note: noteField }),
  /** Of what is wrong with them, for the card. */
  blobs: blobsField.optional(),
  entry: entrySchema,
});
type StopCarried = z.infer<typeof stopCarriedSchema>;

/**
 * Units in the hands were damaged on the way, or somebody doubts them [MV15]: they serve no order and go to quarantine.
 * Raises: move_differs, stopped_promised, goods_in_doubt. Idempotent by: command id. Offline: judged on the device.
 */
export const stopCarried = defineCommand({
  type: 'moving.stop_carried',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: stopCarriedSchema,
  decide: (body, view, context) => {
    const { operatorId, deviceId, occurredAt: at } = context;
    const parts = takenParts({ ...body, place: handsOf(operatorId), expiry: null }, view, context);
    const movements = movementsOf(body, context, parts);
    const stock: BothWays = {
      events: movements.map(move),
      back: movements.map((movement) => movedBack(movement, 'taken_undone')).toReversed(),
    };
    const stopped = stoppedCase({ ...body, ...body.becomes, from: null }, view, context);
    const { events, back } = together([moreThanHeld(body, { view, context, parts }), stock, stopped]);
    return ok(
      withUndo(
        [
          carryBegun.create({ operatorId, deviceId, at }),
          noteEntry(body.entry, context),
          ...events,
          ...othersServe(body, { view, context, movements }),
        ],
        { context, what: 'stop_carried', back },
      ),
    );
  },
});

function movementsOf(
  { skuId, lot, becomes }: StopCarried,
  context: DecideContext,
  parts: readonly Part[],
): readonly Movement[] {
  const hands = handsOf(context.operatorId);
  return parts.flatMap(({ from, serial, expiry, quantity, status }): Movement[] => {
    const isHeld = from === 'book';
    const fromStatus = isHeld ? status : 'available';
    const toStatus = worse(status, becomes.status);
    if (isHeld && fromStatus === toStatus) return [];
    return [
      {
        skuId,
        lot,
        serial,
        expiry,
        quantity,
        from: isHeld ? hands : virtual('suspense'),
        to: hands,
        fromStatus,
        toStatus,
        fromAllocated: 0,
        reason: isHeld ? 'stopped' : 'taken',
        at: context.occurredAt,
        by: movedBy(context),
      },
    ];
  });
}

function moreThanHeld({ skuId, quantity }: StopCarried, { view, context, parts }: Taken): BothWays {
  const units = unitsFromNowhere(parts);
  if (units === 0) return nothing;
  return notAtPlace(view, context, {
    place: handsOf(context.operatorId),
    skuId,
    quantity,
    units,
    did: 'stopped',
  });
}

/** Orders that would have followed the goods find others [MV8]; the good ones in the hands still serve theirs. */
function othersServe(
  goods: StopCarried,
  {
    view,
    context,
    movements,
  }: { readonly view: View; readonly context: DecideContext; readonly movements: readonly Movement[] },
): readonly DomainEvent[] {
  const hands = handsOf(context.operatorId);
  const at = (view.get(carryDocument, context.operatorId)?.origins ?? []).filter((one) => isOf(one, goods));
  const [origin] = at;
  if (!origin) return [];
  const spoilt = movements.reduce(
    (sum, { from, fromStatus, quantity }) =>
      sum + (from.kind === 'handlingUnit' && fromStatus === 'available' ? quantity : 0),
    0,
  );
  const good = carriedUnits(view, { ...goods, place: hands, status: 'available' }) - spoilt;
  // Never recorded, only to see who needs others: as if the good ones lay where they came from.
  const asBefore: Movement = {
    skuId: goods.skuId,
    lot: goods.lot,
    serial: null,
    expiry: null,
    quantity: good,
    from: hands,
    to: atLocation(origin.locationId),
    fromStatus: 'available',
    toStatus: 'available',
    fromAllocated: 0,
    reason: 'taken_undone',
    at: context.occurredAt,
    by: null,
  };
  const after = [...movements, ...(good > 0 ? [asBefore] : [])].map(move);
  return followOrReplan(view, context, { at, after, rest: 'keeps_its_promise' });
}
