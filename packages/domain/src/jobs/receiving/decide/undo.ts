import { z } from 'zod';
import { takeBackDiscrepancies } from '../../../discrepancies/take-back.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField, uuidField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { putawayTaskDocument } from '../../putaway-task.ts';
import { nothingUndone } from '../../../undo/nothing-undone.ts';
import { eventsBack } from '../../../undo/undo-list.ts';
import { undoUsed } from '../events.ts';
import { loadOf, sessionAt } from './load.ts';

/**
 * Takes the device's latest command of a load back by appending its opposite [RC15], until the unit is stored.
 * Raises: reference_unknown when there is nothing to take back. Idempotent by: command id. Offline: judged on the device.
 */
export const undo = defineCommand({
  type: 'receiving.undo',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: z.strictObject({ receiptId: keyField, undoes: uuidField }),
  undoes: ({ undoes }) => undoes,
  decide: ({ receiptId, undoes }, view, context) => {
    const { session } = loadOf(view, receiptId, context);
    const entry = session.undo.at(-1);
    const task = entry?.lpn ? view.get(putawayTaskDocument, entry.lpn) : undefined;
    if (entry?.commandId !== undoes || task?.status === 'stored') {
      return ok([nothingUndone(view, context, { runId: receiptId, undoes, what: entry?.what ?? null })]);
    }
    return ok([
      ...eventsBack(entry),
      ...takeBackDiscrepancies(view, context, undoes),
      undoUsed.create({ ...sessionAt(receiptId, context), commandId: undoes }),
    ]);
  },
});
