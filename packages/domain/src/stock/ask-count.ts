import { z } from 'zod';
import { defineCommand } from '../kernel/command.ts';
import { codeField, skuIdField } from '../kernel/fields.ts';
import { ok } from '../kernel/result.ts';
import { countRequested } from './count-request.ts';

/**
 * A supervisor wants a bin looked at, one SKU in it or all of it [S9]. Orders go on getting stock from it.
 * Idempotent by: bin and SKU. Offline: the supervisor's slice is enough.
 */
export const askCount = defineCommand({
  type: 'stock.ask_count',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({ locationId: codeField, skuId: skuIdField.nullable() }),
  decide: ({ locationId, skuId }, _view, { commandId, operatorId, occurredAt: at }) =>
    ok([
      countRequested.create({
        locationId,
        skuId,
        reason: 'supervisor',
        seenQuantity: null,
        raisedBy: operatorId,
        at,
        commandId,
      }),
    ]),
});
