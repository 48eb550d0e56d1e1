import { z } from 'zod';
import { entrySchema } from '../../../entries/entry.ts';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { codeField, dateField, keyField, lotField, serialField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { handSet, itemsCounted, locationConfirmed } from '../events.ts';
import { handOf, mostSerials, noProgress, progressDocument } from '../state.ts';
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
  schema: z.strictObject({ runId: keyField, locationId: codeField, entry: entrySchema }),
  decide: ({ runId, locationId, entry }, view, context) => {
    const before = view.get(progressDocument, runId)?.locationId ?? null;
    return ok(
      withUndo([locationConfirmed.create({ runId, locationId }), noteEntry(entry, context)], {
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
    lot: lotField.nullable(),
    expiry: dateField.nullable(),
    serials: z.array(serialField).max(mostSerials),
    entry: entrySchema,
  }),
  decide: ({ entry, ...count }, view, context) => {
    const { runId } = count;
    const before = handOf(view.get(progressDocument, runId) ?? noProgress);
    return ok(
      withUndo([itemsCounted.create(count), noteEntry(entry, context)], {
        runId,
        context,
        what: 'count_item',
        back: [handSet.create({ runId, hand: before })],
      }),
    );
  },
});
