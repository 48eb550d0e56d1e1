import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { brandOf } from '../../../catalog/brand-of.ts';
import { belowZero } from '../../../discrepancies/below-zero.ts';
import { raise, type Subject } from '../../../discrepancies/discrepancy.ts';
import { handlingUnitDocument } from '../../../handling-units/handling-unit.ts';
import { orderDocument } from '../../../orders/order.ts';
import { atLocation } from '../../../stock/place.ts';
import { poolAt } from '../../../stock/pool.ts';
import { unfitLot } from '../unfit-lot.ts';
import { runNotHeld } from './run-not-held.ts';
import { remaining, type Run } from '../state.ts';
import type { PickedTask, RecordPick } from './record-pick.ts';

interface Situation {
  readonly view: View;
  readonly context: DecideContext;
  readonly picked: readonly PickedTask[];
  readonly run: Run | undefined;
  readonly units: number;
}

/** What a pick contradicts. The pick stands; each gap between book and shelf becomes a discrepancy with its story. */
export function brokenExpectations(body: RecordPick, situation: Situation): readonly DomainEvent[] {
  const { view, context, run } = situation;
  const had = poolAt(view, atLocation(body.locationId), body)?.quantity ?? 0;
  return [
    ...belowZero(view, context, { ...body, had, units: situation.units, did: 'picked' }).events,
    ...overPick(body, situation),
    ...unknownReference(body, situation),
    ...otherLot(body, situation),
    ...runNotHeld(view, context, { runId: body.runId, run, did: 'picked' }),
    ...toteElsewhere(body, situation),
    ...cancelledOrders(body, situation),
  ];
}

const subject = (body: RecordPick): Omit<Subject, 'type' | 'severity' | 'facts'> & { did: string } => ({
  locationId: body.locationId,
  skuId: body.skuId,
  orderId: null,
  runId: body.runId,
  quantity: null,
  done: [],
  did: 'picked',
});

function overPick(body: RecordPick, { view, context, picked }: Situation): readonly DomainEvent[] {
  const over = picked.reduce(
    (sum, { task, quantity }) => sum + (task ? Math.max(0, quantity - remaining(task)) : 0),
    0,
  );
  if (over === 0) return [];
  return [
    raise(view, context, {
      ...subject(body),
      type: 'over_pick',
      severity: 'attention',
      quantity: over,
      facts: { over, tote: body.tote },
    }),
  ];
}

function unknownReference(
  body: RecordPick,
  { view, context, picked, run }: Situation,
): readonly DomainEvent[] {
  if (run && picked.every(({ task }) => task)) return [];
  const tasks = picked
    .filter(({ task }) => !task)
    .map(({ taskId }) => taskId)
    .join(', ')
    .slice(0, 200);
  return [
    raise(view, context, {
      ...subject(body),
      type: 'reference_unknown',
      severity: 'attention',
      facts: { run: body.runId, tasks },
    }),
  ];
}

function otherLot(body: RecordPick, { view, context, picked }: Situation): readonly DomainEvent[] {
  const unfit = unfitLot(view, body, context.occurredAt.slice(0, 10));
  const wanted = picked.find(({ task }) => task && task.lot !== body.lot)?.task?.lot;
  const allowed = brandOf(view, body.skuId)?.otherLotAllowed ?? false;
  if (unfit === null && (wanted === undefined || allowed)) return [];
  return [
    raise(view, context, {
      ...subject(body),
      type: 'other_lot',
      severity: unfit === null ? 'attention' : 'serious',
      facts: { lot: body.lot, wanted: wanted ?? body.lot, unfit, tote: body.tote },
    }),
  ];
}

function toteElsewhere(body: RecordPick, { view, context, run }: Situation): readonly DomainEvent[] {
  const unit = view.get(handlingUnitDocument, body.tote);
  const slot = run?.slots.find((candidate) => candidate.slot === body.slot);
  if (!unit || !slot || unit.orderId === null || unit.orderId === slot.orderId) return [];
  return [
    raise(view, context, {
      ...subject(body),
      locationId: null,
      type: 'tote_in_use',
      severity: 'serious',
      orderId: slot.orderId,
      facts: { tote: body.tote, otherOrder: unit.orderId },
    }),
  ];
}

function cancelledOrders(body: RecordPick, { view, context, picked }: Situation): readonly DomainEvent[] {
  const orderIds = [...new Set(picked.flatMap(({ task }) => (task ? [task.orderId] : [])))];
  return orderIds.flatMap((orderId) => {
    const order = view.get(orderDocument, orderId);
    if (order?.status !== 'cancelled') return [];
    return [
      raise(view, context, {
        ...subject(body),
        locationId: null,
        skuId: null,
        type: 'order_cancelled',
        severity: 'attention',
        orderId,
        facts: { order: order.reference, tote: body.tote },
        done: [{ code: 'put_back_asked', data: { tote: body.tote } }],
      }),
    ];
  });
}
