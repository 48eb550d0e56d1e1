import { z } from 'zod';
import { belowZero } from '../../../discrepancies/below-zero.ts';
import type { LastDeed } from '../../../entries/second-tap.ts';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { blobsField } from '../../../kernel/blob-ref.ts';
import { nothing, together, type BothWays } from '../../../kernel/both-ways.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import {
  dateField,
  lotField,
  noteField,
  positiveQuantityField,
  serialField,
  skuIdField,
} from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { stockStatusField, type StockStatus } from '../../../stock/balance.ts';
import { handsOf } from '../../../stock/hands.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { movedBack, movedBy, quantityBefore } from '../../../stock/moved-by.ts';
import { placeKey, virtual } from '../../../stock/place.ts';
import { poolAt } from '../../../stock/pool.ts';
import type { Taken } from '../../../storage-rules/stored-stock.ts';
import { takenParts, unitsFromNowhere, type Part } from '../../../storage-rules/taken-parts.ts';
import { carryBegun, carryCounted } from '../events.ts';
import { carryDocument, sourceField, stopReasonField, type Origin } from '../state.ts';
import { emptiedUnit } from './emptied-unit.ts';
import { notAtPlace } from './not-at-place.ts';
import { notInHands } from './not-in-hands.ts';
import { followOrReplan } from './promises.ts';
import { strangeSerials } from './strange-serials.ts';
import { ownerOf, takeOver } from './take-over.ts';
import { stoppedCase } from './stopped-case.ts';
import { takeDeed, tappedTwice } from './tapped-twice.ts';
import { withUndo } from './with-undo.ts';

export const takeSchema = z.strictObject({
  place: sourceField,
  skuId: skuIdField,
  lot: lotField.nullable(),
  /** From the label, where somebody read it. */
  expiry: dateField.nullable(),
  /** As the device saw it. */
  status: stockStatusField,
  serials: z.array(serialField).max(200),
  quantity: positiveQuantityField,
  /** What the person finds wrong with them; null: nothing. */
  becomes: z
    .strictObject({ status: z.enum(['damaged', 'hold']), reason: stopReasonField, note: noteField })
    .nullable(),
  /** Of what is wrong with them, for the card. Records of earlier apps have none. */
  blobs: blobsField.optional(),
  entry: entrySchema,
});
export type Take = z.infer<typeof takeSchema>;

/**
 * Units were taken out of a place, into the hands of the person [MV3]; some because something is wrong with them
 * [MV20], or out of the hands of another person [MV14]. Always applied: the goods have moved.
 * Raises: counted_twice, below_zero, move_differs, stopped_promised, goods_in_doubt. Idempotent by: command id. Offline: judged on the device.
 */
export const take = defineCommand({
  type: 'moving.take',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: takeSchema,
  decide: (body, view, context) => {
    const deed = takeDeed(body, context);
    const parts = takenParts(body, view, context);
    const movements = movementsOf(body, context, parts);
    const stock: BothWays = {
      events: movements.map(move),
      back: movements.map((movement) => movedBack(movement, 'taken_undone')).toReversed(),
    };
    const broken = brokenByTake(body, { view, context, parts });
    const unit = emptiedUnit(view, body.place, parts);
    const follow = becameUnfit(body, { view, context, movements });
    const over = takeOver(body, view, context);
    const stopped = body.becomes
      ? stoppedCase({ ...body, ...body.becomes, from: deed.locationId }, view, context)
      : nothing;
    const { events, back } = together([broken, tappedTwice(deed, view, context), stock, unit, over, stopped]);
    return ok(
      withUndo(
        [
          carryBegun.create({
            operatorId: context.operatorId,
            deviceId: context.deviceId,
            at: context.occurredAt,
          }),
          noteEntry(body.entry, context),
          ...events,
          counted(body, { view, context, sign: 1, last: { at: deed.at, deed: deed.deed } }),
          ...follow,
        ],
        { context, what: 'take', back: [...back, counted(body, { view, context, sign: -1 })] },
      ),
    );
  },
});

const counted = (
  { place, skuId, lot, quantity }: Take,
  {
    view,
    context: { operatorId },
    sign,
    last,
  }: {
    readonly view: View;
    readonly context: DecideContext;
    readonly sign: 1 | -1;
    readonly last?: LastDeed;
  },
): DomainEvent => {
  const origin: Origin | null = place.kind === 'location' ? { locationId: place.id, skuId, lot } : null;
  return carryCounted.create({
    carry: operatorId,
    taken: sign * quantity,
    put: 0,
    origin: sign === 1 ? origin : null,
    ...(last ? { last } : {}),
    lastPlace:
      sign === 1 && place.kind === 'location'
        ? place.id
        : (view.get(carryDocument, operatorId)?.lastPlace ?? null),
  });
};

const severity: Readonly<Record<StockStatus, number>> = {
  available: 0,
  hold: 1,
  expired: 2,
  altered: 3,
  damaged: 4,
  recalled: 5,
};
/** What speaks most against goods. */
export const worse = (a: StockStatus, b: StockStatus): StockStatus => (severity[a] >= severity[b] ? a : b);

function movementsOf(body: Take, context: DecideContext, parts: readonly Part[]): readonly Movement[] {
  const hands = handsOf(context.operatorId);
  return parts.flatMap((part): Movement[] => {
    // A bin without them goes below zero; any other place lets suspense explain them, as in bookkeeping.
    const isUnexplained = part.from === 'nowhere' && body.place.kind === 'handlingUnit';
    const from = isUnexplained ? virtual('suspense') : body.place;
    const fromStatus = isUnexplained ? 'available' : part.status;
    const toStatus = worse(part.unfit ?? part.status, body.becomes?.status ?? 'available');
    if (placeKey(from) === placeKey(hands) && fromStatus === toStatus) return [];
    return [
      {
        skuId: body.skuId,
        lot: body.lot,
        serial: part.serial,
        expiry: part.expiry ?? body.expiry,
        quantity: part.quantity,
        from,
        to: hands,
        fromStatus,
        toStatus,
        fromAllocated: 0,
        reason: 'taken',
        at: context.occurredAt,
        by: movedBy(context, quantityBefore(context)),
      },
    ];
  });
}

function brokenByTake(body: Take, { view, context, parts }: Taken): BothWays {
  const units = unitsFromNowhere(parts);
  if (units === 0) return nothing;
  const { place, skuId, lot } = body;
  if (place.kind === 'location') {
    const read = parts.flatMap(({ from, serial }) => (from === 'nowhere' && serial !== null ? [serial] : []));
    const had = Math.max(0, poolAt(view, place, { skuId, lot })?.quantity ?? 0);
    const out = read.length > 0 ? body.quantity : had + units;
    const taken = { locationId: place.id, skuId, had, units: out, runId: null, did: 'taken' };
    return read.length > 0 && out <= had
      ? strangeSerials(view, context, { locationId: place.id, skuId, serials: read })
      : belowZero(view, context, taken);
  }
  const owner = ownerOf(body, context);
  if (owner !== null) return notInHands(body, { view, context, units, owner });
  return notAtPlace(view, context, { place, skuId, quantity: body.quantity, units, did: 'taken' });
}

/** Goods that are damaged or held serve no order any more, wherever they are put [MV8]. */
function becameUnfit(
  { place, skuId, lot }: Take,
  {
    view,
    context,
    movements,
  }: { readonly view: View; readonly context: DecideContext; readonly movements: readonly Movement[] },
): readonly DomainEvent[] {
  const isUnfit = movements.some(({ toStatus }) => toStatus !== 'available');
  if (!isUnfit || place.kind !== 'location') return [];
  return followOrReplan(view, context, {
    at: [{ locationId: place.id, skuId, lot }],
    after: movements.map(move),
    rest: 'keeps_its_promise',
  });
}
