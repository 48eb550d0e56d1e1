import { z } from 'zod';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { codeField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { provedSchema } from '../state.ts';
import { stepTo, withUndo } from './trip-of.ts';

/**
 * The person stands at a bin of the trip, in the reserve or at a face [RP11].
 * Idempotent by: command id. Offline: judged on the device.
 */
export const confirmBin = defineCommand({
  type: 'replenishment.confirm_bin',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ locationId: codeField, entry: entrySchema }),
  decide: ({ locationId, entry }, view, context) => {
    const step = stepTo(view, context, { bin: locationId, lastPlace: locationId, proved: null });
    const events = [noteEntry(entry, context), ...step.events];
    return ok(withUndo({ events, back: step.back }, { context, what: 'confirm_bin', taskId: null }));
  },
});

/**
 * The product was scanned at the bin: this is what is taken or put [RP11].
 * Idempotent by: command id. Offline: judged on the device.
 */
export const proveGoods = defineCommand({
  type: 'replenishment.prove_goods',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ ...provedSchema.shape, entry: entrySchema }),
  decide: ({ entry, ...proved }, view, context) => {
    const step = stepTo(view, context, { proved });
    const events = [noteEntry(entry, context), ...step.events];
    return ok(withUndo({ events, back: step.back }, { context, what: 'prove_goods', taskId: null }));
  },
});
