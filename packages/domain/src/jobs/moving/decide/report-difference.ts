import { z } from 'zod';
import { together } from '../../../kernel/both-ways.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { lotField, quantityField, serialField, skuIdField } from '../../../kernel/fields.ts';
import { besidesFields } from '../../../kernel/own-words.ts';
import { ok } from '../../../kernel/result.ts';
import { stockStatusField } from '../../../stock/balance.ts';
import { misplacedAt } from '../../../stock/doubt-bin.ts';
import { handsOf } from '../../../stock/hands.ts';
import { placeKey } from '../../../stock/place.ts';
import { carriedDifference, carriedUnits } from '../../../storage-rules/carried-difference.ts';
import { carryBegun } from '../events.ts';
import { carryDocument } from '../state.ts';
import { moveDiffers } from './move-differs.ts';
import { isOf } from './take-over.ts';
import { withUndo } from './with-undo.ts';

/**
 * Fewer or more in the hands than the book says [MV15]: the difference goes to suspense or comes from there, and the bin
 * they came from last is counted, because they were taken from it without a count.
 * Raises: move_differs. Idempotent by: command id. Offline: judged on the device.
 */
export const reportDifference = defineCommand({
  type: 'moving.report_difference',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({
    skuId: skuIdField,
    lot: lotField.nullable(),
    status: stockStatusField,
    /** Units that are really there. */
    found: quantityField,
    /** Of those that are there, as far as they were read. */
    serials: z.array(serialField).max(200).optional(),
    ...besidesFields,
  }),
  decide: (body, view, context) => {
    const { operatorId, deviceId, occurredAt: at } = context;
    const { skuId, found } = body;
    const carried = { ...body, place: handsOf(operatorId) };
    const held = carriedUnits(view, carried);
    if (held === found) return ok([]);
    const origins = view.get(carryDocument, operatorId)?.origins ?? [];
    const from = origins.findLast((origin) => isOf(origin, body))?.locationId ?? null;
    const differs = moveDiffers(view, context, {
      locationId: from,
      ...(from === null && { runId: carried.place.id }),
      skuId,
      quantity: held - found,
      facts: { unit: placeKey(carried.place), held, found },
      did: 'counted_trolley',
      doubts: misplacedAt(from, skuId),
    });
    const stock = carriedDifference(
      carried,
      { view, context },
      { missing: 'taken_undone', surplus: 'taken' },
    );
    const { events, back } = together([differs, stock]);
    const begun = carryBegun.create({ operatorId, deviceId, at });
    return ok(withUndo([begun, ...events], { context, what: 'report_difference', back }));
  },
});
