import { z } from 'zod';
import { discrepancyClosed, discrepancyDocument, discrepancyId } from '../../../discrepancies/discrepancy.ts';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField, uuidField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { undoUsed } from '../events.ts';
import { progressDocument } from '../state.ts';

/**
 * Takes the latest command of a run back by appending its opposite [PK15]; allowed until the totes are dropped.
 * Raises: reference_unknown when there is nothing to take back. Idempotent by: command id. Offline: judged on the device.
 */
export const undo = defineCommand({
  type: 'picking.undo',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({ runId: keyField, undoes: uuidField }),
  decide: ({ runId, undoes }, view, context) => {
    const entry = view.get(progressDocument, runId)?.undo.find(({ commandId }) => commandId === undoes);
    if (!entry) {
      return ok([
        raise(view, context, {
          type: 'reference_unknown',
          severity: 'attention',
          locationId: null,
          skuId: null,
          orderId: null,
          runId,
          quantity: null,
          facts: { undoes },
          done: [],
          did: 'undone',
        }),
      ]);
    }
    const short = discrepancyId(undoes, 'short_pick');
    const opened = view.get(discrepancyDocument, short);
    return ok([
      ...entry.events.map(({ type, body }) => ({ type, body })),
      ...(opened?.status === 'open'
        ? [
            discrepancyClosed.create({
              discrepancyId: short,
              status: 'withdrawn',
              resolution: { choice: 'undone', note: '', by: context.operatorId, at: context.occurredAt },
            }),
          ]
        : []),
      undoUsed.create({ runId, commandId: undoes }),
    ]);
  },
});
