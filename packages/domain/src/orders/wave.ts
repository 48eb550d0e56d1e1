import { z } from 'zod';
import { defineDocument, put } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { codeField, instantField, keyField, tallyField } from '../kernel/fields.ts';
import { priorityBandField } from './order.ts';

/** Orders released together; counters only, so it never grows with the work. */
export const waveSchema = z.object({
  code: codeField,
  carrier: codeField.nullable(),
  cutOffAt: instantField.nullable(),
  band: priorityBandField,
  status: z.enum(['released', 'finished']),
  releasedAt: instantField,
  orders: tallyField,
  ordersPicked: tallyField,
  units: tallyField,
  unitsPicked: tallyField,
  unitsShort: tallyField,
  runs: tallyField,
  runsClaimed: tallyField,
  runsFinished: tallyField,
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
        unitsPicked: Math.max(0, wave.unitsPicked + picked),
        unitsShort: Math.max(0, wave.unitsShort + short),
        ordersPicked: Math.max(0, wave.ordersPicked + orders),
        runsClaimed: Math.max(0, wave.runsClaimed + claimed),
        runsFinished,
      }),
    ];
  },
});
