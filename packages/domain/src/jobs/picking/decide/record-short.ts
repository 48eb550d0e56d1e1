import { z } from 'zod';
import { brandDocument } from '../../../catalog/brand.ts';
import { skuDocument } from '../../../catalog/sku.ts';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { keyField, quantityField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { orderLineProgressed } from '../../../orders/order-events.ts';
import { waveProgressed } from '../../../orders/wave.ts';
import { findStock, type AllocationPart } from '../../../stock/allocate.ts';
import { stockAllocated } from '../../../stock/ledger.ts';
import { shortRecorded, tasksAdded, tasksReduced, tasksWithdrawn } from '../events.ts';
import { pickTaskDocument, remaining, runDocument, type PickTask } from '../state.ts';
import { stopKey } from '../stops.ts';
import { earlierHands } from './broken-expectations.ts';
import { resequenceFrom } from './resequence.ts';
import { shortCauseField, shortConsequences } from './short-consequences.ts';
import { withUndo } from './undo-kept.ts';

export const recordShortSchema = z.strictObject({
  runId: keyField,
  stop: z.string().max(300),
  locationId: keyField,
  skuId: keyField,
  /** Good units the person can still take from here, of those still to be picked. */
  found: quantityField,
  cause: shortCauseField,
});
export type RecordShort = z.infer<typeof recordShortSchema>;

interface Split {
  readonly taskId: string;
  readonly quantity: number;
}

/**
 * The bin held less than asked [PK8]. The gap goes to other bins by rotation [PK9]; what no bin has is short.
 * Raises: short_pick. Idempotent by: command id. Offline: judged on the device with the balances it knows.
 */
export const recordShort = defineCommand({
  type: 'picking.record_short',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: recordShortSchema,
  decide: (body, view, context) => {
    const all = view.list(pickTaskDocument, 'runId', body.runId);
    const here = all.filter(({ body: task }) => stopKey(task) === body.stop && remaining(task) > 0);
    const gap = Math.max(0, here.reduce((sum, { body: task }) => sum + remaining(task), 0) - body.found);
    const parts = gap > 0 ? findElsewhere(body, gap, { view, context }) : [];
    const moved = parts.reduce((sum, { quantity }) => sum + quantity, 0);
    const givenUp = takeFromLast(here, gap);
    const { short, reduced } = divide(givenUp, gap - moved);
    const added = newTasks(body, { all, reduced, parts });
    const sequence = resequenceFrom(
      [
        ...all.filter(({ body: task }) => remaining(task) > 0 && stopKey(task) !== body.stop),
        ...added.map(({ taskId, task }) => ({ key: taskId, body: task })),
      ],
      {
        view,
        context,
        locationId: body.locationId,
        firstSeq: Math.max(0, ...all.map(({ body: task }) => task.seq)) + 1,
      },
    );
    const run = view.get(runDocument, body.runId);
    const consequences = shortConsequences(body, gap, { view, context });
    const shift = (sign: 1 | -1): readonly DomainEvent[] => [
      ...giveUp(here, givenUp, sign),
      ...parts.map(({ balanceKey, quantity }) =>
        stockAllocated.create({ balanceKey, quantity: sign * quantity }),
      ),
      tasksReduced.create({ splits: signed(reduced, sign) }),
      shortRecorded.create({ runId: body.runId, splits: signed(short, sign) }),
      ...short.flatMap(({ taskId, quantity }) => lineShort(here, { taskId, quantity: sign * quantity })),
      ...(run ? [waveProgressed.create({ waveId: run.waveId, short: sign * (gap - moved) })] : []),
    ];
    const events = [
      ...shift(1),
      tasksAdded.create({ runId: body.runId, tasks: [...added] }),
      sequence.forward,
      ...consequences.events,
      raise(view, context, {
        type: 'short_pick',
        severity: gap - moved > 0 ? 'serious' : 'attention',
        locationId: body.locationId,
        skuId: body.skuId,
        orderId: null,
        runId: body.runId,
        quantity: gap,
        did: 'short',
        before: earlierHands(view, body),
        facts: {
          cause: body.cause,
          asked: gap + body.found,
          found: body.found,
          gap,
          unfilled: gap - moved,
          orders: orderIdsOf(here),
        },
        done: [
          ...parts.map(({ locationId, quantity }) => ({
            code: 'stop_added',
            data: { location: locationId, quantity },
          })),
          ...consequences.done,
        ],
      }),
    ];
    const back = [
      tasksWithdrawn.create({ runId: body.runId, taskIds: added.map(({ taskId }) => taskId) }),
      sequence.back,
      ...shift(-1),
      ...consequences.back,
    ];
    return ok(withUndo(events, { runId: body.runId, context, what: 'record_short', back }));
  },
});

function findElsewhere(
  body: RecordShort,
  gap: number,
  { view, context }: { view: View; context: DecideContext },
): readonly AllocationPart[] {
  const sku = view.get(skuDocument, body.skuId);
  const brand = sku ? view.get(brandDocument, sku.brand) : undefined;
  if (!brand) return [];
  return findStock(
    view,
    {
      skuId: body.skuId,
      quantity: gap,
      brand,
      today: context.occurredAt.slice(0, 10),
      notAt: body.locationId,
    },
    new Map(),
  );
}

/** The last slots on the cart go without first, so that complete orders stay complete. */
function takeFromLast(tasks: readonly Entry<PickTask>[], gap: number): readonly Split[] {
  let left = gap;
  return [...tasks]
    .sort((a, b) => b.body.slot - a.body.slot || (a.key < b.key ? 1 : -1))
    .flatMap(({ key, body }) => {
      const quantity = Math.min(left, remaining(body));
      left -= quantity;
      return quantity > 0 ? [{ taskId: key, quantity }] : [];
    });
}

/** Cuts a list of splits: the first `unfilled` units stay short, the rest is fetched elsewhere. */
function divide(
  splits: readonly Split[],
  unfilled: number,
): { readonly short: Split[]; readonly reduced: Split[] } {
  let left = unfilled;
  const short: Split[] = [];
  const reduced: Split[] = [];
  for (const { taskId, quantity } of splits) {
    const stays = Math.min(left, quantity);
    left -= stays;
    if (stays > 0) short.push({ taskId, quantity: stays });
    if (quantity > stays) reduced.push({ taskId, quantity: quantity - stays });
  }
  return { short, reduced };
}

const signed = (splits: readonly Split[], sign: 1 | -1): Split[] =>
  splits.map(({ taskId, quantity }) => ({ taskId, quantity: sign * quantity }));
const orderIdsOf = (tasks: readonly Entry<PickTask>[]): readonly string[] =>
  [...new Set(tasks.map(({ body }) => body.orderId))].slice(0, 20);

const giveUp = (
  tasks: readonly Entry<PickTask>[],
  splits: readonly Split[],
  sign: 1 | -1,
): readonly DomainEvent[] =>
  splits.flatMap(({ taskId, quantity }) => {
    const task = tasks.find(({ key }) => key === taskId)?.body;
    return task ? [stockAllocated.create({ balanceKey: task.balanceKey, quantity: -sign * quantity })] : [];
  });

const lineShort = (
  tasks: readonly Entry<PickTask>[],
  { taskId, quantity }: Split,
): readonly DomainEvent[] => {
  const task = tasks.find(({ key }) => key === taskId)?.body;
  return task
    ? [
        orderLineProgressed.create({
          orderId: task.orderId,
          lineKey: task.lineKey,
          picked: 0,
          short: quantity,
        }),
      ]
    : [];
};

/** Tasks at the other bins for the units that left their first one, matched in order. */
function newTasks(
  body: RecordShort,
  {
    all,
    reduced,
    parts,
  }: { all: readonly Entry<PickTask>[]; reduced: readonly Split[]; parts: readonly AllocationPart[] },
): readonly { taskId: string; task: PickTask }[] {
  const wanted = reduced.map((split) => ({ ...split }));
  const added: { taskId: string; task: PickTask }[] = [];
  for (const part of parts) {
    let left = part.quantity;
    for (const split of wanted) {
      const source = all.find(({ key }) => key === split.taskId)?.body;
      const quantity = Math.min(left, split.quantity);
      if (!source || quantity === 0) continue;
      split.quantity -= quantity;
      left -= quantity;
      const { lot, expiry } = part.balance;
      added.push({
        taskId: `${body.runId}.${String(all.length + added.length + 1).padStart(3, '0')}`,
        task: {
          ...source,
          locationId: part.locationId,
          balanceKey: part.balanceKey,
          lot,
          expiry,
          quantity,
          picked: 0,
          short: 0,
          skips: 0,
          added: true,
        },
      });
    }
  }
  return added;
}
