import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { balanceDocument, type Balance, type StockStatus } from '../../../stock/balance.ts';
import type { Movement } from '../../../stock/ledger.ts';
import { movedBy, quantityBefore } from '../../../stock/moved-by.ts';
import { lotStopOf } from '../../../stock/lot-stop.ts';
import { placeKey, type Place } from '../../../stock/place.ts';
import { unfitGoods, type Unfit } from '../../../storage-rules/goods.ts';

/** Goods of one SKU and lot as somebody moved them. */
export interface MovedGoods {
  readonly skuId: string;
  readonly lot: string | null;
  /** From the label, where somebody read it. */
  readonly expiry: string | null;
  readonly serials: readonly string[];
  readonly quantity: number;
}

/** Units of one balance that were moved, and what the book knows of them. */
export interface Part {
  readonly serial: string | null;
  readonly expiry: string | null;
  readonly status: StockStatus;
  readonly quantity: number;
  /** Why they must stay out of pickers' reach; null when nothing speaks against them. */
  readonly unfit: Unfit | null;
}

/**
 * Which units of a place were moved: good ones first, read serials before others. What the book does not have is
 * taken for good units without a serial; the ledger shows the gap.
 */
export function partsAt(
  view: View,
  place: Place,
  { goods, occurredAt }: { readonly goods: MovedGoods; readonly occurredAt: string },
): readonly Part[] {
  const stop = lotStopOf(view, goods.skuId, goods.lot);
  const judge = (status: StockStatus, expiry: string | null): Unfit | null =>
    unfitGoods({ status, expiry: expiry ?? goods.expiry }, occurredAt.slice(0, 10)) ?? stop?.status ?? null;
  const parts: Part[] = [];
  let open = goods.quantity;
  for (const { serial, expiry, status, quantity: held } of inOrder(view, place, goods)) {
    const quantity = Math.min(open, held);
    if (quantity <= 0) continue;
    open -= quantity;
    parts.push({ serial, expiry, status, quantity, unfit: judge(status, expiry) });
  }
  if (open === 0) return parts;
  const { expiry } = goods;
  return [
    ...parts,
    { serial: null, expiry, status: 'available', quantity: open, unfit: judge('available', expiry) },
  ];
}

function inOrder(view: View, place: Place, { skuId, lot, serials }: MovedGoods): readonly Balance[] {
  const rank = ({ serial, status }: Balance): number =>
    (status === 'available' ? 0 : 10) + (serial === null ? 1 : serials.includes(serial) ? 0 : 2);
  return view
    .list(balanceDocument, 'place', placeKey(place))
    .map(({ body }) => body)
    .filter((body) => body.skuId === skuId && body.lot === lot)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** A movement of one part, without its ends. */
export function movementOf(
  { skuId, lot, expiry }: MovedGoods,
  part: Part,
  context: DecideContext,
): Omit<Movement, 'from' | 'to' | 'toStatus' | 'reason'> {
  return {
    skuId,
    lot,
    serial: part.serial,
    expiry: part.expiry ?? expiry,
    quantity: part.quantity,
    fromStatus: part.status,
    fromAllocated: 0,
    at: context.occurredAt,
    by: movedBy(context, quantityBefore(context)),
  };
}

/** Ledger's opposite of a movement. */
export const opposite = (movement: Movement): Movement => ({
  ...movement,
  from: movement.to,
  to: movement.from,
  fromStatus: movement.toStatus,
  toStatus: movement.fromStatus,
  reason: 'replenish_undone',
});
