import { handlingUnitDocument } from '../handling-units/handling-unit.ts';
import type { View } from '../kernel/document.ts';
import { orderDocument } from '../orders/order.ts';
import type { OrderShare, TracedOrder } from './lot-trace.ts';

/** `gone`: the tote or parcel they were in serves something else by now, and nobody booked where they went. */
export type RecallWhere = 'tote' | 'packed' | 'shipped' | 'gone';

/** An order that has units of a stopped lot. */
export interface RecallOrder {
  /** Number of the order in the trace, by which pages go on. */
  readonly number: number;
  /** Null: units whose pick named no order that is known. */
  readonly orderId: string | null;
  readonly reference: string | null;
  readonly brand: string | null;
  readonly units: number;
  readonly serials: readonly string[];
  /** ISO instant of the last movement; null where only the book of today is known. */
  readonly at: string | null;
  readonly places: readonly RecallPlace[];
}

export interface RecallPlace {
  readonly where: RecallWhere;
  /** The unit they are in, or were in last; empty for what was shipped. */
  readonly id: string;
  readonly units: number;
}

/** Orders of a trace as they are called, with where their units are now [MV36]. What lies in hands is no order's. */
export function recallOrders(view: View, traced: readonly TracedOrder[]): readonly RecallOrder[] {
  const orders = view.getMany(
    orderDocument,
    traced.map(({ orderId }) => orderId ?? ''),
  );
  return traced.flatMap(({ number, orderId, shares }, i): RecallOrder[] => {
    const out = shares.filter(({ state }) => state !== 'hands');
    const last = out.map(({ at }) => at).toSorted();
    if (out.length === 0) return [];
    return [
      {
        number,
        orderId,
        reference: orders[i]?.reference ?? orderId,
        brand: orders[i]?.brand ?? null,
        units: out.reduce((sum, { units }) => sum + units, 0),
        serials: out.flatMap(({ serials }) => serials),
        at: last.at(-1) ?? null,
        places: out.map((share) => placeOf(view, orderId, share)),
      },
    ];
  });
}

const unitOf = ({ place }: OrderShare): string => (place.startsWith('hu:') ? place.slice('hu:'.length) : '');

function placeOf(view: View, orderId: string | null, share: OrderShare): RecallPlace {
  const id = unitOf(share);
  const { units, state } = share;
  if (state === 'shipped') return { where: 'shipped', id, units };
  const unit = view.get(handlingUnitDocument, id);
  if (state === 'packed' && unit) return { where: 'packed', id, units };
  const isItsOwn = unit !== undefined && unit.orderId !== null && (orderId ?? unit.orderId) === unit.orderId;
  return { where: isItsOwn ? 'tote' : 'gone', id, units };
}
