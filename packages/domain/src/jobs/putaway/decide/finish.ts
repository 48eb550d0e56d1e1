import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { ok } from '../../../kernel/result.ts';
import { loadFinished } from '../events.ts';
import { linesOn } from '../lines.ts';
import { loadKey } from '../state.ts';
import { loadOf } from './with-undo.ts';

/**
 * Somebody looked at the trolley [PA12]: what is left there, by the book or by the eyes, is told to a supervisor.
 * Raises: left_on_trolley. Idempotent by: the load. Offline: judged on the device.
 */
export const finish = defineCommand({
  type: 'putaway.finish',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ trolley: z.enum(['empty', 'goods_left']) }),
  decide: ({ trolley }, view, context) => {
    const load = loadOf(view, context);
    if (!load) return ok([]);
    const left = linesOn(view, load);
    const units = left.reduce((sum, { quantity }) => sum + quantity, 0);
    const finished = loadFinished.create({ load: loadKey(context) });
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
