import { z } from 'zod';
import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, dateField, keyField, lotField, serialField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { siteDocument, siteKey } from '../../../layout/location.ts';
import { facesOf, type PickFace } from '../../../layout/pick-face.ts';
import { orderLineProgressed } from '../../../orders/order-events.ts';
import { waveProgressed } from '../../../orders/wave.ts';
import { faceLevel, type FaceLevel } from '../../../replenishing/face-level.ts';
import { planSkus, planned } from '../../../replenishing/plan-skus.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { atLocation, placeKey } from '../../../stock/place.ts';
import { pickRecorded } from '../events.ts';
import { mostSerials, pickTaskDocument, runDocument, type PickTask } from '../state.ts';
import { brokenExpectations } from './broken-expectations.ts';
import { pickStock } from './pick-stock.ts';
import { promiseChanges } from './promises.ts';
import { withUndo } from './undo-kept.ts';

export const recordPickSchema = z.strictObject({
  runId: keyField,
  stop: z.string().max(300),
  slot: z.int().min(1),
  tote: codeField,
  locationId: codeField,
  skuId: skuIdField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
  serials: z.array(serialField).max(mostSerials),
  splits: z
    .array(z.strictObject({ taskId: keyField, quantity: z.int().min(1).max(100_000) }))
    .min(1)
    .max(200),
});
export type RecordPick = z.infer<typeof recordPickSchema>;

/** A task and the units of this pick that go to it; undefined when the pick cannot be for that task. */
export interface PickedTask {
  readonly taskId: string;
  readonly quantity: number;
  readonly task: PickTask | undefined;
}

/**
 * Units went from a bin into a tote [PK7]. Always applied: the goods have moved.
 * Raises: below_zero, over_pick, other_lot, tote_in_use, run_not_held, order_cancelled, reference_unknown.
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
    const picked = pickedTasks(body, view);
    const run = view.get(runDocument, body.runId);
    const units = picked.reduce((sum, { quantity }) => sum + quantity, 0);
    const recorded = (sign: 1 | -1): DomainEvent =>
      pickRecorded.create({
        runId: body.runId,
        stop: body.stop,
        splits: picked
          .filter(({ task }) => task)
          .map(({ taskId, quantity }) => ({ taskId, quantity: sign * quantity })),
        units: sign * units,
        lot: body.lot,
        expiry: body.expiry,
        serials: body.serials,
        zeroCheck:
          sign === 1 && asksZeroCheck(body, units, view)
            ? { locationId: body.locationId, skuId: body.skuId }
            : null,
      });
    const progress = (sign: 1 | -1): readonly DomainEvent[] => [
      ...picked.flatMap(({ task, quantity }) => lineProgress(task, sign * quantity)),
      ...(run ? [waveProgressed.create({ waveId: run.waveId, picked: sign * units })] : []),
      recorded(sign),
    ];
    const promises = promiseChanges(view, [recorded(1)]);
    const promised = [...promises.values()].reduce((sum, change) => sum + change, 0);
    const stock = pickStock(body, { view, units, promises, context });
    const fill = fillUp(body, { view, context, units, promised });
    const events = [
      ...stock.events,
      ...progress(1),
      ...brokenExpectations(body, { view, context, picked, run, units }),
      ...fill.events,
    ];
    const back = [...fill.back, ...stock.back, ...progress(-1)];
    return ok(withUndo(events, { runId: body.runId, context, what: 'record_pick', back }));
  },
});

/** A face that ran low, or has room for what others wait for, is filled up from reserve [RP18]. */
function fillUp(
  { skuId, locationId }: RecordPick,
  of: {
    readonly view: View;
    readonly context: DecideContext;
    readonly units: number;
    /** Change of what balances promise. */
    readonly promised: number;
  },
): BothWays {
  const { view, context, units, promised } = of;
  if (!facesOf(view, skuId).some(({ body }) => body.locationId === locationId)) return nothing;
  const more = (face: PickFace): Partial<FaceLevel> =>
    face.locationId === locationId ? { held: Math.max(0, faceLevel(view, face).held - units), promised } : {};
  return planned(planSkus(view, [skuId], { context, reasons: ['demand', 'min_max'], more }));
}

/** Each task once. A pick never serves a task of another run or SKU: that id was a mistake. */
function pickedTasks({ runId, skuId, splits }: RecordPick, view: View): readonly PickedTask[] {
  const units = new Map<string, number>();
  for (const { taskId, quantity } of splits) units.set(taskId, (units.get(taskId) ?? 0) + quantity);
  const taskIds = [...units.keys()];
  return view.getMany(pickTaskDocument, taskIds).map((task, i): PickedTask => {
    const taskId = taskIds[i] ?? '';
    const matches = task?.runId === runId && task.skuId === skuId;
    return { taskId, quantity: units.get(taskId) ?? 0, task: matches ? task : undefined };
  });
}

const lineProgress = (task: PickTask | undefined, picked: number): readonly DomainEvent[] =>
  task
    ? [orderLineProgressed.create({ orderId: task.orderId, lineKey: task.lineKey, picked, short: 0 })]
    : [];

/** After the last unit the book knows of, someone looks whether the bin is really empty [PK12]. */
function asksZeroCheck({ locationId, skuId }: RecordPick, taken: number, view: View): boolean {
  if (!view.get(siteDocument, siteKey)?.zeroCheck) return false;
  const book = view
    .list(balanceDocument, 'place', placeKey(atLocation(locationId)))
    .filter(({ body }) => body.skuId === skuId)
    .reduce((sum, { body }) => sum + body.quantity, 0);
  return book === taken;
}
