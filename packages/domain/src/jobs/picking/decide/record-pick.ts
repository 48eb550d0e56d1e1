import { z } from 'zod';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, dateField, keyField, positiveQuantityField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { siteDocument, siteKey } from '../../../layout/location.ts';
import { orderLineProgressed } from '../../../orders/order-events.ts';
import { waveProgressed } from '../../../orders/wave.ts';
import { balanceDocument, balanceKey } from '../../../stock/balance.ts';
import { move, stockAllocated, type Movement } from '../../../stock/ledger.ts';
import { atLocation, inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { pickRecorded } from '../events.ts';
import { pickTaskDocument, remaining, runDocument, type PickTask } from '../state.ts';
import { brokenExpectations } from './broken-expectations.ts';
import { withUndo } from './undo-kept.ts';

export const recordPickSchema = z.strictObject({
  runId: keyField,
  stop: z.string().max(300),
  slot: z.int().min(1),
  tote: codeField,
  locationId: keyField,
  skuId: keyField,
  lot: z.string().max(40).nullable(),
  expiry: dateField.nullable(),
  serials: z.array(z.string().max(40)).max(500),
  splits: z
    .array(z.strictObject({ taskId: keyField, quantity: positiveQuantityField }))
    .min(1)
    .max(200),
});
export type RecordPick = z.infer<typeof recordPickSchema>;

/** A task and the units of this pick that go to it. */
export interface PickedTask {
  readonly taskId: string;
  readonly quantity: number;
  readonly task: PickTask | undefined;
}

/**
 * Units went from a bin into a tote [PK7]. Always applied: the goods have moved.
 * Raises: below_zero, over_pick, tote_in_use, run_not_held, order_cancelled, reference_unknown.
 * Idempotent by: command id. Offline: judged on the device; orders outside its slice are judged by the server.
 */
export const recordPick = defineCommand({
  type: 'picking.record_pick',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: recordPickSchema,
  decide: (body, view, context) => {
    const held = view.getMany(
      pickTaskDocument,
      body.splits.map(({ taskId }) => taskId),
    );
    const picked = body.splits.map((split, i): PickedTask => ({ ...split, task: held[i] }));
    const run = view.get(runDocument, body.runId);
    const forward = stockEvents(body, picked, context);
    const progress = progressEvents(picked, 1);
    const wave = run ? [waveProgressed.create({ waveId: run.waveId, picked: units(picked) })] : [];
    const zeroCheck = asksZeroCheck(body, units(picked), view)
      ? { locationId: body.locationId, skuId: body.skuId }
      : null;
    const { runId, stop, splits } = body;
    const events = [
      ...forward.events,
      ...progress,
      ...wave,
      pickRecorded.create({ runId, stop, splits, zeroCheck }),
      ...brokenExpectations(body, { view, context, picked, run }),
    ];
    const back = [
      ...forward.back,
      ...progressEvents(picked, -1),
      ...(run ? [waveProgressed.create({ waveId: run.waveId, picked: -units(picked) })] : []),
      pickRecorded.create({
        runId,
        stop,
        splits: splits.map(({ taskId, quantity }) => ({ taskId, quantity: -quantity })),
        zeroCheck: null,
      }),
    ];
    return ok(withUndo(events, { runId, context, what: 'record_pick', back }));
  },
});

const units = (picked: readonly PickedTask[]): number =>
  picked.reduce((sum, { quantity }) => sum + quantity, 0);

interface Both {
  readonly events: readonly DomainEvent[];
  readonly back: readonly DomainEvent[];
}

/** One movement per serial, else one for all units; promises on the balance are used up with it. */
function stockEvents(body: RecordPick, picked: readonly PickedTask[], context: DecideContext): Both {
  const from = atLocation(body.locationId);
  const lots =
    body.serials.length > 0
      ? body.serials.map((serial) => ({ serial, quantity: 1 }))
      : [{ serial: null, quantity: units(picked) }];
  const sourceKey = balanceKey(from, { skuId: body.skuId, lot: body.lot, serial: null }, 'available');
  const promised = picked.map(({ task, quantity }) => ({
    key: task?.balanceKey ?? null,
    quantity: task ? Math.min(quantity, remaining(task)) : 0,
  }));
  const here = promised
    .filter(({ key }) => key === sourceKey)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  const elsewhere = promised.filter(({ key, quantity }) => key !== null && key !== sourceKey && quantity > 0);
  const expected = context.expect?.['quantityBefore'];
  const base: Omit<Movement, 'serial' | 'quantity' | 'fromAllocated' | 'from' | 'to' | 'reason'> = {
    skuId: body.skuId,
    lot: body.lot,
    expiry: body.expiry,
    fromStatus: 'available',
    toStatus: 'available',
    at: context.occurredAt,
    by: {
      commandId: context.commandId,
      operatorId: context.operatorId,
      deviceId: context.deviceId,
      occurredAt: context.occurredAt,
      seenSeq: context.seen?.seq ?? null,
      expectedQuantity: typeof expected === 'number' ? expected : null,
    },
  };
  const to = inHandlingUnit(body.tote);
  const serialised = body.serials.length > 0;
  const released = elsewhere
    .map(({ key, quantity }) => ({ key: key ?? '', quantity }))
    .concat(serialised && here > 0 ? [{ key: sourceKey, quantity: here }] : []);
  return {
    events: [
      ...lots.map(({ serial, quantity }) =>
        move({ ...base, from, to, serial, quantity, fromAllocated: serialised ? 0 : here, reason: 'pick' }),
      ),
      ...released.map(({ key, quantity }) => stockAllocated.create({ balanceKey: key, quantity: -quantity })),
    ],
    back: [
      ...lots.map(({ serial, quantity }) =>
        move({ ...base, from: to, to: from, serial, quantity, fromAllocated: 0, reason: 'pick_undone' }),
      ),
      ...[...released, ...(serialised || here === 0 ? [] : [{ key: sourceKey, quantity: here }])].map(
        ({ key, quantity }) => stockAllocated.create({ balanceKey: key, quantity }),
      ),
    ],
  };
}

const progressEvents = (picked: readonly PickedTask[], sign: 1 | -1): readonly DomainEvent[] =>
  picked.flatMap(({ task, quantity }) =>
    task
      ? [
          orderLineProgressed.create({
            orderId: task.orderId,
            lineKey: task.lineKey,
            picked: sign * quantity,
            short: 0,
          }),
        ]
      : [],
  );

/** After the last unit the book knows of, someone looks whether the bin is really empty [PK12]. */
function asksZeroCheck({ locationId, skuId }: RecordPick, taken: number, view: View): boolean {
  if (!view.get(siteDocument, siteKey)?.zeroCheck) return false;
  const book = view
    .list(balanceDocument, 'place', placeKey(atLocation(locationId)))
    .filter(({ body }) => body.skuId === skuId)
    .reduce((sum, { body }) => sum + body.quantity, 0);
  return book === taken;
}
