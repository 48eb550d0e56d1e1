import { z } from 'zod';
import { defineDocument, put, remove, type View } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { instantField, keyField, lotField } from '../kernel/fields.ts';

/** A lot nobody may sell, whether or not any of it is in the building: what comes in later is stopped as well [S12]. */
export const lotStopSchema = z.object({
  skuId: keyField,
  lot: lotField,
  status: z.enum(['hold', 'recalled']),
  reason: z.string().max(80),
  at: instantField,
});
export type LotStop = z.infer<typeof lotStopSchema>;

export const lotStopDocument = defineDocument({ kind: 'lotStop', home: 'warehouse', schema: lotStopSchema });

const lotStopKey = (skuId: string, lot: string): string => `${skuId}|${lot}`;

export const lotStopped = defineEvent({
  type: 'stock.lot_stopped.v1',
  schema: lotStopSchema,
  evolve: (stop) => [put(lotStopDocument, lotStopKey(stop.skuId, stop.lot), stop)],
});

export const lotReleased = defineEvent({
  type: 'stock.lot_released.v1',
  schema: lotStopSchema.pick({ skuId: true, lot: true }),
  evolve: ({ skuId, lot }) => [remove(lotStopDocument, lotStopKey(skuId, lot))],
});

/** Undefined when nothing stops the lot; units without a lot are never stopped by one. */
export const lotStopOf = (view: View, skuId: string, lot: string | null): LotStop | undefined =>
  lot === null ? undefined : view.get(lotStopDocument, lotStopKey(skuId, lot));
