import { z } from 'zod';
import { defineCommand } from '../kernel/command.ts';
import { skuIdField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { aliasCodeField } from '../scanning/foreign-code.ts';
import { aliasForgotten, taughtMatches } from './alias.ts';

/**
 * A taught code was a mistake, or its label is gone [UC8].
 * Rejects: unknown_codes.not_taught. Idempotent by: code and SKU. Offline: the supervisor's slice is enough.
 */
export const forgetAlias = defineCommand({
  type: 'unknown_codes.forget_alias',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({ code: aliasCodeField, skuId: skuIdField }),
  decide: ({ code, skuId }, view, context) => {
    if (!taughtMatches(view, code).some((match) => match.skuId === skuId))
      return refuse({ code: 'unknown_codes.not_taught', data: {} });
    return ok([aliasForgotten.create({ code, skuId, by: context.operatorId, at: context.occurredAt })]);
  },
});
