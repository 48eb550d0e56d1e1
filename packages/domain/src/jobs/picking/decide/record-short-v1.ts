import { z } from 'zod';
import { earlierVersion } from '../../../kernel/command.ts';
import { codeField, keyField, quantityField, skuIdField } from '../../../kernel/fields.ts';
import { shortCauseField } from '../../../stock/short-consequences.ts';

/** Damaged units were not counted: they were as many as the server found missing, and none where it found nothing. */
export const recordShortV1 = earlierVersion({
  version: 1,
  schema: z.strictObject({
    runId: keyField,
    stop: z.string().max(300),
    locationId: codeField,
    skuId: skuIdField,
    found: quantityField,
    cause: shortCauseField,
  }),
  up: (body) => ({ ...body, lot: null, damaged: null }),
});
