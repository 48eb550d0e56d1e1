import { z } from 'zod';
import { takeBackDiscrepancies } from '../../../discrepancies/take-back.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { uuidField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { nothingUndone } from '../../../undo/nothing-undone.ts';
import { eventsBack } from '../../../undo/undo-list.ts';
import { undoUsed } from '../events.ts';
import { tripKey } from '../state.ts';
import { tripOf } from './trip-of.ts';

/**
 * Takes the latest command of the trip back by appending its opposite [RP15]. What lies in a face stays there: a
 * wrong one is corrected by moving it.
 * Raises: reference_unknown when there is nothing to take back. Idempotent by: command id. Offline: judged on the device.
 */
export const undo = defineCommand({
  type: 'replenishment.undo',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ undoes: uuidField }),
  undoes: ({ undoes }) => undoes,
  decide: ({ undoes }, view, context) => {
    const entry = tripOf(view, context)?.undo.at(-1);
    if (entry?.commandId !== undoes)
      return ok([nothingUndone(view, context, { undoes, what: entry?.what ?? null })]);
    return ok([
      ...eventsBack(entry),
      ...takeBackDiscrepancies(view, context, undoes),
      undoUsed.create({ trip: tripKey(context), commandId: undoes }),
    ]);
  },
});
