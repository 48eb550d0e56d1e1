import type { BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import { balanceKey } from '../../../stock/balance.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { movedBy, quantityBefore } from '../../../stock/moved-by.ts';
import { atLocation, inHandlingUnit } from '../../../stock/place.ts';
import { allocations } from './promises.ts';
import type { RecordPick } from './record-pick.ts';

/** One movement per serial, and one for the units without; promises on the balance are used up with it [PK7]. */
export function pickStock(
  body: RecordPick,
  {
    units,
    promises,
    context,
  }: {
    readonly units: number;
    readonly promises: ReadonlyMap<string, number>;
    readonly context: DecideContext;
  },
): BothWays {
  const from = atLocation(body.locationId);
  const to = inHandlingUnit(body.tote);
  const sourceKey = balanceKey(from, { skuId: body.skuId, lot: body.lot, serial: null }, 'available');
  const serials = [...new Set(body.serials)].slice(0, units);
  const lots = [
    ...serials.map((serial) => ({ serial, quantity: 1 })),
    ...(units > serials.length ? [{ serial: null, quantity: units - serials.length }] : []),
  ];
  const base = {
    ...movementOf(body, context),
    fromStatus: 'available',
    toStatus: 'available',
  } as const;
  const usesUp = serials.length === 0 ? Math.max(0, -(promises.get(sourceKey) ?? 0)) : 0;
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
