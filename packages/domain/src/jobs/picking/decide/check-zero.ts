import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { codeField, keyField, quantityField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { countRequested, countWithdrawn } from '../../../stock/count-request.ts';
import { zeroCheckAnswered, zeroCheckAsked } from '../events.ts';
import { progressDocument } from '../state.ts';
import { withUndo } from './undo-kept.ts';

/**
 * Answer to "Is the bin empty?" [PK12]. What is still there is only told, not believed: someone counts.
 * Idempotent by: command id. Offline: judged on the device.
 */
export const checkZero = defineCommand({
  type: 'picking.check_zero',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({
    runId: keyField,
    locationId: codeField,
    skuId: skuIdField,
    left: quantityField,
  }),
  decide: ({ runId, locationId, skuId, left }, view, context) => {
    const { operatorId, occurredAt, commandId } = context;
    const asked = view.get(progressDocument, runId)?.zeroCheck ?? null;
    const told = countRequested.create({
      locationId,
      skuId,
      reason: 'zero_check',
      seenQuantity: left,
      raisedBy: operatorId,
      at: occurredAt,
      commandId,
    });
    return ok(
      withUndo([zeroCheckAnswered.create({ runId }), ...(left > 0 ? [told] : [])], {
        runId,
        context,
        what: 'check_zero',
        back: [
          zeroCheckAsked.create({ runId, zeroCheck: asked }),
          ...(left > 0 ? [countWithdrawn.create({ locationId, skuId, commandId })] : []),
        ],
      }),
    );
  },
});
