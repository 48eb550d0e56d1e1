import { z } from 'zod';
import { takeBackDiscrepancies } from '../../../discrepancies/take-back.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField, uuidField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { asHeldNow } from '../../../stock/as-held-now.ts';
import { nothingUndone } from '../../../undo/nothing-undone.ts';
import { eventsBack } from '../../../undo/undo-list.ts';
import { undoUsed } from '../events.ts';
import { progressDocument } from '../state.ts';
import { promiseEvents } from './promises.ts';

/**
 * Takes the latest command of a run back by appending its opposite [PK15]; allowed until the totes are dropped.
 * An older one is taken back only if it moved goods, for those are back in the bin whatever came later; what it had
 * planned may be in use by now.
 * Raises: reference_unknown when there is nothing to take back. Idempotent by: command id. Offline: judged on the device.
 */
export const undo = defineCommand({
  type: 'picking.undo',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({ runId: keyField, undoes: uuidField }),
  undoes: ({ undoes }) => undoes,
  decide: ({ runId, undoes }, view, context) => {
    const kept = view.get(progressDocument, runId)?.undo ?? [];
    const entry = kept.find(({ commandId }) => commandId === undoes);
    if (!entry || (entry !== kept.at(-1) && entry.what !== 'record_pick')) {
      return ok([nothingUndone(view, context, { runId, undoes, what: entry?.what ?? null })]);
    }
    const back = asHeldNow(view, eventsBack(entry));
    return ok([
      ...back,
      ...promiseEvents(view, back),
      ...takeBackDiscrepancies(view, context, undoes),
      undoUsed.create({ runId, commandId: undoes }),
    ]);
  },
});
