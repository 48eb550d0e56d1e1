import { z } from 'zod';
import { takeBackDiscrepancies } from '../../../discrepancies/take-back.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { uuidField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { asHeldNow } from '../../../stock/as-held-now.ts';
import { nothingUndone } from '../../../undo/nothing-undone.ts';
import { eventsBack } from '../../../undo/undo-list.ts';
import { undoUsed } from '../events.ts';
import { loadKey } from '../state.ts';
import { loadOf } from './with-undo.ts';

export const correctionReasonField = z.enum(['wrong_bin', 'wrong_quantity', 'wrong_product', 'does_not_fit']);

/**
 * Takes the latest command of the load back by appending its opposite [PA14]. Goods that lay in a bin already come
 * back to the trolley with a reason; an older drop may be taken back too, for those goods are in the hand again.
 * Raises: reference_unknown when there is nothing to take back. Idempotent by: command id. Offline: judged on the device.
 */
export const undo = defineCommand({
  type: 'putaway.undo',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ undoes: uuidField, reason: correctionReasonField.nullable() }),
  undoes: ({ undoes }) => undoes,
  decide: ({ undoes, reason }, view, context) => {
    const kept = loadOf(view, context)?.undo ?? [];
    const entry = kept.find(({ commandId }) => commandId === undoes);
    if (!entry || (entry !== kept.at(-1) && entry.what !== 'store')) {
      return ok([nothingUndone(view, context, { undoes, what: entry?.what ?? null, reason })]);
    }
    return ok([
      ...asHeldNow(view, eventsBack(entry)),
      ...takeBackDiscrepancies(view, context, undoes),
      undoUsed.create({ load: loadKey(context), commandId: undoes }),
    ]);
  },
});
