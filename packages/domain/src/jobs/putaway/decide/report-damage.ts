import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { together, told, type BothWays } from '../../../kernel/both-ways.ts';
import { noPhotoField } from '../../../kernel/blob-ref.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import { lotField, positiveQuantityField, skuIdField } from '../../../kernel/fields.ts';
import { besidesFields } from '../../../kernel/own-words.ts';
import { ok } from '../../../kernel/result.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { movedBack, movedBy } from '../../../stock/moved-by.ts';
import { placeKey, virtual } from '../../../stock/place.ts';
import { takenParts, type Part } from '../../../storage-rules/taken-parts.ts';
import { serialsField, sourceSchema } from '../state.ts';
import { isPickFace } from './pick-face.ts';
import { withUndo } from './with-undo.ts';

const reportDamageSchema = z.strictObject({
  place: sourceSchema.shape.place,
  skuId: skuIdField,
  lot: lotField.nullable(),
  /** Of the damaged units, as far as they were read. */
  serials: serialsField,
  /** Damaged units. */
  units: positiveQuantityField,
  ...besidesFields,
  /** Why there is no photo of it. */
  noPhoto: noPhotoField.optional(),
});
export type ReportDamage = z.infer<typeof reportDamageSchema>;

/**
 * Units on the trolley turn out to be damaged [PA20]. They stay on it and are brought to quarantine next; a supervisor
 * hears of it, with the photos. Raises: damaged_goods. Idempotent by: command id. Offline: judged on the device.
 */
export const reportDamage = defineCommand({
  type: 'putaway.report_damage',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: reportDamageSchema,
  decide: (body, view, context) => {
    const { place, skuId, units, noPhoto } = body;
    const card = raise(view, context, {
      type: 'damaged_goods',
      severity: 'attention',
      locationId: null,
      skuId,
      orderId: null,
      runId: place.id,
      quantity: units,
      facts: { why: 'on_trolley', unit: placeKey(place), ...(noPhoto && { noPhoto }) },
      done: [],
      did: 'reported_damage',
    });
    // A pick face is no trolley: damaged goods are taken out of it, not restated in it.
    if (isPickFace(view, place)) return ok([card]);
    const parts = takenParts(
      { ...body, status: 'available', expiry: null, quantity: units },
      view,
      context,
    ).filter(({ status }) => status === 'available');
    const { events, back } = together([...parts.map((part) => damaged(body, part, context)), told(card)]);
    return ok(withUndo(events, { context, what: 'report_damage', back }));
  },
});

/** Units of a part become damaged where they are; what the book does not have comes out of suspense. */
function damaged({ place, skuId, lot }: ReportDamage, part: Part, context: DecideContext): BothWays {
  const movement: Movement = {
    skuId,
    lot,
    serial: part.serial,
    expiry: part.expiry,
    quantity: part.quantity,
    from: part.from === 'book' ? place : virtual('suspense'),
    to: place,
    fromStatus: 'available',
    toStatus: 'damaged',
    fromAllocated: 0,
    reason: 'set_aside',
    at: context.occurredAt,
    by: movedBy(context),
  };
  return { events: [move(movement)], back: [movedBack(movement, 'set_aside_undone')] };
}
