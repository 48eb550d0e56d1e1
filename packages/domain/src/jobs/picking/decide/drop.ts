import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { handlingUnitDocument, handlingUnitDropped } from '../../../handling-units/handling-unit.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { orderLineProgressed, orderPicked } from '../../../orders/order-events.ts';
import { waveProgressed } from '../../../orders/wave.ts';
import { waitingEnded, waitingPickDocument, waitingUnits } from '../../../replenishing/waiting-pick.ts';
import { runFinished, shortRecorded } from '../events.ts';
import type { View } from '../../../kernel/document.ts';
import { pickTaskDocument, remaining, runDocument, type Run } from '../state.ts';
import { promiseEvents } from './promises.ts';
import { runNotHeld } from './run-not-held.ts';

/**
 * The totes stand at a station and the run is over [PK14]. The device asks for open lines first; units that are
 * still open when the totes already stand there (they came in while the device was away) are short.
 * Raises: short_pick, run_not_held, reference_unknown. Idempotent by: command id. Offline: judged on the device.
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
    const open = view.list(pickTaskDocument, 'runId', runId).filter(({ body }) => remaining(body) > 0);
    const waiting = view.list(waitingPickDocument, 'runId', runId);
    const missing = open.reduce((sum, { body }) => sum + remaining(body), waitingUnits(waiting));
    const splits = open.map(({ key, body }) => ({ taskId: key, quantity: remaining(body) }));
    const short = splits.length > 0 ? [shortRecorded.create({ runId, splits })] : [];
    const givenUp = [
      ...open.map(({ body }) => ({ ...body, quantity: remaining(body) })),
      ...waiting.map(({ body }) => body),
    ];
    return ok([
      ...short,
      ...promiseEvents(view, short),
      ...(waiting.length > 0
        ? [
            waitingEnded.create({
              picks: waiting.map(({ key, body }) => ({ pickId: key, quantity: body.quantity })),
            }),
          ]
        : []),
      ...givenUp.map(({ orderId, lineKey, quantity }) =>
        orderLineProgressed.create({ orderId, lineKey, picked: 0, short: quantity }),
      ),
      ...runNotHeld(view, context, { runId, run, did: 'dropped' }),
      ...totesOf(view, runId, run).map((lpn) => handlingUnitDropped.create({ lpn, locationId: stationId })),
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

/** Totes on the cart; full ones know their order and run themselves, so none is forgotten. */
function totesOf(view: View, runId: string, run: Run): readonly string[] {
  const bound = view
    .listMany(
      handlingUnitDocument,
      'orderId',
      run.slots.map(({ orderId }) => orderId),
    )
    .flatMap((units) => units.filter(({ body }) => body.state === 'bound' && body.runId === runId));
  const named = run.slots.flatMap(({ tote, full }) => [...full, ...(tote === null ? [] : [tote])]);
  return [...new Set([...named, ...bound.map(({ key }) => key)])];
}
