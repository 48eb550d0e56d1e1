import { z } from 'zod';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { codeField, lotField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { placeKey } from '../../../stock/place.ts';
import { stockStatusField } from '../../../stock/balance.ts';
import { suggestedReport } from '../../../storage-rules/bin-report.ts';
import { insteadField } from '../../../storage-rules/instead-reason.ts';
import { serialsField, sourceSchema } from '../state.ts';
import { stepTo, withUndo } from './with-undo.ts';

/**
 * The person stands at a bin; when it is not the suggested one, with the reason, which feeds the rule that
 * suggests [PA4] [PA5]. Raises: bin_unsafe, bin_blocked. Idempotent by: command id. Offline: judged on the device.
 */
export const confirmBin = defineCommand({
  type: 'putaway.confirm_bin',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({
    locationId: codeField,
    instead: insteadField,
    entry: entrySchema,
  }),
  decide: ({ locationId, instead, entry }, view, context) => {
    const step = stepTo(view, context, { bin: locationId, lastPlace: locationId, proved: null });
    const report = suggestedReport(view, context, instead);
    return ok(
      withUndo([noteEntry(entry, context), ...report.events, ...step.events], {
        context,
        what: 'confirm_bin',
        back: [...step.back, ...report.back],
      }),
    );
  },
});

/**
 * Product or unit was scanned at the bin: this is what goes in [PA6].
 * Idempotent by: command id. Offline: judged on the device.
 */
export const proveGoods = defineCommand({
  type: 'putaway.prove_goods',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({
    place: sourceSchema.shape.place,
    skuId: skuIdField,
    lot: lotField.nullable(),
    status: stockStatusField,
    /** Read so far, the latest last. Records of earlier apps have none. */
    serials: serialsField.optional(),
    entry: entrySchema,
  }),
  decide: ({ place, entry, ...goods }, view, context) => {
    const step = stepTo(view, context, { proved: { place: placeKey(place), ...goods } });
    return ok(
      withUndo([noteEntry(entry, context), ...step.events], {
        context,
        what: 'prove_goods',
        back: step.back,
      }),
    );
  },
});
