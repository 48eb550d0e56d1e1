import { handsOf } from '../../../stock/hands.ts';
import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { ok } from '../../../kernel/result.ts';
import { carryFinished } from '../events.ts';
import { linesAt } from '../lines.ts';
import { carryDocument } from '../state.ts';

/**
 * Somebody looked at the trolley [MV10]: what is left there, by the book or by the eyes, is told to a supervisor, and
 * stays in the hands by the book until it is put somewhere.
 * Raises: left_on_trolley. Idempotent by: the carry. Offline: judged on the device.
 */
export const finish = defineCommand({
  type: 'moving.finish',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ trolley: z.enum(['empty', 'goods_left']) }),
  decide: ({ trolley }, view, context) => {
    const { operatorId } = context;
    const left = linesAt(view, handsOf(operatorId));
    const units = left.reduce((sum, { quantity }) => sum + quantity, 0);
    if (!view.get(carryDocument, operatorId) && units === 0) return ok([]);
    const finished = carryFinished.create({ carry: operatorId });
    if (trolley === 'empty' && units === 0) return ok([finished]);
    const card = raise(view, context, {
      type: 'left_on_trolley',
      severity: 'attention',
      locationId: null,
      skuId: null,
      orderId: null,
      runId: null,
      quantity: units,
      facts: { trolley, units, items: [...new Set(left.map(({ skuId }) => skuId))].slice(0, 10) },
      done: [],
      did: 'trolley_checked',
    });
    return ok([card, finished]);
  },
});
