import type { BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { balanceKey, type StockStatus } from '../../../stock/balance.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { movedBy, quantityBefore } from '../../../stock/moved-by.ts';
import { lotStopOf } from '../../../stock/lot-stop.ts';
import { atLocation, inHandlingUnit, type Place } from '../../../stock/place.ts';
import { poolAt } from '../../../stock/pool.ts';
import { allocations } from './promises.ts';
import type { RecordPick } from './record-pick.ts';

/** One movement per serial, and one for the units without; promises on the balance are used up with it [PK7]. */
export function pickStock(
  body: RecordPick,
  {
    view,
    units,
    promises,
    context,
  }: {
    readonly view: View;
    readonly units: number;
    readonly promises: ReadonlyMap<string, number>;
    readonly context: DecideContext;
  },
): BothWays {
  const from = atLocation(body.locationId);
  const to = inHandlingUnit(body.tote);
  const sourceKey = balanceKey(from, { skuId: body.skuId, lot: body.lot, serial: null }, 'available');
  const status = heldAs(view, from, { ...body, units });
  const serials = [...new Set(body.serials)].slice(0, units);
  const lots = [
    ...serials.map((serial) => ({ serial, quantity: 1 })),
    ...(units > serials.length ? [{ serial: null, quantity: units - serials.length }] : []),
  ];
  const base = {
    ...movementOf(body, context),
    fromStatus: status,
    toStatus: status,
  } as const;
  const usesUp =
    serials.length === 0 && status === 'available' ? Math.max(0, -(promises.get(sourceKey) ?? 0)) : 0;
  const others = new Map(promises);
  if (usesUp > 0) others.delete(sourceKey);
  return {
    events: [
      ...lots.map((lot) => move({ ...base, ...lot, from, to, fromAllocated: usesUp, reason: 'pick' })),
      ...allocations(others),
    ],
    back: lots.map((lot) =>
      move({ ...base, ...lot, from: to, to: from, fromAllocated: 0, reason: 'pick_undone' }),
    ),
  };
}

/** Units of a lot that was stopped while the device did not know stay what they are when they are taken. */
function heldAs(
  view: View,
  from: Place,
  { skuId, lot, units }: Pick<RecordPick, 'skuId' | 'lot'> & { readonly units: number },
): StockStatus {
  const stop = lotStopOf(view, skuId, lot);
  const held = (status: StockStatus): number => poolAt(view, from, { skuId, lot, status })?.quantity ?? 0;
  return stop && held('available') < units && held(stop.status) >= units ? stop.status : 'available';
}

type Known = Pick<Movement, 'skuId' | 'lot' | 'expiry' | 'at' | 'by'>;

function movementOf(body: RecordPick, context: DecideContext): Known {
  return {
    skuId: body.skuId,
    lot: body.lot,
    expiry: body.expiry,
    at: context.occurredAt,
    by: movedBy(context, quantityBefore(context)),
  };
}
