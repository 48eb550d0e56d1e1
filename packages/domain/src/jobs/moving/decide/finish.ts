import { handsOf } from '../../../stock/hands.ts';
import { z } from 'zod';
import { leftOnTrolley, trolleyField } from '../../../discrepancies/left-on-trolley.ts';
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
  schema: z.strictObject({ trolley: trolleyField }),
  decide: ({ trolley }, view, context) => {
    const { operatorId } = context;
    const left = linesAt(view, handsOf(operatorId));
    if (!view.get(carryDocument, operatorId) && left.length === 0) return ok([]);
    const finished = carryFinished.create({ carry: operatorId });
    const card = leftOnTrolley(view, context, { trolley, left });
    return ok(card ? [card, finished] : [finished]);
  },
});
