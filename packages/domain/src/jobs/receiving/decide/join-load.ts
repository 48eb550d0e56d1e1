import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { receiptChanged, sessionChanged } from '../events.ts';
import { receivingRejection } from '../rejections.ts';
import { receiptDocument } from '../state.ts';
import { sessionAt } from './load.ts';

/**
 * Another person works on a load that somebody has: they tally it together, or one takes it over [RC3].
 * Rejects: receiving.load_unknown, receiving.load_closed. Idempotent by: device and load.
 * Offline: shown at once on a load the device holds, answered by the server.
 */
export const joinLoad = defineCommand({
  type: 'receiving.join_load',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: z.strictObject({ receiptId: keyField, takeOver: z.boolean() }),
  decide: ({ receiptId, takeOver }, view, context) => {
    const receipt = view.get(receiptDocument, receiptId);
    if (!receipt) return refuse(receivingRejection('receiving.load_unknown'));
    if (receipt.status === 'closed') return refuse(receivingRejection('receiving.load_closed'));
    const { operatorId, deviceId } = context;
    return ok([
      sessionChanged.create({ ...sessionAt(receiptId, context), changes: { pausedAt: null } }),
      ...(takeOver
        ? [receiptChanged.create({ receiptId, changes: { lead: { operatorId, deviceId } } })]
        : []),
    ]);
  },
});
