import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { dateField, keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { itemsCounted, locationConfirmed } from '../events.ts';
import { progressDocument } from '../state.ts';
import { entrySchema } from './entry.ts';
import { withUndo } from './undo-kept.ts';

/**
 * The person stands at the bin [PK5].
 * Idempotent by: command id. Offline: judged on the device.
 */
export const confirmLocation = defineCommand({
  type: 'picking.confirm_location',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({ runId: keyField, locationId: keyField, entry: entrySchema }),
  decide: ({ runId, locationId }, view, context) => {
    const before = view.get(progressDocument, runId)?.locationId ?? null;
    return ok(
      withUndo([locationConfirmed.create({ runId, locationId })], {
        runId,
        context,
        what: 'confirm_location',
        back: [locationConfirmed.create({ runId, locationId: before })],
      }),
    );
  },
});

/**
 * Units of the right SKU are in the hand [PK6]; the book moves when they reach a tote.
 * Idempotent by: command id. Offline: judged on the device.
 */
export const countItem = defineCommand({
  type: 'picking.count_item',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({
    runId: keyField,
    stop: z.string().max(300),
    quantity: z.int().min(1).max(1_000_000),
    lot: z.string().max(40).nullable(),
    expiry: dateField.nullable(),
    serials: z.array(z.string().max(40)).max(500),
    entry: entrySchema,
  }),
  decide: ({ entry: _entry, ...count }, _view, context) =>
    ok(
      withUndo([itemsCounted.create(count)], {
        runId: count.runId,
        context,
        what: 'count_item',
        back: [itemsCounted.create({ ...count, quantity: -count.quantity })],
      }),
    ),
});
