import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { locationDocument } from '../../../layout/location.ts';
import { resequenced } from '../events.ts';
import { pickTaskDocument, remaining } from '../state.ts';
import { stopsOf } from '../stops.ts';
import { withUndo } from './undo-kept.ts';

/**
 * Leaves a stop for later [PK11]: to the end of the aisle the person is in, or of the run when nothing is left there.
 * A stop that asks for nothing more stays where it is. Idempotent by: command id. Offline: judged on the device.
 */
export const skipStop = defineCommand({
  type: 'picking.skip_stop',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({
    runId: keyField,
    stop: z.string().max(300),
    reason: z.enum(['later', 'crowded', 'blocked', 'waiting']),
  }),
  decide: ({ runId, stop: key }, view, context) => {
    const stops = stopsOf(
      view.list(pickTaskDocument, 'runId', runId).filter(({ body }) => remaining(body) > 0),
    );
    const skipped = stops.find((stop) => stop.key === key);
    if (!skipped) return ok(withUndo([], { runId, context, what: 'skip_stop', back: [] }));
    const others = stops.filter((stop) => stop !== skipped);
    const aisles = view
      .getMany(
        locationDocument,
        others.map(({ locationId }) => locationId),
      )
      .map((location) => location?.aisle);
    const aisle = view.get(locationDocument, skipped.locationId)?.aisle;
    const lastInAisle = others.reduce(
      (last, stop, i) => (aisles[i] === aisle && stop.seq > skipped.seq ? i : last),
      -1,
    );
    const at = lastInAisle === -1 ? others.length : lastInAisle + 1;
    const order = [...others.slice(0, at), skipped, ...others.slice(at)];
    const first = Math.min(...stops.map(({ seq }) => seq));
    const now = order.flatMap((stop, i) =>
      stop.tasks.map((task) => ({
        taskId: task.key,
        seq: first + i,
        skips: task.body.skips + (stop === skipped ? 1 : 0),
      })),
    );
    const before = stops.flatMap((stop) =>
      stop.tasks.map((task) => ({ taskId: task.key, seq: task.body.seq, skips: task.body.skips })),
    );
    return ok(
      withUndo([resequenced.create({ tasks: now })], {
        runId,
        context,
        what: 'skip_stop',
        back: [resequenced.create({ tasks: before })],
      }),
    );
  },
});
