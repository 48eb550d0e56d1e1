import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField, quantityField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { countRequested } from '../../../stock/count-request.ts';
import { zeroCheckAnswered } from '../events.ts';

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
  schema: z.strictObject({ runId: keyField, locationId: keyField, skuId: keyField, left: quantityField }),
  decide: ({ runId, locationId, skuId, left }, _view, { operatorId, occurredAt }) => {
    const answered = zeroCheckAnswered.create({ runId });
    if (left === 0) return ok([answered]);
    return ok([
      answered,
      countRequested.create({
        locationId,
        skuId,
        reason: 'zero_check',
        seenQuantity: left,
        raisedBy: operatorId,
        at: occurredAt,
      }),
    ]);
  },
});
