import { z } from 'zod';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { nothing, together, type BothWays } from '../../../kernel/both-ways.ts';
import { defineCommand } from '../../../kernel/command.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import {
  codeField,
  dateField,
  lotField,
  positiveQuantityField,
  serialField,
  skuIdField,
} from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { isPickable, locationDocument } from '../../../layout/location.ts';
import { balanceKey, stockStatusField } from '../../../stock/balance.ts';
import { misplacedAt } from '../../../stock/doubt-bin.ts';
import { handsOf } from '../../../stock/hands.ts';
import { atLocation, placeKey } from '../../../stock/place.ts';
import { suggestedReport } from '../../../storage-rules/bin-report.ts';
import { insteadField } from '../../../storage-rules/instead-reason.ts';
import { brokenByPutDown } from '../../../storage-rules/put-down.ts';
import { storedStock, type Taken } from '../../../storage-rules/stored-stock.ts';
import { takenParts, unitsFromNowhere } from '../../../storage-rules/taken-parts.ts';
import { replanned } from '../../promised-work.ts';
import { carryBegun, carryCounted } from '../events.ts';
import { carryDocument, type Origin } from '../state.ts';
import { moveDiffers } from './move-differs.ts';
import { promiseKey } from './promises.ts';
import { handOversOf } from './take-over.ts';
import { putDeed, tappedTwice } from './tapped-twice.ts';
import { withUndo } from './with-undo.ts';

export const putSchema = z.strictObject({
  skuId: skuIdField,
  lot: lotField.nullable(),
  /** From the label, where somebody read it. */
  expiry: dateField.nullable(),
  /** As the device saw it. */
  status: stockStatusField,
  serials: z.array(serialField).max(200),
  quantity: positiveQuantityField,
  locationId: codeField,
  instead: insteadField,
  entry: entrySchema,
});
export type Put = z.infer<typeof putSchema>;

/**
 * Units went from the hands into a place [MV5]. Always applied: the goods have moved. Units that are unfit for sale are
 * never booked into a pickable bin [MV7]; promises follow the others [MV8].
 * Raises: counted_twice, unfit_stored, bin_overfilled, wrong_place, no_bin_free, reference_unknown, move_differs, bin_unsafe,
 * bin_blocked.
 * Idempotent by: command id. Offline: judged on the device, and again on the server.
 */
export const put = defineCommand({
  type: 'moving.put',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: putSchema,
  decide: (body, view, context) => {
    const { operatorId, deviceId, occurredAt: at } = context;
    const place = handsOf(operatorId);
    const taken: Taken = { view, context, parts: takenParts({ ...body, place }, view, context) };
    const stock = storedStock({ ...body, place }, taken, { forth: 'moved', back: 'moved_undone' });
    const report = suggestedReport(view, context, body.instead);
    const deed = putDeed(body, context);
    const broken = together([
      brokenByPutDown({ ...body, did: 'moved' }, taken),
      moreThanHeld(body, taken),
      tappedTwice(deed, view, context),
    ]);
    const { events, back } = together([report, stock, broken]);
    const goods: Origin = { locationId: body.locationId, skuId: body.skuId, lot: body.lot };
    const lastPlace = view.get(carryDocument, operatorId)?.lastPlace ?? null;
    const counted = (sign: 1 | -1): DomainEvent =>
      carryCounted.create({
        carry: operatorId,
        taken: 0,
        put: sign * body.quantity,
        // Promises that followed the goods to this bin follow them again when they are taken back.
        origin: sign === 1 ? null : goods,
        lastPlace: sign === 1 ? body.locationId : lastPlace,
        ...(sign === 1 ? { last: { at: deed.at, deed: deed.deed } } : {}),
      });
    return ok(
      withUndo(
        [
          carryBegun.create({ operatorId, deviceId, at }),
          noteEntry(body.entry, context),
          ...events,
          counted(1),
          ...promisesFollow(body, taken, stock.events),
        ],
        { context, what: 'put', back: [...back, counted(-1)] },
      ),
    );
  },
});

function moreThanHeld(body: Put, { view, context, parts }: Taken): BothWays {
  const units = unitsFromNowhere(parts);
  if (units === 0) return nothing;
  const { operatorId } = context;
  const { locationId, skuId, quantity } = body;
  const before = handOversOf(view, operatorId, body);
  return moveDiffers(view, context, {
    locationId,
    skuId,
    quantity: -units,
    facts: { unit: placeKey(handsOf(operatorId)), put: quantity, held: quantity - units },
    did: 'moved',
    before,
    // Somebody took them over: one of the two has them, so this bin is counted [MV14].
    doubts: before.length === 0 ? null : misplacedAt(locationId, skuId),
  });
}

/** Runs that were promised units which lie here now come here for them. */
function promisesFollow(
  { skuId, lot, locationId }: Put,
  { view, context, parts }: Taken,
  after: readonly DomainEvent[],
): readonly DomainEvent[] {
  const origins = (view.get(carryDocument, context.operatorId)?.origins ?? []).filter(
    (origin) => origin.skuId === skuId && origin.lot === lot && origin.locationId !== locationId,
  );
  const location = view.get(locationDocument, locationId);
  const good = parts.filter(({ unfit, status }) => unfit === null && status === 'available');
  const quantity = good.reduce((sum, part) => sum + part.quantity, 0);
  if (origins.length === 0 || quantity === 0 || !location) return [];
  if (!isPickable(location) || location.blocked !== null || location.doubtful) return [];
  const key = balanceKey(atLocation(locationId), { skuId, lot, serial: null }, 'available');
  const expiry = good.find((part) => part.expiry !== null)?.expiry ?? null;
  const balance = {
    skuId,
    lot,
    serial: null,
    place: placeKey(atLocation(locationId)),
    status: 'available' as const,
    expiry,
    quantity,
    allocated: 0,
    since: context.occurredAt,
  };
  return replanned(view, context, {
    keys: origins.map(promiseKey),
    after,
    to: { kind: 'there', part: { balanceKey: key, balance, locationId, quantity } },
  }).events;
}
