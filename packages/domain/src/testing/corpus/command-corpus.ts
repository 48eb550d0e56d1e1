import type { Json } from '../../kernel/json.ts';

/** A body as a device recorded it once, and how this product reads it today; the same where its version is today's. */
export interface HistoricalBody {
  readonly recorded: Json;
  readonly today?: Json;
}

const run = { runId: 'W-1001-1' };
const stop = { ...run, stop: 'A-01-1|luma:mug|' };
const bin = { locationId: 'A-01-1', skuId: 'luma:mug' };
const cream = { stop: 'A-02-1|luma:cream|L1', locationId: 'A-02-1', skuId: 'luma:cream' };

/**
 * Bodies of every version of a command that was ever changed, and of those that devices have recorded since the first
 * release, by `type.vN`. Devices in drawers still hold them: an entry is added with a version and never edited.
 */
export const commandCorpus: Readonly<Record<string, readonly HistoricalBody[]>> = {
  'picking.release_wave.v1': [
    { recorded: { select: { kind: 'orders', orderIds: ['LUMA-1001', 'LUMA-1002'] } } },
    { recorded: { select: { kind: 'next', count: 8, brand: null } } },
    { recorded: { select: { kind: 'next', count: 1, brand: 'luma' } } },
  ],
  'picking.claim_run.v1': [{ recorded: run }],
  'picking.hand_back_run.v1': [{ recorded: { ...run, reason: 'battery_low' } }],
  'picking.bind_tote.v1': [{ recorded: { ...run, slot: 1, tote: 'T-318' } }],
  'picking.replace_tote.v1': [{ recorded: { ...run, slot: 2, full: 'T-318', tote: 'T-319' } }],
  'picking.confirm_location.v1': [
    { recorded: { ...run, locationId: 'A-01-1', entry: { mode: 'scan' } } },
    { recorded: { ...run, locationId: 'A-01-1', entry: { mode: 'manual', reason: 'label_torn' } } },
  ],
  'picking.count_item.v1': [
    { recorded: { ...stop, quantity: 3, lot: null, expiry: null, serials: [], entry: { mode: 'scan' } } },
  ],
  'picking.record_pick.v1': [
    {
      recorded: {
        ...stop,
        ...bin,
        slot: 1,
        tote: 'T-318',
        lot: null,
        expiry: null,
        serials: [],
        splits: [{ taskId: 'W-1001-1:LUMA-1001:1', quantity: 3 }],
      },
    },
  ],
  'picking.record_short.v1': [
    {
      recorded: { ...stop, ...bin, found: 2, cause: 'empty' },
      today: { ...stop, ...bin, found: 2, cause: 'empty', lot: null, damaged: null },
    },
    {
      recorded: { ...run, ...cream, found: 0, cause: 'damaged' },
      today: { ...run, ...cream, found: 0, cause: 'damaged', lot: null, damaged: null },
    },
  ],
  'picking.record_short.v2': [
    { recorded: { ...run, ...cream, found: 1, cause: 'damaged', lot: 'L1', damaged: 2 } },
  ],
  'picking.skip_stop.v1': [{ recorded: { ...stop, reason: 'crowded' } }],
  'picking.check_zero.v1': [{ recorded: { ...run, ...bin, left: 0 } }],
  'picking.use_other_location.v1': [
    { recorded: { ...stop, locationId: 'C-02-1', skuId: 'luma:mug', lot: null } },
  ],
  'picking.drop.v1': [{ recorded: { ...run, stationId: 'S-01' } }],
  'picking.undo.v1': [{ recorded: { ...run, undoes: '00000000-0000-4000-8000-000000000050' } }],
  'orders.set_hold.v1': [
    { recorded: { orderId: 'LUMA-1001', reason: 'address unclear' } },
    { recorded: { orderId: 'LUMA-1001', reason: null } },
  ],
  'orders.set_band.v1': [{ recorded: { orderId: 'LUMA-1001', band: 'express' } }],
  'discrepancies.settle.v1': [
    {
      recorded: {
        discrepancyId: '00000000-0000-4000-8000-000000000050:short_pick',
        choice: 'count',
        note: '',
      },
    },
  ],
};
