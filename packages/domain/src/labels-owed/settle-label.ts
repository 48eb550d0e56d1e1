import { z } from 'zod';
import { defineCommand } from '../kernel/command.ts';
import { keyField, uuidField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { labelSettled } from './label-outcomes.ts';
import { labelRequestDocument } from './label-request.ts';

/**
 * The desk says that a label it was asked for is out, or not needed [LO1]. Names the command that asked, so that a newer
 * request for the same thing is not settled with it.
 * Rejects: labels_owed.gone. Idempotent by: request and command that asked. Offline: the supervisor's slice is enough.
 */
export const settleLabel = defineCommand({
  type: 'labels_owed.settle_label',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({
    requestId: keyField,
    askedIn: uuidField,
    as: z.enum(['printed', 'not_needed']),
  }),
  decide: ({ requestId, askedIn, as }, view, context) => {
    const owed = view.get(labelRequestDocument, requestId);
    if (owed?.commandId !== askedIn) return refuse({ code: 'labels_owed.gone', data: {} });
    return ok([labelSettled.create({ requestId, as, by: context.operatorId, at: context.occurredAt })]);
  },
});
