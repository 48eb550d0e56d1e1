import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { raise, type Evidence, type Subject } from '../../../discrepancies/discrepancy.ts';
import { handlingUnitDocument } from '../../../handling-units/handling-unit.ts';
import { locationDoubted } from '../../../layout/layout-events.ts';
import { orderDocument } from '../../../orders/order.ts';
import { balanceDocument, balanceKey } from '../../../stock/balance.ts';
import { countRequested } from '../../../stock/count-request.ts';
import { atLocation, placeKey } from '../../../stock/place.ts';
import { trailDocument, trailKey } from '../../../stock/trail.ts';
import { remaining, type Run } from '../state.ts';
import type { PickedTask, RecordPick } from './record-pick.ts';

interface Situation {
  readonly view: View;
  readonly context: DecideContext;
  readonly picked: readonly PickedTask[];
  readonly run: Run | undefined;
}

/** What a pick contradicts. The pick stands; each gap between book and shelf becomes a discrepancy with its story. */
export function brokenExpectations(body: RecordPick, situation: Situation): readonly DomainEvent[] {
  return [
    ...belowZero(body, situation),
    ...overPick(body, situation),
    ...unknownReference(body, situation),
    ...runNotHeld(body, situation),
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

/** The last hands on this bin, as evidence of the devices that came before. */
export function earlierHands(view: View, at: { locationId: string; skuId: string }): readonly Evidence[] {
  const trail = view.get(trailDocument, trailKey(placeKey(atLocation(at.locationId)), at.skuId));
  return (trail?.steps ?? []).slice(-4).map((step) => ({
    commandId: step.commandId,
    operatorId: step.operatorId,
    deviceId: step.deviceId,
    occurredAt: step.occurredAt,
    did: step.reason === 'pick' ? 'picked' : step.reason,
    seenSeq: step.seenSeq,
    expected: {
      quantityBefore: step.expectedQuantity,
      bookBefore: step.bookBefore,
      quantity: Math.abs(step.change),
    },
  }));
}

function belowZero(body: RecordPick, { view, context, picked }: Situation): readonly DomainEvent[] {
  const key = balanceKey(
    atLocation(body.locationId),
    { skuId: body.skuId, lot: body.lot, serial: null },
    'available',
  );
  const taken = picked.reduce((sum, { quantity }) => sum + quantity, 0);
  const book = (view.get(balanceDocument, key)?.quantity ?? 0) - taken;
  if (book >= 0 || body.serials.length > 0) return [];
  const { locationId, skuId } = body;
  return [
    raise(view, context, {
      ...subject(body),
      type: 'below_zero',
      severity: 'serious',
      quantity: book,
      facts: { bookBefore: book + taken, taken, bookNow: book },
      done: [
        { code: 'bin_stopped', data: { location: locationId } },
        { code: 'count_requested', data: { location: locationId } },
      ],
      before: earlierHands(view, body),
    }),
    locationDoubted.create({ locationId, doubtful: true }),
    countRequested.create({
      locationId,
      skuId,
      reason: 'below_zero',
      seenQuantity: null,
      raisedBy: context.operatorId,
      at: context.occurredAt,
    }),
  ];
}

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

function runNotHeld(body: RecordPick, { view, context, run }: Situation): readonly DomainEvent[] {
  if (!run || (run.claim?.deviceId === context.deviceId && run.status === 'claimed')) return [];
  return [
    raise(view, context, {
      ...subject(body),
      type: 'run_not_held',
      severity: 'attention',
      facts: { run: body.runId, heldBy: run.claim?.operatorId ?? null, status: run.status },
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
        type: 'order_cancelled',
        severity: 'attention',
        orderId,
        facts: { order: order.reference, tote: body.tote },
        done: [{ code: 'put_back_asked', data: { tote: body.tote } }],
      }),
    ];
  });
}
