import { z } from 'zod';
import { leftOnTrolley, trolleyField } from '../../../discrepancies/left-on-trolley.ts';
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
  schema: z.strictObject({ trolley: trolleyField }),
  decide: ({ trolley }, view, context) => {
    const load = loadOf(view, context);
    if (!load) return ok([]);
    const left = linesOn(view, load);
    const finished = loadFinished.create({ load: loadKey(context) });
    const card = leftOnTrolley(view, context, { trolley, left });
    return ok(card ? [card, finished] : [finished]);
  },
});
