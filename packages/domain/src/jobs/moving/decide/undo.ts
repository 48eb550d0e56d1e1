import { z } from 'zod';
import { takeBackDiscrepancies } from '../../../discrepancies/take-back.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { uuidField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { asHeldNow } from '../../../stock/as-held-now.ts';
import { nothingUndone } from '../../../undo/nothing-undone.ts';
import { eventsBack } from '../../../undo/undo-list.ts';
import { undoUsed } from '../events.ts';
import { carryDocument } from '../state.ts';

export const backReasonField = z.enum(['wrong_bin', 'wrong_quantity', 'wrong_product', 'does_not_fit']);
export type BackReason = z.infer<typeof backReasonField>;

/**
 * Takes the latest command of the move back by appending its opposite [MV9]; goods that lay in a bin already come back
 * with a reason.
 * Raises: reference_unknown when there is nothing to take back. Idempotent by: command id. Offline: judged on the device.
 */
export const undo = defineCommand({
  type: 'moving.undo',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ undoes: uuidField, reason: backReasonField.nullable() }),
  undoes: ({ undoes }) => undoes,
  decide: ({ undoes, reason }, view, context) => {
    const entry = view.get(carryDocument, context.operatorId)?.undo.at(-1);
    if (entry?.commandId !== undoes) {
      return ok([nothingUndone(view, context, { undoes, what: entry?.what ?? null, reason })]);
    }
    return ok([
      ...asHeldNow(view, eventsBack(entry)),
      ...takeBackDiscrepancies(view, context, undoes),
      undoUsed.create({ carry: context.operatorId, commandId: undoes }),
    ]);
  },
});
