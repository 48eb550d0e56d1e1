import { z } from 'zod';
import { defineDocument, put } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { codeField, instantField, keyField, quantityField } from '../kernel/fields.ts';
import { priorityBandField } from './order.ts';

/** Orders released together; counters only, so it never grows with the work. */
export const waveSchema = z.object({
  code: codeField,
  carrier: codeField.nullable(),
  cutOffAt: instantField.nullable(),
  band: priorityBandField,
  status: z.enum(['released', 'finished']),
  releasedAt: instantField,
  orders: quantityField,
  ordersPicked: quantityField,
  units: quantityField,
  unitsPicked: quantityField,
  unitsShort: quantityField,
  runs: quantityField,
  runsClaimed: quantityField,
  runsFinished: quantityField,
});
export type Wave = z.infer<typeof waveSchema>;

export const waveDocument = defineDocument({
  kind: 'wave',
  home: 'warehouse',
  schema: waveSchema,
  indexes: { status: (wave) => wave.status },
});

export const waveReleased = defineEvent({
  type: 'orders.wave_released.v1',
  schema: z.object({ waveId: keyField, wave: waveSchema }),
  evolve: ({ waveId, wave }) => [put(waveDocument, waveId, wave)],
});

const delta = z.int();

/** Adds to a wave's counters; a wave whose runs are all finished is finished. */
export const waveProgressed = defineEvent({
  type: 'orders.wave_progressed.v1',
  schema: z.object({
    waveId: keyField,
    picked: delta.optional(),
    short: delta.optional(),
    orders: delta.optional(),
    claimed: delta.optional(),
    finished: delta.optional(),
  }),
  evolve: ({ waveId, picked = 0, short = 0, orders = 0, claimed = 0, finished = 0 }, view) => {
    const wave = view.get(waveDocument, waveId);
    if (!wave) return [];
    const runsFinished = wave.runsFinished + finished;
    return [
      put(waveDocument, waveId, {
        ...wave,
        status: runsFinished >= wave.runs ? 'finished' : 'released',
        unitsPicked: wave.unitsPicked + picked,
        unitsShort: wave.unitsShort + short,
        ordersPicked: wave.ordersPicked + orders,
        runsClaimed: wave.runsClaimed + claimed,
        runsFinished,
      }),
    ];
  },
});
