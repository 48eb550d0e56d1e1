import { z } from 'zod';
import { defineDocument, put } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { instantField, keyField, positiveQuantityField } from '../kernel/fields.ts';

/**
 * A row of somebody else's stock list that the book took over [S13]. Balances forget where they came from; this is
 * how the same row is known again a month later.
 */
export const openingRowSchema = z.object({ quantity: positiveQuantityField, takenAt: instantField });

/** Key: `openingRowKey`. Only the server reads it. */
export const openingRowDocument = defineDocument({
  kind: 'openingRow',
  home: 'warehouse',
  schema: openingRowSchema,
});

export const openingRowTaken = defineEvent({
  type: 'opening.row_taken.v1',
  schema: openingRowSchema.extend({ key: keyField }),
  evolve: ({ key, ...row }) => [put(openingRowDocument, key, row)],
});
