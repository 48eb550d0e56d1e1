import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { codeField, dateField, lotField, positiveQuantityField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { stockStatusField } from '../../../stock/balance.ts';
import { storedStock } from '../../../storage-rules/stored-stock.ts';
import { takenParts } from '../../../storage-rules/taken-parts.ts';
import { unitsStored } from '../events.ts';
import { loadKey, serialsField, sourceSchema } from '../state.ts';
import { servedAtFace } from './at-face.ts';
import { brokenExpectations } from './broken-expectations.ts';
import { emptiedUnit } from './emptied-unit.ts';
import { stepTo, withUndo } from './with-undo.ts';

export const storeSchema = z.strictObject({
  place: sourceSchema.shape.place,
  skuId: skuIdField,
  lot: lotField.nullable(),
  /** From the label, where somebody read it. */
  expiry: dateField.nullable(),
  /** As the device saw it. */
  status: stockStatusField,
  serials: serialsField,
  quantity: positiveQuantityField,
  locationId: codeField,
  /** The bin the device had suggested. */
  suggested: codeField.nullable(),
});
export type Store = z.infer<typeof storeSchema>;

/**
 * Units went from the trolley into a bin [PA7]. Always applied: the goods have moved. Units that are unfit for sale are
 * never booked into a pickable bin [PA8]; others serve the lines that wait for them there [RP8].
 * Raises: counted_twice, unfit_stored, bin_overfilled, wrong_place, receipt_differs, load_not_held, no_bin_free, reference_unknown.
 * Idempotent by: command id. Offline: judged on the device with what it holds, and again on the server.
 */
export const store = defineCommand({
  type: 'putaway.store',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: storeSchema,
  decide: (body, view, context) => {
    const parts = takenParts(body, view, context);
    const load = loadKey(context);
    const stock = storedStock(body, { view, context, parts }, { forth: 'putaway', back: 'putaway_undone' });
    const unit = emptiedUnit(body, { view, context, parts });
    const broken = brokenExpectations(body, { view, context, parts });
    const step = stepTo(view, context, { bin: null, lastPlace: body.locationId, proved: null });
    const progress = (sign: 1 | -1) => unitsStored.create({ load, units: sign * body.quantity, drops: sign });
    const done = [...stock.events, ...unit.events, ...broken.events, progress(1), ...step.events];
    const served = servedAtFace(body, { view, context, parts });
    if (served) return ok([...done, ...served]);
    return ok(
      withUndo(done, {
        context,
        what: 'store',
        back: [...step.back, progress(-1), ...broken.back, ...unit.back, ...stock.back],
      }),
    );
  },
});
