import { z } from 'zod';
import { raise, type Card } from '../../../discrepancies/discrepancy.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { lotField, quantityField, skuIdField } from '../../../kernel/fields.ts';
import { besidesFields } from '../../../kernel/own-words.ts';
import { ok } from '../../../kernel/result.ts';
import { placeKey } from '../../../stock/place.ts';
import { stockStatusField } from '../../../stock/balance.ts';
import { carriedDifference, carriedUnits } from '../../../storage-rules/carried-difference.ts';
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
  ...besidesFields,
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
    const book = carriedUnits(view, body);
    if (book === body.found) return ok([]);
    const card = raise(view, context, cardOf(body, book));
    // A pick face is no trolley: what lies there is counted, not reported from here.
    if (isPickFace(view, body.place)) return ok([card]);
    const reason = 'receipt_differs';
    const stock = carriedDifference(body, { view, context }, { missing: reason, surplus: reason });
    return ok(withUndo([...stock.events, card], { context, what: 'report_difference', back: stock.back }));
  },
});

type ReportDifference = z.infer<typeof reportDifferenceSchema>;

const cardOf = ({ place, skuId, found }: ReportDifference, book: number): Card => ({
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
