import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { handlingUnitDropped } from '../../../handling-units/handling-unit.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { orderLineProgressed, orderPicked } from '../../../orders/order-events.ts';
import { waveProgressed } from '../../../orders/wave.ts';
import { stockAllocated } from '../../../stock/ledger.ts';
import { runFinished, shortRecorded } from '../events.ts';
import { pickTaskDocument, remaining, runDocument } from '../state.ts';

/**
 * The totes stand at a station and the run is over [PK14]. The device asks for open lines first; units that are
 * still open when the totes already stand there (they came in while the device was away) are short.
 * Raises: short_pick, reference_unknown. Idempotent by: command id. Offline: judged on the device.
 */
export const drop = defineCommand({
  type: 'picking.drop',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({ runId: keyField, stationId: keyField }),
  decide: ({ runId, stationId }, view, context) => {
    const run = view.get(runDocument, runId);
    const subject = {
      severity: 'serious' as const,
      locationId: null,
      skuId: null,
      orderId: null,
      runId,
      done: [],
      did: 'dropped',
    };
    if (!run)
      return ok([
        raise(view, context, {
          ...subject,
          type: 'reference_unknown',
          quantity: null,
          facts: { run: runId },
        }),
      ]);
    if (run.status === 'finished') return ok([]);
    const tasks = view.list(pickTaskDocument, 'runId', runId);
    const open = tasks.filter(({ body }) => remaining(body) > 0);
    const missing = open.reduce((sum, { body }) => sum + remaining(body), 0);
    const totes = run.slots.flatMap(({ tote, full }) => [...full, ...(tote === null ? [] : [tote])]);
    return ok([
      ...open.flatMap(({ key, body }) => [
        stockAllocated.create({ balanceKey: body.balanceKey, quantity: -remaining(body) }),
        shortRecorded.create({ runId, splits: [{ taskId: key, quantity: remaining(body) }] }),
        orderLineProgressed.create({
          orderId: body.orderId,
          lineKey: body.lineKey,
          picked: 0,
          short: remaining(body),
        }),
      ]),
      ...totes.map((lpn) => handlingUnitDropped.create({ lpn, locationId: stationId })),
      ...run.slots.map(({ orderId }) => orderPicked.create({ orderId, stationId })),
      waveProgressed.create({ waveId: run.waveId, finished: 1, orders: run.slots.length, short: missing }),
      runFinished.create({ runId, stationId, at: context.occurredAt }),
      ...(missing > 0
        ? [
            raise(view, context, {
              ...subject,
              type: 'short_pick',
              quantity: missing,
              facts: { cause: 'left_open', gap: missing },
            }),
          ]
        : []),
    ]);
  },
});
