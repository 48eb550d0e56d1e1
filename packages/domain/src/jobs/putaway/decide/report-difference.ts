import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { blobsField } from '../../../kernel/blob-ref.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { lotField, quantityField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { movedBy } from '../../../stock/moved-by.ts';
import { placeKey, virtual } from '../../../stock/place.ts';
import { stockStatusField } from '../../../stock/balance.ts';
import { balancesOf } from '../../../stock/balances-of.ts';
import { sourceSchema } from '../state.ts';
import { isPickFace } from './pick-face.ts';
import { withUndo } from './with-undo.ts';

const reportDifferenceSchema = z.strictObject({
  place: sourceSchema.shape.place,
  skuId: skuIdField,
  lot: lotField.nullable(),
  status: stockStatusField,
  /** Units that are really there. */
  found: quantityField,
  /** Of the goods, for the card. Records of earlier apps have none. */
  blobs: blobsField.optional(),
});

/**
 * The trolley holds fewer or more than the receipt says [PA11]: the difference goes to suspense or comes from there,
 * and a supervisor hears of it. Raises: receipt_differs. Idempotent by: command id. Offline: judged on the device.
 */
export const reportDifference = defineCommand({
  type: 'putaway.report_difference',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: reportDifferenceSchema,
  decide: (body, view, context) => {
    const held = balancesOf(view, body.place, body).filter(
      ({ status, quantity }) => status === body.status && quantity > 0,
    );
    const book = held.reduce((sum, { quantity }) => sum + quantity, 0);
    if (book === body.found) return ok([]);
    const card = raise(view, context, cardOf(body, book));
    // A pick face is no trolley: what lies there is counted, not reported from here.
    if (isPickFace(view, body.place)) return ok([card]);
    const base = baseOf(body, context);
    const movements: Movement[] = [];
    let missing = book - body.found;
    for (const { serial, expiry, quantity } of held) {
      const units = Math.min(missing, quantity);
      if (units <= 0) continue;
      missing -= units;
      movements.push({ ...base, serial, expiry, quantity: units });
    }
    if (body.found > book) {
      movements.push({
        ...base,
        from: base.to,
        to: base.from,
        fromStatus: base.toStatus,
        toStatus: base.fromStatus,
        quantity: body.found - book,
      });
    }
    const back = movements.map((movement): DomainEvent =>
      move({
        ...movement,
        from: movement.to,
        to: movement.from,
        fromStatus: movement.toStatus,
        toStatus: movement.fromStatus,
      }),
    );
    return ok(withUndo([...movements.map(move), card], { context, what: 'report_difference', back }));
  },
});

type ReportDifference = z.infer<typeof reportDifferenceSchema>;

const cardOf = ({ place, skuId, found }: ReportDifference, book: number): Parameters<typeof raise>[2] => ({
  type: 'receipt_differs',
  severity: 'attention',
  locationId: null,
  skuId,
  orderId: null,
  runId: place.id,
  quantity: book - found,
  facts: { unit: placeKey(place), received: book, found },
  done: [],
  did: 'counted_trolley',
});

/** Units that are missing, as they go to suspense. */
const baseOf = ({ place, skuId, lot, status }: ReportDifference, context: DecideContext): Movement => ({
  skuId,
  lot,
  serial: null,
  expiry: null,
  quantity: 1,
  from: place,
  to: virtual('suspense'),
  fromStatus: status,
  toStatus: 'available',
  fromAllocated: 0,
  reason: 'receipt_differs',
  at: context.occurredAt,
  by: movedBy(context),
});
