import type { DecideContext } from '../../../kernel/command.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { balanceKey } from '../../../stock/balance.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { atLocation, inHandlingUnit } from '../../../stock/place.ts';
import { allocations } from './promises.ts';
import type { RecordPick } from './record-pick.ts';

interface Both {
  readonly events: readonly DomainEvent[];
  readonly back: readonly DomainEvent[];
}

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
): Both {
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
  const expected = context.expect?.['quantityBefore'];
  const { commandId, operatorId, deviceId, occurredAt } = context;
  return {
    skuId: body.skuId,
    lot: body.lot,
    expiry: body.expiry,
    at: occurredAt,
    by: {
      commandId,
      operatorId,
      deviceId,
      occurredAt,
      seenSeq: context.seen?.seq ?? null,
      expectedQuantity: Number.isSafeInteger(expected) ? (expected as number) : null,
    },
  };
}
