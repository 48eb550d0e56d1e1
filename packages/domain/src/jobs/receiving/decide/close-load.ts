import { z } from 'zod';
import { brandDocument } from '../../../catalog/brand.ts';
import { inboundLoadClosed } from '../../../inbound/inbound-events.ts';
import { inboundDocument } from '../../../inbound/inbound.ts';
import { blobsField } from '../../../kernel/blob-ref.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { keyField, noteField, skuIdField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { receiptChanged } from '../events.ts';
import { receivingRejection } from '../rejections.ts';
import { receiptDocument, receivingUnitDocument, sessionDocument, type Receipt } from '../state.ts';
import {
  needsApproval,
  varianceOf,
  varianceReasonField,
  type Variance,
  type VarianceReason,
} from '../variance.ts';
import { loadOf, tell } from './load.ts';

/**
 * The container is empty, or there is more in it after all [RC13]. The driver's word is kept with it [RC23].
 * Raises: count_disputed, reference_unknown. Idempotent by: command id. Offline: judged on the device.
 */
export const endLoad = defineCommand({
  type: 'receiving.end_load',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: z.strictObject({
    receiptId: keyField,
    ended: z.boolean(),
    driver: z.enum(['agrees', 'disputes']).nullable(),
    /** The first of `blobs` is the driver's signature. Records of earlier apps have none. */
    isSigned: z.boolean().optional(),
    blobs: blobsField,
  }),
  decide: ({ receiptId, ended, driver, isSigned = false, blobs }, view, context) => {
    const signature = isSigned ? (blobs[0]?.sha256 ?? null) : null;
    const { receipt } = loadOf(view, receiptId, context);
    const card = (type: 'count_disputed' | 'reference_unknown'): DomainEvent =>
      tell(view, context, {
        receiptId,
        type,
        severity: 'attention',
        facts: {
          document: receipt?.reference ?? null,
          photos: blobs.length,
          ...(signature !== null && { signature }),
        },
        did: 'ended_load',
      });
    if (!receipt) return ok([card('reference_unknown')]);
    const isOver = receipt.status === 'awaiting' || receipt.status === 'closed';
    return ok([
      receiptChanged.create({
        receiptId,
        changes: {
          ...(isOver ? {} : { status: ended ? 'ended' : 'open' }),
          driver,
          // Who only says that there is more in the truck takes no signature back.
          ...(driver !== null && { signature }),
        },
      }),
      ...(driver === 'disputes' ? [card('count_disputed')] : []),
    ]);
  },
});

const mostCards = 20;

/**
 * A load is done [RC13]. Above the limits it waits for a supervisor; the goods are already on their way.
 * Rejects: receiving.load_unknown, receiving.load_closed, receiving.load_not_ended, receiving.units_open.
 * Idempotent by: load. Offline: shown at once, answered by the server, which alone knows what others still count.
 */
export const closeLoad = defineCommand({
  type: 'receiving.close_load',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: z.strictObject({
    receiptId: keyField,
    rest: z.enum(['comes_later', 'not_coming']),
    reasons: z.array(z.strictObject({ skuId: skuIdField, reason: varianceReasonField })).max(200),
  }),
  decide: ({ receiptId, rest, reasons }, view, context) => {
    const receipt = view.get(receiptDocument, receiptId);
    if (!receipt) return refuse(receivingRejection('receiving.load_unknown'));
    if (receipt.status === 'closed') return refuse(receivingRejection('receiving.load_closed'));
    if (receipt.status === 'open') return refuse(receivingRejection('receiving.load_not_ended'));
    const open = view
      .list(receivingUnitDocument, 'receiptId', receiptId)
      .filter(({ body }) => body.state === 'open');
    if (open.length > 0)
      return refuse(
        receivingRejection('receiving.units_open', { units: open.length, first: open[0]?.key ?? '' }),
      );
    const rows = varianceOf(view, receiptId);
    const cards = rows
      .filter(({ difference }) => difference > 0 || (difference < 0 && rest === 'not_coming'))
      .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
      .slice(0, mostCards)
      .map((row) =>
        varianceCard(view, context, {
          receiptId,
          row,
          reason: reasons.find(({ skuId }) => skuId === row.skuId)?.reason ?? null,
        }),
      );
    if (needsApproval(rows, rest, view.get(brandDocument, receipt.brand)))
      return ok([receiptChanged.create({ receiptId, changes: { status: 'awaiting', rest } }), ...cards]);
    return ok([...loadDone(view, { receiptId, receipt, rest, at: context.occurredAt }), ...cards]);
  },
});

const varianceCard = (
  view: View,
  context: DecideContext,
  of: { readonly receiptId: string; readonly row: Variance; readonly reason: VarianceReason | null },
): DomainEvent =>
  tell(view, context, {
    receiptId: of.receiptId,
    type: 'receipt_variance',
    severity: of.row.isTolerated ? 'info' : 'attention',
    skuId: of.row.skuId,
    quantity: of.row.difference,
    facts: { expected: of.row.expected, received: of.row.received, reason: of.reason },
    did: 'closed_load',
  });

function loadDone(
  view: View,
  of: {
    readonly receiptId: string;
    readonly receipt: Receipt;
    readonly rest: 'comes_later' | 'not_coming';
    readonly at: string;
  },
): readonly DomainEvent[] {
  const { receiptId, receipt, rest, at } = of;
  const missing = varianceOf(view, receiptId).some(({ difference }) => difference < 0);
  const kind = view.get(inboundDocument, receipt.inboundId)?.kind;
  const isDone = kind === 'unassigned' || rest === 'not_coming' || !missing;
  return [
    receiptChanged.create({ receiptId, changes: { status: 'closed', rest, closedAt: at } }),
    inboundLoadClosed.create({
      inboundId: receipt.inboundId,
      loads: receipt.load,
      status: isDone ? 'closed' : 'open',
    }),
  ];
}

/**
 * A supervisor approves the variance of a load, or sends it back to be counted [RC13]. Not of a load they worked on.
 * Rejects: receiving.load_unknown, receiving.nothing_to_approve, receiving.own_work.
 * Idempotent by: load. Offline: the supervisor's slice is enough.
 */
export const approveLoad = defineCommand({
  type: 'receiving.approve_load',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({ receiptId: keyField, approved: z.boolean(), note: noteField }),
  decide: ({ receiptId, approved }, view, context) => {
    const receipt = view.get(receiptDocument, receiptId);
    if (!receipt) return refuse(receivingRejection('receiving.load_unknown'));
    if (receipt.status !== 'awaiting') return refuse(receivingRejection('receiving.nothing_to_approve'));
    const hands = view.list(sessionDocument, 'receiptId', receiptId).map(({ body }) => body.operatorId);
    if ([receipt.lead.operatorId, ...hands].includes(context.operatorId))
      return refuse(receivingRejection('receiving.own_work'));
    if (!approved) return ok([receiptChanged.create({ receiptId, changes: { status: 'ended' } })]);
    const rest = receipt.rest ?? 'comes_later';
    return ok(loadDone(view, { receiptId, receipt, rest, at: context.occurredAt }));
  },
});
